import { fold } from "../fold.ts";
import type { CheckedSource } from "../records/read-source.ts";
import type { Scope } from "../scope.ts";
import type { Asking } from "./asking.ts";
import type { SettledDrafts } from "./claims.ts";
import type { Draft } from "./draft.ts";
import type { GroupName } from "./groups.ts";
import type { Match } from "./match.ts";
import { ranks } from "./order.ts";
import type { PlanClass, PlanCounts, PlanItem, PlanKind, PlanSchool, SyncPlan } from "./plan.ts";
import type { PlanRules } from "./plan-rules.ts";
import type { Warnings } from "./warnings.ts";

/** Everything that was found out for a plan. */
export interface Findings {
  readonly rules: PlanRules;
  readonly scope: Scope;
  readonly source: CheckedSource;
  readonly settled: SettledDrafts;
  readonly matches: readonly Match[];
  readonly kept: number;
  readonly schools: readonly PlanSchool[];
  readonly refusals: readonly string[];
  readonly warnings: Warnings;
  readonly asking: Asking;
}

/** Puts the drafts into the order in which they can be done, names them and counts. */
export function finishPlan({ rules, scope, source, settled, warnings, ...findings }: Findings): SyncPlan {
  const drafts = ranks(settled).groups.flat();
  const nobodyKnows = drafts.filter(
    ({ kind, source: record }) => kind === "create" && !record?.password,
  ).length;
  if (nobodyKnows > 0 && !rules.makesPasswords) {
    const message = `${nobodyKnows} new ${nobodyKnows === 1 ? "user gets" : "users get"} a random password that nobody knows; \`passwords\` makes some and writes them to a file`;
    warnings.note("no-passwords", message);
  }
  const classes = new Classes();
  const ids = new Map(drafts.map((draft, index) => [draft, `user-${index + 1}`]));
  const items = drafts.map((draft): PlanItem => {
    const { source: record, newClasses, ...item } = draft;
    const after = [...(settled.get(draft) ?? [])].flatMap((one) => ids.get(one) ?? []);
    const id = ids.get(draft) ?? "";
    return {
      id,
      ...item,
      record: record?.position,
      after,
      classes: newClasses.map((name) => classes.idOf(name)),
    };
  });
  return {
    server: findings.asking.server.url,
    scope: { schools: scope.schools, roles: scope.roles, sourceUid: scope.sourceUid },
    matchBy: rules.matchBy,
    leavers: rules.leavers,
    records: source.records.length,
    counts: {
      ...countKinds(drafts),
      unchanged: countUnchanged(findings.matches, drafts),
      kept: findings.kept,
      leftAlone: warnings.leftAlone,
      createClasses: classes.list.length,
    },
    schools: findings.schools,
    classes: classes.list,
    items,
    warnings: warnings.list,
    refusals: findings.refusals,
  };
}

/** The classes to be created, each once however it is written. */
class Classes {
  readonly #byKey = new Map<string, PlanClass>();

  get list(): readonly PlanClass[] {
    return [...this.#byKey.values()];
  }

  idOf({ school, name }: GroupName): string {
    const key = fold(`${school}/${name}`);
    const known = this.#byKey.get(key) ?? { id: `class-${this.#byKey.size + 1}`, school, name };
    this.#byKey.set(key, known);
    return known.id;
  }
}

function countKinds(drafts: readonly Draft[]): Record<PlanKind, number> & Pick<PlanCounts, "reactivate"> {
  const counts = { create: 0, change: 0, move: 0, deactivate: 0, delete: 0, reactivate: 0 };
  for (const { kind, changes } of drafts) {
    counts[kind] += 1;
    if (changes.some((one) => one.attribute === "disabled" && one.new === false && one.old === true))
      counts.reactivate += 1;
  }
  return counts;
}

function countUnchanged(matches: readonly Match[], drafts: readonly Draft[]): number {
  const changed = new Set(drafts.map(({ before }) => before));
  return matches.filter(({ user }) => !changed.has(user)).length;
}
