import type { CallOptions } from "@labkeeper/transport";
import type { Computer, MessageOptions, PowerOffOptions } from "../computer/computer.ts";
import type { Screenshot, ScreenshotOptions } from "../computer/screenshot.ts";
import type { SessionInfo, User } from "../computer/user.ts";
import type { FeatureName } from "../features/catalogue.ts";
import type { FeatureUuid, StartParameters, WaitOptions } from "../features/features.ts";
import type { HostState, PingOptions } from "../server/server-calls.ts";
import type { ComputerResult, RoomOptions } from "./on-each.ts";
import { onEach } from "./on-each.ts";
import type { Presentation, PresentOptions } from "./presentation.ts";
import { present, stopDemos } from "./presentation.ts";
import type { WatchEvent, WatchOptions } from "./watch.ts";
import { watch } from "./watch.ts";

/**
 * Several computers, to do the same on all of them. No verb rejects because a computer fails: each gives a list
 * with one result for each computer, in the room's order.
 *
 * @example
 * ```ts
 * import { VeyonClient } from "@labkeeper/veyon";
 *
 * async function pause(veyon: VeyonClient): Promise<void> {
 *   const room = veyon.room(["pc-01", "pc-02", "pc-03"]);
 *   for (const result of await room.lock()) {
 *     if (!result.ok) console.error(result.host, result.error);
 *   }
 * }
 * ```
 */
export class Room {
  /** The computers, in the order given. They may be behind different servers. */
  readonly computers: readonly Computer[];

  /** @param computers Computers of one client, or of several. */
  constructor(computers: Iterable<Computer>) {
    this.computers = [...computers];
  }

  /** Does anything with every computer. */
  async each<T>(
    work: (computer: Computer, options: CallOptions) => Promise<T>,
    room?: RoomOptions<T>,
  ): Promise<ComputerResult<T>[]> {
    return onEach(this.computers, work, room);
  }

  /** Takes a picture of every screen. */
  screenshots(
    options?: ScreenshotOptions,
    room?: RoomOptions<Screenshot>,
  ): Promise<ComputerResult<Screenshot>[]> {
    return this.each((computer, call) => computer.screenshot(options, call), room);
  }

  /** Who is logged in on each. */
  users(room?: RoomOptions<User | undefined>): Promise<ComputerResult<User | undefined>[]> {
    return this.each((computer, call) => computer.user(call), room);
  }

  /** The session on each. */
  sessions(room?: RoomOptions<SessionInfo>): Promise<ComputerResult<SessionInfo>[]> {
    return this.each((computer, call) => computer.session(call), room);
  }

  /** Whether each is there, as its server sees it. */
  states(room?: RoomOptions<HostState>): Promise<ComputerResult<HostState>[]> {
    return this.each((computer, call) => computer.state(call), room);
  }

  /** Whether each runs Veyon. */
  ping(options?: PingOptions, room?: RoomOptions<boolean>): Promise<ComputerResult<boolean>[]> {
    return this.each((computer, call) => computer.ping(options, call), room);
  }

  /** Starts a feature on each. */
  start<N extends FeatureName>(
    feature: N,
    args: StartParameters<N>[0],
    room?: RoomOptions<void>,
  ): Promise<ComputerResult<void>[]> {
    return this.each(
      (computer, call) => computer.features.start(feature, ...([args, call] as StartParameters<N>)),
      room,
    );
  }

  /** Stops a feature on each. */
  stop(feature: FeatureName | FeatureUuid, room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.features.stop(feature, call), room);
  }

  /** Whether a feature is on, on each. */
  areActive(
    feature: FeatureName | FeatureUuid,
    room?: RoomOptions<boolean>,
  ): Promise<ComputerResult<boolean>[]> {
    return this.each((computer, call) => computer.features.isActive(feature, call), room);
  }

  /** Waits until a feature is on or off, on each. */
  waitFor(
    feature: FeatureName | FeatureUuid,
    active: boolean,
    wait?: WaitOptions,
    room?: RoomOptions<void>,
  ): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.features.waitFor(feature, active, wait, call), room);
  }

  /** Locks every screen. */
  lock(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.lock(call), room);
  }

  /** Unlocks every screen. */
  unlock(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.unlock(call), room);
  }

  /** Locks every keyboard and mouse. */
  lockInput(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.lockInput(call), room);
  }

  /** Unlocks every keyboard and mouse. */
  unlockInput(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.unlockInput(call), room);
  }

  /** Shows a message on every screen. */
  message(text: string, look?: MessageOptions, room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.message(text, look, call), room);
  }

  /** Opens a page, or several, on each. */
  openWebsite(urls: string | readonly string[], room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.openWebsite(urls, call), room);
  }

  /** Starts a program, or several, on each. */
  run(commands: string | readonly string[], room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.run(commands, call), room);
  }

  /** Logs one user in on each. */
  logIn(username: string, password: string, room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.logIn(username, password, call), room);
  }

  /** Logs every user off. */
  logOff(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.logOff(call), room);
  }

  /** Starts each anew. */
  reboot(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.reboot(call), room);
  }

  /** Switches each off. */
  powerOff(how?: PowerOffOptions, room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.powerOff(how, call), room);
  }

  /** Wakes each. */
  powerOn(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each((computer, call) => computer.powerOn(call), room);
  }

  /** Ends any demo on each, also one that another program has left behind. */
  stopDemos(room?: RoomOptions<void>): Promise<ComputerResult<void>[]> {
    return this.each(stopDemos, room);
  }

  /**
   * Watches the screens: an endless stream of the pictures that changed, at a steady pace.
   *
   * Whoever reads slowly gets the newest picture of each computer, never old ones; whoever stops reading stops
   * the work. A computer that fails is told once, and again when it is back. Where a beat brings no new picture,
   * the next one is looked for within that beat already, since servers renew theirs only about once a second.
   *
   * @example
   * ```ts
   * import { VeyonClient } from "@labkeeper/veyon";
   *
   * async function follow(veyon: VeyonClient, show: (host: string, jpeg: Uint8Array) => void): Promise<void> {
   *   for await (const event of veyon.room(["pc-01", "pc-02"]).watch({ fps: 1, width: 320 })) {
   *     if (event.ok) show(event.host, event.value.bytes);
   *   }
   * }
   * ```
   */
  watch(options?: WatchOptions): AsyncGenerator<WatchEvent, void, void> {
    return watch(this.computers, options);
  }

  /**
   * Shows the screen of one computer on all others of the room, until it is stopped, disposed of, or `signal`
   * is aborted. It is always ended: also when it cannot begin.
   *
   * @throws whatever kept the presenter from offering its screen. Viewers that fail stand in
   *   {@link Presentation.viewers}.
   * @example
   * ```ts
   * import { VeyonClient } from "@labkeeper/veyon";
   *
   * async function explain(veyon: VeyonClient, lesson: () => Promise<void>): Promise<void> {
   *   await using demo = await veyon.room(["teacher-pc", "pc-01", "pc-02"]).present({ from: "teacher-pc" });
   *   await lesson();
   * }
   * ```
   */
  present(options: PresentOptions, call?: CallOptions): Promise<Presentation> {
    return present(this.computers, options, call);
  }
}
