import { brand, guardFor, InputError } from "@labkeeper/transport";
import type { SyncPlan } from "./plan/plan.ts";

/** A plan was not applied, because too many users of a school would leave, or become other people. Nothing was changed. */
export class SyncRefusedError extends InputError {
  static {
    brand(SyncRefusedError, "SyncRefusedError");
  }
  /** The plan as it would have been. */
  readonly plan: SyncPlan;

  constructor(plan: SyncPlan) {
    const leave = plan.refusals.some((why) => why.includes("`maxLeavers`"));
    super({
      path: leave ? "maxLeavers" : "maxRenamed",
      expected: `fewer ${leave ? "leavers" : "users who become other people"} in each school; nothing was changed`,
      received: leave ? "a list without many of the users" : "a list that gives many of them other names",
      remedy: plan.refusals.join("\n"),
    });
    this.plan = plan;
  }
}

/** Whether a value is a {@link SyncRefusedError}, of whichever installed copy. */
export const isSyncRefusedError: (value: unknown) => value is SyncRefusedError =
  /* @__PURE__ */ guardFor("SyncRefusedError");
