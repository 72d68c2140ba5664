import { CliError } from "../../errors/cli-error.ts";
import type { Key, Kind, Thing } from "../kinds/kind.ts";

/**
 * The key that a text stands for: a name, or of what is in a school `SCHOOL:NAME`, since neither name holds a colon.
 *
 * @param school The school of all names, which are then taken as they are.
 * @param from Where the text stands, for messages.
 */
export function keyFrom(text: string, kind: Kind, school: string | undefined, from: string): Key {
  // Some servers would take it for a pattern, and do to the first that matches what was meant for one.
  if (text.includes("*"))
    throw new CliError(
      `${from}: ${JSON.stringify(text)} is no name but a pattern. Only list takes patterns: labkeeper kelvin ${kind.command} list.`,
    );
  if (!kind.inSchool) return usable(text, from);
  if (school !== undefined) return { school: usable(school, "--school"), name: usable(text, from) };
  const [, inSchool, name] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  if (inSchool === undefined || name === undefined)
    throw new CliError(
      `${from}: ${JSON.stringify(text)} does not tell the school. Write SCHOOL:${text || "NAME"}, or give --school.`,
    );
  return { school: usable(inSchool, from), name: usable(name, from) };
}

/** Addresses swallow some names whatever is done to save them: another object would be meant. */
function usable(name: string, from: string): string {
  if (name === "" || name === "." || name === ".." || name.includes("/"))
    throw new CliError(
      `${from}: ${JSON.stringify(name)} cannot be a name: none is empty, "." or "..", or has a slash in it.`,
    );
  return name;
}

/** A key as it can be typed. */
export function nameOf(key: Key): string {
  return typeof key === "string" ? key : `${key.school}:${key.name}`;
}

/** The key of an object. */
export function keyOf(thing: Thing, { inSchool }: Kind): Key {
  return inSchool ? { school: String(Reflect.get(thing, "school")), name: thing.name } : thing.name;
}
