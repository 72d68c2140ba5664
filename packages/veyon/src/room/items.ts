import type { Check } from "@labkeeper/transport";
import { list } from "@labkeeper/transport";

/** The items of a list, a set or the like, each of them checked. A text is no list of its letters. */
export function items<T>(path: string, given: Iterable<T>, item: Check): T[] {
  const isList = typeof given === "object" && typeof given?.[Symbol.iterator] === "function";
  const all = isList ? [...given] : given;
  list(item)(path, all);
  return [...all];
}
