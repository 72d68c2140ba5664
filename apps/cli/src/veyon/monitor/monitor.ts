import type { CallOptions, Computer, VeyonClient } from "@labkeeper/veyon";
import type { Clock } from "../../io.ts";
import { reasonOf } from "../reason.ts";
import type { Knowledge, Mood } from "./changes.ts";
import { changesBetween } from "./changes.ts";
import type { ComputerFacts } from "./facts.ts";
import { FactReader, isAbsence } from "./facts.ts";
import type { News } from "./news.ts";

/** A picture of a screen, without its content. */
export interface PictureFacts {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** All that is known of a computer by now. */
export interface WatchedComputer {
  readonly host: string;
  /** Undefined until it was first asked. */
  readonly known: Knowledge | undefined;
  /** The error behind what is not known. */
  readonly error: unknown;
  /** When something last changed, in milliseconds since 1970; undefined: not since the watching began. */
  readonly changedAt: number | undefined;
  readonly picture: PictureFacts | undefined;
  /** When the latest changed pictures came, oldest first. */
  readonly frames: readonly number[];
}

/** How a room is watched. */
export interface MonitorSetup {
  readonly client: VeyonClient;
  readonly hosts: readonly string[];
  readonly clock: Clock;
  /** Pictures a second; 0: none. */
  readonly fps: number;
  readonly concurrency?: number | undefined;
}

/** For how long frames are remembered, in milliseconds. */
export const frameMemory = 12_000;

/** Watches a room: asks its computers how they are, follows their screens, and tells what happens. */
export class RoomMonitor {
  readonly #setup: MonitorSetup;
  readonly #reader = new FactReader();
  readonly #computers: Map<string, Mutable>;
  readonly #listeners = new Set<(news: News | undefined) => void>();

  constructor(setup: MonitorSetup) {
    this.#setup = setup;
    this.#computers = new Map(setup.hosts.map((host) => [host, new Mutable(host)]));
  }

  /** The computers, in the order given. */
  get computers(): readonly WatchedComputer[] {
    return [...this.#computers.values()];
  }

  /** Calls back when something is new: with news, or without them for a mere picture. */
  onNews(listener: (news: News | undefined) => void): void {
    this.#listeners.add(listener);
  }

  /** Tells the listeners something that did not come from a computer. */
  tell(text: string, mood: Mood = "notice"): void {
    this.#tell({ at: this.#setup.clock.now(), hosts: [], text, mood });
  }

  /** Asks every computer once, and waits for all of them. */
  async round(signal: AbortSignal): Promise<void> {
    const { client, hosts, concurrency } = this.#setup;
    await client.room(hosts).each((computer, call) => this.#ask(computer, call), { signal, concurrency });
  }

  /** Asks every computer again and again, each at its own pace, until it was asked so many times or stopped. */
  async follow(every: number, rounds: number, signal: AbortSignal): Promise<void> {
    const { client, hosts, clock } = this.#setup;
    await Promise.all(
      client.room(hosts).computers.map(async (computer) => {
        for (let round = 1; !signal.aborted; round += 1) {
          const begun = clock.now();
          await this.#ask(computer, { signal });
          if (round >= rounds) return;
          await clock.sleep(Math.max(0, begun + every - clock.now()), signal);
        }
      }),
    );
  }

  /** Follows the screens until it is stopped. */
  async followPictures(signal: AbortSignal): Promise<void> {
    const { client, hosts, fps, clock } = this.#setup;
    if (fps === 0) return;
    try {
      for await (const event of client.room(hosts).watch({ fps, width: 320, signal })) {
        const computer = this.#computers.get(event.host);
        if (!computer) continue;
        if (event.ok) {
          const { width, height, bytes } = event.value;
          computer.addPicture({ width, height, bytes: bytes.length }, clock.now());
        } else {
          computer.losePicture(event.error);
        }
        this.#tell(undefined);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Takes one picture of every computer that is there. */
  async pictures(signal: AbortSignal): Promise<void> {
    const { client, clock, concurrency } = this.#setup;
    const there = this.computers.filter(({ known }) => known?.ok && known.facts.state === "on");
    if (this.#setup.fps === 0 || there.length === 0) return;
    const room = client.room(there.map(({ host }) => host));
    for (const result of await room.screenshots({ format: "jpeg", width: 320 }, { signal, concurrency })) {
      const computer = this.#computers.get(result.host);
      if (result.ok) {
        const { width, height, bytes } = result.value;
        computer?.addPicture({ width, height, bytes: bytes.length }, clock.now());
      } else {
        computer?.losePicture(result.error);
      }
    }
  }

  async #ask(computer: Computer, call: CallOptions): Promise<void> {
    const watched = this.#computers.get(computer.host);
    if (!watched) return;
    try {
      const facts = await this.#reader.read(computer, call);
      // An old server goes on answering for a computer that is gone, as if nobody were there.
      const gone =
        !this.#reader.serverKnowsStates && watched.pictureLost && facts.user === null && !facts.locked;
      this.#learn(watched, { ok: true, facts: gone ? { ...facts, state: "off" } : facts }, undefined);
    } catch (error) {
      if (call.signal?.aborted) return;
      this.#learn(watched, { ok: false, reason: reasonOf(error, computer.host) }, error);
    }
  }

  #learn(computer: Mutable, known: Knowledge, error: unknown): void {
    const before = computer.known;
    const at = this.#setup.clock.now();
    computer.learn(known, error);
    // What is found at the first look is no news, unless it is a failure.
    if (!before) {
      this.#tell(undefined);
      return;
    }
    const changes = changesBetween(before, known);
    if (changes.length > 0) computer.changedAt = at;
    for (const { text, mood } of changes) this.#tell({ at, hosts: [computer.host], text, mood });
    if (changes.length === 0) this.#tell(undefined);
  }

  #tell(news: News | undefined): void {
    for (const listener of this.#listeners) listener(news);
  }
}

class Mutable implements WatchedComputer {
  readonly host: string;
  known: Knowledge | undefined;
  error: unknown;
  changedAt: number | undefined;
  picture: PictureFacts | undefined;
  frames: number[] = [];
  /** Whether the computer has stopped giving pictures because it does not answer. */
  pictureLost = false;

  constructor(host: string) {
    this.host = host;
  }

  learn(known: Knowledge, error: unknown): void {
    this.known = known;
    this.error = error;
    if (known.ok && known.facts.state === "on") return;
    this.picture = undefined;
    this.frames = [];
  }

  addPicture(picture: PictureFacts, at: number): void {
    this.picture = picture;
    this.pictureLost = false;
    this.frames = [...this.frames.filter((frame) => frame > at - frameMemory), at];
  }

  losePicture(error: unknown): void {
    this.picture = undefined;
    this.frames = [];
    this.pictureLost = isAbsence(error);
  }
}

/** The facts of a computer, if they are known. */
export function factsOf({ known }: WatchedComputer): ComputerFacts | undefined {
  return known?.ok ? known.facts : undefined;
}
