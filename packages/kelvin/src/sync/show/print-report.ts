import type { ReportedItem, SyncReport } from "../apply/report.ts";
import { at } from "../records/origin.ts";
import { count } from "./count.ts";
import { withoutControls } from "./show-value.ts";

/** A report as text for people. */
export function printReport(report: SyncReport): string {
  const { counts, done, passwords, stopped, journal } = report;
  const kinds = Object.entries(done).filter(([, count]) => count > 0);
  const lines = [
    `${counts.done} done${kinds.length > 0 ? ` (${kinds.map(([kind, count]) => `${kind}: ${count}`).join(", ")})` : ""}, ${counts.failed} failed, ${counts.skipped} skipped, ${counts.unanswered} without an answer, ${counts.left} left`,
    ...list("Refused by the server", report.failed),
    ...list("Left alone; the next run compares them anew", report.skipped),
    ...list("Without an answer", report.unanswered),
  ];
  if (passwords > 0) lines.push(`${count(passwords, "password was", "passwords were")} written.`);
  if (stopped !== undefined) lines.push(`Stopped early: ${stopped}`);
  if (journal !== undefined) lines.push(`Not all is done: \`resume\` goes on with ${journal}.`);
  return `${lines.map(withoutControls).join("\n")}\n`;
}

function list(heading: string, items: readonly ReportedItem[]): string[] {
  if (items.length === 0) return [];
  return [`${heading}:`, ...items.map((item) => `  ${describe(item)}`)];
}

function describe({ kind, name, recordUid, school, record, reason, requestId }: ReportedItem): string {
  const who = `${kind} ${name ?? `record uid ${recordUid}`} (${school}${record ? `, ${at(record)}` : ""})`;
  return `${who}: ${reason}${requestId === undefined ? "" : ` [request ${requestId}]`}`;
}
