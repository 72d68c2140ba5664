import { InternalError } from "../internal-error.ts";
import type { Dict } from "../python/values.ts";
import { anything, bool, dict, list, text } from "../validation/checks.ts";
import type { HttpUrl } from "../validation/http-url.ts";
import { httpUrl } from "../validation/http-url.ts";
import type { Model } from "../validation/model.ts";
import { defaulted, optional, required } from "../validation/model.ts";
import { checkGroupName } from "./names.ts";
import { checkSchoolUrl, lastPart } from "./references.ts";
import { checkUdmProperties } from "./udm-properties.ts";

/** What only work groups have. */
export interface Mailing {
  readonly email: string | null;
  readonly allowed_email_senders_users: readonly string[];
  readonly allowed_email_senders_groups: readonly string[];
}

/** A class in POST and PUT. */
export interface NewClass {
  readonly udm_properties: Dict | null;
  readonly name: string;
  readonly school: HttpUrl;
  readonly description: string | null;
  readonly users: readonly HttpUrl[] | null;
  readonly create_share: boolean;
}

/** A work group in POST and PUT. */
export interface NewWorkGroup extends NewClass, Mailing {}

/** A class in PATCH. */
export interface ClassChanges {
  readonly name: string | null;
  readonly description: string | null;
  readonly ucsschool_roles: readonly string[] | null;
  readonly users: readonly HttpUrl[] | null;
  readonly udm_properties: Dict | null;
}

/** A work group in PATCH. */
export interface WorkGroupChanges extends ClassChanges, Mailing {}

/** What the models depend on. */
export interface GroupModelSettings {
  readonly mappedUdmProperties: Readonly<Record<"school_class" | "workgroup", readonly string[]>>;
}

/** The model of POST and PUT for classes. */
export function newClassModel(settings: GroupModelSettings): Model<NewClass> {
  return {
    fields: newGroupFields(settings, "school_class"),
    rules: [{ onlyWhenSound: true, check: ({ school, name }) => checkGroupName(fullName(school, name)) }],
  };
}

/** The model of POST and PUT for work groups. Its rule is looked at even when the name was refused, and then fails. */
export function newWorkGroupModel(settings: GroupModelSettings): Model<NewWorkGroup> {
  const { udm_properties, name, school, description, users, create_share } = newGroupFields(
    settings,
    "workgroup",
  );
  return {
    fields: { udm_properties, name, school, description, users, create_share, ...mailingFields },
    rules: [{ check: ({ school, name }) => checkGroupName(fullName(school, name)) }],
  };
}

/** The model of PATCH for classes. */
export function classChangesModel(settings: GroupModelSettings): Model<ClassChanges> {
  return { fields: groupChangesFields(settings, "school_class"), rules: [] };
}

/** The model of PATCH for work groups. */
export function workGroupChangesModel(settings: GroupModelSettings): Model<WorkGroupChanges> {
  const { name, description, ucsschool_roles, users, udm_properties } = groupChangesFields(
    settings,
    "workgroup",
  );
  return {
    fields: { name, description, ucsschool_roles, users, ...mailingFields, udm_properties },
    rules: [],
  };
}

const mailingFields: Model<Mailing>["fields"] = {
  email: optional(text),
  allowed_email_senders_users: defaulted(list(text), () => []),
  allowed_email_senders_groups: defaulted(list(text), () => []),
};

function newGroupFields(
  settings: GroupModelSettings,
  resource: "school_class" | "workgroup",
): Model<NewClass>["fields"] {
  const configured = settings.mappedUdmProperties[resource];
  return {
    udm_properties: optional(dict(anything), {
      after: (properties) => checkUdmProperties(properties, configured, resource),
    }),
    name: required(text),
    school: required(httpUrl, { after: checkSchoolUrl }),
    description: optional(text),
    users: optional(list(httpUrl)),
    create_share: defaulted(bool, () => true),
  };
}

function groupChangesFields(
  settings: GroupModelSettings,
  resource: "school_class" | "workgroup",
): Model<ClassChanges>["fields"] {
  const configured = settings.mappedUdmProperties[resource];
  return {
    // The school is not known yet, so the server checks the name with that of another one; `null` becomes a text.
    name: optional(text, { after: (name) => checkGroupName(`DEMOSCHOOL-${name ?? "None"}`) }),
    description: optional(text),
    ucsschool_roles: optional(list(text)),
    users: optional(list(httpUrl)),
    udm_properties: optional(dict(anything), {
      after: (properties) => checkUdmProperties(properties, configured, resource),
    }),
  };
}

function fullName(school: HttpUrl | undefined, name: string | undefined): string {
  if (name === undefined) throw new InternalError("KeyError: 'name'");
  return `${lastPart(school?.text ?? "")}-${name}`;
}
