import type { SyncScope } from "../scope.ts";
import type { Groups, SyncUserValues } from "../server.ts";
import { attributes, isAttribute, isClearable, kindOf, udmPrefix } from "./attributes.ts";
import type { Origin, Position } from "./origin.ts";
import { origin } from "./origin.ts";
import { checkEmail, checkExpiration, checkName, checkRoles, checkSchool } from "./rules.ts";
import type { SourceProblem } from "./source-error.ts";
import { Fault, readBoolean, readDate, readGroupName, readGroups, readList, readText } from "./values.ts";

/** By what a record and a user of the server are known to be the same. */
export type MatchBy = "recordUid" | "name";

/** What a list may say of a user. What it does not say is left alone; null clears. */
export interface RecordValues
  extends Omit<
    SyncUserValues,
    "password" | "schoolClasses" | "workgroups" | "legalGuardians" | "legalWards"
  > {
  readonly schoolClasses?: Groups | null;
  readonly workgroups?: Groups | null;
  readonly legalGuardians?: readonly string[];
  readonly legalWards?: readonly string[];
}

/** A record of a list, checked. */
export interface SyncRecord {
  readonly position: Position;
  readonly values: RecordValues;
  /** The first password of the user, should it be created. Never compared, planned or shown. */
  readonly password: string | undefined;
}

/** What the values of a record are read against. */
export interface ReadingRules {
  readonly scope: SyncScope;
  readonly matchBy: MatchBy;
}

/** Reads a record; what is wrong with it is added to `problems`. */
export function readRecord(
  raw: unknown,
  record: number,
  rules: ReadingRules,
  problems: SourceProblem[],
): SyncRecord {
  const from: Origin | undefined = isObject(raw) ? Reflect.get(raw, origin) : undefined;
  const position: Position = { record, line: from?.line };
  const report = (column: string | undefined, { problem, remedy }: Fault): void => {
    const heading = column === undefined ? undefined : (from?.headings?.get(column) ?? column);
    problems.push({ ...position, column: heading, problem, remedy });
  };
  if (!isObject(raw)) {
    report(undefined, new Fault("it is no object with a user's attributes", "Give one object per user"));
    return { position, values: {}, password: undefined };
  }
  const values = new Map<string, unknown>();
  const properties: Record<string, unknown> = {};
  for (const [key, value] of given(raw, report)) {
    const read = readValue(key, value, raw, rules);
    if (read instanceof Fault) report(key, read);
    else if (key.startsWith(udmPrefix)) properties[key.slice(udmPrefix.length)] = read;
    else if (read !== undefined) values.set(key, read);
  }
  if (Object.keys(properties).length > 0) values.set("udmProperties", properties);
  const key = rules.matchBy;
  if (!values.has(key) && !problems.some((one) => one.record === record && one.column === key)) {
    report(key, new Fault("it is missing", `Users are matched by \`${key}\`: fill it in for each of them`));
  }
  const password = values.get("password");
  values.delete("password");
  // Each value was read by the kind of its attribute.
  const typed = Object.fromEntries(values) as RecordValues;
  return { position, values: typed, password: typeof password === "string" ? password : undefined };
}

type Report = (column: string | undefined, fault: Fault) => void;

/** The attributes that a record gives, with the UDM properties one by one. Empty texts say nothing. */
function* given(raw: object, report: Report): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined || (typeof value === "string" && value.trim() === "")) continue;
    if (key === "udmProperties") {
      if (isObject(value)) for (const name in value) yield [udmPrefix + name, Reflect.get(value, name)];
      else report(key, new Fault("it is no object", "Give an object of names and values"));
    } else if (isAttribute(key) || (key.startsWith(udmPrefix) && key.length > udmPrefix.length)) {
      yield [key, value];
    } else {
      const known = Object.keys(attributes).join(", ");
      report(key, new Fault("there is no such attribute", `Map it to one of ${known}, or leave it out`));
    }
  }
}

function readValue(path: string, value: unknown, raw: object, rules: ReadingRules): unknown {
  if (value === null) {
    if (!isClearable(path))
      return new Fault("it cannot be empty", "Leave it out to keep what the server has");
    return kindOf(path) === "list" ? [] : null;
  }
  if (path.startsWith(udmPrefix)) return typeof value === "string" ? readText(value) : value;
  switch (path) {
    case "name":
      return checked(readText(value), checkName);
    case "email":
      return checked(readText(value), checkEmail);
    case "birthday":
      return readDate(value);
    case "expirationDate":
      return checked(readDate(value), checkExpiration);
    case "disabled":
      return readBoolean(value);
    case "school":
      return checked(readText(value), checkSchool);
    case "schools":
      return checked(readList(value), (names) => names.map(checkSchool).find(Boolean));
    case "roles":
      return checked(readList(value), checkRoles);
    case "schoolClasses":
    case "workgroups":
      return readSchoolGroups(value, raw, rules);
    case "legalGuardians":
    case "legalWards":
      return readList(value);
    case "password":
      // The spaces around a password are part of it.
      return typeof value === "string" ? value : new Fault("it is no text", "Write it in quotes");
    default:
      return readText(value);
  }
}

function checked<T>(value: T | Fault, rule: (value: T) => Fault | undefined): T | Fault {
  return value instanceof Fault ? value : (rule(value) ?? value);
}

/** Classes or work groups, by the names that the server gives them. */
function readSchoolGroups(value: unknown, raw: object, { scope }: ReadingRules): Groups | Fault {
  const schools = [Reflect.get(raw, "school"), Reflect.get(raw, "schools")]
    .map((one) => readList(one ?? []))
    .flatMap((names) => (names instanceof Fault ? [] : names));
  const only = scope.schools.length === 1 ? scope.schools[0] : undefined;
  const groups = readGroups(value, [...schools, ...scope.schools], schools[0] ?? only);
  if (groups instanceof Fault) return groups;
  const stored: Record<string, readonly string[]> = {};
  for (const [school, list] of Object.entries(groups)) {
    const fault = checkSchool(school);
    if (fault) return fault;
    const read = list.map(readGroupName);
    const wrong = read.find((name) => name instanceof Fault);
    if (wrong) return wrong;
    stored[school] = [...new Set(read.filter((name) => typeof name === "string"))];
  }
  return stored;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
