import type { WireRole, WireSchool, WireSchoolClass, WireUser, WireWorkGroup } from "../src/index.ts";

/*
 * Objects as the server (release 4.0.0) answered them.
 */

const api = "https://kelvin.example.org/ucsschool/kelvin/v1";

/** A role. */
export const role: WireRole = { name: "staff", display_name: "staff", url: `${api}/roles/staff` };

/** A school. */
export const school: WireSchool = {
  dn: "ou=DEMOSCHOOL,dc=example,dc=test",
  url: `${api}/schools/DEMOSCHOOL`,
  ucsschool_roles: ["school:school:DEMOSCHOOL"],
  udm_properties: { description: null },
  name: "DEMOSCHOOL",
  display_name: "Demo School",
  educational_servers: ["dcdemoschool"],
  administrative_servers: [],
  class_share_file_server: "dcdemoschool",
  home_share_file_server: "dcdemoschool",
};

/** A class. */
export const schoolClass: WireSchoolClass = {
  dn: "cn=DEMOSCHOOL-1a,cn=klassen,cn=schueler,cn=groups,ou=DEMOSCHOOL,dc=example,dc=test",
  url: `${api}/classes/DEMOSCHOOL/1a`,
  ucsschool_roles: ["school_class:school:DEMOSCHOOL"],
  udm_properties: { gidNumber: 5001 },
  name: "1a",
  school: `${api}/schools/DEMOSCHOOL`,
  description: null,
  users: [`${api}/users/u1`],
  create_share: true,
};

/** A work group. */
export const workGroup: WireWorkGroup = {
  ...schoolClass,
  dn: "cn=DEMOSCHOOL-wg1,cn=schueler,cn=groups,ou=DEMOSCHOOL,dc=example,dc=test",
  url: `${api}/workgroups/DEMOSCHOOL/wg1`,
  ucsschool_roles: ["workgroup:school:DEMOSCHOOL"],
  name: "wg1",
  email: null,
  allowed_email_senders_users: [],
  allowed_email_senders_groups: ["cn=g,dc=y"],
};

/** A student with little set. */
export const user: WireUser = {
  dn: "uid=u1,cn=schueler,cn=users,ou=DEMOSCHOOL,dc=example,dc=test",
  url: `${api}/users/u1`,
  ucsschool_roles: ["student:school:DEMOSCHOOL"],
  udm_properties: { title: "Mx", phone: ["1", "2"], uidNumber: 2005, description: null },
  name: "u1",
  school: `${api}/schools/DEMOSCHOOL`,
  firstname: "Ann",
  lastname: "Lee",
  birthday: null,
  disabled: false,
  email: null,
  expiration_date: null,
  record_uid: "u1-r",
  roles: [`${api}/roles/student`],
  schools: [`${api}/schools/DEMOSCHOOL`],
  school_classes: { DEMOSCHOOL: ["1a"] },
  workgroups: {},
  source_uid: "TESTID",
  legal_guardians: [`${api}/users/lg1`],
  legal_wards: [],
};
