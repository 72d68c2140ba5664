import { each } from "../each.ts";
import { isSame } from "../fold.ts";
import { Lookup } from "../lookup.ts";
import type { Scope } from "../scope.ts";
import type { SyncUser } from "../server.ts";
import type { Asking } from "./asking.ts";
import { isAboutOneUser } from "./asking.ts";
import type { Warnings } from "./warnings.ts";
import { some } from "./warnings.ts";

/** Those that nobody has to leave alone, and how many of the rest nothing needs to happen to. */
export interface PossibleLeavers {
  readonly leavers: readonly SyncUser[];
  readonly kept: number;
}

/** Leaves out who is at a school outside the scope as well, for which the list says nothing. */
export function possibleLeavers(
  missing: readonly SyncUser[],
  kind: "deactivate" | "delete" | "keep",
  scope: Scope,
  warnings: Warnings,
): PossibleLeavers {
  const elsewhere = missing.filter(({ schools }) => scope.beyond(schools).length > 0);
  if (elsewhere.length > 0) {
    const names = some(elsewhere.map(({ name, schools }) => `${name} (${scope.beyond(schools).join(", ")})`));
    const message = `Not in the list, but at schools outside the scope too: ${names}. Left alone`;
    warnings.leave("other-school", message, [], elsewhere.length);
  }
  const own = missing.filter(({ schools }) => scope.beyond(schools).length === 0);
  const leavers = kind === "keep" ? [] : own.filter(({ disabled }) => kind === "delete" || !disabled);
  return { leavers, kept: own.length - leavers.length };
}

/** Asks the server about everybody who is to leave, one by one; gives them as they are now. */
export async function confirmLeavers(
  leavers: readonly SyncUser[],
  kind: "deactivate" | "delete",
  { scope, warnings }: { readonly scope: Scope; readonly warnings: Warnings },
  { server, options, progress }: Asking,
): Promise<readonly SyncUser[]> {
  const ask = async (user: SyncUser, signal: AbortSignal): Promise<SyncUser | undefined> => {
    try {
      return await new Lookup(server, { ...options.call, signal }).byName(user.name);
    } catch (error) {
      if (!isAboutOneUser(error)) throw error;
      warnings.leave("unconfirmed", `${user.name}: not in the list, but could not be read. ${error.message}`);
      return undefined;
    }
  };
  const { concurrency, signal } = options;
  const answers = await each(leavers, ask, { concurrency, signal, onProgress: progress("confirm") });
  return leavers.flatMap((user, index) => {
    const now = answers[index];
    if (!now) return [];
    if (isStillMissing(user, now, scope)) return kind === "delete" || !now.disabled ? [now] : [];
    warnings.leave("unconfirmed", `${user.name} changed while the plan was made. Left alone`);
    return [];
  });
}

function isStillMissing(user: SyncUser, now: SyncUser, scope: Scope): boolean {
  return (
    isSame(now.name, user.name) &&
    isSame(now.recordUid ?? "", user.recordUid ?? "") &&
    scope.includes(now) &&
    scope.beyond(now.schools).length === 0
  );
}
