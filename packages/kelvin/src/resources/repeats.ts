import type { Repeat } from "@labkeeper/transport";
import { isSame } from "../wire/changes.ts";
import type { Definition } from "./definition.ts";

/**
 * Whether a change may be sent again after it may have arrived. Not one of the name or the schools: somebody else may
 * have got the old name meanwhile. Nor one of the password: the directory refuses one that was used before.
 */
export function repeatOfChange(changes: object): Repeat {
  return ["name", "school", "schools", "password"].some((name) => name in changes) ? "once" : "safe";
}

/** The same for a whole object: the schools that it had are known only of one that was loaded. */
export function repeatOfReplacement({ inSchool }: Definition, key: unknown, replacement: object): Repeat {
  const { name, school }: { name?: unknown; school?: unknown } =
    typeof key === "string" ? { name: key } : Object(key);
  const given: { name?: unknown; school?: unknown; schools?: unknown } = replacement;
  const keepsSchools =
    given.school === school && (inSchool || isSame(given.schools, Reflect.get(Object(key), "schools")));
  return given.name === name && keepsSchools && !("password" in given) ? "safe" : "once";
}
