import type { MatchBy } from "../records/read-record.ts";
import type { SyncScope } from "../scope.ts";
import type { Leavers } from "./plan.ts";

/** What a plan is made by. */
export interface PlanRules {
  readonly scope: SyncScope;
  readonly matchBy: MatchBy;
  readonly leavers: Leavers;
  readonly maxLeavers: number;
  readonly maxRenamed: number;
  readonly createClasses: boolean;
  readonly reactivate: boolean;
  /** Whether new users whose record has no password get one that somebody knows. */
  readonly makesPasswords: boolean;
}
