import type { PlanChange, PlanItem, PlanKind, PlanWarning, SyncPlan } from "../plan/plan.ts";
import { at } from "../records/origin.ts";
import { count } from "./count.ts";
import { showValue, withoutControls } from "./show-value.ts";

/** How a plan is printed. */
export interface PrintOptions {
  /** How many users of each kind are shown at most. Default: all. */
  readonly limit?: number | undefined;
}

const headings: Readonly<Record<PlanKind, string>> = {
  delete: "Delete",
  deactivate: "Deactivate",
  move: "Move",
  change: "Change",
  create: "Create",
};

/** A plan as text for people: what would leave first, then what changes, then the new ones. */
export function printPlan(plan: SyncPlan, { limit = Number.POSITIVE_INFINITY }: PrintOptions = {}): string {
  const { scope, classes, warnings, refusals } = plan;
  const lines = [
    `Users of ${scope.schools.join(", ")} (${scope.roles.join(", ")}; source ${scope.sourceUid}) on ${plan.server}`,
    summary(plan),
  ];
  for (const kind of ["delete", "deactivate", "move", "change", "create"] as const) {
    const items = plan.items.filter((item) => item.kind === kind);
    if (items.length === 0) continue;
    lines.push("", `${headings[kind]} ${items.length}:`);
    for (const item of items.slice(0, limit)) lines.push(...show(item));
    if (items.length > limit) lines.push(`  … and ${items.length - limit} more`);
  }
  if (classes.length > 0) {
    lines.push(
      "",
      `Create ${count(classes.length, "class", "classes")}:`,
      ...classes.map(({ school, name }) => `  ${school}: ${name}`),
    );
  }
  if (warnings.length > 0)
    lines.push("", `${count(warnings.length, "warning", "warnings")}:`, ...warnings.map(warn));
  if (refusals.length > 0) lines.push("", "REFUSED:", ...refusals.map((why) => `  ${why}`));
  return `${lines.map(withoutControls).join("\n")}\n`;
}

/** The counts of a plan in a line. */
export function summary({ counts, records }: SyncPlan): string {
  const {
    create,
    change,
    move,
    deactivate,
    delete: deleted,
    reactivate,
    unchanged,
    kept,
    leftAlone,
  } = counts;
  const parts = [
    `${create} to create`,
    `${change} to change`,
    `${move} to move`,
    `${deactivate} to deactivate`,
    `${deleted} to delete`,
    `${unchanged} unchanged`,
    ...(reactivate > 0 ? [count(reactivate, "comes back", "come back")] : []),
    ...(kept > 0 ? [`${kept} not in the list and kept`] : []),
    ...(leftAlone > 0 ? [`${leftAlone} left alone`] : []),
    ...(counts.createClasses > 0 ? [`${count(counts.createClasses, "class", "classes")} to create`] : []),
  ];
  return `${count(records, "record", "records")}: ${parts.join(", ")}`;
}

function show({ kind, name, recordUid, school, record, changes }: PlanItem): string[] {
  const where = record ? `, ${at(record)}` : "";
  const who = `  ${name ?? "(the server makes the name)"} (${school}, record uid ${recordUid}${where})`;
  if (kind === "deactivate" || kind === "delete") return [who];
  return [who, ...changes.map((change) => `    ${showChange(change, kind)}`)];
}

function showChange({ attribute, old, new: value }: PlanChange, kind: PlanKind): string {
  return kind === "create"
    ? `${attribute}: ${showValue(value)}`
    : `${attribute}: ${showValue(old)} → ${showValue(value)}`;
}

function warn({ message, records = [] }: PlanWarning): string {
  const shown = records.slice(0, 5).map(at);
  if (records.length > shown.length) shown.push("…");
  return `  ${message}${shown.length > 0 ? ` (${shown.join(", ")})` : ""}`;
}
