// Generated from the API model by `pnpm codegen`: do not edit.

/** The name of a role: the known ones, and whatever newer servers have. */
export type RoleName = "legal_guardian" | "school_admin" | "staff" | "student" | "teacher" | (string & {});

/**
 * A role that users can have, as the server has it. Attributes that are not known here survive under their
 * wire names.
 */
export interface Role {
  /** Name: `staff`, `student`, `teacher`, `legal_guardian` or `school_admin`. Case matters. */
  readonly name: string;
  /** The same as the name. */
  readonly displayName: string;
  /** Its address on the server. */
  readonly url: string;
}

/**
 * A school, which is an organisational unit (OU) of the directory, as the server has it. Attributes that are
 * not known here survive under their wire names.
 */
export interface School {
  /**
   * Name: ASCII letters, digits, `-` and `_`, with a letter or digit at both ends. Without a server named
   * below, at most 11 characters and no `_`.
   */
  readonly name: string;
  /** Name for people. Default: the name. v2 answers `null` where it is empty. `null` where nothing is set. */
  readonly displayName: string | null;
  /**
   * Host name of the server for teaching: at most one, of at most 13 characters, without `_`. Default: `dc`
   * and the school's name.
   */
  readonly educationalServers: readonly string[];
  /** Host name of the server for the administration: at most one, another one than for teaching. */
  readonly administrativeServers: readonly string[];
  /**
   * Host name of the server with the classes' shares. It must exist or be created along. Default: the server
   * for teaching. `null` where nothing is set.
   */
  readonly classShareFileServer: string | null;
  /**
   * Host name of the server with the users' homes. It must exist or be created along. Default: the server for
   * teaching. `null` where nothing is set.
   */
  readonly homeShareFileServer: string | null;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. When the server cannot set them, the school exists anyway. Since 1.5.0; read as `{}` with older
   * servers.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, such as `school:school:DEMOSCHOOL`. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a school, which is an organisational unit (OU) of the directory with. */
export interface NewSchool {
  /**
   * Name: ASCII letters, digits, `-` and `_`, with a letter or digit at both ends. Without a server named
   * below, at most 11 characters and no `_`.
   */
  readonly name: string;
  /** Name for people. Default: the name. v2 answers `null` where it is empty. `null` counts as left out. */
  readonly displayName?: string | null | undefined;
  /**
   * Host name of the server for teaching: at most one, of at most 13 characters, without `_`. Default: `dc`
   * and the school's name.
   */
  readonly educationalServers?: readonly string[] | undefined;
  /** Host name of the server for the administration: at most one, another one than for teaching. */
  readonly administrativeServers?: readonly string[] | undefined;
  /**
   * Host name of the server with the classes' shares. It must exist or be created along. Default: the server
   * for teaching. `null` counts as left out.
   */
  readonly classShareFileServer?: string | null | undefined;
  /**
   * Host name of the server with the users' homes. It must exist or be created along. Default: the server for
   * teaching. `null` counts as left out.
   */
  readonly homeShareFileServer?: string | null | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. When the server cannot set them, the school exists anyway. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A class of a school, as the server has it. Attributes that are not known here survive under their wire
 * names.
 */
export interface SchoolClass {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the class.
   */
  readonly name: string;
  /** Name of its school, which never changes. */
  readonly school: string;
  /** Description. `null` where nothing is set. */
  readonly description: string | null;
  /** Names of its members. The server looks them up one by one, so that large classes take long. */
  readonly users: readonly string[];
  /**
   * Whether to create a share on the file server. Default: true. Answers always say true. Since 1.7.0; absent
   * with older servers.
   */
  readonly createShare?: boolean | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Since 1.5.0;
   * read as `{}` with older servers.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, such as `school_class:school:DEMOSCHOOL`. The server adds that one by itself. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a class of a school with. */
export interface NewSchoolClass {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the class.
   */
  readonly name: string;
  /** Name of its school, which never changes. */
  readonly school: string;
  /** Description. `null` counts as left out. */
  readonly description?: string | null | undefined;
  /**
   * Names of its members. The server looks them up one by one, so that large classes take long. `null` counts
   * as left out.
   */
  readonly users?: readonly string[] | null | undefined;
  /** Whether to create a share on the file server. Default: true. Answers always say true. Since 1.7.0. */
  readonly createShare?: boolean | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/** What to replace a class of a school by: what is left out is cleared, unless its comment says otherwise. */
export interface SchoolClassReplacement {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the class.
   */
  readonly name: string;
  /** Name of its school, which never changes. */
  readonly school: string;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Names of its members. The server looks them up one by one, so that large classes take long. */
  readonly users?: readonly string[] | null | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Left out, it
   * stays as it is. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/** What to change of a class of a school: what is left out stays. */
export interface SchoolClassChanges {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the class.
   */
  readonly name?: string | undefined;
  /** Description. `null` removes it. */
  readonly description?: string | null | undefined;
  /**
   * Names of its members. The server looks them up one by one, so that large classes take long. Replaces all;
   * `[]` removes all.
   */
  readonly users?: readonly string[] | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Role strings, such as `school_class:school:DEMOSCHOOL`. The server adds that one by itself. Replaces all;
   * `[]` removes all.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/**
 * A work group of a school, as the server has it. Attributes that are not known here survive under their wire
 * names. Since 1.5.5.
 */
export interface WorkGroup {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the work group.
   */
  readonly name: string;
  /**
   * Name of its school, which never changes. The server keeps the spelling that it is given, and compares it
   * exactly.
   */
  readonly school: string;
  /** Description. `null` where nothing is set. */
  readonly description: string | null;
  /** Names of its members. The server looks them up one by one, so that large groups take long. */
  readonly users: readonly string[];
  /**
   * Whether to create a share on the file server. Default: true. Answers always say true. Since 1.7.0; absent
   * with older servers.
   */
  readonly createShare?: boolean | undefined;
  /** E-mail address of the group. `null` where nothing is set. */
  readonly email: string | null;
  /** Distinguished names of the users who may write to that address. */
  readonly allowedEmailSendersUsers: readonly string[];
  /** Distinguished names of the groups whose members may write to that address. */
  readonly allowedEmailSendersGroups: readonly string[];
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Since 1.5.0;
   * read as `{}` with older servers.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, such as `workgroup:school:DEMOSCHOOL`. The server adds that one by itself. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a work group of a school with. Since 1.5.5. */
export interface NewWorkGroup {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the work group.
   */
  readonly name: string;
  /**
   * Name of its school, which never changes. The server keeps the spelling that it is given, and compares it
   * exactly.
   */
  readonly school: string;
  /** Description. `null` counts as left out. */
  readonly description?: string | null | undefined;
  /**
   * Names of its members. The server looks them up one by one, so that large groups take long. `null` counts
   * as left out.
   */
  readonly users?: readonly string[] | null | undefined;
  /** Whether to create a share on the file server. Default: true. Answers always say true. Since 1.7.0. */
  readonly createShare?: boolean | undefined;
  /** E-mail address of the group. `null` counts as left out. */
  readonly email?: string | null | undefined;
  /** Distinguished names of the users who may write to that address. */
  readonly allowedEmailSendersUsers?: readonly string[] | undefined;
  /** Distinguished names of the groups whose members may write to that address. */
  readonly allowedEmailSendersGroups?: readonly string[] | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What to replace a work group of a school by: what is left out is cleared, unless its comment says
 * otherwise. Since 1.5.5.
 */
export interface WorkGroupReplacement {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the work group.
   */
  readonly name: string;
  /**
   * Name of its school, which never changes. The server keeps the spelling that it is given, and compares it
   * exactly.
   */
  readonly school: string;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Names of its members. The server looks them up one by one, so that large groups take long. */
  readonly users?: readonly string[] | null | undefined;
  /** E-mail address of the group. */
  readonly email?: string | null | undefined;
  /** Distinguished names of the users who may write to that address. */
  readonly allowedEmailSendersUsers?: readonly string[] | undefined;
  /** Distinguished names of the groups whose members may write to that address. */
  readonly allowedEmailSendersGroups?: readonly string[] | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Left out, it
   * stays as it is. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/** What to change of a work group of a school: what is left out stays. Since 1.5.5. */
export interface WorkGroupChanges {
  /**
   * Name, without the school's name and dash that the directory puts before it: ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the work group.
   */
  readonly name?: string | undefined;
  /** Description. `null` removes it. */
  readonly description?: string | null | undefined;
  /**
   * Names of its members. The server looks them up one by one, so that large groups take long. Replaces all;
   * `[]` removes all.
   */
  readonly users?: readonly string[] | undefined;
  /** E-mail address of the group. `null` removes it. */
  readonly email?: string | null | undefined;
  /** Distinguished names of the users who may write to that address. Replaces all; `[]` removes all. */
  readonly allowedEmailSendersUsers?: readonly string[] | undefined;
  /**
   * Distinguished names of the groups whose members may write to that address. Replaces all; `[]` removes
   * all.
   */
  readonly allowedEmailSendersGroups?: readonly string[] | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Role strings, such as `workgroup:school:DEMOSCHOOL`. The server adds that one by itself. Replaces all;
   * `[]` removes all.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/**
 * A pupil, teacher, member of staff, legal guardian or administrator of a school, as the server has it.
 * Attributes that are not known here survive under their wire names.
 */
export interface User {
  /**
   * Login name: letters and digits at both ends, `-` and `.` in between; at most 20 characters, of students
   * 15. Needed unless the server makes names by a scheme. Another name renames the user.
   */
  readonly name: string;
  /** First name. */
  readonly firstname: string;
  /** Last name. */
  readonly lastname: string;
  /**
   * What the source of the data knows the user by; unique together with the source's id. Needed unless the
   * server makes it by a scheme. A user without one cannot be modified until it gets one. `null` where
   * nothing is set.
   */
  readonly recordUid: string | null;
  /**
   * Id of the source that the data come from. Default: as the server is configured, mostly `Kelvin`. A user
   * without one cannot be modified until it gets one. `null` where nothing is set.
   */
  readonly sourceUid: string | null;
  /**
   * Roles: one, or teacher and staff. A user who becomes a student needs a class in every school, one who
   * becomes staff loses all classes.
   */
  readonly roles: readonly RoleName[];
  /**
   * Name of the primary school. A user needs this or `schools`. Of schools alone, the alphabetically first is
   * the primary one. POST silently takes that one too when `school` is not among them. PATCH does not correct
   * upper and lower case: send the name as the server spells it.
   */
  readonly school: string;
  /**
   * Names of all schools, sorted. PATCH of `school` alone makes that the only one. Leaving a school also ends
   * its classes and work groups.
   */
  readonly schools: readonly string[];
  /** Day of birth, `YYYY-MM-DD`. `null` where nothing is set. */
  readonly birthday: string | null;
  /**
   * Day on which the account ends, `YYYY-MM-DD`, from 1961 to 2099. `null` where nothing is set. Since 1.5.1;
   * read as `null` with older servers.
   */
  readonly expirationDate: string | null;
  /** E-mail address, in a domain that the server is configured for. `null` where nothing is set. */
  readonly email: string | null;
  /** Whether the account is disabled. Default: false, also when PUT lacks it. */
  readonly disabled: boolean;
  /**
   * Names of the classes by name of the school, both as they are; only schools with classes. Classes that do
   * not exist are created. Staff has none.
   */
  readonly schoolClasses: Readonly<Record<string, readonly string[]>>;
  /**
   * Names of the work groups by name of the school, both as they are; only schools with work groups. They
   * must exist. Since 1.7.0; absent with older servers.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student: at most four. Servers 3.0.0 to 3.1.0 only tell them of
   * students. The guardians' wards follow. Since 3.0.0; absent with older servers.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for: at most ten. Servers 3.0.0 to 3.1.0 only tell
   * them of guardians. The students' guardians follow. Since 3.0.0; absent with older servers.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /**
   * Role strings, `role:type:context`. Those of schools belong to the server, only others can be set; v2
   * tells none of the others.
   */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a pupil, teacher, member of staff, legal guardian or administrator of a school with. */
export interface NewUser {
  /**
   * Login name: letters and digits at both ends, `-` and `.` in between; at most 20 characters, of students
   * 15. Needed unless the server makes names by a scheme. Another name renames the user.
   */
  readonly name?: string | undefined;
  /** First name. */
  readonly firstname: string;
  /** Last name. */
  readonly lastname: string;
  /**
   * What the source of the data knows the user by; unique together with the source's id. Needed unless the
   * server makes it by a scheme. A user without one cannot be modified until it gets one. `null` counts as
   * left out.
   */
  readonly recordUid?: string | null | undefined;
  /**
   * Id of the source that the data come from. Default: as the server is configured, mostly `Kelvin`. A user
   * without one cannot be modified until it gets one. `null` counts as left out.
   */
  readonly sourceUid?: string | null | undefined;
  /**
   * Roles: one, or teacher and staff. A user who becomes a student needs a class in every school, one who
   * becomes staff loses all classes.
   */
  readonly roles: readonly RoleName[];
  /**
   * Name of the primary school. A user needs this or `schools`. Of schools alone, the alphabetically first is
   * the primary one. POST silently takes that one too when `school` is not among them. PATCH does not correct
   * upper and lower case: send the name as the server spells it.
   */
  readonly school?: string | undefined;
  /**
   * Names of all schools, sorted. PATCH of `school` alone makes that the only one. Leaving a school also ends
   * its classes and work groups.
   */
  readonly schools?: readonly string[] | undefined;
  /** Day of birth, `YYYY-MM-DD`. `null` counts as left out. */
  readonly birthday?: string | null | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`, from 1961 to 2099. `null` counts as left out. Since 1.5.1. */
  readonly expirationDate?: string | null | undefined;
  /** E-mail address, in a domain that the server is configured for. `null` counts as left out. */
  readonly email?: string | null | undefined;
  /** Whether the account is disabled. Default: false, also when PUT lacks it. */
  readonly disabled?: boolean | undefined;
  /**
   * Names of the classes by name of the school, both as they are; only schools with classes. Classes that do
   * not exist are created. Staff has none.
   */
  readonly schoolClasses?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the work groups by name of the school, both as they are; only schools with work groups. They
   * must exist. Since 1.7.0.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student: at most four. Servers 3.0.0 to 3.1.0 only tell them of
   * students. The guardians' wards follow. Since 3.0.0.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for: at most ten. Servers 3.0.0 to 3.1.0 only tell
   * them of guardians. The students' guardians follow. Since 3.0.0.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Password. Default when created: a random one. The import's configuration wants at least 15 characters
   * when a user is created; changes follow the directory's policy. Secret: never in logs and errors.
   */
  readonly password?: string | undefined;
  /**
   * Hashes of a password from elsewhere, instead of a password. The server only logs it when it cannot store
   * them. Secret: never in logs and errors.
   */
  readonly kelvinPasswordHashes?: PasswordHashes | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. `null`
   * counts as left out.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | null | undefined;
  /**
   * Role strings, `role:type:context`. Those of schools belong to the server, only others can be set; v2
   * tells none of the others.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/**
 * What to replace a pupil, teacher, member of staff, legal guardian or administrator of a school by: what is
 * left out is cleared, unless its comment says otherwise.
 */
export interface UserReplacement {
  /**
   * Login name: letters and digits at both ends, `-` and `.` in between; at most 20 characters, of students
   * 15. Needed unless the server makes names by a scheme. Another name renames the user.
   */
  readonly name: string;
  /** First name. */
  readonly firstname: string;
  /** Last name. */
  readonly lastname: string;
  /**
   * What the source of the data knows the user by; unique together with the source's id. Needed unless the
   * server makes it by a scheme. A user without one cannot be modified until it gets one.
   */
  readonly recordUid: string;
  /**
   * Id of the source that the data come from. Default: as the server is configured, mostly `Kelvin`. A user
   * without one cannot be modified until it gets one.
   */
  readonly sourceUid: string;
  /**
   * Roles: one, or teacher and staff. A user who becomes a student needs a class in every school, one who
   * becomes staff loses all classes.
   */
  readonly roles: readonly RoleName[];
  /**
   * Name of the primary school. A user needs this or `schools`. Of schools alone, the alphabetically first is
   * the primary one. POST silently takes that one too when `school` is not among them. PATCH does not correct
   * upper and lower case: send the name as the server spells it.
   */
  readonly school?: string | undefined;
  /**
   * Names of all schools, sorted. PATCH of `school` alone makes that the only one. Leaving a school also ends
   * its classes and work groups.
   */
  readonly schools?: readonly string[] | undefined;
  /** Day of birth, `YYYY-MM-DD`. */
  readonly birthday?: string | null | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`, from 1961 to 2099. Since 1.5.1. */
  readonly expirationDate?: string | null | undefined;
  /** E-mail address, in a domain that the server is configured for. */
  readonly email?: string | null | undefined;
  /** Whether the account is disabled. Default: false, also when PUT lacks it. */
  readonly disabled?: boolean | undefined;
  /**
   * Names of the classes by name of the school, both as they are; only schools with classes. Classes that do
   * not exist are created. Staff has none.
   */
  readonly schoolClasses?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the work groups by name of the school, both as they are; only schools with work groups. They
   * must exist. Left out, it stays as it is. Since 1.7.0.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student: at most four. Servers 3.0.0 to 3.1.0 only tell them of
   * students. The guardians' wards follow. Since 3.0.0.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for: at most ten. Servers 3.0.0 to 3.1.0 only tell
   * them of guardians. The students' guardians follow. Since 3.0.0.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Password. Default when created: a random one. The import's configuration wants at least 15 characters
   * when a user is created; changes follow the directory's policy. Left out, it stays as it is. Secret: never
   * in logs and errors.
   */
  readonly password?: string | undefined;
  /**
   * Hashes of a password from elsewhere, instead of a password. The server only logs it when it cannot store
   * them. Left out, it stays as it is. Secret: never in logs and errors.
   */
  readonly kelvinPasswordHashes?: PasswordHashes | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that. Left out, it
   * stays as it is.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | null | undefined;
  /**
   * Role strings, `role:type:context`. Those of schools belong to the server, only others can be set; v2
   * tells none of the others.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/**
 * What to change of a pupil, teacher, member of staff, legal guardian or administrator of a school: what is
 * left out stays.
 */
export interface UserChanges {
  /**
   * Login name: letters and digits at both ends, `-` and `.` in between; at most 20 characters, of students
   * 15. Needed unless the server makes names by a scheme. Another name renames the user.
   */
  readonly name?: string | undefined;
  /** First name. */
  readonly firstname?: string | undefined;
  /** Last name. */
  readonly lastname?: string | undefined;
  /**
   * What the source of the data knows the user by; unique together with the source's id. Needed unless the
   * server makes it by a scheme. A user without one cannot be modified until it gets one.
   */
  readonly recordUid?: string | undefined;
  /**
   * Id of the source that the data come from. Default: as the server is configured, mostly `Kelvin`. A user
   * without one cannot be modified until it gets one.
   */
  readonly sourceUid?: string | undefined;
  /**
   * Roles: one, or teacher and staff. A user who becomes a student needs a class in every school, one who
   * becomes staff loses all classes.
   */
  readonly roles?: readonly RoleName[] | undefined;
  /**
   * Name of the primary school. A user needs this or `schools`. Of schools alone, the alphabetically first is
   * the primary one. POST silently takes that one too when `school` is not among them. PATCH does not correct
   * upper and lower case: send the name as the server spells it.
   */
  readonly school?: string | undefined;
  /**
   * Names of all schools, sorted. PATCH of `school` alone makes that the only one. Leaving a school also ends
   * its classes and work groups.
   */
  readonly schools?: readonly string[] | undefined;
  /** Day of birth, `YYYY-MM-DD`. `null` removes it. */
  readonly birthday?: string | null | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`, from 1961 to 2099. `null` removes it. Since 1.5.1. */
  readonly expirationDate?: string | null | undefined;
  /** E-mail address, in a domain that the server is configured for. `null` removes it. */
  readonly email?: string | null | undefined;
  /** Whether the account is disabled. Default: false, also when PUT lacks it. */
  readonly disabled?: boolean | undefined;
  /**
   * Names of the classes by name of the school, both as they are; only schools with classes. Classes that do
   * not exist are created. Staff has none. Replaces all; `{}` removes all.
   */
  readonly schoolClasses?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the work groups by name of the school, both as they are; only schools with work groups. They
   * must exist. Replaces all; `{}` removes all. Since 1.7.0.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student: at most four. Servers 3.0.0 to 3.1.0 only tell them of
   * students. The guardians' wards follow. Replaces all; `[]` removes all. Since 3.0.0.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for: at most ten. Servers 3.0.0 to 3.1.0 only tell
   * them of guardians. The students' guardians follow. Replaces all; `[]` removes all. Since 3.0.0.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Password. Default when created: a random one. The import's configuration wants at least 15 characters
   * when a user is created; changes follow the directory's policy. Secret: never in logs and errors.
   */
  readonly password?: string | undefined;
  /**
   * Hashes of a password from elsewhere, instead of a password. The server only logs it when it cannot store
   * them. Secret: never in logs and errors.
   */
  readonly kelvinPasswordHashes?: PasswordHashes | undefined;
  /**
   * Further properties of the directory object, under their UDM names, as far as the server is configured for
   * them. PATCH merges: what is not named stays, `null` as the value of a property removes that.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Role strings, `role:type:context`. Those of schools belong to the server, only others can be set; v2
   * tells none of the others. Replaces all; `[]` removes all.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/** The hashes of a password, as the directory keeps them. */
export interface PasswordHashes {
  /** Unix hashes, such as `{crypt}$6$…`. Replaces all; `[]` removes all. Secret: never in logs and errors. */
  readonly userPassword: readonly string[];
  /** NT hash. Secret: never in logs and errors. */
  readonly sambaNtPassword: string;
  /** Kerberos keys, in base64. Replaces all; `[]` removes all. Secret: never in logs and errors. */
  readonly krb5Key: readonly string[];
  /** Version of the Kerberos keys. */
  readonly krb5KeyVersionNumber: number;
  /** When the password was set, in seconds since 1970. */
  readonly sambaPwdLastSet: number;
}
