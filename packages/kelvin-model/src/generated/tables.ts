// Generated from the API model by `pnpm codegen`: do not edit.

import type { AttributeTable } from "../schema/attribute.ts";
import type { NewUser, PasswordHashes, Role, School, SchoolClass, User, WorkGroup } from "./interfaces.ts";

/** The attributes of a role. */
export const roleAttributes: AttributeTable<keyof Role> = {
  name: { wire: "name", kind: "text", readOnly: true },
  displayName: { wire: "display_name", kind: "text", readOnly: true },
  url: { wire: "url", kind: "text", readOnly: true },
};

/** The attributes of a school. */
export const schoolAttributes: AttributeTable<keyof School> = {
  name: { wire: "name", kind: "text" },
  displayName: { wire: "display_name", kind: "text" },
  educationalServers: { wire: "educational_servers", kind: "list" },
  administrativeServers: { wire: "administrative_servers", kind: "list" },
  classShareFileServer: { wire: "class_share_file_server", kind: "text" },
  homeShareFileServer: { wire: "home_share_file_server", kind: "text" },
  udmProperties: { wire: "udm_properties", kind: "properties", since: "1.5.0" },
  ucsschoolRoles: { wire: "ucsschool_roles", kind: "list", readOnly: true },
  dn: { wire: "dn", kind: "text", readOnly: true },
  url: { wire: "url", kind: "text", readOnly: true },
};

/** The attributes of a class. */
export const schoolClassAttributes: AttributeTable<keyof SchoolClass> = {
  name: { wire: "name", kind: "text" },
  school: { wire: "school", kind: "reference", to: "school" },
  description: { wire: "description", kind: "text" },
  users: { wire: "users", kind: "references", to: "user" },
  createShare: { wire: "create_share", kind: "boolean", since: "1.7.0" },
  udmProperties: { wire: "udm_properties", kind: "properties", since: "1.5.0" },
  ucsschoolRoles: { wire: "ucsschool_roles", kind: "list" },
  dn: { wire: "dn", kind: "text", readOnly: true },
  url: { wire: "url", kind: "text", readOnly: true },
};

/** The attributes of a work group. */
export const workGroupAttributes: AttributeTable<keyof WorkGroup> = {
  name: { wire: "name", kind: "text" },
  school: { wire: "school", kind: "reference", to: "school" },
  description: { wire: "description", kind: "text" },
  users: { wire: "users", kind: "references", to: "user" },
  createShare: { wire: "create_share", kind: "boolean", since: "1.7.0" },
  email: { wire: "email", kind: "text" },
  allowedEmailSendersUsers: { wire: "allowed_email_senders_users", kind: "list" },
  allowedEmailSendersGroups: { wire: "allowed_email_senders_groups", kind: "list" },
  udmProperties: { wire: "udm_properties", kind: "properties", since: "1.5.0" },
  ucsschoolRoles: { wire: "ucsschool_roles", kind: "list" },
  dn: { wire: "dn", kind: "text", readOnly: true },
  url: { wire: "url", kind: "text", readOnly: true },
};

/** The attributes of a user. */
export const userAttributes: AttributeTable<keyof User | keyof NewUser> = {
  name: { wire: "name", kind: "text" },
  firstname: { wire: "firstname", kind: "text" },
  lastname: { wire: "lastname", kind: "text" },
  recordUid: { wire: "record_uid", kind: "text" },
  sourceUid: { wire: "source_uid", kind: "text" },
  roles: { wire: "roles", kind: "references", to: "role" },
  school: { wire: "school", kind: "reference", to: "school" },
  schools: { wire: "schools", kind: "references", to: "school" },
  birthday: { wire: "birthday", kind: "date" },
  expirationDate: { wire: "expiration_date", kind: "date", since: "1.5.1" },
  email: { wire: "email", kind: "text" },
  disabled: { wire: "disabled", kind: "boolean" },
  schoolClasses: { wire: "school_classes", kind: "map" },
  workgroups: { wire: "workgroups", kind: "map", since: "1.7.0" },
  legalGuardians: { wire: "legal_guardians", kind: "references", to: "user", since: "3.0.0" },
  legalWards: { wire: "legal_wards", kind: "references", to: "user", since: "3.0.0" },
  password: { wire: "password", kind: "text", secret: true },
  kelvinPasswordHashes: { wire: "kelvin_password_hashes", kind: "hashes", secret: true },
  udmProperties: { wire: "udm_properties", kind: "properties" },
  ucsschoolRoles: { wire: "ucsschool_roles", kind: "list" },
  dn: { wire: "dn", kind: "text", readOnly: true },
  url: { wire: "url", kind: "text", readOnly: true },
};

/** The attributes of the hashes of a password. */
export const passwordHashesAttributes: AttributeTable<keyof PasswordHashes> = {
  userPassword: { wire: "user_password", kind: "list", secret: true },
  sambaNtPassword: { wire: "samba_nt_password", kind: "text", secret: true },
  krb5Key: { wire: "krb_5_key", kind: "list", secret: true },
  krb5KeyVersionNumber: { wire: "krb5_key_version_number", kind: "integer" },
  sambaPwdLastSet: { wire: "samba_pwd_last_set", kind: "integer" },
};
