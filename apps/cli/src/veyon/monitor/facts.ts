import { isTimeoutError, isUnsupportedError } from "@labkeeper/transport";
import type { CallOptions, Computer, Feature, FeatureName } from "@labkeeper/veyon";
import { featureCatalogue, isVeyonError } from "@labkeeper/veyon";

/** What can be known of a computer without looking at its screen. */
export interface ComputerFacts {
  /** `on`: it runs Veyon; `no-veyon`: it answers, but runs none; `off`: it does not answer. */
  readonly state: "on" | "off" | "no-veyon";
  /** Who is logged in; null: nobody, or not known. */
  readonly user: { readonly login: string; readonly fullName: string } | null;
  /** Whether the screen is locked. */
  readonly locked: boolean;
  /** Whether keyboard and mouse are locked. */
  readonly inputLocked: boolean;
  /** Its part in a demo: it shows its screen to others, or shows another one's. */
  readonly demo: "presents" | "fullscreen" | "window" | null;
}

const absent = { user: null, locked: false, inputLocked: false, demo: null } as const;

/** Asks computers how they are. */
export class FactReader {
  /** Whether the server can tell that a computer is off without trying for 15 s to reach it; newer than 4.7. */
  #serverKnowsStates = true;
  readonly #last = new Map<string, ComputerFacts["state"]>();

  /** Whether the server tells at once that a computer is off. */
  get serverKnowsStates(): boolean {
    return this.#serverKnowsStates;
  }

  /** How the computer is. @throws whatever kept it from being found out, other than that the computer is off. */
  async read(computer: Computer, call: CallOptions): Promise<ComputerFacts> {
    const state = await this.#state(computer, call);
    if (state !== "on") return { state, ...absent };
    try {
      const user = await computer.user(call);
      const features = await computer.features.list(call);
      return {
        state,
        user: user ? { login: user.login, fullName: user.fullName } : null,
        locked: isActive(features, "ScreenLock"),
        inputLocked: isActive(features, "InputDevicesLock"),
        demo: demoOf(features),
      };
    } catch (error) {
      if (isVeyonError(error, 8)) return { state: "off", ...absent };
      throw error;
    }
  }

  async #state(computer: Computer, call: CallOptions): Promise<ComputerFacts["state"]> {
    if (!this.#serverKnowsStates) return "on";
    try {
      const told = await computer.state(call);
      const state = told === "online" ? "on" : told === "up" ? "no-veyon" : "off";
      // A connection outlives its computer, but is dead for good; and a computer that was off is worth a new attempt.
      if ((this.#last.get(computer.host) ?? state) !== state) await computer.close();
      this.#last.set(computer.host, state);
      return state;
    } catch (error) {
      if (!isUnsupportedError(error)) throw error;
      this.#serverKnowsStates = false;
      return "on";
    }
  }
}

/** Whether the error says that the computer does not answer. */
export function isAbsence(error: unknown): boolean {
  return isVeyonError(error, 8) || isVeyonError(error, 10) || isTimeoutError(error);
}

function isActive(features: readonly Feature[], name: FeatureName): boolean {
  const { uuid } = featureCatalogue[name];
  return features.some(({ uid, active }) => active && uid.toLowerCase() === uuid);
}

function demoOf(features: readonly Feature[]): ComputerFacts["demo"] {
  if (isActive(features, "DemoServer")) return "presents";
  if (isActive(features, "FullScreenDemoClient")) return "fullscreen";
  return isActive(features, "WindowDemoClient") ? "window" : null;
}
