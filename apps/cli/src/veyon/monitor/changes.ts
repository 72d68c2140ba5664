import { harmless } from "../../text/cells.ts";
import type { ComputerFacts } from "./facts.ts";

/** What is known of a computer: its facts, or why they are not known. */
export type Knowledge =
  | { readonly ok: true; readonly facts: ComputerFacts }
  | { readonly ok: false; readonly reason: string };

/** How a piece of news is to be taken. */
export type Mood = "good" | "notice" | "bad";

/** Something that happened on a computer. */
export interface Change {
  /** In words that follow the computer's name, such as `Ada Lovelace logged in`. */
  readonly text: string;
  readonly mood: Mood;
}

/** What happened between two looks at a computer. */
export function changesBetween(before: Knowledge, after: Knowledge): Change[] {
  if (!after.ok)
    return before.ok || before.reason !== after.reason ? [{ text: after.reason, mood: "bad" }] : [];
  const { facts } = after;
  const old = before.ok ? before.facts : undefined;
  if (old?.state !== facts.state) return [stateChange(facts)];
  const changes: Change[] = [];
  if (old.user?.login !== facts.user?.login) {
    if (facts.user) changes.push({ text: `${userName(facts.user)} logged in`, mood: "good" });
    else if (old.user) changes.push({ text: `${userName(old.user)} logged off`, mood: "notice" });
  }
  if (old.locked !== facts.locked)
    changes.push({
      text: facts.locked ? "screen locked" : "screen unlocked",
      mood: facts.locked ? "notice" : "good",
    });
  if (old.inputLocked !== facts.inputLocked)
    changes.push({
      text: facts.inputLocked ? "keyboard and mouse locked" : "keyboard and mouse unlocked",
      mood: facts.inputLocked ? "notice" : "good",
    });
  if (old.demo !== facts.demo) changes.push({ text: demoChange(old.demo, facts.demo), mood: "notice" });
  return changes;
}

function stateChange({ state, user }: ComputerFacts): Change {
  if (state === "off") return { text: "does not answer any more", mood: "bad" };
  if (state === "no-veyon") return { text: "answers, but runs no Veyon", mood: "notice" };
  return { text: user ? `is there, used by ${userName(user)}` : "is there", mood: "good" };
}

function demoChange(before: ComputerFacts["demo"], after: ComputerFacts["demo"]): string {
  if (after === "presents") return "shows its screen to others";
  if (after !== null) return "sees another computer's screen";
  return before === "presents" ? "shows its screen no more" : "sees its own screen again";
}

/** How a user is called: by name, or else by account. */
function userName({ login, fullName }: { readonly login: string; readonly fullName: string }): string {
  return harmless(fullName) || harmless(login);
}
