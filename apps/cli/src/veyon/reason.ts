import { isLabkeeperError } from "@labkeeper/transport";
import { isVeyonError } from "@labkeeper/veyon";
import { messageOf } from "../errors/explain.ts";

const byVeyonCode: Readonly<Record<number, string>> = {
  5: "it does not offer this way of logging in",
  6: "log-in rejected. Check the key's name and that its public half is on the computer, or name and password",
  7: "the WebAPI server has no connection free. Other programs hold some; try again, or raise its ConnectionLimit",
  8: "no answer. It is off, has another name, or runs no Veyon",
  10: "no picture. It has gone away, or is just starting",
  12: "its version of Veyon does not match the server's",
};

/** Why a computer failed, in one line that fits every computer that failed in the same way. */
export function reasonOf(error: unknown, host: string): string {
  const maybe = isLabkeeperError(error) && error.mayHaveActed ? " It may have been done all the same." : "";
  if (isVeyonError(error, 5)) {
    const offered = error.offered.map(({ name, uuid }) => name ?? uuid).join(", ");
    return `${byVeyonCode[5]}.${offered === "" ? "" : ` It offers ${offered}.`}`;
  }
  if (isVeyonError(error)) {
    const known = byVeyonCode[error.veyonCode];
    if (known !== undefined) return `${known}.${maybe}`;
  }
  return `${plain(messageOf(error), host)}${maybe}`;
}

/** The message without what is told anyway: what was being done, and to which computer. */
function plain(message: string, host: string): string {
  const place = ` on ${host}`;
  const [, origin, rest] = /^.*? at (https?:\/\/\S+?): (.*)$/s.exec(message) ?? [];
  if (origin !== undefined && rest !== undefined) return `${origin}: ${rest}`;
  const at = message.indexOf(`${place}: `);
  const short = at < 0 ? message : message.slice(at + place.length + 2);
  return short.replaceAll(host, "it");
}
