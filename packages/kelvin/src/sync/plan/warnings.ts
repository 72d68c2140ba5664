import type { Position } from "../records/origin.ts";
import type { SyncRecord } from "../records/read-record.ts";
import type { PlanWarning, PlanWarningKind } from "./plan.ts";

/** Collects what the reader of a plan should look at. */
export class Warnings {
  readonly #list: PlanWarning[] = [];
  #leftAlone = 0;

  /** All of them, in the order in which they were found. */
  get list(): readonly PlanWarning[] {
    return this.#list;
  }

  /** How many records and users were left alone. */
  get leftAlone(): number {
    return this.#leftAlone;
  }

  /** Notes something that is done nevertheless. */
  note(kind: PlanWarningKind, message: string, records: readonly SyncRecord[] = []): void {
    this.#list.push(records.length > 0 ? { kind, message, records: positions(records) } : { kind, message });
  }

  /** Notes that records, or a user, are left alone. */
  leave(
    kind: PlanWarningKind,
    message: string,
    records: readonly SyncRecord[] = [],
    count: number = Math.max(1, records.length),
  ): void {
    this.note(kind, message, records);
    this.#leftAlone += count;
  }
}

function positions(records: readonly SyncRecord[]): Position[] {
  return records.map(({ position }) => position);
}

/** Some of many texts, for a message. */
export function some(texts: readonly string[]): string {
  const more = texts.length - 5;
  return texts.slice(0, 5).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
