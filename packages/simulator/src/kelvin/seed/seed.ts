import { seededRandom } from "../../random.ts";
import type { Directory } from "../directory/directory.ts";
import { kinds } from "../directory/names.ts";
import type { UserKind, UserRecord } from "../directory/records.ts";
import { newGroup, none, noProperties } from "../directory/records.ts";
import { schoolRole } from "../models/role-strings.ts";
import type { KelvinSettings } from "../options.ts";
import type { World } from "../world.ts";
import { schoolRecord } from "../world.ts";
import { firstNames, lastNames, plainName } from "./people.ts";

/** Of a hundred users, how many are of each kind. */
const shares: readonly (readonly [kind: UserKind, percent: number])[] = [
  ["student", 82],
  ["legal_guardian", 7],
  ["teacher", 7],
  ["teacher_and_staff", 1],
  ["staff", 3],
];

/** What all users of one kind at one school share, made once. */
interface Cohort {
  readonly kind: UserKind;
  readonly school: string;
  readonly schools: readonly string[];
  readonly ucsschoolRoles: readonly string[];
}

/** Fills a world with made-up people, the same ones for the same number. */
export function sow(world: World, seed: NonNullable<KelvinSettings["seed"]>): void {
  const random = seededRandom(seed.random);
  const schools = schoolsOf(world, seed.schools);
  const people = new People(world, random);
  for (const [index, school] of schools.entries()) {
    const classes = Array.from({ length: seed.classes }, (_, number) =>
      addGroup("class", school, className(number), world.directory),
    );
    const groups = workGroupNames(seed.workgroups).map((name) =>
      addGroup("workgroup", school, name, world.directory),
    );
    const share =
      Math.floor(((index + 1) * seed.users) / schools.length) -
      Math.floor((index * seed.users) / schools.length);
    people.fill(school, share, classes, groups);
  }
}

function schoolsOf({ directory }: World, wanted: number): string[] {
  const names = [...directory.schools].map(({ name }) => name);
  for (let number = names.length + 1; names.length < wanted; number += 1) {
    const name = `SCHOOL${number}`;
    if (directory.school(name)) continue;
    const server = [`dc${name.toLowerCase()}`];
    directory.putSchool(
      schoolRecord(directory.nextId(), { name, displayName: `School ${number}`, educationalServers: server }),
    );
    names.push(name);
  }
  return names;
}

/** 5a, 5b, 5c, 5d, 6a and so on up to 12d, then 5e. */
function className(number: number): string {
  const lettersAYear = 4;
  const years = 8;
  const round = Math.floor(number / (lettersAYear * years));
  const rest = number % (lettersAYear * years);
  const year = 5 + Math.floor(rest / lettersAYear);
  return `${year}${String.fromCharCode(97 + (rest % lettersAYear) + lettersAYear * (round % 5))}${round >= 5 ? round : ""}`;
}

function workGroupNames(count: number): string[] {
  const subjects = ["Chess", "Choir", "Drama", "Football", "Garden", "Newspaper", "Orchestra", "Robotics"];
  return Array.from({ length: count }, (_, number) => {
    const round = Math.floor(number / subjects.length);
    return `${subjects[number % subjects.length]}${round > 0 ? ` ${round + 1}` : ""}`;
  });
}

function addGroup(kind: "class" | "workgroup", school: string, name: string, directory: Directory): number {
  const role = kind === "class" ? "school_class" : "workgroup";
  const id = directory.nextId();
  directory.putGroup({
    ...newGroup(kind, id, `${school}-${name}`, school),
    ucsschoolRoles: [schoolRole(role, school)],
  });
  return id;
}

class People {
  readonly #world: World;
  readonly #random: () => number;
  /** How often each log-in name was wanted. */
  readonly #names = new Map<string, number>();
  readonly #year: number;
  #record = 100_000;

  constructor(world: World, random: () => number) {
    this.#world = world;
    this.#random = random;
    this.#year = new Date(world.now()).getUTCFullYear();
  }

  fill(school: string, count: number, classes: readonly number[], workgroups: readonly number[]): void {
    const schools = [school];
    let wards: number[] = [];
    let made = 0;
    for (const [kind, percent] of shares) {
      const cohort = {
        kind,
        school,
        schools,
        ucsschoolRoles: kinds[kind].roles.map((role) => schoolRole(role, school)),
      };
      // Staff come last, and make up for what was rounded off.
      const wanted = kind === "staff" ? count - made : Math.floor((count * percent) / 100);
      const memberships = classes.map((group) => [group] as readonly number[]);
      for (let number = 0; number < wanted; number += 1) {
        const groups = this.#groups(kind, number, memberships, workgroups);
        const user = this.#person(
          cohort,
          groups,
          number,
          classes.length,
          kind === "legal_guardian" ? wards.splice(0, 1) : none,
        );
        this.#world.directory.putUser(user);
        this.#tellWards(user);
        if (kind === "student") wards.push(user.id);
      }
      if (kind === "legal_guardian") wards = [];
      made += wanted;
    }
  }

  /** Pupils are in one class, teachers in one or none; one in ten is in a work group. */
  #groups(
    kind: UserKind,
    number: number,
    memberships: readonly (readonly number[])[],
    workgroups: readonly number[],
  ): readonly number[] {
    const hasClass =
      kind === "student" || (kind !== "staff" && kind !== "legal_guardian" && number % 2 === 0);
    const inClass =
      hasClass && memberships.length > 0 ? (memberships[number % memberships.length] ?? none) : none;
    const group = workgroups[number % Math.max(1, workgroups.length)];
    return kind === "student" && number % 10 === 0 && group !== undefined ? [...inClass, group] : inClass;
  }

  #person(
    { kind, school, schools, ucsschoolRoles }: Cohort,
    groups: readonly number[],
    number: number,
    classes: number,
    legalWards: readonly number[],
  ): UserRecord {
    const firstname = this.#oneOf(firstNames);
    const lastname = this.#oneOf(lastNames);
    const name = this.#name(firstname, lastname);
    this.#record += 1;
    const isPupil = kind === "student";
    const year = isPupil ? Math.floor((number % Math.max(1, classes)) / 4) % 8 : 0;
    const born = isPupil ? this.#year - 11 - year : this.#year - 30 - Math.floor(this.#random() * 35);
    return {
      id: this.#world.directory.nextId(),
      name,
      kind,
      school,
      schools,
      firstname,
      lastname,
      birthday: kind === "legal_guardian" ? null : this.#day(born),
      expirationDate: null,
      email: isPupil || kind === "legal_guardian" ? null : `${name}@${this.#world.settings.mailDomains[0]}`,
      recordUid: String(this.#record),
      sourceUid: this.#world.settings.sourceUid,
      disabled: false,
      ucsschoolRoles,
      groups,
      legalGuardians: none,
      legalWards,
      udmProperties: noProperties,
    };
  }

  #tellWards({ id, legalWards }: UserRecord): void {
    const { directory } = this.#world;
    for (const ward of legalWards) {
      const user = directory.user(ward);
      if (user) directory.putUser({ ...user, legalGuardians: [id] });
    }
  }

  /** The first letters of the names, as many as there is room for, and a number if somebody has them already. */
  #name(firstname: string, lastname: string): string {
    const stem = `${plainName(firstname).slice(0, 3)}.${plainName(lastname).slice(0, 7)}`;
    const count = (this.#names.get(stem) ?? 0) + 1;
    this.#names.set(stem, count);
    return count === 1 ? stem : `${stem}${count}`;
  }

  #oneOf(names: readonly string[]): string {
    return names[Math.floor(this.#random() * names.length)] ?? "";
  }

  #day(year: number): string {
    const month = 1 + Math.floor(this.#random() * 12);
    const day = 1 + Math.floor(this.#random() * 28);
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
}
