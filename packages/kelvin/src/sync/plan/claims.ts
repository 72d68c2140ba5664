import { fold } from "../fold.ts";
import type { SyncUser } from "../server.ts";
import type { Draft } from "./draft.ts";
import { ranks } from "./order.ts";
import type { Warnings } from "./warnings.ts";
import { some } from "./warnings.ts";

/** Drafts that can be done, each with those that must be done before it. */
export type SettledDrafts = ReadonlyMap<Draft, ReadonlySet<Draft>>;

/**
 * Settles who gets which name, e-mail address and record uid. What another user has, and does not give up in this plan, cannot be
 * had; nor can what several records claim. What somebody gives up can be had afterwards.
 *
 * @param outside Who holds names and addresses beyond the scope, as far as that was looked up.
 */
export function settleClaims(
  drafts: readonly Draft[],
  users: Iterable<SyncUser>,
  outside: ReadonlyMap<string, SyncUser>,
  warnings: Warnings,
): SettledDrafts {
  const holders = new Map(outside);
  for (const user of users) for (const claim of claimsOf(user)) holders.set(claim, user);
  let left = [...drafts];
  for (;;) {
    const settled = new Map(left.map((draft) => [draft, new Set<Draft>()]));
    const refused = [...refuseTaken(settled, holders), ...refuseCircles(settled)];
    if (refused.length === 0) return settled;
    for (const { draft, why } of refused) {
      const who = draft.name ?? draft.recordUid ?? "a new user";
      warnings.leave("taken", `${who}: ${why}. Left alone`, draft.source ? [draft.source] : []);
    }
    const gone = new Set(refused.map(({ draft }) => draft));
    left = left.filter((draft) => !gone.has(draft));
  }
}

interface Refused {
  readonly draft: Draft;
  readonly why: string;
}

/** Adds to each draft those that free or make what it needs, and gives those that cannot have it. */
function refuseTaken(settled: Map<Draft, Set<Draft>>, holders: ReadonlyMap<string, SyncUser>): Refused[] {
  const takers = index(settled.keys(), takes);
  const givers = index(settled.keys(), gives);
  const refused: Refused[] = [];
  for (const [draft, before] of settled) {
    const problem = takes(draft).map((claim): string | undefined => {
      if ((takers.get(claim)?.length ?? 0) > 1) return `several records claim the ${claim}`;
      const holder = holders.get(claim);
      if (!holder || holder.name === draft.before?.name) return undefined;
      const giver = givers.get(claim)?.[0];
      if (giver) before.add(giver);
      return giver ? undefined : `the ${claim} belongs to ${describe(holder)}`;
    });
    const why = problem.find((one) => one !== undefined);
    if (why !== undefined) refused.push({ draft, why });
    for (const name of refersTo(draft)) {
      const maker = takers.get(nameClaim(name))?.[0];
      if (maker && maker !== draft) before.add(maker);
    }
  }
  return refused;
}

function refuseCircles(settled: Map<Draft, Set<Draft>>): Refused[] {
  const { circular } = ranks(settled);
  const names = some(circular.map(({ name, recordUid }) => name ?? recordUid ?? "a new user"));
  const why = `what it needs is only free once it is done itself (${names}); change one of them by hand`;
  return circular.map((draft) => ({ draft, why }));
}

function takes({ kind, changes }: Draft): string[] {
  if (kind === "deactivate" || kind === "delete") return [];
  return changes.flatMap(({ attribute, new: value }) => claimOf(attribute, value));
}

function gives({ kind, changes, before }: Draft): string[] {
  if (kind === "delete" && before) return claimsOf(before);
  return changes.flatMap(({ attribute, old }) => claimOf(attribute, old));
}

function claimsOf({ name, email, recordUid }: SyncUser): string[] {
  return [...claimOf("name", name), ...claimOf("email", email), ...claimOf("recordUid", recordUid)];
}

function claimOf(attribute: string, value: unknown): string[] {
  if (typeof value !== "string" || value === "") return [];
  if (attribute === "name") return [nameClaim(value)];
  if (attribute === "recordUid") return [recordUidClaim(value)];
  return attribute === "email" ? [`e-mail address ${fold(value)}`] : [];
}

/** How a name is claimed; also the key of those that were looked up outside the scope. */
export function nameClaim(name: string): string {
  return `name ${fold(name)}`;
}

/** How a record uid is claimed, likewise. */
export function recordUidClaim(recordUid: string): string {
  return `record uid ${fold(recordUid)}`;
}

/** The users that a draft names, and who must exist before. */
function refersTo({ changes }: Draft): readonly string[] {
  const guardians = changes.filter(
    ({ attribute }) => attribute === "legalGuardians" || attribute === "legalWards",
  );
  return guardians.flatMap(({ new: names }) => (Array.isArray(names) ? names.map(String) : []));
}

function index(drafts: Iterable<Draft>, tokens: (draft: Draft) => readonly string[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const token of tokens(draft)) found.set(token, [...(found.get(token) ?? []), draft]);
  }
  return found;
}

function describe({ name, schools, sourceUid, recordUid }: SyncUser): string {
  const ids = `source uid ${JSON.stringify(sourceUid)}, record uid ${JSON.stringify(recordUid)}`;
  return `${name} (${schools.join(", ")}; ${ids})`;
}
