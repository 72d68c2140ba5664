import { refuse } from "@labkeeper/transport";
import { nameSegment } from "../wire/references.ts";
import type { Definition } from "./definition.ts";

/** What tells a user, a school or a role: its name, or any object that has the name, such as one that was loaded. */
export type NameKey = string | { readonly name: string };

/** What tells a class or a work group, such as a loaded one, by the names of its school and its own. */
export interface GroupKey {
  /** Name of the school. */
  readonly school: string;
  /** Name of the class or work group, without that of the school. */
  readonly name: string;
}

/** The names in a key, the outer one first. */
export function namesIn({ path, inSchool }: Definition, key: unknown): unknown[] {
  if (typeof key === "string" && !inSchool) return [key];
  if (typeof key !== "object" || key === null) {
    refuse("key", inSchool ? "an object with `school` and `name`" : "a name, or an object that has one", key);
  }
  const { school, name, url }: { school?: unknown; name?: unknown; url?: unknown } = key;
  // A user may well be called as a class is.
  const [, resource = path] = /\/ucsschool\/kelvin\/v\d+\/(\w+)\//.exec(String(url)) ?? [];
  if (resource !== path) refuse("key", `one of the ${path}`, url);
  return inSchool ? [school, name] : [name];
}

/** The path of an object, below that of its resource. */
export function pathOf(definition: Definition, key: unknown): string {
  const labels = definition.inSchool ? ["school", "name"] : ["name"];
  return namesIn(definition, key)
    .map((name, index) => {
      const label = labels[index] ?? "";
      // v2 looks for any class or work group that matches.
      if (definition.inSchool && String(name).includes("*")) refuse(label, "a name without `*`", name);
      return nameSegment(label, name);
    })
    .join("/");
}
