import { CliError } from "../errors/cli-error.ts";
import { endingCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "./paint.ts";

const nothing = "No answer: nothing was done.";

/** Asks for a secret, which the terminal does not show. Only where there is a person to be asked. */
export async function askSecret(io: Io, question: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let secret = "";
  io.stderr.write(`${paintFor(io.stderr.colors).bold(question)} `);
  const forget = io.stdin.onKeys((keys) => {
    for (const key of keys) {
      if (key === "\r" || key === "\n") return resolve(secret);
      // In raw mode these are keys like any other.
      if (key === "\x03" || key === "\x04") return reject(new CliError(nothing, endingCode("SIGINT")));
      if (key === "\x7f" || key === "\b") secret = [...secret].slice(0, -1).join("");
      else if (key === "\x15") secret = "";
      else if (key >= " ") secret += key;
    }
  });
  const forgetEnding = io.onEnding((ending) => reject(new CliError(nothing, endingCode(ending))));
  try {
    return await promise;
  } finally {
    forgetEnding();
    forget();
    io.stderr.write("\n");
  }
}

/** Whether there is a person who can be asked. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY && stderr.isTTY;
}
