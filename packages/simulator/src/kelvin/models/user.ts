import type { PasswordHashes } from "../directory/records.ts";
import type { Dict } from "../python/values.ts";
import { anything, bool, dict, filledList, list, text, textOrUrl } from "../validation/checks.ts";
import { date, strictDate } from "../validation/dates.ts";
import type { HttpUrl } from "../validation/http-url.ts";
import { httpUrl } from "../validation/http-url.ts";
import { Refusal } from "../validation/issues.ts";
import type { Field, Model } from "../validation/model.ts";
import { defaulted, nested, optional, required } from "../validation/model.ts";
import { checkUserName } from "./names.ts";
import { passwordHashes } from "./password-hashes.ts";
import { checkSchoolUrl } from "./references.ts";
import { checkRoleStrings } from "./role-strings.ts";
import { checkUdmProperties } from "./udm-properties.ts";

/** Names of classes or work groups by school. */
export type GroupNames = ReadonlyMap<string, readonly string[]>;

/** A user in POST and PUT. */
export interface NewUser {
  readonly udm_properties: Dict | null;
  readonly name: string | null;
  readonly school: HttpUrl | null;
  readonly firstname: string;
  readonly lastname: string;
  readonly birthday: string | null;
  readonly disabled: boolean;
  readonly email: string | null;
  readonly expiration_date: string | null;
  readonly record_uid: string | null;
  readonly roles: readonly HttpUrl[];
  readonly schools: readonly HttpUrl[];
  readonly school_classes: GroupNames;
  readonly workgroups: GroupNames;
  readonly source_uid: string | null;
  readonly ucsschool_roles: readonly string[];
  readonly legal_guardians: readonly string[];
  readonly legal_wards: readonly string[];
  readonly password: string | null;
  readonly kelvin_password_hashes: PasswordHashes | null;
}

/** A user in PATCH. */
export interface UserChanges {
  readonly name: string | null;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly birthday: string | null;
  readonly disabled: boolean | null;
  readonly email: string | null;
  readonly expiration_date: string | null;
  readonly password: string | null;
  readonly record_uid: string | null;
  readonly roles: readonly HttpUrl[] | null;
  readonly school: HttpUrl | null;
  readonly schools: readonly HttpUrl[] | null;
  readonly school_classes: GroupNames | null;
  readonly workgroups: GroupNames | null;
  readonly source_uid: string | null;
  readonly udm_properties: Dict | null;
  readonly kelvin_password_hashes: PasswordHashes | null;
  readonly ucsschool_roles: readonly string[];
  readonly legal_wards: readonly string[];
  readonly legal_guardians: readonly string[];
}

/** What the models depend on. */
export interface UserModelSettings {
  readonly mappedUdmProperties: { readonly user: readonly string[] };
  readonly allowWindowsNames: boolean;
}

/** The years that UDM takes for an expiration date. */
const expirationYears = [1961, 2099] as const;

const birthday: Field<string | null> = optional(date, { before: (value) => strictDate(value) });
const expirationDate: Field<string | null> = optional(date, {
  before: (value) => strictDate(value, expirationYears),
});

/** The model of POST and PUT. */
export function newUserModel(settings: UserModelSettings): Model<NewUser> {
  const configured = settings.mappedUdmProperties.user;
  return {
    fields: {
      udm_properties: optional(dict(anything), {
        after: (properties) => checkUdmProperties(properties, configured, "user"),
      }),
      name: optional(text, { after: (name) => checkUserName(name, settings.allowWindowsNames) }),
      school: optional(httpUrl, { after: checkSchoolUrl }),
      firstname: required(text),
      lastname: required(text),
      birthday,
      disabled: defaulted(bool, () => false),
      email: optional(text),
      expiration_date: expirationDate,
      record_uid: optional(text),
      roles: required(list(httpUrl)),
      schools: defaulted(list(httpUrl), () => []),
      school_classes: defaulted(dict(list(text)), () => new Map()),
      workgroups: defaulted(dict(list(text)), () => new Map()),
      source_uid: optional(text),
      ucsschool_roles: defaulted(list(text), () => [], { before: checkRoleStrings }),
      legal_guardians: defaulted(list(text), () => []),
      legal_wards: defaulted(list(text), () => []),
      password: optional(text),
      kelvin_password_hashes: optional(nested(passwordHashes)),
    },
    rules: [{ check: checkSchoolGiven }, { check: checkOnePassword }],
  };
}

/** The model of PATCH. */
export function userChangesModel(settings: UserModelSettings): Model<UserChanges> {
  const configured = settings.mappedUdmProperties.user;
  return {
    fields: {
      name: optional(text),
      firstname: optional(text),
      lastname: optional(text),
      birthday,
      disabled: optional(bool, { after: refuseNull }),
      email: optional(text),
      expiration_date: expirationDate,
      password: optional(text, { after: refuseNull }),
      record_uid: optional(text),
      roles: optional(filledList(httpUrl), { after: refuseNull }),
      school: optional(httpUrl, { after: refuseNull }),
      schools: optional(filledList(httpUrl), { after: refuseNull }),
      school_classes: optional(dict(list(text)), { after: refuseNull }),
      workgroups: optional(dict(list(text)), { after: refuseNull }),
      source_uid: optional(text),
      udm_properties: optional(dict(anything), {
        after(properties) {
          refuseNull(properties);
          checkUdmProperties(properties, configured, "user");
        },
      }),
      kelvin_password_hashes: optional(nested(passwordHashes), { after: refuseNull }),
      ucsschool_roles: defaulted(list(text), () => []),
      legal_wards: defaulted(list(textOrUrl), () => []),
      legal_guardians: defaulted(list(textOrUrl), () => []),
    },
    rules: [{ check: checkOnePassword }],
  };
}

function refuseNull(value: unknown): void {
  if (value === null) throw new Refusal("Null value in property.");
}

function checkSchoolGiven({ school, schools }: Partial<NewUser>): void {
  if (!school && !schools?.length) {
    throw new Refusal("At least one of 'school' and 'schools' must be set.");
  }
}

function checkOnePassword(values: Partial<Pick<NewUser, "password" | "kelvin_password_hashes">>): void {
  if (values.password && values.kelvin_password_hashes) {
    throw new Refusal("Only one of 'password' and 'kelvin_password_hashes' must be set.");
  }
}
