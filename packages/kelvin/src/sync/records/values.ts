import type { Groups } from "../server.ts";

/** Why a value cannot be used, and what to do. */
export class Fault {
  readonly problem: string;
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** A value in quotes, for messages. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A text without the spaces around it, in the composed form in which directories hold it. */
export function readText(value: unknown): string | Fault {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string") return new Fault(`${quoted(value)} is no text`, "Write it in quotes");
  const text = value.normalize("NFC").trim();
  if (/\p{Cc}|\p{Cs}/u.test(text)) {
    return new Fault(
      `${quoted(text)} has control characters in it`,
      "Remove them, or give the right encoding",
    );
  }
  if (text.includes("\ufffd")) {
    return new Fault(`${quoted(text)} has unreadable characters in it`, "Give the right encoding");
  }
  return text;
}

/** A day, as `2010-12-31`; `31.12.2010` is understood. */
export function readDate(value: unknown): string | Fault {
  const text = readText(value);
  if (text instanceof Fault) return text;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  // `Date` turns 30 February into a day of March.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists ? iso : new Fault(`${quoted(text)} is no date`, "Write it as 2010-12-31");
}

const yes: ReadonlySet<string> = new Set(["true", "1", "yes", "on", "ja", "wahr"]);
const no: ReadonlySet<string> = new Set(["false", "0", "no", "off", "nein", "falsch"]);

/** True or false, in the words that lists use. */
export function readBoolean(value: unknown): boolean | Fault {
  const word = String(value).trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word)
    ? false
    : new Fault(`${quoted(value)} is neither true nor false`, "Write true or false");
}

/** A list of texts, each once; a single text is a list of one. */
export function readList(value: unknown): readonly string[] | Fault {
  const texts: string[] = [];
  for (const item of Array.isArray(value) ? value : [value]) {
    const text = readText(item);
    if (text instanceof Fault) return text;
    if (text !== "" && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

/**
 * Names of groups by school: as a map, or as a list whose names may begin with their school (`DEMOSCHOOL-1a`).
 *
 * @param schools Those that a name can begin with.
 * @param school That of a name which begins with none; undefined where it is not known.
 */
export function readGroups(
  value: unknown,
  schools: readonly string[],
  school: string | undefined,
): Groups | Fault {
  const groups = new Map<string, string[]>();
  const add = (where: string, name: string): void => {
    const names = groups.get(where) ?? [];
    groups.set(where, names.includes(name) ? names : [...names, name]);
  };
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [where, list] of Object.entries(value)) {
      const names = readList(list);
      if (names instanceof Fault) return names;
      groups.set(where, []);
      for (const name of names) add(where, split(name, [where])?.name ?? name);
    }
    return Object.fromEntries(groups);
  }
  const names = readList(value);
  if (names instanceof Fault) return names;
  for (const name of names) {
    const found = split(name, schools) ?? (school === undefined ? undefined : { where: school, name });
    if (!found) {
      return new Fault(
        `${quoted(name)} does not tell its school`,
        "Write it as SCHOOL-NAME, or fill in the school",
      );
    }
    add(found.where, found.name);
  }
  return Object.fromEntries(groups);
}

/** The school that a group's name begins with, and the rest of it. The longest wins: `A-1` may be a school, too. */
function split(name: string, schools: readonly string[]): { where: string; name: string } | undefined {
  const where = schools
    .filter(
      (school) =>
        name.toLowerCase().startsWith(`${school.toLowerCase()}-`) && name.length > school.length + 1,
    )
    .sort((one, other) => other.length - one.length)[0];
  return where === undefined ? undefined : { where, name: name.slice(where.length + 1) };
}

/**
 * The name that the server gives a class or work group: it replaces what is no ASCII letter, digit, space, `-`, `.`
 * or `_` by `-`.
 */
export function readGroupName(name: string): string | Fault {
  const stored = name.replace(/[^A-Za-z0-9 ._-]/gu, "-");
  if (/[A-Za-z0-9]$/.test(stored)) return stored;
  return new Fault(
    `${quoted(name)} is no name for a group on the server, which would make it ${quoted(stored)}`,
    "It must end with a letter from a to z or a digit",
  );
}
