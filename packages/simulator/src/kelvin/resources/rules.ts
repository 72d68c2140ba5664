import { isKnownRole, loosePartsOf } from "../models/role-strings.ts";
import { repr } from "../python/repr.ts";
import { Refusal } from "../validation/issues.ts";

/** A rule of the import library that a change breaks, in the library's words. Who catches it decides on the answer. */
export class RuleBroken extends Error {
  override readonly name = "RuleBroken";
}

/** Runs what may break a rule. @param answer what is thrown then instead, made of the library's words */
export function keepingRules<T>(run: () => T, answer: (words: string) => Error): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof RuleBroken ? answer(error.message) : error;
  }
}

/** What the library found wrong, by attribute; all of it is told at once, as Python writes a dictionary. */
export class Findings {
  readonly #found = new Map<string, string[]>();

  /** Notes something, once. */
  add(attribute: string, message: string): void {
    const messages = this.#found.get(attribute) ?? [];
    if (!messages.includes(message)) this.#found.set(attribute, [...messages, message]);
  }

  /** Notes what a check refuses. */
  note(attribute: string, check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.add(attribute, error.message);
    }
  }

  /** @throws RuleBroken if anything was found */
  check(): void {
    if (this.#found.size > 0) throw new RuleBroken(repr(this.#found));
  }
}

/** Notes the first role string that is none. */
export function checkRoleFormat(roleStrings: readonly string[], findings: Findings): void {
  for (const text of roleStrings) {
    const parts = loosePartsOf(text);
    if (parts && (parts.type !== "school" || isKnownRole(parts.role))) continue;
    findings.add("ucsschool_roles", parts ? "Unknown role" : "Role has bad format");
    return;
  }
}
