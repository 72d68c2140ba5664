import { isKelvinError } from "@labkeeper/kelvin";
import { isInputError, isLabkeeperError } from "@labkeeper/transport";
import { messageOf } from "../errors/explain.ts";
import { harmless } from "../text/cells.ts";
import { inputWords } from "./input-words.ts";
import type { Kind } from "./kinds/kind.ts";

/** Why something failed, in one line that fits all that failed in the same way. */
export function reasonFor(kind: Kind): (error: unknown) => string {
  const flags = new Map([["from", "--from"]]);
  for (const { attribute, option } of kind.settings) flags.set(attribute, option().long ?? attribute);
  return (error) => {
    if (isInputError(error)) return harmless(inputWords(error, flags));
    const maybe = isLabkeeperError(error) && error.mayHaveActed ? " It may have been done all the same." : "";
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
