import { folded } from "./names.ts";

/** Whether a value is what a filter asks for. */
export type Matcher = (value: string) => boolean;

/** As LDAP compares texts: without case, `*` for anything, everything else literally. An empty filter finds nothing. */
export function ldapMatcher(filter: string): Matcher {
  if (filter === "") return () => false;
  if (filter === "*") return () => true;
  const wanted = folded(filter);
  if (!wanted.includes("*")) return (value) => folded(value) === wanted;
  const expression = wildcards(wanted);
  return (value) => expression.test(folded(value));
}

/** As the database of v2 compares texts: `*` for anything; without case if asked. */
export function databaseMatcher(filter: string, ignoreCase: boolean): Matcher {
  const fold = ignoreCase ? folded : (text: string) => text;
  const wanted = fold(filter);
  if (!wanted.includes("*")) return (value) => fold(value) === wanted;
  const expression = wildcards(wanted);
  return (value) => expression.test(fold(value));
}

function wildcards(pattern: string): RegExp {
  return new RegExp(`^${pattern.split("*").map(escapeRegExp).join(".*")}$`, "s");
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
