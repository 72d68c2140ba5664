import type { Directory } from "../../directory/directory.ts";
import { folded, nameFromDn } from "../../directory/names.ts";
import type { UserRecord } from "../../directory/records.ts";
import { refused } from "../../http/answers.ts";
import type { Urls } from "../../http/urls.ts";
import type { World } from "../../world.ts";
import type { Findings } from "../rules.ts";
import { RuleBroken } from "../rules.ts";
import type { UserDraft } from "./draft.ts";

/** The two sides of the relation between pupils and their guardians. */
const sides = {
  legal_guardians: {
    attribute: "legalGuardians",
    kind: "student",
    most: 4,
    many: "legal guardians",
    other: "legal guardian",
    self: "student",
  },
  legal_wards: {
    attribute: "legalWards",
    kind: "legal_guardian",
    most: 10,
    many: "students",
    other: "student",
    self: "legal guardian",
  },
} as const;

/** An attribute that names guardians or wards. */
export type Side = keyof typeof sides;

/** Both attributes, in the order in which the server looks at them. */
export const bothSides: readonly Side[] = ["legal_guardians", "legal_wards"];

/** Names of users, given as names or URLs. @throws Halt 404 if a URL stands for no user */
export function namesOf(references: readonly string[], urls: Urls): string[] {
  return references.map((reference) =>
    reference.includes("/") ? urls.nameIn("user", reference) : reference,
  );
}

/** @throws Halt 400 if a user of this role has no such attribute */
export function checkSide(
  side: Side,
  references: readonly string[] | undefined,
  hasRole: (role: string) => boolean,
): void {
  const role = sides[side].kind;
  if (!references?.length || hasRole(role)) return;
  throw refused(400, `Parameter '${side}' only valid for user-role '${role}'`);
}

/**
 * Turns names of guardians or wards into DNs. What begins with `uid=` is taken for one.
 *
 * @throws RuleBroken if there are too many, or one is not there
 */
export function resolveSides(draft: UserDraft, world: World): void {
  for (const side of bothSides) {
    const { attribute, kind, most, many, other, self } = sides[side];
    if (draft.kind !== kind) continue;
    const given = draft[attribute];
    if (given.length > most) {
      throw new RuleBroken(`User ${draft.name} has more ${many} (${given.length}) than allowed (${most})`);
    }
    draft[attribute] = given.map((name) => {
      if (name.startsWith("uid=")) return name;
      const user = world.directory.userNamed(name);
      if (!user) throw new RuleBroken(`Couldn't find ${other} ${name} for ${self} ${draft.name}`);
      return world.dnOf(user);
    });
  }
}

/** Notes guardians and wards whose DNs lead nowhere. */
export function checkSides(draft: UserDraft, world: World, findings: Findings): void {
  for (const side of bothSides) {
    const { attribute, kind, many } = sides[side];
    const given = draft.kind === kind ? draft[attribute] : [];
    const missing = given.filter((dn) => !userAt(dn, world));
    // The server compares numbers, so that one named twice counts as missing, too.
    if (idsOf(given, world).length < given.length) {
      findings.add(side, `The following ${many} do not exist:\n${missing.join("\n")}`);
    }
  }
}

/** The ids of users whose DNs are known. */
export function idsOf(dns: readonly string[], world: World): number[] {
  return [...new Set(dns.flatMap((dn) => userAt(dn, world)?.id ?? []))];
}

/** Brings the other side in line with what a user says of its guardians and wards. */
export function maintainOtherSides(
  before: UserRecord | undefined,
  after: UserRecord,
  directory: Directory,
): void {
  for (const [own, other] of [
    ["legalGuardians", "legalWards"],
    ["legalWards", "legalGuardians"],
  ] as const) {
    for (const id of before?.[own] ?? []) {
      const user = directory.user(id);
      if (user && !after[own].includes(id)) {
        directory.putUser({ ...user, [other]: user[other].filter((partner) => partner !== after.id) });
      }
    }
    for (const id of after[own]) {
      const user = directory.user(id);
      if (user && !user[other].includes(after.id))
        directory.putUser({ ...user, [other]: [...user[other], after.id] });
    }
  }
}

function userAt(dn: string, world: World): UserRecord | undefined {
  const user = world.directory.userNamed(nameFromDn(dn));
  return user && folded(world.dnOf(user)) === folded(dn) ? user : undefined;
}
