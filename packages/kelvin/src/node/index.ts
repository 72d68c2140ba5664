/**
 * What `sync` needs besides the client: lists from files, and plans and reports that people can read.
 *
 * @module node
 */
export type { ReportedItem, SyncReport } from "../sync/apply/report.ts";
export type { ItemOutcome } from "../sync/journal/entries.ts";
export type { SyncOptions } from "../sync/options.ts";
export type {
  Leavers,
  PlanChange,
  PlanClass,
  PlanCounts,
  PlanItem,
  PlanKind,
  PlanSchool,
  PlanWarning,
  PlanWarningKind,
  SyncPlan,
} from "../sync/plan/plan.ts";
export type { SyncPhase, SyncProgress } from "../sync/progress.ts";
export type { AttributePath, RecordAttribute } from "../sync/records/attributes.ts";
export type { ColumnOptions } from "../sync/records/columns.ts";
export type { Origin, Position } from "../sync/records/origin.ts";
export { origin } from "../sync/records/origin.ts";
export type { MatchBy } from "../sync/records/read-record.ts";
export type { NotedSource, SyncSource } from "../sync/records/read-source.ts";
export type { SourceProblem } from "../sync/records/source-error.ts";
export { isSourceError, SourceError } from "../sync/records/source-error.ts";
export { isSyncRefusedError, SyncRefusedError } from "../sync/refused-error.ts";
export type { SyncOutcome } from "../sync/run.ts";
export type { SyncScope } from "../sync/scope.ts";
export type { SyncUser, SyncUserValues } from "../sync/server.ts";
export { planAsCsv, planAsJson } from "../sync/show/plan-as.ts";
export type { PrintOptions } from "../sync/show/print-plan.ts";
export { printPlan, summary } from "../sync/show/print-plan.ts";
export { printReport } from "../sync/show/print-report.ts";
export type { Encoding } from "./decode.ts";
export type { RecordInput, RecordOptions, Records } from "./read-records.ts";
export { readRecords } from "./read-records.ts";
