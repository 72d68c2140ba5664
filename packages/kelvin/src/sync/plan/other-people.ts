import { fold } from "../fold.ts";
import type { Scope } from "../scope.ts";
import type { SyncUser } from "../server.ts";
import type { Draft } from "./draft.ts";
import { countSchools, percent } from "./limits.ts";
import type { PlanChange } from "./plan.ts";
import type { Warnings } from "./warnings.ts";
import { some } from "./warnings.ts";

/** Fewer than these are marriages and mistakes that were put right, however small the school is. */
const fewest = 3;

/**
 * Why so many must not become other people: when a column of a list has slipped by a row, everybody gets the name of the
 * next one. A few are only warned of.
 *
 * @param users All users of the scope whom a list can name.
 * @param share The largest share of a school that may, from 0 to 1.
 */
export function refuseOtherPeople(
  drafts: readonly Draft[],
  users: readonly SyncUser[],
  { scope, share, warnings }: { readonly scope: Scope; readonly share: number; readonly warnings: Warnings },
): readonly string[] {
  const others = drafts.filter(isOtherPerson);
  const before = others.flatMap((draft) => draft.before ?? []);
  const refusals = countSchools(scope, users, before).flatMap(({ name, users: whole, leavers: part }) => {
    if (part < fewest || part / whole <= share + 1e-9) return [];
    const enough = Math.ceil((part / whole) * 1_000) / 1_000;
    return [
      `${part} of the ${whole} users of ${name} (${percent(part / whole)}) would become other people, with both another first and last name, or another name and birthday; the limit is ${percent(share)}. Columns of the list may have slipped by a row. If that is right, raise \`maxRenamed\` to ${enough}.`,
    ];
  });
  if (others.length > 0 && refusals.length === 0) {
    const names = some(before.map(({ name }) => name));
    warnings.note(
      "other-person",
      `Both first and last name, or name and birthday, change at once, as if these were other people: ${names}`,
      others.flatMap(({ source }) => source ?? []),
    );
  }
  return refusals;
}

function isOtherPerson({ changes }: Draft): boolean {
  const changed = changes.filter(isOther).map(({ attribute }) => attribute);
  const names = changed.filter((attribute) => attribute === "firstname" || attribute === "lastname");
  return names.length === 2 || (names.length === 1 && changed.includes("birthday"));
}

/** What is filled in, or only written in another case, is no sign of another person. */
function isOther({ old, new: value }: PlanChange): boolean {
  return (
    typeof old === "string" && typeof value === "string" && fold(old) !== "" && fold(old) !== fold(value)
  );
}
