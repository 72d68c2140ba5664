import { kinds } from "../../directory/names.ts";
import type { UserKind } from "../../directory/records.ts";
import { none } from "../../directory/records.ts";
import { refused } from "../../http/answers.ts";
import type { GroupNames } from "../../models/user.ts";
import type { World } from "../../world.ts";
import { UserDraft } from "./draft.ts";
import type { FoundUser } from "./find.ts";
import { classFor, wantedGroups } from "./memberships.ts";
import { convertedRoleStrings } from "./roles.ts";

/** Classes and work groups that a request sends along with new roles. */
export interface SentAlong {
  readonly classes: GroupNames;
  readonly workgroups: GroupNames;
}

/**
 * The third step: another role. The container changes with it; staff leave their classes.
 *
 * @throws Halt 400 if the user cannot be of that kind
 */
export function convertUser(user: FoundUser, kind: UserKind, along: SentAlong, world: World): FoundUser {
  const { record } = user;
  if (user.kind === kind) return user;
  const { directory, settings } = world;
  const draft = UserDraft.of(record, user.kind, directory, settings.ldapBase);
  if (kind === "student") checkStudent(draft, along.classes);
  const added =
    kind === "staff"
      ? []
      : wantedGroups(along.classes).map((group) => classFor(group, directory, settings.ldapBase).id);
  const workgroups = wantedGroups(along.workgroups).flatMap(({ name }) => {
    const group = directory.groupNamed(name);
    return group?.kind === "workgroup" ? [group.id] : [];
  });
  const kept =
    kind === "staff" ? record.groups.filter((id) => directory.group(id)?.kind !== "class") : record.groups;
  const converted = {
    ...record,
    kind,
    groups: [...new Set([...kept, ...added, ...workgroups])],
    ucsschoolRoles: convertedRoleStrings(draft, kind),
    legalGuardians: kind === "student" ? record.legalGuardians : none,
    legalWards: kind === "legal_guardian" ? record.legalWards : none,
  };
  directory.putUser(converted);
  return { record: converted, kind };
}

function checkStudent(draft: UserDraft, sent: GroupNames): void {
  const hasClass = (school: string): boolean =>
    Boolean(draft.classes.get(school)?.length || sent.get(school)?.length);
  if (!draft.schools.every(hasClass)) {
    throw refused(
      400,
      "Type conversion to 'Student' requires at least one school class per school in old user or passed in additionally.",
    );
  }
  if (draft.kind === "school_admin") {
    throw refused(400, `Conversion to '${kinds.student.className}' is not allowed for school administrator.`);
  }
}
