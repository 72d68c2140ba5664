import type { Kind } from "./kind.ts";

/** Pupils, teachers, staff, legal guardians and administrators. */
export const users: Kind = {
  command: "users",
  one: "user",
  many: "users",
  json: "user",
  inSchool: false,
  summary: "pupils, teachers, staff, legal guardians and administrators",
  examples: {
    show: [
      ["kelvin users show anna", "Everything about a user"],
      ["kelvin users show anna ben --json | jq '.results[].user.email'", "The addresses of two users"],
    ],
  },
  labels: {
    name: "Name",
    firstname: "First name",
    lastname: "Last name",
    roles: "Roles",
    school: "School",
    schools: "Schools",
    schoolClasses: "Classes",
    workgroups: "Work groups",
    email: "E-mail",
    disabled: "Disabled",
    expirationDate: "Expires",
    birthday: "Birthday",
    legalGuardians: "Guardians",
    legalWards: "Wards",
    recordUid: "Record uid",
    sourceUid: "Source uid",
    udmProperties: "UDM",
    ucsschoolRoles: "Role strings",
    dn: "DN",
    url: "URL",
  },
  of: (view) => view.users,
};
