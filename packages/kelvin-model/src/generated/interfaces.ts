// Generated from the API model by `pnpm codegen`: do not edit.

/** The name of a role: the known ones, and whatever newer servers have. */
export type RoleName = "legal_guardian" | "school_admin" | "staff" | "student" | "teacher" | (string & {});

/**
 * What a user is: student, teacher and so on. Attributes that are not known here survive under their wire
 * names.
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
 * A school, which is an organisational unit (OU) of the directory. Schools can be created, but neither
 * changed nor deleted. Attributes that are not known here survive under their wire names.
 */
export interface School {
  /** Name. */
  readonly name: string;
  /** Name for people. `null` where nothing is set. */
  readonly displayName: string | null;
  /** Host name of the server for teaching. */
  readonly educationalServers: readonly string[];
  /** Host name of the server for the administration. */
  readonly administrativeServers: readonly string[];
  /** Host name of the server with the classes' shares. `null` where nothing is set. */
  readonly classShareFileServer: string | null;
  /** Host name of the server with the users' homes. `null` where nothing is set. */
  readonly homeShareFileServer: string | null;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not set is `null`, or `[]` where there may be several values; at v2 always `null`. Since 1.5.0; read
   * as `{}` with older servers.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, such as `school:school:DEMOSCHOOL`. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a school with. */
export interface NewSchool {
  /**
   * Name. ASCII letters, digits, `-` and `_`, with a letter or digit at both ends. Unless servers are named,
   * at most 11 characters and no `_`.
   */
  readonly name: string;
  /** Name for people. Default: the name. `null` counts as left out. */
  readonly displayName?: string | null | undefined;
  /**
   * Host name of the server for teaching. At most one, of at most 13 characters, without `_`. Default: `dc`
   * and the school's name.
   */
  readonly educationalServers?: readonly string[] | undefined;
  /**
   * Host name of the server for the administration. At most one, of at most 13 characters, without `_`;
   * another one than for teaching. Default: none.
   */
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
   * Properties of the directory object by their UDM names, as far as the server is configured for them. When
   * the server cannot set them, it answers with an error, and the school exists anyway. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A class of a school. No work group of that school can have the same name. Attributes that are not known
 * here survive under their wire names.
 */
export interface SchoolClass {
  /** Name, without the school's name and dash that the directory puts before it. */
  readonly name: string;
  /** Name of its school. */
  readonly school: string;
  /** Description. `null` where nothing is set. */
  readonly description: string | null;
  /** Names of its members. */
  readonly users: readonly string[];
  /**
   * Whether to create a share on the file server. The server always says true. Since 1.7.0; absent with older
   * servers.
   */
  readonly createShare?: boolean | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not set is `null`, or `[]` where there may be several values; at v2 always `null`. Since 1.5.0; read
   * as `{}` with older servers.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, such as `school_class:school:DEMOSCHOOL`. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a class with. */
export interface NewSchoolClass {
  /**
   * Name, without the school's name and dash that the directory puts before it. ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end.
   */
  readonly name: string;
  /** Name of its school. */
  readonly school: string;
  /** Description. `null` counts as left out. */
  readonly description?: string | null | undefined;
  /**
   * Names of its members. The server looks them up one by one, so that large classes take long. `null` counts
   * as left out.
   */
  readonly users?: readonly string[] | null | undefined;
  /** Whether to create a share on the file server. Default: true. Since 1.7.0. */
  readonly createShare?: boolean | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. Since
   * 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/** What to replace a class by: what is left out is removed, unless its comment says otherwise. */
export interface SchoolClassReplacement {
  /**
   * Name, without the school's name and dash that the directory puts before it. ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the class.
   */
  readonly name: string;
  /** Name of its school. It cannot change. */
  readonly school: string;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Names of its members. The server looks them up one by one, so that large classes take long. */
  readonly users?: readonly string[] | null | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. Left
   * out, it stays as it is. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/** What to change of a class: what is left out stays as it is. */
export interface SchoolClassChanges {
  /**
   * Name, without the school's name and dash that the directory puts before it. ASCII letters, digits, `.`,
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
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not named stays as it is; a property whose value is `null` is removed. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Role strings, such as `school_class:school:DEMOSCHOOL`. The server adds that one by itself. Replaces all;
   * `[]` removes all.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/**
 * A work group of a school. No class of that school can have the same name. Since 1.5.5. Attributes that are
 * not known here survive under their wire names.
 */
export interface WorkGroup {
  /** Name, without the school's name and dash that the directory puts before it. */
  readonly name: string;
  /** Name of its school. */
  readonly school: string;
  /** Description. `null` where nothing is set. */
  readonly description: string | null;
  /** Names of its members. */
  readonly users: readonly string[];
  /**
   * Whether to create a share on the file server. The server always says true. Since 1.7.0; absent with older
   * servers.
   */
  readonly createShare?: boolean | undefined;
  /** E-mail address of the group. `null` where nothing is set. */
  readonly email: string | null;
  /** Distinguished names of the users who may write to that address. */
  readonly allowedEmailSendersUsers: readonly string[];
  /** Distinguished names of the groups whose members may write to that address. */
  readonly allowedEmailSendersGroups: readonly string[];
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not set is `null`, or `[]` where there may be several values; at v2 always `null`. Since 1.5.0; read
   * as `{}` with older servers.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, such as `workgroup:school:DEMOSCHOOL`. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a work group with. Since 1.5.5. */
export interface NewWorkGroup {
  /**
   * Name, without the school's name and dash that the directory puts before it. ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end.
   */
  readonly name: string;
  /** Name of its school. Spell it as the server does, which keeps upper and lower case as given. */
  readonly school: string;
  /** Description. `null` counts as left out. */
  readonly description?: string | null | undefined;
  /**
   * Names of its members. The server looks them up one by one, so that large groups take long. `null` counts
   * as left out.
   */
  readonly users?: readonly string[] | null | undefined;
  /** Whether to create a share on the file server. Default: true. Since 1.7.0. */
  readonly createShare?: boolean | undefined;
  /** E-mail address of the group. `null` counts as left out. */
  readonly email?: string | null | undefined;
  /** Distinguished names of the users who may write to that address. */
  readonly allowedEmailSendersUsers?: readonly string[] | undefined;
  /** Distinguished names of the groups whose members may write to that address. */
  readonly allowedEmailSendersGroups?: readonly string[] | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. Since
   * 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What to replace a work group by: what is left out is removed, unless its comment says otherwise. Since
 * 1.5.5.
 */
export interface WorkGroupReplacement {
  /**
   * Name, without the school's name and dash that the directory puts before it. ASCII letters, digits, `.`,
   * `_`, `-` and spaces, with a letter or digit at the end. Another name renames the work group.
   */
  readonly name: string;
  /** Name of its school. It cannot change, not even in upper and lower case. */
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
   * Properties of the directory object by their UDM names, as far as the server is configured for them. Left
   * out, it stays as it is. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
}

/** What to change of a work group: what is left out stays as it is. Since 1.5.5. */
export interface WorkGroupChanges {
  /**
   * Name, without the school's name and dash that the directory puts before it. ASCII letters, digits, `.`,
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
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not named stays as it is; a property whose value is `null` is removed. Since 1.5.0.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Role strings, such as `workgroup:school:DEMOSCHOOL`. The server adds that one by itself. Replaces all;
   * `[]` removes all.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/**
 * A user: a student, teacher, member of staff, legal guardian or administrator of a school. Attributes that
 * are not known here survive under their wire names.
 */
export interface User {
  /** Login name. */
  readonly name: string;
  /** First name. */
  readonly firstname: string;
  /** Last name. */
  readonly lastname: string;
  /**
   * What the source of the data knows the user by; unique together with `sourceUid`. Users made elsewhere may
   * have none; they cannot be modified until they get one. At v2 they have their name. `null` where nothing
   * is set.
   */
  readonly recordUid: string | null;
  /**
   * Id of the source that the data come from. Users made elsewhere may have none; they cannot be modified
   * until they get one. At v2 they have `nubus`. `null` where nothing is set.
   */
  readonly sourceUid: string | null;
  /** Names of the roles: one, or teacher and staff. Sorted. */
  readonly roles: readonly RoleName[];
  /** Name of the primary school. */
  readonly school: string;
  /** Names of all schools. Sorted. */
  readonly schools: readonly string[];
  /** Day of birth, `YYYY-MM-DD`. `null` where nothing is set. */
  readonly birthday: string | null;
  /**
   * Day on which the account ends, `YYYY-MM-DD`. `null` where nothing is set. Since 1.5.1; read as `null`
   * with older servers.
   */
  readonly expirationDate: string | null;
  /** E-mail address. `null` where nothing is set. */
  readonly email: string | null;
  /** Whether the account is disabled. */
  readonly disabled: boolean;
  /** Names of the classes by the name of their school. Only schools in which there are any, sorted. */
  readonly schoolClasses: Readonly<Record<string, readonly string[]>>;
  /**
   * Names of the work groups by the name of their school. Only schools in which there are any, sorted. Since
   * 1.7.0; absent with older servers.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student. Servers before 3.1.0 only tell them of students. Since 3.0.0;
   * absent with older servers.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for. Servers before 3.1.0 only tell them of legal
   * guardians. Since 3.0.0; absent with older servers.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not set is `null`, or `[]` where there may be several values; at v2 always `null`.
   */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** Role strings, `role:type:context`. At v2 only those of the type `school`. */
  readonly ucsschoolRoles: readonly string[];
  /** Distinguished name of the directory object. */
  readonly dn: string;
  /** Its address on the server. */
  readonly url: string;
}

/** What to create a user with. */
export interface NewUser {
  /**
   * Login name. Letters and digits at both ends, `-` and `.` in between; at most 20 characters, for students
   * 15, unless the server is configured otherwise. Needed unless the server makes names by a scheme; empty
   * counts as left out.
   */
  readonly name?: string | undefined;
  /** First name. */
  readonly firstname: string;
  /** Last name. */
  readonly lastname: string;
  /**
   * What the source of the data knows the user by; unique together with `sourceUid`. Needed unless the server
   * makes it by a scheme. `null` counts as left out.
   */
  readonly recordUid?: string | null | undefined;
  /**
   * Id of the source that the data come from. Default: as the server is configured, mostly `Kelvin`. `null`
   * counts as left out.
   */
  readonly sourceUid?: string | null | undefined;
  /** Names of the roles: one, or teacher and staff. */
  readonly roles: readonly RoleName[];
  /**
   * Name of the primary school. Needed unless there are `schools`; then the alphabetically first of these is
   * the default. When `schools` lacks it, the server silently takes the alphabetically first of them instead.
   */
  readonly school?: string | undefined;
  /** Names of all schools. Default: `school`. */
  readonly schools?: readonly string[] | undefined;
  /** Day of birth, `YYYY-MM-DD`. `null` counts as left out. */
  readonly birthday?: string | null | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`. From 1961 to 2099. `null` counts as left out. Since 1.5.1. */
  readonly expirationDate?: string | null | undefined;
  /**
   * E-mail address. In a domain that the server is configured for, and used by nobody else. `null` counts as
   * left out.
   */
  readonly email?: string | null | undefined;
  /** Whether the account is disabled. Default: false. */
  readonly disabled?: boolean | undefined;
  /** Names of the classes by the name of their school. Classes that do not exist are created; staff has none. */
  readonly schoolClasses?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Names of the work groups by the name of their school. They must exist. Since 1.7.0. */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student. Only for students, at most four. The wards of the guardians
   * follow. Since 3.0.0.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for. Only for legal guardians, at most ten. The
   * guardians of the students follow. Since 3.0.0.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Password, instead of hashes of one. At least 15 characters, unless the server is configured otherwise.
   * Default: a random one. Secret: never in logs and errors.
   */
  readonly password?: string | undefined;
  /**
   * Hashes of a password from elsewhere, instead of a password. When the server cannot store them, only its
   * log tells. Secret: never in logs and errors.
   */
  readonly kelvinPasswordHashes?: PasswordHashes | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them.
   * `null` counts as left out.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | null | undefined;
  /**
   * Role strings, `role:type:context`. Those of the type `school` are the server's own matter; only others
   * can be set.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/** What to replace a user by: what is left out is removed, unless its comment says otherwise. */
export interface UserReplacement {
  /** Login name. Another name renames the user. */
  readonly name: string;
  /** First name. */
  readonly firstname: string;
  /** Last name. */
  readonly lastname: string;
  /** What the source of the data knows the user by; unique together with `sourceUid`. */
  readonly recordUid: string;
  /** Id of the source that the data come from. */
  readonly sourceUid: string;
  /**
   * Names of the roles: one, or teacher and staff. Who becomes a student needs a class in every school; who
   * becomes staff loses all classes.
   */
  readonly roles: readonly RoleName[];
  /**
   * Name of the primary school. Needed unless there are `schools`; then the alphabetically first of these is
   * the default. The server refuses one that `schools` lacks. Spell it as the server does, which does not
   * correct upper and lower case here.
   */
  readonly school?: string | undefined;
  /** Names of all schools. Default: `school`. Leaving a school ends membership in its classes and work groups. */
  readonly schools?: readonly string[] | undefined;
  /** Day of birth, `YYYY-MM-DD`. */
  readonly birthday?: string | null | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`. From 1961 to 2099. Since 1.5.1. */
  readonly expirationDate?: string | null | undefined;
  /** E-mail address. In a domain that the server is configured for, and used by nobody else. */
  readonly email?: string | null | undefined;
  /** Whether the account is disabled. Left out, the account is enabled. */
  readonly disabled?: boolean | undefined;
  /** Names of the classes by the name of their school. Classes that do not exist are created; staff has none. */
  readonly schoolClasses?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the work groups by the name of their school. They must exist. Left out, it stays as it is. Since
   * 1.7.0.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student. Only for students, at most four. The wards of the guardians
   * follow. Since 3.0.0.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for. Only for legal guardians, at most ten. The
   * guardians of the students follow. Since 3.0.0.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Password, instead of hashes of one. The policy of the directory applies, which may refuse former
   * passwords. Left out, it stays as it is. Secret: never in logs and errors.
   */
  readonly password?: string | undefined;
  /**
   * Hashes of a password from elsewhere, instead of a password. When the server cannot store them, only its
   * log tells. Left out, it stays as it is. Secret: never in logs and errors.
   */
  readonly kelvinPasswordHashes?: PasswordHashes | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not named stays as it is; a property whose value is `null` is removed. Left out, it stays as it is.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | null | undefined;
  /**
   * Role strings, `role:type:context`. Those of the type `school` are the server's own matter; only others
   * can be set.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/** What to change of a user: what is left out stays as it is. */
export interface UserChanges {
  /** Login name. Another name renames the user. */
  readonly name?: string | undefined;
  /** First name. */
  readonly firstname?: string | undefined;
  /** Last name. */
  readonly lastname?: string | undefined;
  /** What the source of the data knows the user by; unique together with `sourceUid`. */
  readonly recordUid?: string | undefined;
  /** Id of the source that the data come from. */
  readonly sourceUid?: string | undefined;
  /**
   * Names of the roles: one, or teacher and staff. Who becomes a student needs a class in every school; who
   * becomes staff loses all classes.
   */
  readonly roles?: readonly RoleName[] | undefined;
  /**
   * Name of the primary school. Alone, it becomes the only school. Spell it as the server does, which does
   * not correct upper and lower case here.
   */
  readonly school?: string | undefined;
  /**
   * Names of all schools. Leaving a school ends membership in its classes and work groups. Without `school`,
   * the primary school stays if it is among them; otherwise it is the alphabetically first.
   */
  readonly schools?: readonly string[] | undefined;
  /** Day of birth, `YYYY-MM-DD`. `null` removes it. */
  readonly birthday?: string | null | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`. From 1961 to 2099. `null` removes it. Since 1.5.1. */
  readonly expirationDate?: string | null | undefined;
  /**
   * E-mail address. In a domain that the server is configured for, and used by nobody else. `null` removes
   * it.
   */
  readonly email?: string | null | undefined;
  /** Whether the account is disabled. */
  readonly disabled?: boolean | undefined;
  /**
   * Names of the classes by the name of their school. Classes that do not exist are created; staff has none.
   * Replaces all; `{}` removes all.
   */
  readonly schoolClasses?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the work groups by the name of their school. They must exist. Replaces all; `{}` removes all.
   * Since 1.7.0.
   */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Names of the legal guardians of a student. Only for students, at most four. The wards of the guardians
   * follow. Replaces all; `[]` removes all. Since 3.0.0.
   */
  readonly legalGuardians?: readonly string[] | undefined;
  /**
   * Names of the students whom a legal guardian stands for. Only for legal guardians, at most ten. The
   * guardians of the students follow. Replaces all; `[]` removes all. Since 3.0.0.
   */
  readonly legalWards?: readonly string[] | undefined;
  /**
   * Password, instead of hashes of one. The policy of the directory applies, which may refuse former
   * passwords. Secret: never in logs and errors.
   */
  readonly password?: string | undefined;
  /**
   * Hashes of a password from elsewhere, instead of a password. When the server cannot store them, only its
   * log tells. Secret: never in logs and errors.
   */
  readonly kelvinPasswordHashes?: PasswordHashes | undefined;
  /**
   * Properties of the directory object by their UDM names, as far as the server is configured for them. What
   * is not named stays as it is; a property whose value is `null` is removed.
   */
  readonly udmProperties?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Role strings, `role:type:context`. Those of the type `school` are the server's own matter; only others
   * can be set. Replaces all; `[]` removes all.
   */
  readonly ucsschoolRoles?: readonly string[] | undefined;
}

/** The hashes of a password, which are stored as they are; all of them are needed. */
export interface PasswordHashes {
  /** Unix hashes, such as `{crypt}$6$…`. Secret: never in logs and errors. */
  readonly userPassword: readonly string[];
  /** NT hash. Secret: never in logs and errors. */
  readonly sambaNtPassword: string;
  /** Kerberos keys, in base64. Secret: never in logs and errors. */
  readonly krb5Key: readonly string[];
  /** Version of the Kerberos keys. */
  readonly krb5KeyVersionNumber: number;
  /** When the password was set, in seconds since 1970. */
  readonly sambaPwdLastSet: number;
}
