import type { ItemOutcome } from "../journal/entries.ts";
import type { PlanKind } from "../plan/plan.ts";
import type { Position } from "../records/origin.ts";

/** A piece of work that was not done, and why. */
export interface ReportedItem {
  /** What was to be done. */
  readonly kind: PlanKind | "create class";
  /** Name of the user or class; null for a user whose name the server was to make. */
  readonly name: string | null;
  /** The user's id in its source; null for a class, and for a user without one. */
  readonly recordUid: string | null;
  /** The school under which it is listed. */
  readonly school: string;
  /** Where its record stands. */
  readonly record?: Position | undefined;
  /** What the server said, or what was found. */
  readonly reason: string;
  /** Id of the request, to be found in the server's log. */
  readonly requestId?: string | undefined;
}

/** What became of a plan. */
export interface SyncReport {
  /** How many pieces of work ended in which way; `left` were not begun. */
  readonly counts: Readonly<Record<ItemOutcome | "left", number>>;
  /** What was done, by kind. */
  readonly done: Readonly<Record<PlanKind | "create class", number>>;
  /** What the server refused. */
  readonly failed: readonly ReportedItem[];
  /**
   * What was left to the next run: because the user has changed on the server since the plan was made, or because a call
   * without an answer might hit whoever gets the name of its user; and what waits for such an item.
   */
  readonly skipped: readonly ReportedItem[];
  /** What the server gave no answer to, so that it may be done or not: `resume` finds out. */
  readonly unanswered: readonly ReportedItem[];
  /** How many generated passwords were written to the file. */
  readonly passwords: number;
  /** Why the run stopped early; undefined when it did not. */
  readonly stopped?: string | undefined;
  /** The journal that `resume` goes on with; undefined when all has ended. */
  readonly journal?: string | undefined;
}
