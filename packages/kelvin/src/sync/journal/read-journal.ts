import type { SyncPlan } from "../plan/plan.ts";
import type { Intent, JournalEntry, JournalHead, Result } from "./entries.ts";
import { readEntry } from "./entries.ts";
import { refusedJournal } from "./refused-journal.ts";

/** What a journal knows of a run that was broken off. */
export interface JournalState {
  readonly source: string;
  /** Whether the run made passwords for new users. */
  readonly makesPasswords: boolean;
  readonly plan: SyncPlan;
  /** The last intent of each item that was begun. */
  readonly intents: ReadonlyMap<string, Intent>;
  /** How the items ended that did. */
  readonly results: ReadonlyMap<string, Result>;
  /** How many bytes of it are whole lines; what comes after was cut off in the crash. */
  readonly length: number;
}

/**
 * Reads a journal. A last line that was cut off never led to a call, since calls wait until their intent is on disk.
 *
 * @throws `InputError` when anything before its last line is no journal.
 */
export function readJournal(bytes: Uint8Array): JournalState {
  const newline = 0x0a;
  const entries: JournalEntry[] = [];
  const decoder = new TextDecoder();
  let length = 0;
  let torn = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    const next = end < 0 ? bytes.length : end + 1;
    const entry = end < 0 ? undefined : readEntry(decoder.decode(bytes.subarray(start, end)));
    if (!entry) torn += 1;
    else if (torn > 0)
      throw refusedJournal("a journal of sync", `one that is damaged at byte ${length}`, remedy);
    else {
      entries.push(entry);
      length = next;
    }
    start = next;
  }
  const [head, ...rest] = entries;
  if (head?.type !== "sync" || !rest.some(({ type }) => type === "planned")) {
    throw refusedJournal("a journal of sync", "another file, or one without a whole plan", remedy);
  }
  return { ...collect(head, rest), length };
}

const remedy = "Look at what it holds: the passwords of new users may be in it. Then move it away.";

function collect(head: JournalHead, entries: readonly JournalEntry[]): Omit<JournalState, "length"> {
  const intents = new Map<string, Intent>();
  const results = new Map<string, Result>();
  for (const entry of entries) {
    if (entry.type === "intent") {
      intents.set(entry.id, entry);
      results.delete(entry.id);
    } else if (entry.type === "result") results.set(entry.id, entry);
  }
  const items = entries.flatMap((entry) => (entry.type === "item" ? entry.item : []));
  const classes = entries.flatMap((entry) => (entry.type === "class" ? entry.class : []));
  const { source, makesPasswords = false, plan } = head;
  return { source, makesPasswords, plan: { ...plan, items, classes }, intents, results };
}
