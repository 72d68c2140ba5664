import { refuse } from "@labkeeper/transport";
import type { Kind } from "../kinds/kind.ts";
import type { Values } from "./from-file.ts";

/** Refuses a new object that lacks what every server wants, naming all of it: some servers break without. */
export function checkRequired(kind: Kind, values: Values): void {
  const [first, ...others] = kind.required
    .filter((either) => either.every((attribute) => isEmpty(values[attribute])))
    .map(([attribute]) => attribute);
  if (first === undefined) return;
  const too = others.map((attribute) => flagOf(attribute, kind)).join(", ");
  refuse(first, "a value", values[first], too === "" ? undefined : `Missing, too: ${too}.`);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function flagOf(attribute: string, { settings }: Kind): string {
  return settings.find((setting) => setting.attribute === attribute)?.option().long ?? attribute;
}
