import { isKelvinError } from "@labkeeper/kelvin";
import { isLabkeeperError } from "@labkeeper/transport";
import { messageOf } from "../errors/explain.ts";
import type { Kind } from "./kinds/kind.ts";

/** Why something failed, in one line that fits all that failed in the same way. */
export function reasonFor(kind: Kind): (error: unknown, name: string) => string {
  return (error) => {
    const maybe = isLabkeeperError(error) && error.mayHaveActed ? " It may have been done all the same." : "";
    return `${known(error, kind) ?? plain(messageOf(error))}${maybe}`;
  };
}

function known(error: unknown, { one }: Kind): string | undefined {
  if (isKelvinError(error, "not-found")) return `there is no such ${one}.`;
  if (isKelvinError(error, "credentials")) return "log-in rejected: wrong user name or password.";
  if (isKelvinError(error, "inactive")) return "log-in rejected: the account is disabled.";
  return undefined;
}

/** The message without what was being done and where, which is told anyway. */
function plain(message: string): string {
  const [, origin, rest] = /^.*? at (https?:\/\/[^\s:]+(?::\d+)?): (.*)$/s.exec(message) ?? [];
  return origin === undefined || rest === undefined ? message : rest;
}
