import type { CallOptions } from "@labkeeper/transport";
import { refuse } from "@labkeeper/transport";
import { applyPlan } from "./apply/apply-plan.ts";
import { makeReport, newPasswords } from "./apply/make-report.ts";
import type { SyncReport } from "./apply/report.ts";
import type { Desk } from "./desk.ts";
import type { JournalEntry } from "./journal/entries.ts";
import { writeEntry } from "./journal/entries.ts";
import { Journal } from "./journal/journal.ts";
import type { JournalState } from "./journal/read-journal.ts";
import { readJournal } from "./journal/read-journal.ts";
import { refusedJournal } from "./journal/refused-journal.ts";
import type { SyncOptions } from "./options.ts";
import { checkSyncOptions } from "./options.ts";
import { makePassword } from "./password.ts";
import type { Asking } from "./plan/asking.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { PlanItem, SyncPlan } from "./plan/plan.ts";
import type { PlanRules } from "./plan/plan-rules.ts";
import { keyOf } from "./plan/sort-records.ts";
import type { SyncPhase } from "./progress.ts";
import { PhaseProgress } from "./progress.ts";
import type { CheckedSource, SyncSource } from "./records/read-source.ts";
import { readSource } from "./records/read-source.ts";
import { SyncRefusedError } from "./refused-error.ts";
import { isSameScope } from "./scope.ts";
import type { SyncServer } from "./server.ts";

/** What a sync gives. */
export interface SyncOutcome {
  /** What was to be done. */
  readonly plan: SyncPlan;
  /** What became of the plan; undefined when it was not applied: in a dry run, or without `confirm`'s consent. */
  readonly report: SyncReport | undefined;
}

/** Brings a list about. */
export async function runSync(
  server: SyncServer,
  source: SyncSource,
  options: SyncOptions,
  desk: Desk,
): Promise<SyncOutcome> {
  checkSyncOptions(options);
  const { scope, matchBy = "recordUid", dryRun = false, resume = false } = options;
  const checked = await readSource(source, { scope, matchBy });
  const sync = new Sync(server, checked, options, desk);
  if (dryRun) return { plan: await sync.plan(), report: undefined };
  await using _ = await desk.lock();
  const bytes = await desk.journal.read();
  // Awaited here: a promise that is returned outlives the lock.
  if (bytes === undefined) return await sync.begin();
  if (resume) return await sync.resume(readJournal(bytes));
  throw refusedJournal("no run that was broken off", `the journal ${desk.journal.title} of one`, howToGoOn);
}

const howToGoOn =
  "`resume` goes on with it, given the same list. The passwords of users that it has created may be in that file only.";

/** A run with its list and its options. */
class Sync {
  readonly #server: SyncServer;
  readonly #source: CheckedSource;
  readonly #options: SyncOptions;
  readonly #desk: Desk;
  readonly #rules: PlanRules;

  constructor(server: SyncServer, source: CheckedSource, options: SyncOptions, desk: Desk) {
    const {
      scope,
      matchBy = "recordUid",
      leavers = "deactivate",
      maxLeavers = 0.05,
      maxRenamed = 0.05,
      createClasses = false,
    } = options;
    this.#server = server;
    this.#source = source;
    this.#options = options;
    this.#desk = desk;
    const reactivate = options.returners !== "keep";
    const makesPasswords = desk.passwords !== undefined;
    this.#rules = {
      scope,
      matchBy,
      leavers,
      maxLeavers,
      maxRenamed,
      createClasses,
      reactivate,
      makesPasswords,
    };
  }

  /** Compares the list with the server. */
  plan(): Promise<SyncPlan> {
    const { concurrency = 10, signal } = this.#options;
    const asking: Asking = {
      server: this.#server,
      options: { call: this.#call, concurrency, signal },
      today: () => this.#desk.today(),
      progress: (phase) => this.#progress(phase),
    };
    return makePlan(this.#source, this.#rules, asking);
  }

  /** Makes a plan and applies it. */
  async begin(): Promise<SyncOutcome> {
    const plan = await this.plan();
    if (plan.refusals.length > 0) throw new SyncRefusedError(plan);
    if (plan.items.length + plan.classes.length === 0) {
      return { plan, report: makeReport(plan, { result: () => undefined }, { passwords: 0 }) };
    }
    if (!(await this.#isWanted(plan))) return { plan, report: undefined };
    await this.#desk.passwords?.prepare();
    const { items, classes, ...head } = plan;
    const entries: JournalEntry[] = [
      {
        type: "sync",
        version: 1,
        source: this.#desk.digest(this.#source.records),
        makesPasswords: this.#rules.makesPasswords,
        plan: head,
      },
      ...classes.map((one) => ({ type: "class", class: one }) as const),
      ...items.map((item) => ({ type: "item", item }) as const),
      { type: "planned" },
    ];
    return this.#apply(plan, new Journal(await this.#desk.journal.create(entries.map(writeEntry))));
  }

  /** Goes on with a plan that was begun. */
  async resume(state: JournalState): Promise<SyncOutcome> {
    const { plan, makesPasswords } = state;
    this.#refuseAnother(state);
    if (!(await this.#isWanted(plan))) return { plan, report: undefined };
    const isMade = [...state.intents.values()].some(({ password }) => password !== undefined);
    // Else the server would make those of the users who are left, and nobody would know them.
    if (!this.#desk.passwords && (makesPasswords || isMade)) {
      refuse("passwords", "the name of a file for the passwords in the journal", undefined);
    }
    await this.#desk.passwords?.prepare();
    return this.#apply(plan, new Journal(await this.#desk.journal.open(state.length), state));
  }

  async #apply(plan: SyncPlan, journal: Journal): Promise<SyncOutcome> {
    const { concurrency = 10, signal, passwordLength } = this.#options;
    const { passwords: store, journal: file } = this.#desk;
    let stopped: string | undefined;
    let passwords = 0;
    try {
      stopped = await applyPlan({
        server: this.#server,
        plan,
        journal,
        call: this.#call,
        concurrency,
        signal,
        givenPassword: this.#givenPasswords(),
        makePassword: store && (() => makePassword(passwordLength)),
        progress: this.#progress("apply"),
        pause: (attempt, stop) => this.#desk.sleep(1_000 * attempt, stop),
      });
    } finally {
      // Whatever has ended the run: these users exist.
      const made = newPasswords(plan, journal);
      if (made.length > 0) await store?.add(made);
      passwords = made.length;
      await journal.close();
    }
    const report = makeReport(plan, journal, { passwords, stopped });
    if (report.counts.unanswered + report.counts.left > 0)
      return { plan, report: { ...report, journal: file.title } };
    await file.remove();
    return { plan, report };
  }

  async #isWanted(plan: SyncPlan): Promise<boolean> {
    const { confirm } = this.#options;
    // Libraries of prompts answer "no", undefined or a symbol when they are left, and a mistaken callback nothing at all.
    return confirm === undefined || (await confirm(plan)) === true;
  }

  #progress(phase: SyncPhase): PhaseProgress["update"] {
    return new PhaseProgress(phase, () => this.#desk.now(), this.#options.onProgress).update;
  }

  get #call(): CallOptions {
    const { timeout, headers, retry } = this.#options;
    return { timeout, headers, retry };
  }

  #givenPasswords(): (item: PlanItem) => string | undefined {
    const { matchBy } = this.#rules;
    const given = new Map(
      this.#source.records.map(({ values, password }) => [keyOf(values, matchBy), password]),
    );
    return ({ name, recordUid }) => {
      return given.get(
        keyOf({ ...(name !== null && { name }), ...(recordUid !== null && { recordUid }) }, matchBy),
      );
    };
  }

  /** A journal tells what to do to whom: that of another list, scope or server would do it to the wrong ones. */
  #refuseAnother({ plan, source }: JournalState): void {
    const { scope, matchBy, leavers } = this.#rules;
    const other =
      (plan.server !== this.#server.url && `the server ${plan.server}`) ||
      (!isSameScope(plan.scope, scope) && `the scope ${JSON.stringify(plan.scope)}`) ||
      ((plan.matchBy !== matchBy || plan.leavers !== leavers) &&
        `the options matchBy: "${plan.matchBy}", leavers: "${plan.leavers}"`) ||
      (source !== this.#desk.digest(this.#source.records, source) && "another list");
    if (other) throw refusedJournal("the journal of this run", `one of ${other}`, howToGoOn);
  }
}
