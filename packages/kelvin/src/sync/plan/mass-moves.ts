import { fold } from "../fold.ts";
import type { Scope } from "../scope.ts";
import type { Draft } from "./draft.ts";
import { percent } from "./limits.ts";
import type { PlanSchool } from "./plan.ts";
import type { Warnings } from "./warnings.ts";

/**
 * Warns where many move away from a school: that loses their classes there. It is no refusal, since whole years move on
 * from one school to the next.
 *
 * @param share The share of a school from which they are many.
 */
export function warnOfMassMoves(
  drafts: readonly Draft[],
  schools: readonly PlanSchool[],
  { scope, share, warnings }: { readonly scope: Scope; readonly share: number; readonly warnings: Warnings },
): void {
  const left = drafts.flatMap(schoolsLeft).flatMap((name) => scope.school(name) ?? []);
  for (const { name, users } of schools) {
    const count = left.filter((one) => one === name).length;
    if (users > 0 && count / users > share + 1e-9) {
      const part = percent(count / users);
      warnings.note(
        "mass-move",
        `${count} of the ${users} users of ${name} (${part}) move to other schools, and leave their classes there`,
      );
    }
  }
}

function schoolsLeft({ before, changes }: Draft): readonly string[] {
  const after = changes.find(({ attribute }) => attribute === "schools")?.new;
  if (!before || !Array.isArray(after)) return [];
  const stays = new Set(after.map((name) => fold(String(name))));
  return before.schools.filter((name) => !stays.has(fold(name)));
}
