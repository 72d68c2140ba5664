import { haveSame } from "../fold.ts";
import { udmPrefix } from "../records/attributes.ts";
import type { RecordValues } from "../records/read-record.ts";
import type { SyncUser } from "../server.ts";
import type { GroupName, GroupRules } from "./groups.ts";
import { groupsAfter } from "./groups.ts";
import type { Membership } from "./membership.ts";
import { membershipAfter } from "./membership.ts";
import type { PlanChange } from "./plan.ts";
import { isSameValue } from "./same-value.ts";

/** What {@link differences} and {@link valuesOfNew} go by. */
export interface ComparingRules {
  readonly classes: GroupRules;
  readonly workgroups: GroupRules;
  /** Whether a disabled user whom the list names is enabled again. */
  readonly reactivate: boolean;
  /** A value of each UDM property that any user has, which tells its type for those who have none. */
  readonly udmSamples: ReadonlyMap<string, unknown>;
}

/** What a record changes. */
export interface Differences {
  readonly changes: readonly PlanChange[];
  /** Classes of the record that the server does not have. */
  readonly missingClasses: readonly GroupName[];
  /** Work groups of the record that the server does not have. */
  readonly missingWorkgroups: readonly GroupName[];
  /** What the record says of classes and work groups, although it cannot be so. */
  readonly dropped: readonly string[];
}

/** Compares a user with its record. What the record does not say is left alone. */
export function differences(user: SyncUser, values: RecordValues, rules: ComparingRules): Differences {
  const membership = membershipAfter(user, values, rules.classes.scope);
  const { udmProperties, disabled, sourceUid: _, ...plain } = values;
  const { findings, ...groups } = groupsOf(values, membership, user, rules);
  const comesBack = user.disabled && rules.reactivate ? false : undefined;
  const changes: PlanChange[] = [];
  const compare = (attribute: string, value: unknown): void => {
    if (value === undefined) return;
    const old = currentValue(user, attribute);
    if (!isSameValue(attribute, old, value)) changes.push({ attribute, old: old ?? null, new: value });
  };
  const target = { ...plain, ...membership, ...groups, disabled: disabled ?? comesBack };
  for (const attribute in target) compare(attribute, Reflect.get(target, attribute));
  for (const name in udmProperties) {
    compare(
      udmPrefix + name,
      likewise(udmProperties[name], user.udmProperties[name] ?? rules.udmSamples.get(name)),
    );
  }
  return { changes: inOrder(changes), ...findings };
}

/** The values of a new user. */
export function valuesOfNew(
  values: RecordValues,
  membership: Membership,
  roles: readonly string[],
  rules: ComparingRules,
): Differences {
  const { udmProperties, sourceUid: _, ...plain } = values;
  const { findings, ...groups } = groupsOf({ ...values, roles }, membership, { schoolClasses: {} }, rules);
  const properties = Object.entries(udmProperties ?? {}).map(
    ([name, value]) => [udmPrefix + name, likewise(value, rules.udmSamples.get(name))] as const,
  );
  const target = [...Object.entries({ ...plain, ...membership, roles, ...groups }), ...properties];
  const changes = target.flatMap(([attribute, value]) =>
    isSameValue(attribute, null, value) ? [] : { attribute, old: null, new: value },
  );
  return { changes: inOrder(changes), ...findings };
}

/** What a user has at the path of an attribute. */
export function currentValue(user: SyncUser, path: string): unknown {
  if (path.startsWith(udmPrefix)) return user.udmProperties[path.slice(udmPrefix.length)];
  return Reflect.get(user, path);
}

type Grouped = Pick<SyncUser, "schoolClasses"> & Partial<Pick<SyncUser, "workgroups" | "roles">>;

function groupsOf(values: RecordValues, { schools }: Membership, user: Grouped, rules: ComparingRules) {
  const roles = values.roles ?? user.roles ?? [];
  // The server drops the classes of staff without a word.
  const hasClasses = !haveSame(roles, ["staff"]);
  const wanted = hasClasses ? values.schoolClasses : null;
  const classes = groupsAfter(user.schoolClasses, wanted, schools, rules.classes);
  const work = groupsAfter(user.workgroups ?? {}, values.workgroups, schools, rules.workgroups);
  const dropped = [
    ...classes.elsewhere.map((school) => `classes of ${school}, where the user is not`),
    ...work.elsewhere.map((school) => `work groups of ${school}, where the user is not`),
  ];
  const given = Object.values(values.schoolClasses ?? {}).flat();
  if (!hasClasses && given.length > 0) dropped.push("classes, which staff cannot have");
  return {
    schoolClasses: classes.groups,
    workgroups: work.groups,
    findings: { missingClasses: classes.missing, missingWorkgroups: work.missing, dropped },
  };
}

/** A text of a list as the type that the server keeps: it holds some UDM properties as numbers or lists. */
function likewise(value: unknown, current: unknown): unknown {
  if (typeof value !== "string") return value;
  if (typeof current === "number" && /^-?\d+$/.test(value)) return Number(value);
  if (typeof current === "boolean" && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return Array.isArray(current) ? [value] : value;
}

/** A value of each UDM property that any of the users has. */
export function udmSamples(users: Iterable<SyncUser>): ReadonlyMap<string, unknown> {
  const samples = new Map<string, unknown>();
  for (const { udmProperties } of users) {
    for (const name in udmProperties) {
      const value = udmProperties[name];
      if (value !== null && value !== undefined && !samples.has(name)) samples.set(name, value);
    }
  }
  return samples;
}

const order: readonly string[] = [
  "name",
  "recordUid",
  "firstname",
  "lastname",
  "school",
  "schools",
  "roles",
  "schoolClasses",
  "workgroups",
  "email",
  "birthday",
  "expirationDate",
  "disabled",
  "legalGuardians",
  "legalWards",
];

function inOrder(changes: readonly PlanChange[]): readonly PlanChange[] {
  if (changes.length < 2) return changes;
  const rank = ({ attribute }: PlanChange): number => (order.indexOf(attribute) + 100) % 100;
  return changes.toSorted((one, other) => rank(one) - rank(other));
}
