import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  newSchool,
  newSchoolClass,
  newUser,
  newWorkGroup,
  passwordHashes,
  schoolClassChanges,
  schoolClassReplacement,
  userChanges,
  userReplacement,
  workGroupChanges,
  workGroupReplacement,
} from "../src/index.ts";
import { schoolClass, user, workGroup } from "./server-objects.ts";

const api = "https://kelvin.example.org/ucsschool/kelvin/v1";
const group = { name: "1a", school: `${api}/schools/DEMOSCHOOL` };
const { name, firstname, lastname, roles, school, record_uid, source_uid } = user;
const replacement = { name, firstname, lastname, roles, school, record_uid, source_uid };
const hashes = {
  user_password: ["{crypt}$6$abc"],
  samba_nt_password: "0123456789ABCDEF",
  krb_5_key: ["MFihKzApoAMCARKhIgQg"],
  krb5_key_version_number: 1,
  samba_pwd_last_set: 1_700_000_000,
};

/** Why a body is refused: `attribute: what is expected`; nothing when it is taken. */
function complaint(schema: v.GenericSchema, body: unknown): string | undefined {
  const issue = v.safeParse(schema, body).issues?.[0];
  if (issue === undefined) return undefined;
  const path = (issue.path ?? []).map(({ key }) => String(key)).join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

/** What a body may and may not say: attribute, accepted values, refused values and the words for what is expected. */
type Row = [attribute: string, accepted: unknown[], refused: unknown[], expected: string];

function follows(schema: v.GenericSchema, body: object, rows: readonly Row[]): void {
  it("is taken with no more than what it needs", () => {
    expect(complaint(schema, body)).toBeUndefined();
  });

  describe.each(rows)("its %s", (attribute, accepted, refused, expected) => {
    it.each(accepted.map((value) => [value]))("may be %j", (value) => {
      expect(complaint(schema, { ...body, [attribute]: value })).toBeUndefined();
    });

    it.each(refused.map((value) => [value]))(`is refused as %j: expected ${expected}`, (value) => {
      expect(complaint(schema, { ...body, [attribute]: value })).toBe(`${attribute}: ${expected}`);
    });
  });
}

function needs(schema: v.GenericSchema, body: object, attributes: readonly string[]): void {
  it(`needs ${attributes.join(", ")}`, () => {
    for (const attribute of attributes) {
      expect(complaint(schema, { ...body, [attribute]: undefined })).toMatch(`${attribute}: `);
      const { [attribute]: _, ...rest } = Object.fromEntries(Object.entries(body));
      expect(complaint(schema, rest)).toBe(`${attribute}: a value`);
    }
  });
}

const someText = "a text that is not empty";
const textOrNull = "a text, or null for none";
const someTextOrNull = "a text that is not empty, or null for none";
const list = "a list of texts, [] for none";
const someList = "a list with at least one name";
const map = "lists of names by school, {} for none";
const day = "a day as YYYY-MM-DD, or null for none";
const lastDay = "a day as YYYY-MM-DD from 1961 to 2099, or null for none";
const unchangeable = "it to be left out, since it cannot change";

const noDays = ["", "2001-2-3", "2001-02-30", "2001-13-01", "20010203", "2001-02-03T00:00:00Z", 20_010_203];

/** What all calls for users have in common. */
const userRows: Row[] = [
  ["firstname", ["Ann"], [null, "", 1], someText],
  ["lastname", ["Lee"], [null, "", 1], someText],
  ["roles", [[`${api}/roles/staff`]], [null, []], someList],
  ["school", [school], [null, ""], someText],
  ["birthday", ["2001-02-03", "2004-02-29", null], noDays, day],
  [
    "expiration_date",
    ["1961-01-01", "2099-12-31", null],
    ["", "1960-12-31", "2100-01-01", "2030-00-01"],
    lastDay,
  ],
  ["disabled", [true, false], [null, "yes", 0], "true or false"],
  ["school_classes", [{}, { DEMOSCHOOL: [] }], [null, [], { DEMOSCHOOL: "1a" }, { DEMOSCHOOL: [1] }], map],
  ["workgroups", [{}, { DEMOSCHOOL: ["wg1"] }], [null, "wg1"], map],
  ["ucsschool_roles", [[], ["a:b:c"]], [null, "a:b:c"], list],
  ["legal_guardians", [[], ["lg1"], [`${api}/users/lg1`]], [null], list],
  ["legal_wards", [[], ["u1"]], [null], list],
  ["password", ["a password that is long"], [null, ""], someText],
];

describe("the body of POST for a user", () => {
  follows(newUser, { firstname, lastname, roles, school }, [
    ...userRows,
    // A scheme of the server can make these.
    ["name", ["u1", ""], [null], "a text"],
    ["record_uid", ["1", "", null], [1], textOrNull],
    ["source_uid", ["Kelvin", null], [false], textOrNull],
    ["schools", [[], [school]], [null], list],
    ["email", ["a@example.test", "", null], [1], textOrNull],
    ["udm_properties", [{}, { title: null }, null], [[], "title"], "values by UDM name"],
  ]);
  needs(newUser, { firstname, lastname, roles, school }, ["firstname", "lastname", "roles"]);
});

describe("the body of PUT for a user", () => {
  follows(userReplacement, replacement, [
    ...userRows,
    ["name", ["u2"], [null, ""], someText],
    ["record_uid", ["1"], [null, ""], someText],
    ["source_uid", ["Kelvin"], [null, ""], someText],
    ["schools", [[], [school]], [null], list],
    ["email", ["a@example.test", "", null], [1], textOrNull],
    ["udm_properties", [{}, null], [[], "title"], "values by UDM name"],
  ]);
  needs(userReplacement, replacement, ["name", "firstname", "lastname", "roles", "record_uid", "source_uid"]);

  it("may be the answer of a GET", () => {
    expect(v.parse(userReplacement, user)).toEqual(user);
    expect(complaint(userReplacement, { ...user, record_uid: null })).toBe(`record_uid: ${someText}`);
  });
});

describe("the body of PATCH for a user", () => {
  follows(userChanges, {}, [
    ...userRows,
    ["name", ["u2"], [null, ""], someText],
    ["record_uid", ["1"], [null, ""], someText],
    ["source_uid", ["Kelvin"], [null, ""], someText],
    ["schools", [[school]], [null, []], someList],
    ["email", ["a@example.test", null], ["", 1], someTextOrNull],
    ["udm_properties", [{}, { title: null }], [null, []], "values by UDM name"],
  ]);
});

describe("attributes of a user that go together", () => {
  it("are school and schools, of which POST and PUT need one", () => {
    const { school: _, ...homeless } = replacement;
    for (const schema of [newUser, userReplacement]) {
      expect(complaint(schema, homeless)).toBe("school or schools");
      expect(complaint(schema, { ...homeless, schools: [] })).toBe("school or schools");
      expect(complaint(schema, { ...homeless, schools: [school] })).toBeUndefined();
    }
    expect(complaint(userChanges, {})).toBeUndefined();
  });

  it("are password and hashes, of which a call may have one", () => {
    const both = { ...replacement, password: "a password that is long", kelvin_password_hashes: hashes };
    for (const schema of [newUser, userReplacement, userChanges]) {
      expect(complaint(schema, both)).toBe("either password or kelvinPasswordHashes");
      expect(complaint(schema, { ...both, password: undefined })).toBeUndefined();
    }
  });
});

describe("hashes of a password", () => {
  follows(passwordHashes, hashes, [
    ["user_password", [[], ["x"]], [null, "x"], list],
    ["samba_nt_password", ["AB"], [null, ""], someText],
    ["krb_5_key", [["AAAA"]], [null], list],
    ["krb5_key_version_number", [0, 3], [null, "3", 1.5], "a whole number"],
    ["samba_pwd_last_set", [1_700_000_000], [null, "now"], "a whole number"],
  ]);
  needs(passwordHashes, hashes, Object.keys(hashes));

  it("are checked as a part of a user, and cannot be null", () => {
    const wrong = { ...hashes, krb_5_key: null };
    expect(complaint(userChanges, { kelvin_password_hashes: wrong })).toBe(
      `kelvin_password_hashes.krb_5_key: ${list}`,
    );
    expect(complaint(userChanges, { kelvin_password_hashes: null })).toBe(
      "kelvin_password_hashes: an object",
    );
  });
});

describe("the body of POST for a school", () => {
  follows(newSchool, { name: "New1" }, [
    ["name", ["New1"], [null, ""], someText],
    ["display_name", ["New", "", null], [1], textOrNull],
    ["educational_servers", [[], ["dcnew"]], [null, "dcnew"], list],
    ["administrative_servers", [[], ["dcnew"]], [null, "dcnew"], list],
    ["class_share_file_server", ["dcnew", null], [["dcnew"]], textOrNull],
    ["home_share_file_server", ["dcnew", null], [["dcnew"]], textOrNull],
    ["udm_properties", [{}, { description: "D" }], ["D"], "values by UDM name"],
  ]);
  needs(newSchool, { name: "New1" }, ["name"]);
});

/** What POST and PUT for classes and work groups have in common. */
const groupRows: Row[] = [
  ["name", ["1b"], [null, ""], someText],
  ["school", [group.school], [null, ""], someText],
  ["description", ["D", "", null], [1], textOrNull],
  ["users", [[], [`${api}/users/u1`], null], ["u1"], list],
  ["udm_properties", [{}], [[]], "values by UDM name"],
];

const mailRows: Row[] = [
  ["email", ["wg@example.test", null], ["", 1], someTextOrNull],
  ["allowed_email_senders_users", [[], ["uid=x,dc=y"]], [null], list],
  ["allowed_email_senders_groups", [[], ["cn=g,dc=y"]], [null], list],
];

const groupChangesRows: Row[] = [
  // The server would rename it to "None".
  ["name", ["1b"], [null, ""], someText],
  ["description", ["D", "", null], [1], textOrNull],
  // The server ignores null here.
  ["users", [[], [`${api}/users/u1`]], [null], list],
  ["ucsschool_roles", [[], ["a:b:c"]], [null], list],
  ["udm_properties", [{ gidNumber: null }], [null], "values by UDM name"],
  ["school", [undefined], [group.school, null], unchangeable],
  ["create_share", [undefined], [true, false], unchangeable],
];

describe("the body of POST for a class", () => {
  follows(newSchoolClass, group, [...groupRows, ["create_share", [true, false], [null], "true or false"]]);
  needs(newSchoolClass, group, ["name", "school"]);
});

describe("the body of PUT for a class", () => {
  follows(schoolClassReplacement, group, groupRows);
  needs(schoolClassReplacement, group, ["name", "school"]);

  it("may be the answer of a GET", () => {
    expect(v.parse(schoolClassReplacement, schoolClass)).toEqual(schoolClass);
  });
});

describe("the body of PATCH for a class", () => {
  follows(schoolClassChanges, {}, groupChangesRows);
});

describe("the body of POST for a work group", () => {
  follows(newWorkGroup, group, [
    ...groupRows,
    ...mailRows,
    ["create_share", [true, false], [null], "true or false"],
  ]);
  needs(newWorkGroup, group, ["name", "school"]);
});

describe("the body of PUT for a work group", () => {
  follows(workGroupReplacement, group, [...groupRows, ...mailRows]);
  needs(workGroupReplacement, group, ["name", "school"]);

  it("may be the answer of a GET", () => {
    expect(v.parse(workGroupReplacement, workGroup)).toEqual(workGroup);
  });
});

describe("the body of PATCH for a work group", () => {
  follows(workGroupChanges, {}, [...groupChangesRows, ...mailRows]);
});

describe("any body", () => {
  const schemas = { newSchool, newSchoolClass, newUser, newWorkGroup, schoolClassChanges, userChanges };

  it.each(Object.entries(schemas))("is an object: %s", (_, schema) => {
    for (const wrong of [null, undefined, "text", 1]) expect(complaint(schema, wrong)).toBe("an object");
  });

  it("keeps attributes that are not known here: a newer server may know them", () => {
    expect(v.parse(userChanges, { nick_name: "Nan" })).toEqual({ nick_name: "Nan" });
  });
});
