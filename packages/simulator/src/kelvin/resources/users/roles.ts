import { kindOf, kinds } from "../../directory/names.ts";
import type { UserKind } from "../../directory/records.ts";
import type { Urls } from "../../http/urls.ts";
import { InternalError } from "../../internal-error.ts";
import { isSchoolRole, loosePartsOf, schoolRole } from "../../models/role-strings.ts";
import type { HttpUrl } from "../../validation/http-url.ts";
import type { RoleName } from "../roles.ts";
import { isRoleName } from "../roles.ts";
import type { UserDraft } from "./draft.ts";

/** The roles that URLs stand for. @throws Halt 404 for a URL of something else, InternalError for an unknown role */
export function rolesFrom(references: readonly HttpUrl[], urls: Urls): RoleName[] {
  return references.map(({ text }) => {
    const name = urls.nameIn("role", text);
    if (!isRoleName(name)) throw new InternalError(`'${name}' is not a valid SchoolUserRole`);
    return name;
  });
}

/** The kind of user with these roles. @throws InternalError if there is none, which the server does not expect */
export function kindWith(roles: readonly RoleName[]): UserKind {
  const kind = kindOf(roles);
  if (!kind) throw new InternalError("There is no valid role in [].");
  return kind;
}

/** Role strings for every school, and those of other types that the request has. */
export function roleStrings(
  roles: readonly RoleName[],
  schools: readonly string[],
  requested: readonly string[],
): string[] {
  const own = roles.flatMap((role) => schools.map((school) => schoolRole(role, school)));
  const custom = requested.filter((text) => !isSchoolRole(text));
  return [...new Set([...own, ...custom])];
}

/** Adds role strings for schools that the user has come to, and removes those of schools that the user has left. */
export function updateRoleStrings(draft: UserDraft): void {
  const parts = draft.ucsschoolRoles.flatMap((text) => {
    const found = loosePartsOf(text);
    return found ? [{ text, ...found }] : [];
  });
  const before = new Set(parts.map(({ context }) => context).filter((context) => context !== "-"));
  const schools = new Set([...draft.schools, draft.school]);
  const come = [...schools].filter((school) => !before.has(school));
  const left = [...before].filter((context) => !schools.has(context));
  if (come.length === 0 && left.length === 0) return;
  const kept = parts.filter(({ type, context }) => type !== "school" || !left.includes(context));
  const added = come.flatMap((school) => kinds[draft.kind].roles.map((role) => schoolRole(role, school)));
  draft.ucsschoolRoles = [...kept.map(({ text }) => text), ...added];
}

/**
 * Role strings after a move to another school. Those of all other schools get lost, because the server looks for its
 * roles in the wrong way; whatever the user keeps of these schools brings them back.
 */
export function movedRoleStrings(draft: UserDraft, from: string, to: string): string[] {
  const custom = draft.ucsschoolRoles.filter((text) => {
    const parts = loosePartsOf(text);
    return parts !== undefined && parts.type !== "school" && parts.context !== from;
  });
  return [...kinds[draft.kind].roles.map((role) => schoolRole(role, to)), ...custom];
}

/** Role strings after a change of roles, sorted. */
export function convertedRoleStrings(draft: UserDraft, kind: UserKind): string[] {
  const roles = kinds[kind].roles;
  const lost = allRoles.filter((role) => !roles.includes(role));
  const kept = draft.ucsschoolRoles.filter(
    (text) => !lost.some((role) => text.startsWith(`${role}:school:`)),
  );
  const added = roles.flatMap((role) => draft.schools.map((school) => schoolRole(role, school)));
  return [...new Set([...kept, ...added])].toSorted();
}

const allRoles = ["student", "teacher", "staff", "legal_guardian", "school_admin"] as const;
