import { isSame } from "../fold.ts";
import type { Lookup } from "../lookup.ts";
import { currentValue } from "../plan/differences.ts";
import type { PlanItem } from "../plan/plan.ts";
import { isSameValue } from "../plan/same-value.ts";
import type { SyncUser } from "../server.ts";

/** How things stand with an item on the server. */
export type Standing =
  /** As the plan found it, or half done by this very run. */
  | { readonly state: "open" }
  /** As the plan wants it. */
  | { readonly state: "done"; readonly name?: string | undefined }
  /** Neither: somebody else was there. */
  | { readonly state: "changed"; readonly reason: string };

/**
 * Looks how things stand with an item.
 *
 * @param begun Whether this run may have done it, or a part of it, already.
 */
export async function look(
  item: PlanItem,
  sourceUid: string,
  lookup: Lookup,
  begun: boolean,
): Promise<Standing> {
  return item.kind === "create"
    ? lookForNew(item, sourceUid, lookup, begun)
    : judge(item, await findExisting(item, lookup, begun), begun);
}

async function lookForNew(
  { name, recordUid }: PlanItem,
  sourceUid: string,
  lookup: Lookup,
  begun: boolean,
): Promise<Standing> {
  const named = name === null ? undefined : await lookup.byName(name);
  const found =
    named ?? (recordUid === null ? undefined : (await lookup.byRecordUid(recordUid, sourceUid))[0]);
  if (!found) return { state: "open" };
  // Where the record tells no record uid, the server may have made one.
  const hasUid = recordUid === null || isSame(found.recordUid ?? "", recordUid);
  const hasIds = hasUid && isSame(found.sourceUid ?? "", sourceUid);
  const hasName = name === null || isSame(found.name, name);
  if (hasIds && hasName && begun) return { state: "done", name: found.name };
  const reason = hasIds
    ? `${found.name} was created by somebody else since the plan; the next run compares it`
    : `${found.name} has that name since the plan was made; its record uid is ${JSON.stringify(found.recordUid)}`;
  return { state: "changed", reason };
}

async function findExisting(item: PlanItem, lookup: Lookup, begun: boolean): Promise<SyncUser | undefined> {
  const { before, changes } = item;
  const renamed = changes.find(({ attribute }) => attribute === "name");
  if (renamed && begun) {
    const found = await lookup.byName(String(renamed.new));
    if (found && isSame(found.recordUid ?? "", before?.recordUid ?? "")) return found;
  }
  return lookup.byName(before?.name ?? "");
}

/** What must not have changed since the plan, even if the item does not touch it. */
const watched: readonly string[] = [
  "name",
  "recordUid",
  "sourceUid",
  "firstname",
  "lastname",
  "birthday",
  "expirationDate",
  "email",
  "disabled",
  "school",
  "schools",
  "roles",
  "schoolClasses",
  "workgroups",
];

function judge({ kind, before, changes }: PlanItem, now: SyncUser | undefined, begun: boolean): Standing {
  if (!now || !before)
    return kind === "delete" ? { state: "done" } : { state: "changed", reason: "no longer there" };
  const wanted = new Map(changes.map(({ attribute, new: value }) => [attribute, value]));
  const attributes = new Set([...watched, ...wanted.keys()]);
  const isOld = (name: string): boolean =>
    isSameValue(name, currentValue(before, name), currentValue(now, name));
  const isNew = (name: string): boolean =>
    wanted.has(name) ? isSameValue(name, wanted.get(name), currentValue(now, name)) : isOld(name);
  const strange = [...attributes].filter((name) => !isOld(name) && !isNew(name));
  if (strange.length > 0) {
    return {
      state: "changed",
      reason: `changed on the server since the plan was made: ${strange.join(", ")}`,
    };
  }
  if (kind !== "delete" && [...attributes].every(isNew)) return { state: "done" };
  const half = [...attributes].filter((name) => !isOld(name));
  if (half.length === 0 || begun) return { state: "open" };
  return { state: "changed", reason: `changed on the server since the plan was made: ${half.join(", ")}` };
}
