import type { Thing } from "../kinds/kind.ts";
import type { Values } from "./from-file.ts";

/**
 * The values without the classes and work groups of schools that the user leaves: the server refuses to let somebody
 * leave a school whose groups stay. Those that were named for such a school are left to its refusal.
 */
export function withoutLeftGroups(before: Thing, values: Values): Values {
  const was: Values = Object.fromEntries(Object.entries(before));
  const next = schoolsAfter(was, values);
  if (!next) return values;
  const left = new Set(lowered(was.schools).filter((name) => !next.includes(name)));
  const own = ["schoolClasses", "workgroups"].map((attribute) => {
    const old = new Map(Object.entries(Object(was[attribute])));
    const groups = Object.entries(Object(values[attribute] ?? was[attribute]));
    const stay = groups.filter(
      ([school, names]) => !left.has(school.toLowerCase()) || String(names) !== String(old.get(school)),
    );
    return stay.length === groups.length ? {} : { [attribute]: Object.fromEntries(stay) };
  });
  return Object.assign({}, values, ...own);
}

/** The schools that the user will be in, in lower case; undefined where they stay. Another school alone is the only one. */
function schoolsAfter(was: Values, { school, schools }: Values): readonly string[] | undefined {
  if (Array.isArray(schools)) return lowered(schools);
  if (typeof school !== "string" || school.toLowerCase() === String(was.school).toLowerCase())
    return undefined;
  return lowered([school]);
}

/** Names of schools as they compare. */
function lowered(names: unknown): string[] {
  return Array.isArray(names) ? names.map((name) => String(name).toLowerCase()) : [];
}
