import { refuse } from "@labkeeper/transport";
import type { Kind } from "../kinds/kind.ts";
import { flagsOf } from "./flags.ts";
import type { Values } from "./from-file.ts";

/** Refuses a new object that lacks what every server wants, naming all of it: some servers break without. */
export function checkRequired(kind: Kind, values: Values): void {
  const [first, ...others] = kind.required
    .filter((either) => either.every((attribute) => isEmpty(values[attribute])))
    .map(([attribute]) => attribute);
  if (first === undefined) return;
  const flags = flagsOf(kind, "create");
  const too = others.map((attribute) => flags.get(attribute) ?? attribute).join(", ");
  refuse(first, "a value", values[first], too === "" ? undefined : `Missing, too: ${too}.`);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
