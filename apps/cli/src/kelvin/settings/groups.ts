import { InvalidArgumentError } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import type { Draft } from "./draft.ts";
import { splitNames } from "./parse.ts";

/** Classes or work groups as they were typed. */
export interface GroupNames {
  /** Undefined where the text does not tell it. */
  readonly school: string | undefined;
  readonly names: readonly string[];
}

/** Reads `SCHOOL:NAME`, `SCHOOL:NAME,NAME` or just names. */
export function parseGroups(text: string): GroupNames {
  const [, school, names] = /^([^:,]+):(.*)$/s.exec(text) ?? [];
  const parts = splitNames(names ?? text);
  const wrong = parts.find((part) => part.includes(":"));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`Give the option once for each school: ${wrong} names another one.`);
  return { school, names: parts };
}

/** These groups and no others. */
export function setGroups(given: readonly GroupNames[], attribute: string, draft: Draft): object {
  return addGroups(given, attribute, { ...draft, [attribute]: {} });
}

/** Those that there are, and these. */
export function addGroups(given: readonly GroupNames[], attribute: string, draft: Draft): object {
  const groups = mapOf(draft[attribute]);
  for (const { school, names } of given) {
    const where = spelled(school ?? ownSchool(draft, names), draft);
    groups.set(where, [...new Set([...(groups.get(where) ?? []), ...names])]);
  }
  return Object.fromEntries(groups);
}

/** Those that there are without these. */
export function removeGroups(given: readonly GroupNames[], attribute: string, draft: Draft): object {
  const groups = mapOf(draft[attribute]);
  for (const { school, names } of given) {
    const where = spelled(school ?? ownSchool(draft, names), draft);
    const leaving = new Set(names.map((name) => name.toLowerCase()));
    groups.set(
      where,
      (groups.get(where) ?? []).filter((name) => !leaving.has(name.toLowerCase())),
    );
  }
  return Object.fromEntries(groups);
}

function ownSchool({ school }: Draft, [name = "1a"]: readonly string[]): string {
  if (typeof school === "string") return school;
  throw new CliError(
    `${JSON.stringify(name)} does not tell its school. Write SCHOOL:${name}, or give --school.`,
  );
}

/** Changes of users are not corrected by the server: it wants the school as it spells it itself. */
function spelled(school: string, { schools }: Draft): string {
  const known: unknown[] = Array.isArray(schools) ? schools : [];
  const found = known.find((one) => String(one).toLowerCase() === school.toLowerCase());
  return typeof found === "string" ? found : school;
}

function mapOf(value: unknown): Map<string, readonly string[]> {
  return new Map(Object.entries(Object(value)));
}
