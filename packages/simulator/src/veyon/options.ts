import type { SimulatorClock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import type { AuthenticationMethodName } from "./credentials.ts";
import { simulatorKey } from "./simulator-key.ts";

/**
 * The servers that can be simulated. `4.5` and `4.7` tell the session in `user`, and have neither `session` nor
 * `hoststate`; `4.5` calls the feature StartApp `RunProgram`.
 */
export type VeyonVersion = "4.5" | "4.7" | "4.11";

/** A computer is `on`, `off`, or switched on without a Veyon server on it. */
export type ComputerPower = "on" | "off" | "no-veyon";

/** Somebody who is logged in at a computer. */
export interface ComputerUser {
  /** The account's name. */
  readonly login: string;
  /** The person's name. */
  readonly fullName: string;
}

/** One computer of the simulated lab. */
export interface SimulatedComputerOptions {
  /** The name that clients reach it by; letter case does not matter. */
  readonly name: string;
  /** A second name that clients reach it by, usually its IP address. Default: `10.0.0.1` for the first, and so on. */
  readonly address?: string;
  /** Width of the screen in pixels. Default 1280. */
  readonly width?: number;
  /** Height of the screen in pixels. Default 800. */
  readonly height?: number;
  /** Who is logged in; `null`: nobody. Default: a student of its own. */
  readonly user?: ComputerUser | null;
  /** Default `on`. */
  readonly power?: ComputerPower;
}

/** How long the computers take, in milliseconds; the defaults were seen on real ones. */
export interface SimulatorTimings {
  /** From opening a connection to its first screenshot. Default 600. */
  readonly framebufferDelay: number;
  /** From the request to a locked or unlocked screen. Default 2000. */
  readonly lockDelay: number;
  /** From the request to a running (or ended) demo server. Default 2000. */
  readonly demoServerDelay: number;
  /** From the request to the presenter's picture on a demo client (or off it). Default 5000. */
  readonly demoClientDelay: number;
  /** From the request to a computer that is down. Default 1000. */
  readonly shutdownDelay: number;
  /** From being down, or from Wake-on-LAN, to a running Veyon server. Default 20 000. */
  readonly bootDelay: number;
}

/** What {@link createVeyonSimulator} takes. */
export interface VeyonSimulatorOptions {
  /** Which server to be. Default `4.11`. */
  readonly version?: VeyonVersion;
  /** The lab's computers, or their names. Default: `pc-01`, `pc-02` and `pc-03`. */
  readonly computers?: readonly (string | SimulatedComputerOptions)[];
  /** How many connections may be open, and how many requests under way. Default 32. */
  readonly connectionLimit?: number;
  /** Seconds after which an unused connection is closed. Default 60. */
  readonly idleTimeout?: number;
  /** Seconds that the server waits for a computer that does not answer. Default 15. */
  readonly authenticationTimeout?: number;
  /** Seconds after which any connection is closed. Default 10 800, three hours. */
  readonly connectionLifetime?: number;
  /** The authentication methods that the computers offer. Default `AuthKeys` and `AuthLogon`. */
  readonly methods?: readonly AuthenticationMethodName[];
  /** The keys that the computers trust: the key's name and its private half in PEM. Default {@link simulatorKey}. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Users and passwords, for `AuthLogon` and `AuthLDAP`. Default `teacher` with the password `teacher`. */
  readonly logons?: Readonly<Record<string, string>>;
  /** The password for `AuthSimple`. Default `teacher`. */
  readonly password?: string;
  /** Milliseconds before each answer, fixed or drawn anew for each request. Default 0. */
  readonly latency?: number | (() => number);
  /** How long the computers take. */
  readonly timings?: Partial<SimulatorTimings>;
  /**
   * Whether each computer has a picture of its `own` (default), or all with the same size of screen have a `shared`
   * one, which makes load tests with thousands of computers cheap.
   */
  readonly frames?: "own" | "shared";
  /** The time that the simulator lives in. Default: the machine's. */
  readonly clock?: SimulatorClock;
}

/** The options with all defaults filled in. */
export interface SimulatorSettings extends Required<Omit<VeyonSimulatorOptions, "timings" | "computers">> {
  readonly timings: SimulatorTimings;
  readonly computers: readonly Required<SimulatedComputerOptions>[];
}

/**
 * Fills in the defaults.
 *
 * @throws RangeError if two computers share a name or an address, or a limit or a size is not a positive number
 */
export function settingsFrom(options: VeyonSimulatorOptions): SimulatorSettings {
  const settings: SimulatorSettings = {
    version: options.version ?? "4.11",
    computers: (options.computers ?? ["pc-01", "pc-02", "pc-03"]).map(computerFrom),
    connectionLimit: options.connectionLimit ?? 32,
    idleTimeout: options.idleTimeout ?? 60,
    authenticationTimeout: options.authenticationTimeout ?? 15,
    connectionLifetime: options.connectionLifetime ?? 10_800,
    methods: options.methods ?? ["AuthKeys", "AuthLogon"],
    keys: options.keys ?? { [simulatorKey.name]: simulatorKey.pem },
    logons: options.logons ?? { teacher: "teacher" },
    password: options.password ?? "teacher",
    latency: options.latency ?? 0,
    frames: options.frames ?? "own",
    clock: options.clock ?? systemClock,
    timings: {
      framebufferDelay: 600,
      lockDelay: 2000,
      demoServerDelay: 2000,
      demoClientDelay: 5000,
      shutdownDelay: 1000,
      bootDelay: 20_000,
      ...options.timings,
    },
  };
  refuseNonsense(settings);
  return settings;
}

function computerFrom(
  given: string | SimulatedComputerOptions,
  index: number,
): Required<SimulatedComputerOptions> {
  const number = index + 1;
  const options = typeof given === "string" ? { name: given } : given;
  const { width = 1280, height = 800, power = "on" } = options;
  const address = options.address ?? `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
  const user =
    options.user === undefined ? { login: `student${number}`, fullName: `Student ${number}` } : options.user;
  return { name: options.name, address, width, height, user, power };
}

function refuseNonsense(settings: SimulatorSettings): void {
  for (const name of [
    "connectionLimit",
    "idleTimeout",
    "authenticationTimeout",
    "connectionLifetime",
  ] as const) {
    if (!(settings[name] > 0))
      throw new RangeError(`${name} must be a positive number, not ${settings[name]}`);
  }
  const taken = new Set<string>();
  for (const { name, address, width, height } of settings.computers) {
    for (const alias of new Set([name.toLowerCase(), address.toLowerCase()])) {
      if (alias === "") throw new RangeError("a computer needs a name and an address");
      if (taken.has(alias)) throw new RangeError(`two computers are called "${alias}"`);
      taken.add(alias);
    }
    if (![width, height].every((size) => Number.isInteger(size) && size > 0 && size <= 16_384)) {
      throw new RangeError(`the screen of "${name}" cannot have ${width} × ${height} pixels`);
    }
  }
}
