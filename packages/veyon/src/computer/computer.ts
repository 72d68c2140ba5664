import type { Call, CallOptions, Check, Fields } from "@labkeeper/transport";
import { check, checkFields, integer, optional, refuse } from "@labkeeper/transport";
import type { AuthenticationMethod } from "../credentials.ts";
import type { MessageIcon } from "../features/arguments.ts";
import { ComputerFeatures } from "../features/features.ts";
import type { HostState, PingOptions } from "../server/server-calls.ts";
import type { ComputerCalls } from "./computer-calls.ts";
import type { Screenshot, ScreenshotOptions } from "./screenshot.ts";
import { takeScreenshot } from "./screenshot.ts";
import type { SessionInfo, User } from "./user.ts";
import { askSession, askUser } from "./user.ts";

/** How a message looks. */
export interface MessageOptions {
  /** Title of the window. Default: Veyon's own. */
  readonly title?: string | undefined;
  /** Default: information. */
  readonly icon?: MessageIcon | undefined;
}

/** How to switch a computer off; at most one of them. Default: at once. */
export type PowerOffOptions =
  | { readonly delay?: undefined; readonly installUpdates?: undefined; readonly confirm?: undefined }
  /** Seconds that its user sees counting down. */
  | { readonly delay: number; readonly installUpdates?: undefined; readonly confirm?: undefined }
  /** Pending updates are installed first. */
  | { readonly installUpdates: true; readonly delay?: undefined; readonly confirm?: undefined }
  /** The user on the computer is asked first. */
  | { readonly confirm: true; readonly delay?: undefined; readonly installUpdates?: undefined };

/**
 * One computer behind a WebAPI server. Making one sends nothing; its connection is opened by the first call,
 * shared by all, and closed when the client is, or when another computer needs the place.
 */
export class Computer {
  /** Name or address, as the WebAPI server knows it. */
  readonly host: string;
  /** Everything that Veyon can do on the computer, by name or UUID. */
  readonly features: ComputerFeatures;
  readonly #calls: ComputerCalls;

  /** @internal */
  constructor(calls: ComputerCalls) {
    this.host = calls.host;
    this.#calls = calls;
    this.features = new ComputerFeatures(calls);
  }

  /**
   * Takes a picture of the screen. Waits for the first picture of a new connection.
   *
   * @throws {@link FramebufferNotAvailableError} when there is none within `patience`.
   * @example
   * ```ts
   * import { VeyonClient } from "@labkeeper/veyon";
   *
   * async function thumbnail(veyon: VeyonClient): Promise<Uint8Array> {
   *   const { bytes } = await veyon.computer("pc-01").screenshot({ format: "jpeg", width: 320 });
   *   return bytes;
   * }
   * ```
   */
  screenshot(options: ScreenshotOptions = {}, call?: CallOptions): Call<Screenshot> {
    return takeScreenshot(this.#calls, options, call);
  }

  /** Who is logged in; undefined when nobody is, or when the computer has gone away since it was connected. */
  user(options?: CallOptions): Call<User | undefined> {
    return askUser(this.#calls, options);
  }

  /** The session on the computer. @throws `UnsupportedError` on servers up to 4.7. */
  session(options?: CallOptions): Call<SessionInfo> {
    return askSession(this.#calls, options);
  }

  /** Whether the computer is there, as the server sees it. @throws `UnsupportedError` on servers up to 4.7. */
  state(options?: CallOptions): Call<HostState> {
    return this.#calls.shared.server.hostState(this.host, options);
  }

  /** Whether the computer runs Veyon: asks the server where it can tell, else connects to the computer itself. */
  ping(options: PingOptions = {}, call: CallOptions = {}): Promise<boolean> {
    return this.#calls.shared.server.ping(this.host, options, call);
  }

  /** The ways of authentication that the computer offers. */
  authenticationMethods(options?: CallOptions): Call<AuthenticationMethod[]> {
    return this.#calls.shared.server.methods(this.host, options);
  }

  /** Locks the screen; `features.waitFor("ScreenLock", true)` waits until it is. */
  lock(options?: CallOptions): Call<void> {
    return this.features.start("ScreenLock", {}, options);
  }

  /** Unlocks the screen. */
  unlock(options?: CallOptions): Call<void> {
    return this.features.stop("ScreenLock", options);
  }

  /** Locks keyboard and mouse. */
  lockInput(options?: CallOptions): Call<void> {
    return this.features.start("InputDevicesLock", {}, options);
  }

  /** Unlocks keyboard and mouse. */
  unlockInput(options?: CallOptions): Call<void> {
    return this.features.stop("InputDevicesLock", options);
  }

  /** Shows a message. Never sent twice. */
  message(text: string, look: MessageOptions = {}, options?: CallOptions): Call<void> {
    return this.features.start("TextMessage", { text, ...look }, options);
  }

  /** Opens a page, or several, in the user's browser. Never done twice. */
  openWebsite(urls: string | readonly string[], options?: CallOptions): Call<void> {
    return this.features.start("OpenWebsite", { websiteUrls: asList(urls) }, options);
  }

  /** Starts a program, or several, each by its command line. Never done twice. */
  run(commands: string | readonly string[], options?: CallOptions): Call<void> {
    return this.features.start("StartApp", { applications: asList(commands) }, options);
  }

  /** Logs a user in. Never done twice; the password is neither logged nor kept. */
  logIn(username: string, password: string, options?: CallOptions): Call<void> {
    return this.features.start("UserLogin", { username, password }, options);
  }

  /** Logs the user off. Never done twice. */
  logOff(options?: CallOptions): Call<void> {
    return this.features.start("UserLogoff", {}, options);
  }

  /** Starts the computer anew. Never done twice. */
  reboot(options?: CallOptions): Call<void> {
    return this.features.start("Reboot", {}, options);
  }

  /** Switches the computer off. Never done twice. */
  powerOff(how: PowerOffOptions = {}, options?: CallOptions): Call<void> {
    return this.#calls.guard(() => {
      checkFields("powerOff", how, powerOffFields);
      const [way, another] = Object.keys(powerOffFields).filter(
        (name) => Reflect.get(how, name) !== undefined,
      );
      if (another) refuse("powerOff", `only one of ${way} and ${another}`, how);
      if (how.delay) return this.features.start("PowerDownDelayed", { shutdownTimeout: how.delay }, options);
      const kind = how.confirm ? "PowerDownConfirmed" : "InstallUpdatesAndPowerDown";
      return this.features.start(way ? kind : "PowerDown", {}, options);
    });
  }

  /** Wakes the computer (Wake-on-LAN, sent by the WebAPI server). */
  powerOn(options?: CallOptions): Call<void> {
    return this.features.start("PowerOn", {}, options);
  }

  /** Closes the connection to the computer, if there is one, and forgets whether the computer was off. */
  close(): Promise<void> {
    return this.#calls.shared.pool.remove(this.host);
  }
}

const yes: Check = check("true, or nothing", (value) => value === true);

const powerOffFields: Fields<PowerOffOptions> = {
  delay: optional(integer(1)),
  installUpdates: optional(yes),
  confirm: optional(yes),
};

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
