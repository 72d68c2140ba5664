import type { KelvinUserValues } from "@labkeeper/simulator/kelvin";
import { chanceFrom } from "./chance.ts";

/** What is to be true of a user at the end. */
export type ExpectedUser = Pick<
  Required<KelvinUserValues>,
  | "name"
  | "firstname"
  | "lastname"
  | "email"
  | "school"
  | "schools"
  | "disabled"
  | "schoolClasses"
  | "sourceUid"
> & { readonly recordUid: string | null };

/** A school year: who was there, what the list says, and what must come of it. */
export interface Year {
  readonly schools: readonly string[];
  readonly before: readonly KelvinUserValues[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly after: readonly ExpectedUser[];
  /** Those of them who were not there before. */
  readonly created: readonly string[];
  /** How many users have something to be done. */
  readonly changes: number;
}

/** How large a year is. */
export interface YearSize {
  readonly schools: number;
  /** Pupils whom the list is about, in all schools together. */
  readonly users: number;
  /** How many of them change, come or go. */
  readonly changes: number;
  readonly seed: number;
}

/**
 * Makes up a year. Beside the pupils there are teachers, users of another source and a school outside the scope, all of
 * whom must stay as they are. What must come of it is written down here, while it is made up: not by any rule of sync.
 */
export function makeYear({ schools: count, users, changes, seed }: YearSize): Year {
  const chance = chanceFrom(seed);
  const schools = Array.from({ length: count }, (_, index) => `SCHOOL${index + 1}`);
  const before: KelvinUserValues[] = [];
  const records: Record<string, unknown>[] = [];
  const after: ExpectedUser[] = [];
  const created: string[] = [];
  const each = Math.floor(users / changes);
  let changed = 0;
  for (let index = 0; index < users; index += 1) {
    const school = schools[index % count] ?? "";
    const pupil = pupilOf(index, school, chance(6));
    // One of each stretch changes: another place and another kind from stretch to stretch.
    const stretch = Math.floor(index / each);
    const isChanged = index % each === stretch % each && changed < changes;
    if (isChanged) changed += 1;
    const make = isChanged
      ? (kinds[(stretch * 7 + Math.floor(stretch / kinds.length)) % kinds.length] ?? stays)
      : stays;
    const { was, record, becomes } = make(pupil, schools[(index + 1) % count] ?? school, index);
    if (was) before.push({ kind: "student", password: `old-password-${index}`, ...was });
    else created.push(becomes.name);
    if (record) records.push(record);
    after.push(becomes);
  }
  const others = bystanders(schools);
  return {
    schools,
    before: [...before, ...others],
    records,
    after: [...after, ...others.map(asExpected)],
    created,
    changes: changed,
  };
}

interface Story {
  /** As it was; undefined for somebody new. */
  readonly was: ExpectedUser | undefined;
  /** What the list says; undefined for somebody who has left. */
  readonly record: Record<string, unknown> | undefined;
  readonly becomes: ExpectedUser;
}

type Kind = (pupil: ExpectedUser, otherSchool: string, index: number) => Story;

function pupilOf(index: number, school: string, grade: number): ExpectedUser {
  return {
    name: `p${index}`,
    recordUid: `r-${index}`,
    sourceUid: "Kelvin",
    firstname: `Änne ${index % 97}`,
    lastname: `Müller-${index % 89}`,
    email: index % 3 === 0 ? `p${index}@example.test` : null,
    school,
    schools: [school],
    disabled: false,
    schoolClasses: { [school]: [`${grade + 5}a`] },
  };
}

function listed({
  recordUid,
  name,
  firstname,
  lastname,
  school,
  schoolClasses,
}: ExpectedUser): Record<string, unknown> {
  return { recordUid, name, firstname, lastname, school, schoolClasses: schoolClasses[school] };
}

const stays: Kind = (pupil) => ({ was: pupil, record: listed(pupil), becomes: pupil });

function becomes(differences: (pupil: ExpectedUser, index: number) => Partial<ExpectedUser>): Kind {
  return (pupil, _, index) => {
    const next = { ...pupil, ...differences(pupil, index) };
    return {
      was: pupil,
      record: { ...listed(next), ...(next.email !== pupil.email && { email: next.email }) },
      becomes: next,
    };
  };
}

const comes: Kind = (pupil) => ({
  was: undefined,
  record: { ...listed(pupil), email: pupil.email },
  becomes: pupil,
});

const kinds: readonly Kind[] = [
  comes,
  becomes((_, index) => ({ lastname: `Neu-${index}` })),
  (pupil) => ({ was: pupil, record: undefined, becomes: { ...pupil, disabled: true } }),
  becomes(({ school }) => ({ schoolClasses: { [school]: ["13x"] } })),
  comes,
  (pupil, school) => {
    const next = { ...pupil, school, schools: [school], schoolClasses: { [school]: ["5a"] } };
    return { was: pupil, record: listed(next), becomes: next };
  },
  becomes((_, index) => ({ name: `neu.${index}` })),
  (pupil) => ({ was: { ...pupil, disabled: true }, record: listed(pupil), becomes: pupil }),
  becomes((_, index) => ({ email: `neu${index}@example.test`, firstname: `Neu ${index}` })),
  comes,
];

/** Users whom the list says nothing about. */
function bystanders(schools: readonly string[]): KelvinUserValues[] {
  return schools.flatMap((school, index): KelvinUserValues[] => {
    const common = {
      firstname: "Ann",
      lastname: "Lee",
      school,
      schools: [school],
      password: "untouched-password",
    };
    return [
      { ...common, name: `teacher${index}`, kind: "teacher", recordUid: `t-${index}`, sourceUid: "Kelvin" },
      { ...common, name: `other${index}`, kind: "student", recordUid: `r-${index}`, sourceUid: "Other" },
      { ...common, name: `hand${index}`, kind: "student", recordUid: null, sourceUid: null },
      {
        ...{ ...common, name: `away${index}`, kind: "student", recordUid: `a-${index}`, sourceUid: "Kelvin" },
        ...{ school: "ELSEWHERE", schools: ["ELSEWHERE"] },
      },
    ];
  });
}

function asExpected(values: KelvinUserValues): ExpectedUser {
  const {
    name,
    firstname = null,
    lastname = null,
    recordUid = null,
    sourceUid = null,
    school = "",
    schools = [],
  } = values;
  return {
    name,
    firstname,
    lastname,
    recordUid,
    sourceUid,
    school,
    schools,
    email: null,
    disabled: false,
    schoolClasses: {},
  };
}
