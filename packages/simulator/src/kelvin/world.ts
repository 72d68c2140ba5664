import { Directory } from "./directory/directory.ts";
import { schoolDn, userDn } from "./directory/names.ts";
import type { SchoolRecord, UserRecord } from "./directory/records.ts";
import { none, noProperties } from "./directory/records.ts";
import { Replica } from "./directory/replica.ts";
import { SchoolNames } from "./directory/school-names.ts";
import type { KelvinSettings } from "./options.ts";
import { UserTexts } from "./resources/users/texts.ts";

/** All that the simulated server knows: its configuration, the directory, and the copy of it that v2 reads. */
export class World {
  readonly settings: KelvinSettings;
  readonly directory: Directory;
  readonly replica: Replica;
  /** Schools as changes look them up. */
  readonly schoolNames: SchoolNames;
  /** Users as v1 shows them. */
  readonly texts: UserTexts;
  /** Milliseconds until a change shows in v2; may be changed at any time. */
  v2Lag: number;

  constructor(settings: KelvinSettings) {
    this.settings = settings;
    this.v2Lag = settings.v2Lag;
    this.directory = new Directory((change) => this.replica.note(change, this.now()));
    this.schoolNames = new SchoolNames(this.directory, () => this.now());
    this.texts = new UserTexts(this.directory);
    this.replica = new Replica(this.directory, () => this.v2Lag);
    this.#furnish();
  }

  now(): number {
    return this.settings.clock.now();
  }

  /** The copy of the directory that v2 reads, as it is now. */
  copy(): Directory {
    return this.replica.at(this.now());
  }

  dnOf(user: Pick<UserRecord, "name" | "kind" | "school">): string {
    return userDn(user.name, user.kind, user.school, this.settings.ldapBase);
  }

  schoolDn(name: string): string {
    return schoolDn(name, this.settings.ldapBase);
  }

  #furnish(): void {
    for (const school of this.settings.schools)
      this.directory.putSchool(schoolRecord(this.directory.nextId(), school));
    for (const { username, password, access, disabled = false } of this.settings.accounts) {
      this.directory.putUser({
        ...plainAccount(this.directory.nextId(), username),
        password,
        disabled,
        ...(access ? { access } : {}),
      });
    }
  }
}

/** A school as it is without further ado. */
export function schoolRecord(id: number, school: KelvinSettings["schools"][number]): SchoolRecord {
  const server = school.educationalServers[0] ?? null;
  return {
    id,
    name: school.name,
    displayName: school.displayName,
    educationalServers: school.educationalServers,
    administrativeServers: none,
    classShareFileServer: server,
    homeShareFileServer: server,
    udmProperties: noProperties,
  };
}

/** An account that is no school user. */
export function plainAccount(id: number, name: string): UserRecord {
  return {
    id,
    name,
    kind: undefined,
    school: "",
    schools: none,
    firstname: null,
    lastname: name,
    birthday: null,
    expirationDate: null,
    email: null,
    recordUid: null,
    sourceUid: null,
    disabled: false,
    ucsschoolRoles: none,
    groups: none,
    legalGuardians: none,
    legalWards: none,
    udmProperties: noProperties,
  };
}
