import type { CallOptions } from "@labkeeper/transport";
import {
  isApiError,
  isAuthError,
  isConflictError,
  isInputError,
  isLabkeeperError,
  isNotFoundError,
  isUnsupportedError,
} from "@labkeeper/transport";
import type { Result } from "../journal/entries.ts";
import type { Journal } from "../journal/journal.ts";
import { Lookup } from "../lookup.ts";
import type { PlanItem, SyncPlan } from "../plan/plan.ts";
import type { SyncServer } from "../server.ts";
import type { LateCalls } from "./late-calls.ts";
import { givesUpName } from "./late-calls.ts";
import { look } from "./look.ts";
import { newUser, userChanges } from "./values.ts";

/** What items are done with. */
export interface Performing {
  readonly server: SyncServer;
  readonly plan: SyncPlan;
  readonly journal: Journal;
  /** What may still be on its way. */
  readonly late: LateCalls;
  /** The password that a new user's record gives. */
  readonly givenPassword: (item: PlanItem) => string | undefined;
  /** Makes a password for a new user; undefined when none is to be made. */
  readonly makePassword: (() => string) | undefined;
  /** Waits before another attempt. */
  readonly pause: (attempt: number, signal: AbortSignal) => Promise<void>;
}

/** How an item ended. */
export type Ending = Omit<Result, "type" | "id">;

const attempts = 3;

/**
 * Does one item: looks whether it is still as the plan found it, takes down the intent, and calls the server.
 *
 * Where an answer was lost, or another call was faster, it looks again, and only does again what was not done; nothing
 * that would hit somebody else, should the first call come late.
 *
 * @throws what concerns the whole run: the signal was aborted, the server does not accept who is calling, or the journal
 *   cannot be written.
 */
export async function perform(item: PlanItem, performing: Performing, options: Signalled): Promise<Ending> {
  const lookup = new Lookup(performing.server, options);
  // Whether the item may be this run's own work: only an answer that was lost, or a crash, leaves that open.
  let begun = performing.journal.intent(item.id) !== undefined;
  let failure: Failure | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const standing = await callServer(look(item, performing.plan.scope.sourceUid, lookup, begun), options);
    // Nobody knows what became of a call that failed as long as nobody can look.
    if (!standing.ok) return failure ? { ...ended(failure), outcome: "unanswered" } : ended(standing);
    const { state } = standing.value;
    if (state === "done") return { outcome: "done", name: standing.value.name };
    if (state === "changed") {
      const ending = failure
        ? ended(failure)
        : { outcome: "skipped" as const, reason: standing.value.reason };
      return begun ? withDoubt(ending, item, performing) : ending;
    }
    if (failure && (attempt > attempts || isRefused(failure) || isLate(item, failure))) return ended(failure);
    const inTheWay = performing.late.inTheWayOf(item);
    if (inTheWay !== undefined) return withDoubt({ outcome: "skipped", reason: inTheWay }, item, performing);
    await intend(item, performing);
    const answer = await callServer(send(item, performing, options), options);
    if (answer.ok) return { outcome: "done", name: answer.value };
    if (isLate(item, answer)) performing.late.add(item);
    if (!mayBeDone(answer) && !(item.kind === "delete" && isRetryable(answer))) return ended(answer);
    if (!isRefused(answer)) await performing.pause(attempt, options.signal);
    begun ||= mayHaveActed(answer);
    failure = answer;
  }
}

/** A new user whom this run may have created, and somebody else changed since: the password may be nowhere else. */
function withDoubt(ending: Ending, item: PlanItem, { journal }: Performing): Ending {
  if (ending.outcome === "unanswered" || journal.intent(item.id)?.password === undefined) return ending;
  const reason = `${ending.reason}. This run may have created that user: the password it made is in the file, too, and may not be valid`;
  return { ...ending, reason, mayExist: true };
}

/** Options of a call that can be stopped. */
export type Signalled = CallOptions & { readonly signal: AbortSignal };

/** The intent, and with it the password, must be on disk before the server is called. */
async function intend(item: PlanItem, { journal, makePassword, givenPassword }: Performing): Promise<void> {
  if (journal.intent(item.id)) return;
  const makes = item.kind === "create" && givenPassword(item) === undefined;
  const password = makes ? makePassword?.() : undefined;
  await journal.intend(password === undefined ? { id: item.id } : { id: item.id, password });
}

async function send(
  item: PlanItem,
  { server, plan, journal, givenPassword }: Performing,
  options: CallOptions,
): Promise<string | undefined> {
  const name = item.name ?? "";
  switch (item.kind) {
    case "create": {
      const password = givenPassword(item) ?? journal.intent(item.id)?.password;
      return (await server.users.create(newUser(item, plan.scope, password), options)).name;
    }
    case "delete":
      // The client would send it again without looking.
      await server.users.delete(name, { ...options, retry: false });
      return undefined;
    default:
      await server.users.modify(name, userChanges(item), options);
      return undefined;
  }
}

export interface Failure {
  readonly ok: false;
  readonly error: Error;
}

/** The end of a call; what concerns the whole run is thrown. */
export async function callServer<T>(
  call: PromiseLike<T>,
  { signal }: Signalled,
): Promise<{ readonly ok: true; readonly value: T } | Failure> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    // What was under way when the caller stopped is looked at by `resume`.
    if (signal.aborted || isAuthError(error) || !isLabkeeperError(error)) throw error;
    return { ok: false, error };
  }
}

/** Whether the item may be done in spite of the error: an answer was lost, or another call was faster. */
function mayBeDone(failure: Failure): boolean {
  return mayHaveActed(failure) || isConflictError(failure.error) || isNotFoundError(failure.error);
}

/** Whether this very call may have done the item in spite of the error. */
function mayHaveActed(failure: Failure): boolean {
  const { error } = failure;
  if (!isRefused(failure)) return isLabkeeperError(error) && error.mayHaveActed;
  return isApiError(error) && error.status === 500;
}

/** Whether the call may still arrive, and must meet nobody else then. */
function isLate(item: PlanItem, failure: Failure): boolean {
  return givesUpName(item) && !isRefused(failure) && mayHaveActed(failure);
}

/** Whether the call surely did not arrive, or met a server that cannot do it just now. */
function isRetryable({ error }: Failure): boolean {
  return isLabkeeperError(error) && error.retryable;
}

/** Whether the server has answered, and would answer the same again; else nobody knows what it did or is still doing. */
function isRefused({ error }: Failure): boolean {
  if (isApiError(error)) return error.status !== 429 && (error.status < 500 || !error.retryable);
  return isInputError(error) || isUnsupportedError(error);
}

export function ended(failure: Failure): Ending {
  return isRefused(failure) ? { ...unanswered(failure), outcome: "failed" } : unanswered(failure);
}

function unanswered({ error }: Failure): Ending {
  const requestId = isApiError(error) ? error.requestId : undefined;
  return { outcome: "unanswered", reason: error.message, requestId };
}
