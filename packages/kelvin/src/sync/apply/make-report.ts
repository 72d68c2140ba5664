import type { NewPassword } from "../desk.ts";
import type { ItemOutcome } from "../journal/entries.ts";
import type { Journal } from "../journal/journal.ts";
import type { PlanClass, PlanItem, SyncPlan } from "../plan/plan.ts";
import type { ReportedItem, SyncReport } from "./report.ts";

/** Tells how a plan ended, by its journal. */
export function makeReport(
  plan: SyncPlan,
  journal: Pick<Journal, "result">,
  more: Pick<SyncReport, "passwords" | "stopped" | "journal">,
): SyncReport {
  const counts = { done: 0, failed: 0, skipped: 0, unanswered: 0, left: 0 };
  const done = { create: 0, change: 0, move: 0, deactivate: 0, delete: 0, "create class": 0 };
  const ended: Record<ItemOutcome, ReportedItem[]> = { done: [], failed: [], skipped: [], unanswered: [] };
  for (const item of [...plan.classes.map(ofClass), ...plan.items.map(ofUser)]) {
    const { id, ...told } = item;
    const result = journal.result(id);
    counts[result?.outcome ?? "left"] += 1;
    if (result?.outcome === "done") done[told.kind] += 1;
    else if (result) {
      const { reason = "", requestId } = result;
      ended[result.outcome].push(
        requestId === undefined ? { ...told, reason } : { ...told, reason, requestId },
      );
    }
  }
  const { failed, skipped, unanswered } = ended;
  return { counts, done, failed, skipped, unanswered, ...more };
}

function ofClass({ id, school, name }: PlanClass): Omit<ReportedItem, "reason"> & { readonly id: string } {
  return { id, kind: "create class", name, recordUid: null, school };
}

function ofUser({ id, kind, name, recordUid, school, record }: PlanItem): Omit<ReportedItem, "reason"> & {
  readonly id: string;
} {
  return { id, kind, name, recordUid, school, record };
}

/** The passwords that were made for users who exist by now, or may. */
export function newPasswords(plan: SyncPlan, journal: Journal): readonly NewPassword[] {
  return plan.items.flatMap((item) => {
    const password = journal.intent(item.id)?.password;
    const result = journal.result(item.id);
    if (password === undefined || (result?.outcome !== "done" && !result?.mayExist)) return [];
    const values = new Map(item.changes.map(({ attribute, new: value }) => [attribute, value]));
    const classes = Object.values(values.get("schoolClasses") ?? {}).flat();
    return {
      name: item.name ?? result.name ?? "",
      recordUid: item.recordUid,
      firstname: String(values.get("firstname") ?? ""),
      lastname: String(values.get("lastname") ?? ""),
      school: item.school,
      classes: classes.join(" "),
      password,
    };
  });
}
