// Generated from the API model by `pnpm codegen`: do not edit.

import * as v from "valibot";
import {
  atLeastOne,
  atMostOne,
  body,
  boolean,
  dayOrNull,
  integer,
  lastDayOrNull,
  nothing,
  properties,
  propertiesOrNull,
  someText,
  someTextOrNull,
  someTexts,
  text,
  textOrNull,
  texts,
  textsBySchool,
  textsOrNull,
  unchangeable,
} from "../schema/pieces.ts";
import type {
  WireNewSchool,
  WireNewSchoolClass,
  WireNewUser,
  WireNewWorkGroup,
  WirePasswordHashes,
  WireRole,
  WireSchool,
  WireSchoolClass,
  WireSchoolClassChanges,
  WireSchoolClassReplacement,
  WireUser,
  WireUserChanges,
  WireUserReplacement,
  WireWorkGroup,
  WireWorkGroupChanges,
  WireWorkGroupReplacement,
} from "./wire.ts";

/** What {@link PasswordHashes} must look like on the wire. */
export const passwordHashes: v.GenericSchema<unknown, WirePasswordHashes> = /* @__PURE__ */ (() =>
  body({
    user_password: texts,
    samba_nt_password: someText,
    krb_5_key: texts,
    krb5_key_version_number: integer,
    samba_pwd_last_set: integer,
  }))();

/** What {@link Role} must look like on the wire. */
export const roleAnswer: v.GenericSchema<unknown, WireRole> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    display_name: text,
    url: text,
  }))();

/** What {@link School} must look like on the wire. */
export const schoolAnswer: v.GenericSchema<unknown, WireSchool> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    display_name: v.nullable(text),
    educational_servers: texts,
    administrative_servers: texts,
    class_share_file_server: v.nullable(text),
    home_share_file_server: v.nullable(text),
    udm_properties: v.optional(properties, nothing),
    ucsschool_roles: texts,
    dn: text,
    url: text,
  }))();

/** What {@link NewSchool} must look like on the wire. */
export const newSchool: v.GenericSchema<unknown, WireNewSchool> = /* @__PURE__ */ (() =>
  body({
    name: someText,
    display_name: v.optional(textOrNull),
    educational_servers: v.optional(texts),
    administrative_servers: v.optional(texts),
    class_share_file_server: v.optional(textOrNull),
    home_share_file_server: v.optional(textOrNull),
    udm_properties: v.optional(properties),
  }))();

/** What {@link SchoolClass} must look like on the wire. */
export const schoolClassAnswer: v.GenericSchema<unknown, WireSchoolClass> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    school: text,
    description: v.nullable(text),
    users: texts,
    create_share: v.optional(boolean),
    udm_properties: v.optional(properties, nothing),
    ucsschool_roles: texts,
    dn: text,
    url: text,
  }))();

/** What {@link NewSchoolClass} must look like on the wire. */
export const newSchoolClass: v.GenericSchema<unknown, WireNewSchoolClass> = /* @__PURE__ */ (() =>
  body({
    name: someText,
    school: someText,
    description: v.optional(textOrNull),
    users: v.optional(textsOrNull),
    create_share: v.optional(boolean),
    udm_properties: v.optional(properties),
  }))();

/** What {@link SchoolClassReplacement} must look like on the wire. */
export const schoolClassReplacement: v.GenericSchema<unknown, WireSchoolClassReplacement> = /* @__PURE__ */ (() =>
  body({
    name: someText,
    school: someText,
    description: v.optional(textOrNull),
    users: v.optional(textsOrNull),
    udm_properties: v.optional(properties),
  }))();

/** What {@link SchoolClassChanges} must look like on the wire. */
export const schoolClassChanges: v.GenericSchema<unknown, WireSchoolClassChanges> = /* @__PURE__ */ (() =>
  body({
    name: v.optional(someText),
    school: unchangeable,
    description: v.optional(textOrNull),
    users: v.optional(texts),
    create_share: unchangeable,
    udm_properties: v.optional(properties),
    ucsschool_roles: v.optional(texts),
  }))();

/** What {@link WorkGroup} must look like on the wire. */
export const workGroupAnswer: v.GenericSchema<unknown, WireWorkGroup> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    school: text,
    description: v.nullable(text),
    users: texts,
    create_share: v.optional(boolean),
    email: v.nullable(text),
    allowed_email_senders_users: texts,
    allowed_email_senders_groups: texts,
    udm_properties: v.optional(properties, nothing),
    ucsschool_roles: texts,
    dn: text,
    url: text,
  }))();

/** What {@link NewWorkGroup} must look like on the wire. */
export const newWorkGroup: v.GenericSchema<unknown, WireNewWorkGroup> = /* @__PURE__ */ (() =>
  body({
    name: someText,
    school: someText,
    description: v.optional(textOrNull),
    users: v.optional(textsOrNull),
    create_share: v.optional(boolean),
    email: v.optional(someTextOrNull),
    allowed_email_senders_users: v.optional(texts),
    allowed_email_senders_groups: v.optional(texts),
    udm_properties: v.optional(properties),
  }))();

/** What {@link WorkGroupReplacement} must look like on the wire. */
export const workGroupReplacement: v.GenericSchema<unknown, WireWorkGroupReplacement> = /* @__PURE__ */ (() =>
  body({
    name: someText,
    school: someText,
    description: v.optional(textOrNull),
    users: v.optional(textsOrNull),
    email: v.optional(someTextOrNull),
    allowed_email_senders_users: v.optional(texts),
    allowed_email_senders_groups: v.optional(texts),
    udm_properties: v.optional(properties),
  }))();

/** What {@link WorkGroupChanges} must look like on the wire. */
export const workGroupChanges: v.GenericSchema<unknown, WireWorkGroupChanges> = /* @__PURE__ */ (() =>
  body({
    name: v.optional(someText),
    school: unchangeable,
    description: v.optional(textOrNull),
    users: v.optional(texts),
    create_share: unchangeable,
    email: v.optional(someTextOrNull),
    allowed_email_senders_users: v.optional(texts),
    allowed_email_senders_groups: v.optional(texts),
    udm_properties: v.optional(properties),
    ucsschool_roles: v.optional(texts),
  }))();

/** What {@link User} must look like on the wire. */
export const userAnswer: v.GenericSchema<unknown, WireUser> = /* @__PURE__ */ (() =>
  v.looseObject({
    name: text,
    firstname: text,
    lastname: text,
    record_uid: v.nullable(text),
    source_uid: v.nullable(text),
    roles: texts,
    school: text,
    schools: texts,
    birthday: v.nullable(text),
    expiration_date: v.optional(v.nullable(text), null),
    email: v.nullable(text),
    disabled: boolean,
    school_classes: textsBySchool,
    workgroups: v.optional(textsBySchool),
    legal_guardians: v.optional(texts),
    legal_wards: v.optional(texts),
    udm_properties: v.optional(properties, nothing),
    ucsschool_roles: texts,
    dn: text,
    url: text,
  }))();

/** What {@link NewUser} must look like on the wire. */
export const newUser: v.GenericSchema<unknown, WireNewUser> = /* @__PURE__ */ (() =>
  v.pipe(
    body({
      name: v.optional(text),
      firstname: someText,
      lastname: someText,
      record_uid: v.optional(textOrNull),
      source_uid: v.optional(textOrNull),
      roles: someTexts,
      school: v.optional(someText),
      schools: v.optional(texts),
      birthday: v.optional(dayOrNull),
      expiration_date: v.optional(lastDayOrNull),
      email: v.optional(textOrNull),
      disabled: v.optional(boolean),
      school_classes: v.optional(textsBySchool),
      workgroups: v.optional(textsBySchool),
      legal_guardians: v.optional(texts),
      legal_wards: v.optional(texts),
      password: v.optional(someText),
      kelvin_password_hashes: v.optional(passwordHashes),
      udm_properties: v.optional(propertiesOrNull),
      ucsschool_roles: v.optional(texts),
    }),
    atLeastOne(["school", "schools"], "school or schools"),
    atMostOne(["password", "kelvin_password_hashes"], "either password or kelvinPasswordHashes"),
  ))();

/** What {@link UserReplacement} must look like on the wire. */
export const userReplacement: v.GenericSchema<unknown, WireUserReplacement> = /* @__PURE__ */ (() =>
  v.pipe(
    body({
      name: someText,
      firstname: someText,
      lastname: someText,
      record_uid: someText,
      source_uid: someText,
      roles: someTexts,
      school: v.optional(someText),
      schools: v.optional(texts),
      birthday: v.optional(dayOrNull),
      expiration_date: v.optional(lastDayOrNull),
      email: v.optional(textOrNull),
      disabled: v.optional(boolean),
      school_classes: v.optional(textsBySchool),
      workgroups: v.optional(textsBySchool),
      legal_guardians: v.optional(texts),
      legal_wards: v.optional(texts),
      password: v.optional(someText),
      kelvin_password_hashes: v.optional(passwordHashes),
      udm_properties: v.optional(propertiesOrNull),
      ucsschool_roles: v.optional(texts),
    }),
    atLeastOne(["school", "schools"], "school or schools"),
    atMostOne(["password", "kelvin_password_hashes"], "either password or kelvinPasswordHashes"),
  ))();

/** What {@link UserChanges} must look like on the wire. */
export const userChanges: v.GenericSchema<unknown, WireUserChanges> = /* @__PURE__ */ (() =>
  v.pipe(
    body({
      name: v.optional(someText),
      firstname: v.optional(someText),
      lastname: v.optional(someText),
      record_uid: v.optional(someText),
      source_uid: v.optional(someText),
      roles: v.optional(someTexts),
      school: v.optional(someText),
      schools: v.optional(someTexts),
      birthday: v.optional(dayOrNull),
      expiration_date: v.optional(lastDayOrNull),
      email: v.optional(someTextOrNull),
      disabled: v.optional(boolean),
      school_classes: v.optional(textsBySchool),
      workgroups: v.optional(textsBySchool),
      legal_guardians: v.optional(texts),
      legal_wards: v.optional(texts),
      password: v.optional(someText),
      kelvin_password_hashes: v.optional(passwordHashes),
      udm_properties: v.optional(properties),
      ucsschool_roles: v.optional(texts),
    }),
    atMostOne(["password", "kelvin_password_hashes"], "either password or kelvinPasswordHashes"),
  ))();
