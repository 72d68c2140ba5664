import type { Knowledge } from "../../src/veyon/monitor/changes.ts";
import type { ComputerFacts } from "../../src/veyon/monitor/facts.ts";
import type { WatchedComputer } from "../../src/veyon/monitor/monitor.ts";

/** The moment at which tests look at rooms: 10:00 on a Friday. */
export const now: number = new Date("2026-11-20T10:00:00").getTime();

/** What is known of a computer that is on and free, with what the test says otherwise. */
export function facts(given: Partial<ComputerFacts> = {}): Knowledge {
  return {
    ok: true,
    facts: { state: "on", user: null, locked: false, inputLocked: false, demo: null, ...given },
  };
}

/** A computer as the monitor knows it. */
export function watched(host: string, given: Partial<WatchedComputer> = {}): WatchedComputer {
  return {
    host,
    known: facts(),
    error: undefined,
    changedAt: undefined,
    picture: undefined,
    frames: [],
    ...given,
  };
}

/** A room with a computer in every state that there is. */
export function colourfulRoom(): WatchedComputer[] {
  const second = (seconds: number) => now - seconds * 1_000;
  const picture = { width: 320, height: 180, bytes: 9_240 };
  const frames = [0.2, 1.2, 2.2, 4.2, 5.2].reverse().map(second);
  return [
    watched("pc-01", {
      known: facts({ user: { login: "ada", fullName: "Ada Lovelace" } }),
      changedAt: second(3),
      picture,
      frames,
    }),
    watched("pc-02", {
      known: facts({ locked: true, user: { login: "alan", fullName: "Alan Turing" } }),
      changedAt: second(200),
      picture,
    }),
    watched("pc-03", { known: facts({ inputLocked: true }), picture, frames }),
    watched("pc-04", { known: facts({ state: "off" }), changedAt: second(7_300) }),
    watched("pc-05", { known: facts({ state: "no-veyon" }) }),
    watched("pc-06", { known: undefined }),
    watched("pc-07", {
      known: facts({ demo: "presents", user: { login: "grace", fullName: "grace" } }),
      picture,
    }),
    watched("pc-08", {
      known: facts({ demo: "fullscreen", user: { login: "taro", fullName: "山田太郎" } }),
      picture,
    }),
    watched("pc-09", {
      known: {
        ok: false,
        reason: "log-in rejected. Check the key's name and that its public half is on the computer",
      },
    }),
    watched("pc-10", {
      known: facts({ user: { login: "x", fullName: "Wolfeschlegelsteinhausenbergerdorff the Younger" } }),
      picture,
    }),
  ];
}
