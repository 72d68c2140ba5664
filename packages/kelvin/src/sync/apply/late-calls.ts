import { fold } from "../fold.ts";
import type { Journal } from "../journal/journal.ts";
import type { PlanChange, PlanItem, SyncPlan } from "../plan/plan.ts";

/**
 * Whether a call for this item would harm somebody else, if it came late, when the user has given up the name and another
 * one has it: deleting would, and so would moving together with renaming, since the server moves first. A mere rename is
 * refused then, since its new name is taken.
 */
export function givesUpName({ kind, changes }: PlanItem): boolean {
  return kind === "delete" || (kind === "move" && newName(changes) !== undefined);
}

/**
 * The calls without an answer that may still be on their way, held up in some proxy, and would hit whoever has the name
 * of their user by then.
 *
 * Such a call is sent once by a process, and whether it was done is found out by looking. As long as the run lasts,
 * `resume` included, nothing gets the name any more, nor does the server make one that might be it. What is left is a
 * call that is held up for longer than it takes until the next run: no client can take it back.
 */
export class LateCalls {
  readonly #names = new Map<string, string>();

  /** @param journal What an earlier process of the run has left: it may have died while it waited for an answer. */
  constructor({ items }: SyncPlan, journal: Journal) {
    for (const item of items) {
      const mayBeOut = journal.intent(item.id) !== undefined && !journal.isSettled(item.id);
      if (givesUpName(item) && (mayBeOut || journal.result(item.id)?.late)) this.add(item);
    }
  }

  /** Takes down that there is no answer. */
  add({ name }: PlanItem): void {
    if (name !== null) this.#names.set(fold(name), name);
  }

  /** Whether there is one of an item. */
  has(item: PlanItem): boolean {
    return givesUpName(item) && item.name !== null && this.#names.has(fold(item.name));
  }

  /** Why an item is left to the next run; undefined when nothing is in its way. */
  inTheWayOf(item: PlanItem): string | undefined {
    const name = this.#nameFor(item);
    if (name === undefined) return undefined;
    return `${name} was to be deleted, or renamed and moved, by a call without an answer; should that arrive late, it would hit whoever has the name by then. The next run does this`;
  }

  #nameFor({ kind, name, changes }: PlanItem): string | undefined {
    // The server may make any name.
    if (kind === "create" && name === null) return this.#names.values().next().value;
    return this.#names.get(fold(newName(changes) ?? ""));
  }
}

function newName(changes: readonly PlanChange[]): string | undefined {
  const change = changes.find(({ attribute }) => attribute === "name");
  return change && String(change.new);
}
