import type { SimulatorClock } from "../clock.ts";
import type { ComputerPower, ComputerUser, SimulatedComputerOptions, SimulatorTimings } from "./options.ts";
import { Schedule } from "./schedule.ts";

/** A message on the screen of a computer. */
export interface ShownMessage {
  /** What it says. */
  readonly text: string;
  /** Empty if the sender gave none. */
  readonly title: string;
  /** 0 none, 1 information, 2 warning, 3 critical. */
  readonly icon: number;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/** A computer's part in presentations. */
export interface ComputerDemo {
  /** Set while the computer offers its screen to whoever has the token. */
  readonly server?: { readonly token: string };
  /** Set while the computer tries to show the screen of `host`. */
  readonly client?: { readonly token: string; readonly host: string; readonly mode: "fullscreen" | "window" };
}

/** One computer of the simulated lab, as somebody who sits in front of it sees it. */
export interface SimulatedComputer {
  /** The name that clients reach it by. */
  readonly name: string;
  /** The other name that clients reach it by. */
  readonly address: string;
  /** Size of the screen in pixels. */
  readonly width: number;
  /** Height of the screen in pixels. */
  readonly height: number;
  /** Setting it takes effect at once. */
  power: ComputerPower;
  /** Who is logged in. */
  user: ComputerUser | null;
  /** Whether the screen shows the lock. */
  readonly locked: boolean;
  /** Whether keyboard and mouse are locked. */
  readonly inputLocked: boolean;
  /** The part in presentations. */
  readonly demo: ComputerDemo;
  /** The names of the features that Veyon reports as active on this computer, without the tray icon. */
  readonly activeFeatures: readonly string[];
  /** The messages that came, oldest first. */
  readonly messages: readonly ShownMessage[];
  /** The command lines that were started. */
  readonly applications: readonly string[];
  /** The web sites that were opened. */
  readonly websites: readonly string[];
  /** The log-ins that Veyon asked for; passwords are not kept. */
  readonly logins: readonly { readonly username: string }[];
  /** How often Veyon asked for each of these. */
  readonly logoffs: number;
  /** How many times it was started anew. */
  readonly reboots: number;
  /** How many times it was switched off. */
  readonly shutdowns: number;
  /** How many times it was woken by Wake-on-LAN. */
  readonly wakes: number;
  /** Dies at once, as when the plug is pulled. Connections to it stay valid, but show no picture until it is back. */
  kill(): void;
  /** Runs again at once. */
  start(): void;
}

type DemoMode = NonNullable<ComputerDemo["client"]>["mode"];

/** The state of a computer and what can be done to it; all reading comes after what is due has happened. */
export class Computer implements SimulatedComputer {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly messages: ShownMessage[] = [];
  readonly applications: string[] = [];
  readonly websites: string[] = [];
  readonly logins: { readonly username: string }[] = [];
  logoffs = 0;
  reboots = 0;
  shutdowns = 0;
  wakes = 0;

  readonly #clock: SimulatorClock;
  readonly #timings: SimulatorTimings;
  readonly #schedule = new Schedule();
  #power: ComputerPower;
  #user: ComputerUser | null;
  #locked = false;
  #inputLocked = false;
  #demo: ComputerDemo = {};
  #upSince = Number.NEGATIVE_INFINITY;
  #userSince: number;

  constructor(options: Required<SimulatedComputerOptions>, clock: SimulatorClock, timings: SimulatorTimings) {
    this.name = options.name;
    this.address = options.address;
    this.width = options.width;
    this.height = options.height;
    this.#power = options.power;
    this.#user = options.user;
    this.#clock = clock;
    this.#timings = timings;
    this.#userSince = clock.now();
  }

  get power(): ComputerPower {
    this.#settle();
    return this.#power;
  }

  set power(power: ComputerPower) {
    this.#settle();
    this.#setPower(power);
  }

  /** When its power last changed. A connection to it finds it again after that, as real ones do. */
  get upSince(): number {
    this.#settle();
    return this.#upSince;
  }

  get user(): ComputerUser | null {
    this.#settle();
    return this.#user;
  }

  set user(user: ComputerUser | null) {
    this.#settle();
    this.#user = user;
    this.#userSince = this.#clock.now();
  }

  /** Seconds since the user logged in. */
  get sessionUptime(): number {
    return Math.floor((this.#clock.now() - this.#userSince) / 1000);
  }

  get locked(): boolean {
    this.#settle();
    return this.#locked;
  }

  get inputLocked(): boolean {
    this.#settle();
    return this.#inputLocked;
  }

  get demo(): ComputerDemo {
    this.#settle();
    return this.#demo;
  }

  get activeFeatures(): readonly string[] {
    this.#settle();
    const { server, client } = this.#demo;
    return [
      ...(server ? ["DemoServer"] : []),
      ...(client ? [client.mode === "fullscreen" ? "FullScreenDemo" : "WindowDemo"] : []),
      ...(this.#locked ? ["ScreenLock"] : []),
      ...(this.#inputLocked ? ["InputDevicesLock"] : []),
    ];
  }

  kill(): void {
    this.power = "off";
  }

  start(): void {
    this.power = "on";
  }

  lockScreen(on: boolean): void {
    this.#later(this.#timings.lockDelay, () => {
      this.#locked = on;
    });
  }

  lockInput(on: boolean): void {
    this.#later(this.#timings.lockDelay, () => {
      this.#inputLocked = on;
    });
  }

  startDemoServer(token: string): void {
    this.#later(this.#timings.demoServerDelay, () => {
      this.#demo = { ...this.#demo, server: { token } };
    });
  }

  stopDemoServer(): void {
    this.#later(this.#timings.demoServerDelay, () => {
      const { server: _, ...rest } = this.#demo;
      this.#demo = rest;
    });
  }

  startDemoClient(mode: DemoMode, token: string, host: string): void {
    this.#later(this.#timings.demoClientDelay, () => {
      // Veyon refuses to cover a screen that is itself being presented, lest it shows nothing but itself.
      if (mode === "fullscreen" && this.#demo.server) return;
      this.#demo = { ...this.#demo, client: { token, host, mode } };
    });
  }

  stopDemoClient(mode: DemoMode): void {
    this.#later(this.#timings.demoClientDelay, () => {
      const { client, ...rest } = this.#demo;
      if (client?.mode === mode) this.#demo = rest;
    });
  }

  logIn(username: string): void {
    this.logins.push({ username });
    if (this.user === null) this.user = { login: username, fullName: username };
  }

  logOff(): void {
    this.logoffs += 1;
    this.user = null;
  }

  reboot(): void {
    this.reboots += 1;
    this.#later(this.#timings.shutdownDelay, (at) => {
      this.#goDown();
      this.#schedule.add(at + this.#timings.bootDelay, () => this.#setPower("on"));
    });
  }

  shutDown(afterSeconds = 0): void {
    this.shutdowns += 1;
    this.#later(afterSeconds * 1000 + this.#timings.shutdownDelay, () => this.#goDown());
  }

  /** Wake-on-LAN: does something to a computer that is off, nothing to any other. */
  wake(): void {
    this.wakes += 1;
    if (this.power === "off") this.#later(this.#timings.bootDelay, () => this.#setPower("on"));
  }

  #goDown(): void {
    this.#setPower("off");
    this.#user = null;
  }

  #later(delay: number, happen: (at: number) => void): void {
    this.#schedule.add(this.#clock.now() + delay, happen);
  }

  #settle(): void {
    this.#schedule.settle(this.#clock.now());
  }

  /** A computer comes up with nobody's lock and no demo on it. */
  #setPower(power: ComputerPower): void {
    if (power === this.#power) return;
    this.#power = power;
    this.#schedule.clear();
    this.#locked = false;
    this.#inputLocked = false;
    this.#demo = {};
    this.#upSince = this.#clock.now();
  }
}
