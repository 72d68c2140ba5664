import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KelvinClient } from "@labkeeper/kelvin";
import type { KelvinUserState } from "@labkeeper/simulator/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Somebody who may be on the server, in the list, in both, or in neither. */
interface Person {
  readonly onServer: boolean;
  readonly inList: boolean;
  readonly isDisabled: boolean;
  readonly from: "DEMOSCHOOL" | "SCHOOL2" | "School3";
  readonly to: "DEMOSCHOOL" | "SCHOOL2" | "School3";
  readonly role: "student" | "teacher";
  readonly sourceUid: "Kelvin" | "Other";
  readonly lastname: string;
  readonly newLastname: string | undefined;
  readonly isRenamed: boolean;
  readonly classes: readonly string[];
  readonly newClasses: readonly string[] | undefined;
  readonly newEmail: boolean | undefined;
}

const school = fc.constantFrom("DEMOSCHOOL", "SCHOOL2", "School3");
const classes = fc.uniqueArray(fc.constantFrom("1a", "1b", "2c"), { maxLength: 2 });
const name = fc.constantFrom("Lee", "Müller", "O'Neil", "van der Ü", "=1+1", "Ng, A");
const person: fc.Arbitrary<Person> = fc.record({
  onServer: fc.boolean(),
  inList: fc.boolean(),
  isDisabled: fc.boolean(),
  from: school,
  to: school,
  role: fc.constantFrom("student", "student", "student", "teacher"),
  sourceUid: fc.constantFrom("Kelvin", "Kelvin", "Kelvin", "Other"),
  lastname: name,
  newLastname: fc.option(name, { nil: undefined }),
  isRenamed: fc.boolean(),
  classes,
  newClasses: fc.option(classes, { nil: undefined }),
  newEmail: fc.option(fc.boolean(), { nil: undefined }),
});

const scope = { schools: ["DEMOSCHOOL", "SCHOOL2"], roles: ["student"], sourceUid: "Kelvin" };
const isScopes = (one: string): boolean => scope.schools.includes(one);

type Facts = Pick<
  KelvinUserState,
  | "name"
  | "lastname"
  | "school"
  | "schools"
  | "disabled"
  | "email"
  | "recordUid"
  | "sourceUid"
  | "schoolClasses"
>;

function factsOf(user: KelvinUserState): Facts {
  const { name, lastname, school, schools, disabled, email, recordUid, sourceUid, schoolClasses } = user;
  return { name, lastname, school, schools, disabled, email, recordUid, sourceUid, schoolClasses };
}

const groups = (at: string, names: readonly string[]): Facts["schoolClasses"] =>
  names.length > 0 ? { [at]: names.toSorted() } : {};

const nameOf = (index: number): string => `p${index}`;

/** Whoever is renamed in a row of people gets the name of the one after; the last of them a new one. */
function newNameOf(people: readonly Person[], index: number): string {
  const isRenamed = ({ onServer, inList, isRenamed, role, from, to, sourceUid }: Person): boolean =>
    onServer &&
    inList &&
    isRenamed &&
    role === "student" &&
    isScopes(from) &&
    isScopes(to) &&
    sourceUid === "Kelvin";
  const me = people[index];
  if (!me || !isRenamed(me)) return nameOf(index);
  const next = people[index + 1];
  return next && isRenamed(next) ? nameOf(index + 1) : `new.${index}`;
}

function recordOf(one: Person, index: number, people: readonly Person[]): Record<string, unknown> {
  return {
    recordUid: `r${index}`,
    name: newNameOf(people, index),
    firstname: "Ann",
    lastname: one.newLastname ?? "",
    school: one.to,
    ...(one.newClasses && { schoolClasses: { [one.to]: one.newClasses } }),
    ...(one.newEmail !== undefined && { email: one.newEmail ? `e${index}@example.test` : null }),
  };
}

function before(one: Person, index: number): Facts | undefined {
  if (!one.onServer) return undefined;
  return {
    name: nameOf(index),
    lastname: one.lastname,
    school: one.from,
    schools: [one.from],
    disabled: one.isDisabled,
    email: index % 2 === 0 ? `old${index}@example.test` : null,
    recordUid: `r${index}`,
    sourceUid: one.sourceUid,
    schoolClasses: groups(one.from, one.classes),
  };
}

/** What is right in the end, thought out for each person by itself. */
function after(
  one: Person,
  index: number,
  people: readonly Person[],
  leaversAre: "disabled" | "gone",
): Facts | undefined {
  const was = before(one, index);
  const isOurs = one.role === "student" && one.sourceUid === "Kelvin" && isScopes(one.from);
  if (was && !isOurs) return was;
  if (was && !one.inList) return leaversAre === "gone" ? undefined : { ...was, disabled: true };
  // In the list, but of a school outside: left alone.
  if (!one.inList || !isScopes(one.to)) return was;
  const email =
    one.newEmail === undefined ? (was?.email ?? null) : one.newEmail ? `e${index}@example.test` : null;
  if (was) {
    const stays = one.from === one.to ? one.classes : [];
    return {
      ...was,
      name: newNameOf(people, index),
      lastname: one.newLastname ?? one.lastname,
      school: one.to,
      schools: [one.to],
      disabled: false,
      email,
      schoolClasses: groups(one.to, one.newClasses ?? stays),
    };
  }
  // Without a last name nobody can be created.
  if (one.newLastname === undefined) return undefined;
  return {
    name: nameOf(index),
    lastname: one.newLastname,
    school: one.to,
    schools: [one.to],
    disabled: false,
    email,
    recordUid: `r${index}`,
    sourceUid: "Kelvin",
    schoolClasses: groups(one.to, one.newClasses ?? []),
  };
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "random-sync-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function syncAndCompare(people: readonly Person[], deletes: boolean): Promise<void> {
  const simulator = createKelvinSimulator();
  for (const [index, one] of people.entries()) {
    const was = before(one, index);
    if (was)
      simulator.state.putUser({
        ...was,
        kind: one.role,
        firstname: "Ann",
        password: `password of p${index}`,
      });
  }
  const ids = new Map(simulator.state.users.map(({ recordUid, id }) => [recordUid, id]));
  await using kelvin = new KelvinClient({
    url: "https://kelvin.test",
    username: "Administrator",
    password: "univention",
    fetch: simulator.fetch,
  });
  const records = people.flatMap((one, index) => (one.inList ? recordOf(one, index, people) : []));
  // An empty list is refused; this one is about nobody of the scope.
  const list = [...records, { recordUid: "zz", name: "zz", school: "School3" }];
  const expected = people.flatMap(
    (one, index) => after(one, index, people, deletes ? "gone" : "disabled") ?? [],
  );
  await inFolder(async (folder) => {
    const passwords = join(folder, "passwords.csv");
    const options = {
      scope,
      createClasses: true,
      maxLeavers: 1,
      leavers: deletes ? "delete" : "deactivate",
    } as const;
    const { report } = await kelvin.sync(list, { ...options, journal: join(folder, "journal"), passwords });
    expect(report?.failed).toEqual([]);
    expect(report?.counts).toMatchObject({ skipped: 0, unanswered: 0, left: 0 });
    const { users } = simulator.state;
    const byUid = (one: { readonly recordUid: string | null }): string => one.recordUid ?? "";
    expect(Object.fromEntries(users.map((user) => [byUid(user), factsOf(user)]))).toEqual(
      Object.fromEntries(expected.map((user) => [byUid(user), user])),
    );
    const written = await readFile(passwords, "utf8").catch(() => "");
    for (const { recordUid, name, id, password } of users) {
      const old = ids.get(recordUid);
      if (old === undefined) expect(written).toContain(`${name},${recordUid},`);
      if (old === undefined) expect(written).toContain(`,${password}\r\n`);
      else expect(id).toBe(old);
    }
    const { plan } = await kelvin.sync(list, { ...options, dryRun: true });
    expect(plan.items).toEqual([]);
    expect(plan.classes).toEqual([]);
  });
}

describe("Sync", () => {
  it("brings any school in line with any list, and then has nothing to do", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 14 }), fc.boolean(), syncAndCompare),
      { numRuns: 60 },
    );
  });
});
