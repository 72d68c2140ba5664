import type { Call } from "../../http/call.ts";
import type { GroupNames, NewUser } from "../../models/user.ts";
import { UserDraft } from "./draft.ts";
import { namesOf } from "./guardians.ts";
import { kindWith, roleStrings, rolesFrom } from "./roles.ts";

/**
 * A user as POST and PUT describe it, with its references resolved to names.
 *
 * @throws Halt 404 if a reference is none, InternalError for an unknown role or none at all
 */
export function draftFrom(values: NewUser, { urls, world }: Call): UserDraft {
  const kind = kindWith(rolesFrom(values.roles, urls));
  const school = values.school ? urls.nameIn("school", values.school.text) : "";
  const schools = values.schools.map(({ text }) => urls.nameIn("school", text));
  const roles = rolesFrom(values.roles, urls);
  const draft = new UserDraft(world.settings.ldapBase, kind, values.name, school, schools);
  draft.ucsschoolRoles = roleStrings(roles, schools.length > 0 ? schools : [school], values.ucsschool_roles);
  draft.legalGuardians = namesOf(values.legal_guardians, urls);
  draft.legalWards = namesOf(values.legal_wards, urls);
  draft.firstname = values.firstname;
  draft.lastname = values.lastname;
  draft.birthday = values.birthday;
  draft.expirationDate = values.expiration_date;
  draft.email = values.email || null;
  draft.password = values.password;
  draft.disabled = values.disabled;
  draft.classes = values.school_classes;
  draft.workgroups = values.workgroups;
  draft.recordUid = values.record_uid;
  draft.sourceUid = values.source_uid;
  draft.udmProperties = values.udm_properties ?? new Map();
  return draft;
}

/** Replaces what the import library does not allow in names of classes and work groups. */
export function cleanGroupNames(mapping: GroupNames): GroupNames {
  return new Map(
    [...mapping].map(([school, names]) => [
      school,
      names.map((name) => name.replace(/[^0-9a-zA-Z ._-]/gu, "-")),
    ]),
  );
}
