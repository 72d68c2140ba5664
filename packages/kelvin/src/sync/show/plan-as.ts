import type { PlanItem, SyncPlan } from "../plan/plan.ts";
import { csvLine } from "./csv.ts";
import { showValue } from "./show-value.ts";

/** A plan as JSON. */
export function planAsJson(plan: SyncPlan): string {
  const items = plan.items.map(({ before: _, ...item }) => item);
  return `${JSON.stringify({ ...plan, items }, null, 2)}\n`;
}

/** A plan as CSV: one line for each attribute that changes, one for each user who leaves and each class that is made. */
export function planAsCsv(plan: SyncPlan): string {
  const heading = ["action", "school", "name", "recordUid", "line", "attribute", "old", "new"];
  const classes = plan.classes.map(({ school, name }) => ["create class", school, name, "", "", "", "", ""]);
  return [heading, ...classes, ...plan.items.flatMap(rows)].map(csvLine).join("");
}

function rows({ kind, school, name, recordUid, record, changes }: PlanItem): (string | number | null)[][] {
  const line = record?.line ?? record?.record ?? "";
  const who = [kind, school, name, recordUid, line];
  if (changes.length === 0) return [[...who, "", "", ""]];
  return changes.map(({ attribute, old, new: value }) => [...who, attribute, text(old), text(value)]);
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : showValue(value);
}
