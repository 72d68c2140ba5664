import type { Position } from "../records/origin.ts";
import type { MatchBy } from "../records/read-record.ts";
import type { SyncScope } from "../scope.ts";
import type { SyncUser } from "../server.ts";

/** What is done to a user. */
export type PlanKind = "create" | "change" | "move" | "deactivate" | "delete";

/** What becomes of users of the scope that the list does not name. */
export type Leavers = "deactivate" | "delete" | "keep";

/** An attribute of a user before and after. */
export interface PlanChange {
  /** The attribute, or one UDM property such as `udmProperties.title`. */
  readonly attribute: string;
  /** What the server has; null for a new user. */
  readonly old: unknown;
  /** What it will have. */
  readonly new: unknown;
}

/** What is to be done to one user. */
export interface PlanItem {
  /** Names the item within its plan. */
  readonly id: string;
  /** What is done. */
  readonly kind: PlanKind;
  /** The user's name before; of a new user the future one, null where the server is to make it. */
  readonly name: string | null;
  /** The user's id in its source; null where it has none. */
  readonly recordUid: string | null;
  /** The school under which it is listed. */
  readonly school: string;
  /** Where its record stands; a leaver has none. */
  readonly record?: Position | undefined;
  /** What becomes different; of a new user, all that is set. */
  readonly changes: readonly PlanChange[];
  /** The user as the plan saw it; null for a new one. */
  readonly before: SyncUser | null;
  /** The items that must be done before this one, since they free a name or make what this one refers to. */
  readonly after: readonly string[];
  /** The new classes that must be there before. */
  readonly classes: readonly string[];
}

/** A class that is missing and will be created. */
export interface PlanClass {
  /** Names the class within its plan. */
  readonly id: string;
  /** The school that it is created in. */
  readonly school: string;
  /** Its name, without the school. */
  readonly name: string;
}

/** What a plan means for one school of the scope. */
export interface PlanSchool {
  /** The school, as the server spells it. */
  readonly name: string;
  /** Users of the scope at this school before, whom a list can name. */
  readonly users: number;
  /** Those of them that are not disabled. */
  readonly enabled: number;
  /** Those that would be deactivated or deleted, or that the list itself disables or lets expire by now. */
  readonly leavers: number;
  /** Those of the leavers that are not disabled yet. */
  readonly enabledLeavers: number;
}

/** What kind of oddity a warning is about. */
export type PlanWarningKind =
  | "source"
  | "duplicate-record"
  | "ambiguous-user"
  | "outside-record"
  | "outside-user"
  | "other-school"
  | "other-person"
  | "mass-move"
  | "no-record-uid"
  | "incomplete-record"
  | "taken"
  | "unknown-class"
  | "unknown-workgroup"
  | "dropped-groups"
  | "unconfirmed"
  | "no-passwords";

/** Something that the reader of a plan should look at. */
export interface PlanWarning {
  /** What it is about, for programs. */
  readonly kind: PlanWarningKind;
  /** The oddity as a sentence, with what is done about it. */
  readonly message: string;
  /** The records that it is about. */
  readonly records?: readonly Position[];
}

/** How many of each there are in a plan. */
export interface PlanCounts extends Readonly<Record<PlanKind, number>> {
  /** Users who are as the list says. */
  readonly unchanged: number;
  /** Users who were disabled and come back: part of `change` and `move`. */
  readonly reactivate: number;
  /** Leavers whom nothing happens to: because of `leavers: "keep"`, or because they are disabled already. */
  readonly kept: number;
  /** Records and users left alone because of a warning. */
  readonly leftAlone: number;
  /** Missing classes that will be created. */
  readonly createClasses: number;
}

/** What a sync would do. */
export interface SyncPlan {
  /** Address of the server's API. */
  readonly server: string;
  /** Whom the list is complete for. */
  readonly scope: SyncScope;
  /** By what records and users are known to be the same. */
  readonly matchBy: MatchBy;
  /** What becomes of users of the scope that the list does not name. */
  readonly leavers: Leavers;
  /** How many records the list has. */
  readonly records: number;
  /** How many of each. */
  readonly counts: PlanCounts;
  /** What it means for each school of the scope. */
  readonly schools: readonly PlanSchool[];
  /** Missing classes that will be created. */
  readonly classes: readonly PlanClass[];
  /** What is to be done, one user each, in an order that can be worked off. */
  readonly items: readonly PlanItem[];
  /** What its reader should look at. */
  readonly warnings: readonly PlanWarning[];
  /** Why the plan must not be applied; empty when it may. */
  readonly refusals: readonly string[];
}
