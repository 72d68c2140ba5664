import type { SimulatorClock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import type { UdmResource } from "./models/udm-properties.ts";

/** An account that can log in to the API without being a school user. */
export interface KelvinAccountOptions {
  /** The log-in name; letter case does not matter. */
  readonly username: string;
  /** The password. */
  readonly password: string;
  /** What it may do. Default: nothing, although it gets a token. */
  readonly access?: "admin" | "reader";
  /** Default false. */
  readonly disabled?: boolean;
}

/** A school (OU) that is there from the start. */
export interface KelvinSchoolOptions {
  /** The OU. */
  readonly name: string;
  /** Default: the name. */
  readonly displayName?: string;
  /** Default: `dc` and the name in lower case. */
  readonly educationalServers?: readonly string[];
}

/** How many made-up people, classes and work groups are there from the start. */
export interface KelvinSeed {
  /** How many schools there are at least; those beyond `schools` are called `SCHOOL4` and so on. Default: just `schools`. */
  readonly schools?: number;
  /** Classes of each school. Default 20. */
  readonly classes?: number;
  /** Work groups of each school. Default 5. */
  readonly workgroups?: number;
  /** Users of all schools together: pupils mostly, their guardians, teachers, staff. Default 1,000. */
  readonly users?: number;
  /** Where the sequence of chances begins; the same number gives the same people. Default 1. */
  readonly random?: number;
}

/** The type of a UDM property. */
export type UdmType = "string" | "integer" | "list of strings";

/** What {@link createKelvinSimulator} takes. */
export interface KelvinSimulatorOptions {
  /**
   * Accounts for logging in. Default: `Administrator` (admin), `reader` (reader) and `nobody` (neither), all with the
   * password `univention`.
   */
  readonly accounts?: readonly KelvinAccountOptions[];
  /** Schools. Default `DEMOSCHOOL`, `SCHOOL2` and `School3`. */
  readonly schools?: readonly (string | KelvinSchoolOptions)[];
  /** Made-up people, classes and work groups. Default: none. */
  readonly seed?: KelvinSeed;
  /** Milliseconds before each answer, fixed or drawn anew for each request. Default 0. */
  readonly latency?: number | (() => number);
  /** Milliseconds until a change shows in what v2 reads. Default 1500. */
  readonly v2Lag?: number;
  /** Minutes for which a token is good. Default 60. */
  readonly tokenLifetime?: number;
  /** Default `dc=example,dc=test`. */
  readonly ldapBase?: string;
  /** The `source_uid` of users who are created without one. Default `Kelvin`. */
  readonly sourceUid?: string;
  /** The domains that e-mail addresses may have. Default `example.test`. */
  readonly mailDomains?: readonly string[];
  /** The fewest characters of a password when a user is created. Default 15. */
  readonly passwordLength?: number;
  /** The fewest characters of a password that is changed. Default 8. */
  readonly passwordPolicyLength?: number;
  /** How many earlier passwords a changed one must differ from. Default 0. */
  readonly passwordHistory?: number;
  /** The most characters of a user name. Default 20. */
  readonly usernameLength?: number;
  /** The most characters of a student's name. Default 15. */
  readonly studentNameLength?: number;
  /** Whether `con`, `lpt1` and their like may be user names. Default false. */
  readonly allowWindowsNames?: boolean;
  /**
   * UDM properties that the API shows, for each kind of object. Default `title`, `description`, `phone` and `uidNumber`
   * of users, `description` of schools, and `gidNumber` of classes and work groups.
   */
  readonly mappedUdmProperties?: Partial<Readonly<Record<UdmResource, readonly string[]>>>;
  /** Types of UDM properties that are no strings. Default: `uidNumber` and `gidNumber` integers, `phone` a list. */
  readonly udmTypes?: Readonly<Record<string, UdmType>>;
  /** Whether the database of v2 is too old, so that all of v2 answers 503. Default false. */
  readonly outdatedDatabase?: boolean;
  /** The time that the simulator lives in. Default: the machine's. */
  readonly clock?: SimulatorClock;
}

/** The options with all defaults filled in. */
export interface KelvinSettings
  extends Required<Omit<KelvinSimulatorOptions, "schools" | "seed" | "mappedUdmProperties">> {
  readonly schools: readonly Required<KelvinSchoolOptions>[];
  readonly seed: Required<KelvinSeed> | undefined;
  readonly mappedUdmProperties: Readonly<Record<UdmResource, readonly string[]>>;
}

/**
 * Fills in the defaults.
 *
 * @throws RangeError if a number is negative or no number, or two schools or accounts share a name
 */
export function settingsFrom(options: KelvinSimulatorOptions): KelvinSettings {
  const { mappedUdmProperties, udmTypes, seed, schools = defaultSchools, ...rest } = options;
  const settings: KelvinSettings = {
    accounts: defaultAccounts,
    latency: 0,
    v2Lag: 1500,
    tokenLifetime: 60,
    ldapBase: "dc=example,dc=test",
    sourceUid: "Kelvin",
    mailDomains: ["example.test"],
    passwordLength: 15,
    passwordPolicyLength: 8,
    passwordHistory: 0,
    usernameLength: 20,
    studentNameLength: 15,
    allowWindowsNames: false,
    outdatedDatabase: false,
    clock: systemClock,
    ...rest,
    schools: schools.map(schoolFrom),
    seed: seed && seedFrom(seed, schools.length),
    mappedUdmProperties: { ...defaultProperties, ...mappedUdmProperties },
    udmTypes: { ...defaultTypes, ...udmTypes },
  };
  refuseNonsense(settings);
  return settings;
}

const defaultAccounts: readonly KelvinAccountOptions[] = [
  { username: "Administrator", password: "univention", access: "admin" },
  { username: "reader", password: "univention", access: "reader" },
  { username: "nobody", password: "univention" },
];

const defaultSchools: readonly KelvinSchoolOptions[] = [
  { name: "DEMOSCHOOL", displayName: "Demo School" },
  { name: "SCHOOL2", displayName: "School 2" },
  { name: "School3", displayName: "School 3" },
];

const defaultProperties: KelvinSettings["mappedUdmProperties"] = {
  user: ["title", "description", "phone", "uidNumber"],
  school: ["description"],
  school_class: ["gidNumber"],
  workgroup: ["gidNumber"],
};

const defaultTypes: Readonly<Record<string, UdmType>> = {
  uidNumber: "integer",
  gidNumber: "integer",
  phone: "list of strings",
};

function schoolFrom(given: string | KelvinSchoolOptions): Required<KelvinSchoolOptions> {
  const {
    name,
    displayName = name,
    educationalServers = [`dc${name.toLowerCase()}`],
  } = typeof given === "string" ? { name: given } : given;
  return { name, displayName, educationalServers };
}

function seedFrom(seed: KelvinSeed, schools: number): Required<KelvinSeed> {
  return { schools, classes: 20, workgroups: 5, users: 1000, random: 1, ...seed };
}

function refuseNonsense(settings: KelvinSettings): void {
  const { seed, v2Lag, tokenLifetime, passwordHistory } = settings;
  for (const [name, value] of Object.entries({ v2Lag, tokenLifetime, passwordHistory, ...seed })) {
    if (!(value >= 0)) throw new RangeError(`${name} must be a number from 0 upward, not ${value}`);
  }
  refuseTwins(
    "school",
    settings.schools.map(({ name }) => name),
  );
  refuseTwins(
    "account",
    settings.accounts.map(({ username }) => username),
  );
}

function refuseTwins(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === "") throw new RangeError(`a ${what} needs a name`);
    if (seen.has(name.toLowerCase())) throw new RangeError(`two ${what}s are called "${name}"`);
    seen.add(name.toLowerCase());
  }
}
