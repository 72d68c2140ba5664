import { isNotFoundError, refuse } from "@labkeeper/transport";
import { each } from "../each.ts";
import { fold, isSame } from "../fold.ts";
import { Lookup } from "../lookup.ts";
import { udmPrefix } from "../records/attributes.ts";
import type { CheckedSource } from "../records/read-source.ts";
import type { SyncScope } from "../scope.ts";
import { Scope } from "../scope.ts";
import type { SyncGroup, SyncUser } from "../server.ts";
import type { Asking } from "./asking.ts";
import { nameClaim, recordUidClaim, settleClaims } from "./claims.ts";
import { confirmArrivals } from "./confirm-arrivals.ts";
import { confirmLeavers, possibleLeavers } from "./confirm-leavers.ts";
import { udmSamples } from "./differences.ts";
import type { Draft } from "./draft.ts";
import { draftOfArrival, draftOfLeaver, draftOfMatch } from "./draft.ts";
import { finishPlan } from "./finish-plan.ts";
import type { KnownGroups } from "./groups.ts";
import { knownGroups } from "./groups.ts";
import { countSchools, leaversByList, refusalsFor } from "./limits.ts";
import { withoutLookalikes } from "./lookalikes.ts";
import { warnOfMassMoves } from "./mass-moves.ts";
import { match } from "./match.ts";
import { refuseOtherPeople } from "./other-people.ts";
import type { PlanChange, SyncPlan } from "./plan.ts";
import type { PlanRules } from "./plan-rules.ts";
import { searchUsers } from "./search-users.ts";
import { sortRecords } from "./sort-records.ts";
import { UnknownGroups } from "./unknown-groups.ts";
import { Warnings } from "./warnings.ts";

/**
 * Compares a list with the server. Reads only.
 *
 * One search for each school and kind of role, never a call for each user, except to confirm that somebody whom no
 * search found, or whom the list does not name, is really absent.
 */
export async function makePlan(source: CheckedSource, rules: PlanRules, asking: Asking): Promise<SyncPlan> {
  const { matchBy, leavers: kind } = rules;
  const warnings = new Warnings();
  for (const note of source.notes) warnings.note("source", note);
  const scope = await spellAsServer(rules.scope, asking);
  const sorted = sortRecords(source.records, matchBy, scope, warnings);
  const used = usedAttributes(source);
  const users = await searchUsers(asking, scope, used);
  const unknown = new UnknownGroups(warnings);
  const classes = { scope, known: await groups("classes", used, scope, asking), create: rules.createClasses };
  const workgroups = { scope, known: await groups("workgroups", used, scope, asking), create: false };
  const comparing = {
    classes,
    workgroups,
    reactivate: rules.reactivate,
    udmSamples: udmSamples(users.values()),
  };
  const drafting = { scope, rules: comparing, unknown, warnings };

  const matched = match(users.values(), sorted, matchBy, warnings);
  const matching = matchBy === "recordUid" ? withoutLookalikes(matched, warnings) : matched;
  const arrivals = await confirmArrivals(matching.arrivals, { scope, matchBy, users, warnings }, asking);
  const found = new Set(arrivals.found.map(({ user }) => fold(user.name)));
  for (const { user } of arrivals.found) users.set(fold(user.name), user);
  const missing = matching.leavers.filter(({ name }) => !found.has(fold(name)));
  const { leavers, kept } = possibleLeavers(missing, kind, scope, warnings);
  const matches = [...matching.matches, ...arrivals.found];
  const changes = matches.flatMap((one) => draftOfMatch(one, drafting) ?? []);
  const schools = countSchools(scope, countable(users), [
    ...leavers,
    ...leaversByList(changes, asking.today()),
  ]);
  warnOfMassMoves(changes, schools, { scope, share: rules.maxLeavers, warnings });
  const refusals = [
    ...refusalsFor(schools, rules.maxLeavers),
    ...refuseOtherPeople(changes, countable(users), { scope, share: rules.maxRenamed, warnings }),
  ];
  // A plan that is refused anyway is not worth a call for each of its many leavers.
  const gone =
    kind === "keep" || refusals.length > 0
      ? leavers
      : await confirmLeavers(leavers, kind, { scope, warnings }, asking);
  const drafts: Draft[] = [
    ...changes,
    ...arrivals.absent.flatMap((record) => draftOfArrival(record, drafting) ?? []),
    ...(kind === "keep" ? [] : gone.map((user) => draftOfLeaver(user, kind, scope))),
  ];
  unknown.warn(rules.createClasses);
  const holders = new Map([
    ...arrivals.holders,
    ...(await otherHolders(drafts, users, asking, scope.sourceUid)),
  ]);
  const settled = settleClaims(drafts, users.values(), holders, warnings);
  return finishPlan({ rules, scope, source, settled, matches, kept, schools, refusals, warnings, asking });
}

/** The scope with the names of its schools as the server spells them: it does not correct them in changes. */
async function spellAsServer(scope: SyncScope, { server, options }: Asking): Promise<Scope> {
  const read = async (name: string, signal: AbortSignal): Promise<string> => {
    try {
      return (await server.schools.get(name, { ...options.call, signal })).name;
    } catch (error) {
      if (isNotFoundError(error)) refuse("scope.schools", "schools that the server has", name);
      throw error;
    }
  };
  return new Scope({ ...scope, schools: await each(scope.schools, read, options) });
}

/** The attributes that any record has, UDM properties one by one. */
function usedAttributes({ records }: CheckedSource): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { values } of records) {
    for (const name in values) used.add(name);
    for (const name in values.udmProperties) used.add(udmPrefix + name);
  }
  return used;
}

async function groups(
  resource: "classes" | "workgroups",
  used: ReadonlySet<string>,
  scope: Scope,
  { server, options }: Asking,
): Promise<KnownGroups> {
  if (!used.has(resource === "classes" ? "schoolClasses" : "workgroups")) return knownGroups([]);
  const search = async (school: string, signal: AbortSignal): Promise<[string, string[]]> => {
    const list: readonly SyncGroup[] = await server[resource].search({ school }, { ...options.call, signal });
    return [school, list.map(({ name }) => name)];
  };
  return knownGroups(await each(scope.schools, search, { ...options, concurrency: 2 }));
}

/** The users whom a list can name. */
function countable(users: ReadonlyMap<string, SyncUser>): SyncUser[] {
  return [...users.values()].filter(({ recordUid }) => recordUid);
}

/** Who beyond the scope has a name or a record uid that a user of the scope is to get. */
async function otherHolders(
  drafts: readonly Draft[],
  users: ReadonlyMap<string, SyncUser>,
  { server, options }: Asking,
  sourceUid: string,
): Promise<[string, SyncUser][]> {
  const wanted = drafts.flatMap(({ kind, changes }) => (kind === "create" ? [] : changes));
  const find = async ({ attribute, new: value }: PlanChange, signal: AbortSignal) => {
    const lookup = new Lookup(server, { ...options.call, signal });
    const text = String(value);
    if (attribute === "recordUid") {
      const holders = await lookup.byRecordUid(text, sourceUid);
      return holders
        .filter(({ name }) => !users.has(fold(name)))
        .map((holder): [string, SyncUser] => [recordUidClaim(text), holder]);
    }
    const holder = await lookup.byName(text);
    const found: [string, SyncUser][] =
      holder && isSame(holder.name, text) ? [[nameClaim(text), holder]] : [];
    return found;
  };
  const names = wanted.filter(
    ({ attribute, new: value }) => attribute === "name" && !users.has(fold(String(value))),
  );
  const recordUids = wanted.filter(({ attribute, new: value }) => attribute === "recordUid" && value);
  return (await each([...names, ...recordUids], find, options)).flat();
}
