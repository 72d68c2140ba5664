import { isKelvinError } from "@labkeeper/kelvin";
import { isInputError, isLabkeeperError } from "@labkeeper/transport";
import { messageOf } from "../errors/explain.ts";
import { harmless } from "../text/cells.ts";
import { inputWords } from "./input-words.ts";
import type { Kind } from "./kinds/kind.ts";
import { flagsOf } from "./settings/flags.ts";

/**
 * Why something failed, in one line that fits all that failed in the same way.
 *
 * @param verb The command's own name, which tells the options that it has.
 * @param doubt What is added when it may have been done in spite of the failure.
 */
export function reasonFor(kind: Kind, verb: string, doubt: string | undefined): (error: unknown) => string {
  const flags = flagsOf(kind, verb).set("from", "--from");
  return (error) => {
    if (isInputError(error)) return harmless(inputWords(error, flags));
    const maybe = isLabkeeperError(error) && error.mayHaveActed && doubt !== undefined ? ` ${doubt}` : "";
    const reason = known(error, kind) ?? fieldWords(error, flags) ?? plain(messageOf(error));
    return `${reason}${/[.!?]$/.test(reason) ? "" : "."}${maybe}`;
  };
}

function known(error: unknown, { one }: Kind): string | undefined {
  if (!isKelvinError(error)) return undefined;
  switch (error.kelvinProblem) {
    case "not-found":
      return `there is no such ${one}.`;
    case "exists":
      // With another name than the given one it is another user, who has the same record uid.
      return error.mayHaveActed ? undefined : `there is such a ${one} already.`;
    case "credentials":
      return "log-in rejected: wrong user name or password.";
    case "inactive":
      return "log-in rejected: the account is disabled.";
    case "permission":
      return "the account may not do this: members of ucsschool-kelvin-rest-api-admins may change, those of -readers read.";
    case "rule":
      return error.reason.includes("No username was created")
        ? "name: expected one, since this server makes none by itself."
        : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with which attributes, where the server tells that one by one. */
function fieldWords(error: unknown, flags: ReadonlyMap<string, string>): string | undefined {
  if (!isKelvinError(error, "validation") && !isKelvinError(error, "directory")) return undefined;
  const fields = Object.entries(error.fields).map(([name, problems]) => {
    const words = harmless(problems.join("; "));
    return name === "" ? words : `${flags.get(name) ?? harmless(name)}: ${words}`;
  });
  return fields.length === 0 ? undefined : fields.join("; ");
}

/** The message without what was being done and where, which is told anyway. */
function plain(message: string): string {
  const [, origin, rest] = /^.*? at (https?:\/\/[^\s/]+): (.*)$/s.exec(message) ?? [];
  const told = origin === undefined || rest === undefined ? message : rest;
  return told.replace(/^Failed to create Import\w+\(.*?\): /, "");
}
