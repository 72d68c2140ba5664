import * as v from "valibot";
import type { PlanClass, PlanItem, SyncPlan } from "../plan/plan.ts";

/** What a journal says of itself: which run it belongs to. */
export interface JournalHead {
  readonly type: "sync";
  readonly version: 1;
  /** What the list holds, as a hash: another list is another run. */
  readonly source: string;
  /** Whether passwords are made for new users. */
  readonly makesPasswords?: boolean | undefined;
  /** The plan without its items and classes, which follow one by one. */
  readonly plan: Omit<SyncPlan, "items" | "classes">;
}

/** How an item ended. */
export type ItemOutcome = "done" | "failed" | "skipped" | "unanswered";

/** An item is about to be done: what comes after may have happened. */
export interface Intent {
  readonly type: "intent";
  readonly id: string;
  /** The password that was made for a new user. */
  readonly password?: string | undefined;
}

/** An item has ended. */
export interface Result {
  readonly type: "result";
  readonly id: string;
  readonly outcome: ItemOutcome;
  readonly reason?: string | undefined;
  /** Id of the request that the server refused, to be found in its log. */
  readonly requestId?: string | undefined;
  /** The user's name, where the server made it. */
  readonly name?: string | undefined;
  /** Whether a new user may exist although the item was not done, and then has the password of its intent. */
  readonly mayExist?: boolean | undefined;
  /** Whether a call for it stayed without an answer that must not meet another user of the name. */
  readonly late?: boolean | undefined;
}

/** A line of a journal. */
export type JournalEntry =
  | JournalHead
  | { readonly type: "class"; readonly class: PlanClass }
  | { readonly type: "item"; readonly item: PlanItem }
  | { readonly type: "planned" }
  | Intent
  | Result;

const text = v.string();
const id = v.looseObject({ id: text });

const entry = v.variant("type", [
  v.looseObject({
    type: v.literal("sync"),
    version: v.literal(1),
    source: text,
    makesPasswords: v.optional(v.boolean()),
    plan: v.looseObject({ server: text, scope: v.looseObject({ sourceUid: text }) }),
  }),
  v.looseObject({ type: v.literal("class"), class: id }),
  v.looseObject({ type: v.literal("item"), item: id }),
  v.looseObject({ type: v.literal("planned") }),
  v.looseObject({ type: v.literal("intent"), id: text, password: v.optional(text) }),
  v.looseObject({
    type: v.literal("result"),
    id: text,
    outcome: v.picklist(["done", "failed", "skipped", "unanswered"]),
    reason: v.optional(text),
    requestId: v.optional(text),
    name: v.optional(text),
    mayExist: v.optional(v.boolean()),
    late: v.optional(v.boolean()),
  }),
]);

/** Reads a line; undefined when it is none. */
export function readEntry(line: string): JournalEntry | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isEntry(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** What the schema does not look at was typed when `writeEntry` wrote it, and a line that was cut off is no JSON. */
function isEntry(value: unknown): value is JournalEntry {
  return v.is(entry, value);
}

/** An entry as a line. */
export function writeEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}
