import type { Io } from "../io.ts";
import { canAsk } from "./ask-secret.ts";
import { paintFor } from "./paint.ts";

/** Asks a question whose answer is no unless it is yes. Where nobody can be asked, the answer is yes. */
export async function confirm(io: Io, question: string, signal: AbortSignal): Promise<boolean> {
  if (!canAsk(io)) return true;
  io.stderr.write(`${paintFor(io.stderr.colors).bold(question)} [y/N] `);
  const answer = await io.stdin.readLine(signal);
  if (answer === undefined) io.stderr.write("\n");
  return /^\s*y(es)?\s*$/i.test(answer ?? "");
}
