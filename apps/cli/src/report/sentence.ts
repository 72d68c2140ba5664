import { harmless } from "../text/cells.ts";

/**
 * A sentence such as `All 12 computers locked.`, `2 of 12 computers locked.` or `pc-01 locked.`
 *
 * @param names Those that succeeded.
 * @param total How many there were to do.
 * @param noun What more than one of them are called, such as `computers`.
 * @param done What was done, such as `locked`.
 */
export function sentence(
  names: readonly string[],
  { total, noun, done }: { readonly total: number; readonly noun: string; readonly done: string },
): string {
  const [only] = names;
  if (only === undefined) return "";
  if (total === 1) return `${harmless(only)} ${done}.\n`;
  const some = names.length === total ? `All ${total}` : `${names.length} of ${total}`;
  return `${some} ${noun} ${done}.\n`;
}
