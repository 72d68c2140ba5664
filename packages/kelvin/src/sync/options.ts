import type { CallOptions, Check, Fields } from "@labkeeper/transport";
import {
  boolean,
  callback,
  callOptions,
  check,
  checkFields,
  integer,
  list,
  object,
  oneOf,
  optional,
  refuse,
  text,
} from "@labkeeper/transport";
import { fold } from "./fold.ts";
import { shortestPassword } from "./password.ts";
import type { Leavers, SyncPlan } from "./plan/plan.ts";
import type { SyncProgress } from "./progress.ts";
import type { MatchBy } from "./records/read-record.ts";
import type { SyncScope } from "./scope.ts";

/** How a list is brought about. Of the options of calls, `signal`, `timeout`, `headers` and `retry` hold for each one. */
export interface SyncOptions extends Omit<CallOptions, "correlationId"> {
  /** Whom the list is complete for. Nobody else is read as missing, changed or counted. */
  readonly scope: SyncScope;
  /** By what a record and a user are known to be the same. Default: `recordUid`, together with the scope's source uid. */
  readonly matchBy?: MatchBy | undefined;
  /**
   * What becomes of users of the scope that the list does not name. Default: `deactivate`. Nothing but `delete` deletes
   * anybody. A deletion without an answer is not repeated without looking, and its name is given to nobody in this run.
   */
  readonly leavers?: Leavers | undefined;
  /**
   * The largest share of the users of any one school that may be deactivated or deleted, from 0 to 1; whom the list
   * itself disables, or gives an expiration date that is not after today, counts. More, and nothing is done at all.
   * Default: 0.05.
   */
  readonly maxLeavers?: number | undefined;
  /**
   * The largest share of the users of any one school, and at least three of them, that may get both another first and
   * last name, or another name and birthday: more may mean that rows of the list have slipped, and nothing is done at
   * all. Default: 0.05.
   */
  readonly maxRenamed?: number | undefined;
  /** What becomes of disabled users that the list names without a word about `disabled`. Default: `reactivate`. */
  readonly returners?: "reactivate" | "keep" | undefined;
  /** Whether classes that the list names and the server lacks are created. Default: false. */
  readonly createClasses?: boolean | undefined;
  /**
   * Name of a file for the passwords that are made for new users without one in the list; only its owner can read it. An
   * existing file is added to. Default: none, so that the server makes passwords which nobody knows.
   */
  readonly passwords?: string | undefined;
  /** How many characters these passwords have, at least 15. Default: 16. */
  readonly passwordLength?: number | undefined;
  /** Name of the file that keeps what is under way, until all is done. Default: `kelvin-sync.journal`. */
  readonly journal?: string | undefined;
  /** Goes on with the run whose journal is there, with the same list; without one, begins anew. Default: false. */
  readonly resume?: boolean | undefined;
  /** Only makes the plan. Default: false. */
  readonly dryRun?: boolean | undefined;
  /** Is shown the plan before anything is done, and says whether to do it: nothing but `true` does. Default: yes. */
  readonly confirm?: ((plan: SyncPlan) => boolean | Promise<boolean>) | undefined;
  /** How many calls are in flight at once, as far as the client allows. Default: 10. */
  readonly concurrency?: number | undefined;
  /** Called after each step. */
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
}

const { correlationId: _, ...ofCalls } = callOptions;

const share: Check = check(
  "a number from 0 to 1, such as 0.05",
  (value) => typeof value === "number" && value >= 0 && value <= 1,
);

const scope: Fields<SyncScope> = {
  schools: list(text, 1),
  roles: list(oneOf("student", "teacher", "staff", "legal_guardian", "school_admin"), 1),
  // A search would take it for any text.
  sourceUid: check(
    "a text that is not empty, without `*`",
    (value) => typeof value === "string" && value.trim() !== "" && !value.includes("*"),
  ),
};

const fields: Fields<SyncOptions> = {
  ...ofCalls,
  scope: object(scope),
  matchBy: optional(oneOf("recordUid", "name")),
  leavers: optional(oneOf("deactivate", "delete", "keep")),
  maxLeavers: optional(share),
  maxRenamed: optional(share),
  returners: optional(oneOf("reactivate", "keep")),
  createClasses: optional(boolean),
  passwords: optional(text),
  passwordLength: optional(integer(shortestPassword, 256)),
  journal: optional(text),
  resume: optional(boolean),
  dryRun: optional(boolean),
  confirm: optional(callback),
  concurrency: optional(integer(1)),
  onProgress: optional(callback),
};

/** Refuses options that make no sense, naming the option. */
export function checkSyncOptions(options: SyncOptions): void {
  checkFields("options", options, fields);
  const { schools } = options.scope;
  const twice = schools.find((name, index) => schools.findIndex((one) => fold(one) === fold(name)) !== index);
  if (twice !== undefined) refuse("scope.schools", "each school once", twice);
  if (options.resume && options.dryRun) refuse("resume", "no `dryRun` beside it", true);
}
