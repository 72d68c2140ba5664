import type { SyncRecord } from "../records/read-record.ts";
import type { Scope } from "../scope.ts";
import type { SyncUser } from "../server.ts";
import type { ComparingRules } from "./differences.ts";
import { differences, valuesOfNew } from "./differences.ts";
import type { GroupName } from "./groups.ts";
import type { Match } from "./match.ts";
import { membershipOfNew } from "./membership.ts";
import type { PlanItem } from "./plan.ts";
import type { UnknownGroups } from "./unknown-groups.ts";
import type { Warnings } from "./warnings.ts";

/** An item of a plan that is still being made. */
export interface Draft extends Omit<PlanItem, "id" | "record" | "after" | "classes"> {
  readonly source: SyncRecord | undefined;
  readonly newClasses: readonly GroupName[];
}

/** What drafts are made with. */
export interface Drafting {
  readonly scope: Scope;
  readonly rules: ComparingRules;
  readonly unknown: UnknownGroups;
  readonly warnings: Warnings;
}

/** What a record changes of its user; undefined when nothing is to be done. */
export function draftOfMatch({ user, record }: Match, drafting: Drafting): Draft | undefined {
  const { scope, warnings, rules, unknown } = drafting;
  const { changes, ...findings } = differences(user, record.values, rules);
  const changed = new Set(changes.map(({ attribute }) => attribute));
  const beyond = scope.beyond(user.schools);
  if (changed.has("roles") && beyond.length > 0) {
    const message = `${user.name} is in ${beyond.join(", ")} too, which is outside the scope: its roles would change there as well. Left alone`;
    warnings.leave("other-school", message, [record]);
    return undefined;
  }
  unknown.add(findings, record, user.name);
  if (changes.length === 0) return undefined;
  return {
    kind: changed.has("school") || changed.has("schools") ? "move" : "change",
    name: user.name,
    recordUid: user.recordUid,
    school: homeOf(user, scope),
    source: record,
    changes,
    before: user,
    newClasses: rules.classes.create ? findings.missingClasses : [],
  };
}

/** A new user; undefined when its record does not say enough. */
export function draftOfArrival(record: SyncRecord, drafting: Drafting): Draft | undefined {
  const { scope, warnings, rules, unknown } = drafting;
  const { values } = record;
  const membership = membershipOfNew(values, scope);
  const roles = values.roles ?? (scope.roles.length === 1 ? scope.roles : undefined);
  const lacking = [
    ...(values.firstname === undefined ? ["firstname"] : []),
    ...(values.lastname === undefined ? ["lastname"] : []),
    ...(membership ? [] : ["school"]),
    ...(roles ? [] : ["roles"]),
  ];
  if (!membership || !roles || lacking.length > 0) {
    const who = values.name ?? values.recordUid ?? "a user";
    warnings.leave(
      "incomplete-record",
      `${who} is new, but its record has no ${lacking.join(", ")}: not created`,
      [record],
    );
    return undefined;
  }
  const { changes, ...findings } = valuesOfNew(values, membership, roles, rules);
  unknown.add(findings, record, values.name ?? values.recordUid ?? "");
  return {
    kind: "create",
    name: values.name ?? null,
    recordUid: values.recordUid ?? null,
    school: membership.school,
    source: record,
    changes,
    before: null,
    newClasses: rules.classes.create ? findings.missingClasses : [],
  };
}

/** A user who is not in the list any more. */
export function draftOfLeaver(user: SyncUser, kind: "deactivate" | "delete", scope: Scope): Draft {
  const changes = kind === "deactivate" ? [{ attribute: "disabled", old: false, new: true }] : [];
  return {
    kind,
    name: user.name,
    recordUid: user.recordUid,
    school: homeOf(user, scope),
    source: undefined,
    changes,
    before: user,
    newClasses: [],
  };
}

/** The school of the scope under which a user is listed. */
function homeOf(user: SyncUser, scope: Scope): string {
  return scope.school(user.school) ?? scope.within(user.schools)[0] ?? user.school;
}
