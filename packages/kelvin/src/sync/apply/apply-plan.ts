import type { CallOptions } from "@labkeeper/transport";
import { isAuthError } from "@labkeeper/transport";
import { each } from "../each.ts";
import { ranks } from "../plan/order.ts";
import type { PlanClass, PlanItem, SyncPlan } from "../plan/plan.ts";
import { createClass } from "./create-class.ts";
import { LateCalls } from "./late-calls.ts";
import type { Ending, Performing, Signalled } from "./perform.ts";
import { perform } from "./perform.ts";

/** How a plan is applied. */
export interface Applying extends Omit<Performing, "late"> {
  readonly call: CallOptions;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly progress: (progress: {
    readonly done: number;
    readonly total: number;
    readonly failed: number;
  }) => void;
}

/** So many items in a row without an answer: the server is away, and the rest can wait for `resume`. */
const patience = 10;

/**
 * Applies what is left of a plan: first the classes, then the users, each after those that it waits for.
 *
 * @returns Why it stopped early; undefined when it went through.
 * @throws what the caller's signal or the journal ended it with.
 */
export async function applyPlan(applying: Applying): Promise<string | undefined> {
  const { plan, journal } = applying;
  const late = new LateCalls(plan, journal);
  const performing = { ...applying, late };
  const run = new Run(applying, late);
  try {
    await run.each(plan.classes, (one, options) => createClass(one, applying, options));
    for (const wave of waves(plan)) {
      await run.each(wave, (item, options) =>
        run.unlessItWaits(item, () => perform(item, performing, options)),
      );
    }
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
  return undefined;
}

/**
 * The items in groups, each of which waits for those before it. Users are deleted after all others of their group, so that
 * the server makes no new user's name of one that is just becoming free.
 */
function waves({ items }: SyncPlan): readonly (readonly PlanItem[])[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const { groups } = ranks(
    new Map(items.map((item) => [item, item.after.flatMap((id) => byId.get(id) ?? [])])),
  );
  return groups.flatMap((group) => [
    group.filter(({ kind }) => kind !== "delete"),
    group.filter(({ kind }) => kind === "delete"),
  ]);
}

/** Ends a run early, for a reason that its report tells. */
class Stop extends Error {}

class Run {
  readonly #applying: Applying;
  readonly #late: LateCalls;
  readonly #total: number;
  #done: number;
  #failed = 0;
  #unanswered = 0;

  constructor(applying: Applying, late: LateCalls) {
    const { plan, journal } = applying;
    const all = [...plan.classes, ...plan.items];
    this.#applying = applying;
    this.#late = late;
    this.#total = all.length;
    this.#done = all.filter(({ id }) => journal.isSettled(id)).length;
  }

  /** Works on those that have not ended yet, as many at once as may be, and takes down how they end. */
  async each<I extends PlanItem | PlanClass>(
    items: readonly I[],
    work: (item: I, options: Signalled) => Promise<Ending>,
  ): Promise<void> {
    const { journal, call, signal, concurrency } = this.#applying;
    const left = items.filter(({ id }) => !journal.isSettled(id));
    const one = async (item: I, both: AbortSignal): Promise<void> => {
      const ending = await work(item, { ...call, signal: both }).catch(stopIfRejected);
      const late = "kind" in item && this.#late.has(item) ? { late: true } : {};
      await journal.end({ id: item.id, ...ending, ...late });
      this.#count(ending);
    };
    await each(left, one, { concurrency, signal });
  }

  /** Leaves an item whose class could not be created, or that waits for one which was not done: it ends as that did. */
  async unlessItWaits(item: PlanItem, work: () => Promise<Ending>): Promise<Ending> {
    const { journal } = this.#applying;
    const missing = [...item.classes, ...item.after].find((id) => journal.result(id)?.outcome !== "done");
    if (missing === undefined) return work();
    const { outcome = "failed" } = journal.result(missing) ?? {};
    return { outcome, reason: `It waits for ${this.#describe(missing)}, which was not done` };
  }

  #describe(id: string): string {
    const { plan } = this.#applying;
    const one = plan.classes.find((each) => each.id === id);
    if (one) return `the class ${one.name} of ${one.school}`;
    const item = plan.items.find((each) => each.id === id);
    return item?.name ?? item?.recordUid ?? "another user";
  }

  #count({ outcome, reason }: Ending): void {
    this.#done += 1;
    if (outcome === "failed" || outcome === "unanswered") this.#failed += 1;
    this.#unanswered = outcome === "unanswered" ? this.#unanswered + 1 : 0;
    this.#applying.progress({ done: this.#done, total: this.#total, failed: this.#failed });
    if (this.#unanswered >= patience) {
      throw new Stop(`The server gave no answer to ${this.#unanswered} calls in a row. ${reason}`);
    }
  }
}

function stopIfRejected(error: unknown): never {
  throw isAuthError(error) ? new Stop(error.message) : error;
}
