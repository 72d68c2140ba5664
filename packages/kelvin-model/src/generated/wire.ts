// Generated from the API model by `pnpm codegen`: do not edit.

/** {@link Role} on the wire. */
export interface WireRole {
  /** {@link Role.name} */
  readonly name: string;
  /** {@link Role.displayName} */
  readonly display_name: string;
  /** {@link Role.url} */
  readonly url: string;
}

/** {@link School} on the wire. */
export interface WireSchool {
  /** {@link School.name} */
  readonly name: string;
  /** {@link School.displayName} */
  readonly display_name: string | null;
  /** {@link School.educationalServers} */
  readonly educational_servers: readonly string[];
  /** {@link School.administrativeServers} */
  readonly administrative_servers: readonly string[];
  /** {@link School.classShareFileServer} */
  readonly class_share_file_server: string | null;
  /** {@link School.homeShareFileServer} */
  readonly home_share_file_server: string | null;
  /** {@link School.udmProperties} */
  readonly udm_properties: Readonly<Record<string, unknown>>;
  /** {@link School.ucsschoolRoles} */
  readonly ucsschool_roles: readonly string[];
  /** {@link School.dn} */
  readonly dn: string;
  /** {@link School.url} */
  readonly url: string;
}

/** {@link NewSchool} on the wire. */
export interface WireNewSchool {
  /** {@link NewSchool.name} */
  readonly name: string;
  /** {@link NewSchool.displayName} */
  readonly display_name?: string | null | undefined;
  /** {@link NewSchool.educationalServers} */
  readonly educational_servers?: readonly string[] | undefined;
  /** {@link NewSchool.administrativeServers} */
  readonly administrative_servers?: readonly string[] | undefined;
  /** {@link NewSchool.classShareFileServer} */
  readonly class_share_file_server?: string | null | undefined;
  /** {@link NewSchool.homeShareFileServer} */
  readonly home_share_file_server?: string | null | undefined;
  /** {@link NewSchool.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
}

/** {@link SchoolClass} on the wire. */
export interface WireSchoolClass {
  /** {@link SchoolClass.name} */
  readonly name: string;
  /** {@link SchoolClass.school} */
  readonly school: string;
  /** {@link SchoolClass.description} */
  readonly description: string | null;
  /** {@link SchoolClass.users} */
  readonly users: readonly string[];
  /** {@link SchoolClass.createShare} */
  readonly create_share?: boolean | undefined;
  /** {@link SchoolClass.udmProperties} */
  readonly udm_properties: Readonly<Record<string, unknown>>;
  /** {@link SchoolClass.ucsschoolRoles} */
  readonly ucsschool_roles: readonly string[];
  /** {@link SchoolClass.dn} */
  readonly dn: string;
  /** {@link SchoolClass.url} */
  readonly url: string;
}

/** {@link NewSchoolClass} on the wire. */
export interface WireNewSchoolClass {
  /** {@link NewSchoolClass.name} */
  readonly name: string;
  /** {@link NewSchoolClass.school} */
  readonly school: string;
  /** {@link NewSchoolClass.description} */
  readonly description?: string | null | undefined;
  /** {@link NewSchoolClass.users} */
  readonly users?: readonly string[] | null | undefined;
  /** {@link NewSchoolClass.createShare} */
  readonly create_share?: boolean | undefined;
  /** {@link NewSchoolClass.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
}

/** {@link SchoolClassReplacement} on the wire. */
export interface WireSchoolClassReplacement {
  /** {@link SchoolClassReplacement.name} */
  readonly name: string;
  /** {@link SchoolClassReplacement.school} */
  readonly school: string;
  /** {@link SchoolClassReplacement.description} */
  readonly description?: string | null | undefined;
  /** {@link SchoolClassReplacement.users} */
  readonly users?: readonly string[] | null | undefined;
  /** {@link SchoolClassReplacement.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
}

/** {@link SchoolClassChanges} on the wire. */
export interface WireSchoolClassChanges {
  /** {@link SchoolClassChanges.name} */
  readonly name?: string | undefined;
  /** {@link SchoolClassChanges.description} */
  readonly description?: string | null | undefined;
  /** {@link SchoolClassChanges.users} */
  readonly users?: readonly string[] | undefined;
  /** {@link SchoolClassChanges.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
  /** {@link SchoolClassChanges.ucsschoolRoles} */
  readonly ucsschool_roles?: readonly string[] | undefined;
}

/** {@link WorkGroup} on the wire. */
export interface WireWorkGroup {
  /** {@link WorkGroup.name} */
  readonly name: string;
  /** {@link WorkGroup.school} */
  readonly school: string;
  /** {@link WorkGroup.description} */
  readonly description: string | null;
  /** {@link WorkGroup.users} */
  readonly users: readonly string[];
  /** {@link WorkGroup.createShare} */
  readonly create_share?: boolean | undefined;
  /** {@link WorkGroup.email} */
  readonly email: string | null;
  /** {@link WorkGroup.allowedEmailSendersUsers} */
  readonly allowed_email_senders_users: readonly string[];
  /** {@link WorkGroup.allowedEmailSendersGroups} */
  readonly allowed_email_senders_groups: readonly string[];
  /** {@link WorkGroup.udmProperties} */
  readonly udm_properties: Readonly<Record<string, unknown>>;
  /** {@link WorkGroup.ucsschoolRoles} */
  readonly ucsschool_roles: readonly string[];
  /** {@link WorkGroup.dn} */
  readonly dn: string;
  /** {@link WorkGroup.url} */
  readonly url: string;
}

/** {@link NewWorkGroup} on the wire. */
export interface WireNewWorkGroup {
  /** {@link NewWorkGroup.name} */
  readonly name: string;
  /** {@link NewWorkGroup.school} */
  readonly school: string;
  /** {@link NewWorkGroup.description} */
  readonly description?: string | null | undefined;
  /** {@link NewWorkGroup.users} */
  readonly users?: readonly string[] | null | undefined;
  /** {@link NewWorkGroup.createShare} */
  readonly create_share?: boolean | undefined;
  /** {@link NewWorkGroup.email} */
  readonly email?: string | null | undefined;
  /** {@link NewWorkGroup.allowedEmailSendersUsers} */
  readonly allowed_email_senders_users?: readonly string[] | undefined;
  /** {@link NewWorkGroup.allowedEmailSendersGroups} */
  readonly allowed_email_senders_groups?: readonly string[] | undefined;
  /** {@link NewWorkGroup.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
}

/** {@link WorkGroupReplacement} on the wire. */
export interface WireWorkGroupReplacement {
  /** {@link WorkGroupReplacement.name} */
  readonly name: string;
  /** {@link WorkGroupReplacement.school} */
  readonly school: string;
  /** {@link WorkGroupReplacement.description} */
  readonly description?: string | null | undefined;
  /** {@link WorkGroupReplacement.users} */
  readonly users?: readonly string[] | null | undefined;
  /** {@link WorkGroupReplacement.email} */
  readonly email?: string | null | undefined;
  /** {@link WorkGroupReplacement.allowedEmailSendersUsers} */
  readonly allowed_email_senders_users?: readonly string[] | undefined;
  /** {@link WorkGroupReplacement.allowedEmailSendersGroups} */
  readonly allowed_email_senders_groups?: readonly string[] | undefined;
  /** {@link WorkGroupReplacement.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
}

/** {@link WorkGroupChanges} on the wire. */
export interface WireWorkGroupChanges {
  /** {@link WorkGroupChanges.name} */
  readonly name?: string | undefined;
  /** {@link WorkGroupChanges.description} */
  readonly description?: string | null | undefined;
  /** {@link WorkGroupChanges.users} */
  readonly users?: readonly string[] | undefined;
  /** {@link WorkGroupChanges.email} */
  readonly email?: string | null | undefined;
  /** {@link WorkGroupChanges.allowedEmailSendersUsers} */
  readonly allowed_email_senders_users?: readonly string[] | undefined;
  /** {@link WorkGroupChanges.allowedEmailSendersGroups} */
  readonly allowed_email_senders_groups?: readonly string[] | undefined;
  /** {@link WorkGroupChanges.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
  /** {@link WorkGroupChanges.ucsschoolRoles} */
  readonly ucsschool_roles?: readonly string[] | undefined;
}

/** {@link User} on the wire. */
export interface WireUser {
  /** {@link User.name} */
  readonly name: string;
  /** {@link User.firstname} */
  readonly firstname: string;
  /** {@link User.lastname} */
  readonly lastname: string;
  /** {@link User.recordUid} */
  readonly record_uid: string | null;
  /** {@link User.sourceUid} */
  readonly source_uid: string | null;
  /** {@link User.roles} */
  readonly roles: readonly string[];
  /** {@link User.school} */
  readonly school: string;
  /** {@link User.schools} */
  readonly schools: readonly string[];
  /** {@link User.birthday} */
  readonly birthday: string | null;
  /** {@link User.expirationDate} */
  readonly expiration_date: string | null;
  /** {@link User.email} */
  readonly email: string | null;
  /** {@link User.disabled} */
  readonly disabled: boolean;
  /** {@link User.schoolClasses} */
  readonly school_classes: Readonly<Record<string, readonly string[]>>;
  /** {@link User.workgroups} */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link User.legalGuardians} */
  readonly legal_guardians?: readonly string[] | undefined;
  /** {@link User.legalWards} */
  readonly legal_wards?: readonly string[] | undefined;
  /** {@link User.udmProperties} */
  readonly udm_properties: Readonly<Record<string, unknown>>;
  /** {@link User.ucsschoolRoles} */
  readonly ucsschool_roles: readonly string[];
  /** {@link User.dn} */
  readonly dn: string;
  /** {@link User.url} */
  readonly url: string;
}

/** {@link NewUser} on the wire. */
export interface WireNewUser {
  /** {@link NewUser.name} */
  readonly name?: string | undefined;
  /** {@link NewUser.firstname} */
  readonly firstname: string;
  /** {@link NewUser.lastname} */
  readonly lastname: string;
  /** {@link NewUser.recordUid} */
  readonly record_uid?: string | null | undefined;
  /** {@link NewUser.sourceUid} */
  readonly source_uid?: string | null | undefined;
  /** {@link NewUser.roles} */
  readonly roles: readonly string[];
  /** {@link NewUser.school} */
  readonly school?: string | undefined;
  /** {@link NewUser.schools} */
  readonly schools?: readonly string[] | undefined;
  /** {@link NewUser.birthday} */
  readonly birthday?: string | null | undefined;
  /** {@link NewUser.expirationDate} */
  readonly expiration_date?: string | null | undefined;
  /** {@link NewUser.email} */
  readonly email?: string | null | undefined;
  /** {@link NewUser.disabled} */
  readonly disabled?: boolean | undefined;
  /** {@link NewUser.schoolClasses} */
  readonly school_classes?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link NewUser.workgroups} */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link NewUser.legalGuardians} */
  readonly legal_guardians?: readonly string[] | undefined;
  /** {@link NewUser.legalWards} */
  readonly legal_wards?: readonly string[] | undefined;
  /** {@link NewUser.password} */
  readonly password?: string | undefined;
  /** {@link NewUser.kelvinPasswordHashes} */
  readonly kelvin_password_hashes?: WirePasswordHashes | undefined;
  /** {@link NewUser.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | null | undefined;
  /** {@link NewUser.ucsschoolRoles} */
  readonly ucsschool_roles?: readonly string[] | undefined;
}

/** {@link UserReplacement} on the wire. */
export interface WireUserReplacement {
  /** {@link UserReplacement.name} */
  readonly name: string;
  /** {@link UserReplacement.firstname} */
  readonly firstname: string;
  /** {@link UserReplacement.lastname} */
  readonly lastname: string;
  /** {@link UserReplacement.recordUid} */
  readonly record_uid: string;
  /** {@link UserReplacement.sourceUid} */
  readonly source_uid: string;
  /** {@link UserReplacement.roles} */
  readonly roles: readonly string[];
  /** {@link UserReplacement.school} */
  readonly school?: string | undefined;
  /** {@link UserReplacement.schools} */
  readonly schools?: readonly string[] | undefined;
  /** {@link UserReplacement.birthday} */
  readonly birthday?: string | null | undefined;
  /** {@link UserReplacement.expirationDate} */
  readonly expiration_date?: string | null | undefined;
  /** {@link UserReplacement.email} */
  readonly email?: string | null | undefined;
  /** {@link UserReplacement.disabled} */
  readonly disabled?: boolean | undefined;
  /** {@link UserReplacement.schoolClasses} */
  readonly school_classes?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link UserReplacement.workgroups} */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link UserReplacement.legalGuardians} */
  readonly legal_guardians?: readonly string[] | undefined;
  /** {@link UserReplacement.legalWards} */
  readonly legal_wards?: readonly string[] | undefined;
  /** {@link UserReplacement.password} */
  readonly password?: string | undefined;
  /** {@link UserReplacement.kelvinPasswordHashes} */
  readonly kelvin_password_hashes?: WirePasswordHashes | undefined;
  /** {@link UserReplacement.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | null | undefined;
  /** {@link UserReplacement.ucsschoolRoles} */
  readonly ucsschool_roles?: readonly string[] | undefined;
}

/** {@link UserChanges} on the wire. */
export interface WireUserChanges {
  /** {@link UserChanges.name} */
  readonly name?: string | undefined;
  /** {@link UserChanges.firstname} */
  readonly firstname?: string | undefined;
  /** {@link UserChanges.lastname} */
  readonly lastname?: string | undefined;
  /** {@link UserChanges.recordUid} */
  readonly record_uid?: string | undefined;
  /** {@link UserChanges.sourceUid} */
  readonly source_uid?: string | undefined;
  /** {@link UserChanges.roles} */
  readonly roles?: readonly string[] | undefined;
  /** {@link UserChanges.school} */
  readonly school?: string | undefined;
  /** {@link UserChanges.schools} */
  readonly schools?: readonly string[] | undefined;
  /** {@link UserChanges.birthday} */
  readonly birthday?: string | null | undefined;
  /** {@link UserChanges.expirationDate} */
  readonly expiration_date?: string | null | undefined;
  /** {@link UserChanges.email} */
  readonly email?: string | null | undefined;
  /** {@link UserChanges.disabled} */
  readonly disabled?: boolean | undefined;
  /** {@link UserChanges.schoolClasses} */
  readonly school_classes?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link UserChanges.workgroups} */
  readonly workgroups?: Readonly<Record<string, readonly string[]>> | undefined;
  /** {@link UserChanges.legalGuardians} */
  readonly legal_guardians?: readonly string[] | undefined;
  /** {@link UserChanges.legalWards} */
  readonly legal_wards?: readonly string[] | undefined;
  /** {@link UserChanges.password} */
  readonly password?: string | undefined;
  /** {@link UserChanges.kelvinPasswordHashes} */
  readonly kelvin_password_hashes?: WirePasswordHashes | undefined;
  /** {@link UserChanges.udmProperties} */
  readonly udm_properties?: Readonly<Record<string, unknown>> | undefined;
  /** {@link UserChanges.ucsschoolRoles} */
  readonly ucsschool_roles?: readonly string[] | undefined;
}

/** {@link PasswordHashes} on the wire. */
export interface WirePasswordHashes {
  /** {@link PasswordHashes.userPassword} */
  readonly user_password: readonly string[];
  /** {@link PasswordHashes.sambaNtPassword} */
  readonly samba_nt_password: string;
  /** {@link PasswordHashes.krb5Key} */
  readonly krb_5_key: readonly string[];
  /** {@link PasswordHashes.krb5KeyVersionNumber} */
  readonly krb5_key_version_number: number;
  /** {@link PasswordHashes.sambaPwdLastSet} */
  readonly samba_pwd_last_set: number;
}
