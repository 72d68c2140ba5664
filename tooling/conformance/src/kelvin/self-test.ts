import type { Expectation, KelvinCase } from "./cases.ts";
import { parseKelvinCases } from "./cases.ts";
import { judgeKelvin } from "./judge.ts";

/** A case that the simulator passes. */
const school: KelvinCase = {
  name: "self-test: a school",
  given: { as: "admin" },
  request: { method: "GET", path: "/v1/schools/DEMOSCHOOL" },
  expect: {
    status: 200,
    body: {
      dn: "ou=DEMOSCHOOL,dc=example,dc=test",
      url: "{v1}/schools/DEMOSCHOOL",
      ucsschool_roles: ["school:school:DEMOSCHOOL"],
      udm_properties: { description: null },
      name: "DEMOSCHOOL",
      display_name: "Demo School",
      educational_servers: ["dcdemoschool"],
      administrative_servers: [],
      class_share_file_server: "dcdemoschool",
      home_share_file_server: "dcdemoschool",
    },
    absent: ["password"],
    headers: { "content-type": { regex: "json" }, "retry-after": null },
  },
  followUps: [{ request: { method: "GET", path: "/v1/schools/NONE" }, expect: { status: 404 } }],
};

const roles: KelvinCase = {
  name: "self-test: roles",
  given: { as: "reader" },
  request: { method: "GET", path: "/v1/roles/" },
  expect: {
    status: 200,
    names: ["staff", "student", "teacher", "legal_guardian", "school_admin"],
    names_set: ["student", "staff", "teacher", "legal_guardian", "school_admin"],
    body_set: ["school_admin", "legal_guardian", "teacher", "student", "staff"].map((name) => ({
      name,
      display_name: name,
      url: `{v1}/roles/${name}`,
    })),
    body_subset: ["staff", "student", "teacher", "legal_guardian", "school_admin"].map((name) => ({ name })),
    detail_contains: "legal_guardian",
  },
  followUps: [],
};

const token: KelvinCase = {
  name: "self-test: a token",
  given: { as: "anonymous" },
  request: { method: "POST", path: "/token", form: { username: "reader", password: "univention" } },
  expect: { status: 200, jwt: { sub: { username: "reader", kelvin_reader: true } } },
  followUps: [],
};

const removed: KelvinCase = {
  name: "self-test: an empty body",
  given: {
    as: "admin",
    setup: [
      { method: "POST", path: "/v1/classes/", body: { name: "1a", school: "{v1}/schools/DEMOSCHOOL" } },
    ],
  },
  request: { method: "DELETE", path: "/v1/classes/DEMOSCHOOL/1a" },
  expect: { status: 204, empty_body: true },
  followUps: [],
};

const sound: readonly KelvinCase[] = [school, roles, token, removed];

/** Expectations that are wrong in one thing each. */
const corrupted: Readonly<Record<string, KelvinCase>> = {
  "a status": expecting(school, { status: 201 }),
  "a body with another value": expecting(school, { body: { ...Object(school.expect.body), name: "OTHER" } }),
  "a body with too little": expecting(school, { body: { name: "DEMOSCHOOL" } }),
  "a body with a list in another order": expecting(roles, {
    body_subset: [{ name: "student" }, { name: "staff" }],
  }),
  "a body's part": expecting(school, { body_subset: { name: "OTHER" } }),
  "a body's part that is not there": expecting(school, { body_subset: { password: null } }),
  "a body in any order": expecting(roles, { body_set: [{ name: "staff" }] }),
  "a body in any order with one item twice": expecting(roles, {
    body_set: ["staff", "staff", "teacher", "student", "legal_guardian"].map((name) => ({
      name,
      display_name: name,
      url: `{v1}/roles/${name}`,
    })),
  }),
  names: expecting(roles, { names: ["student", "staff", "teacher", "legal_guardian", "school_admin"] }),
  "names in any order": expecting(roles, { names_set: ["student", "staff", "teacher", "legal_guardian"] }),
  "a part of the text": expecting(roles, { detail_contains: "guardian_legal" }),
  "a member that is there": expecting(school, { absent: ["name"] }),
  "a claim": expecting(token, { jwt: { sub: { kelvin_reader: false } } }),
  "a header": expecting(school, { headers: { "content-type": "text/html" } }),
  "a header's expression": expecting(school, { headers: { "content-type": { regex: "^html" } } }),
  "a header that is there": expecting(school, { headers: { "content-type": null } }),
  "a body that is there": expecting(school, { empty_body: true }),
  "a request that follows": {
    ...school,
    followUps: [{ request: { method: "GET", path: "/v1/schools/NONE" }, expect: { status: 200 } }],
  },
  "a preparation that fails": {
    ...school,
    given: { as: "admin", setup: [{ method: "GET", path: "/v1/schools/NONE" }] },
  },
};

/** Looks whether the runner sees what is wrong; gives what it did not see, as failures. */
export async function kelvinSelfTest(): Promise<string[]> {
  const failures: string[] = [];
  for (const case_ of sound) {
    const problems = await judgeKelvin(case_, {});
    if (problems.length > 0) failures.push(`${case_.name}: a sound case fails\n  ${problems.join("\n  ")}`);
  }
  for (const [what, case_] of Object.entries(corrupted)) {
    const problems = await judgeKelvin(case_, {});
    if (problems.length === 0) failures.push(`self-test: ${what} that is wrong was not seen`);
  }
  for (const [what, line] of Object.entries(misspelt)) {
    if (!isRefused(line))
      failures.push(`self-test: a mistake in ${what} was not seen, or seen in another case`);
  }
  const [sent] = parseKelvinCases(written, "self-test").cases;
  if (sent?.request.bodyText !== spelling || sent.given.setup?.[0]?.bodyText !== spelling) {
    failures.push("self-test: a body is not sent as the file spells it");
  }
  return failures;
}

/** A body that JavaScript would write in another way. */
const spelling = `{"10":1.0,"1":12345678901234567890, "a":"[{\\"}, "}`;

/** A sound line, with a word for readers. */
const written = `{"name":"x","note":"read me","given":{"as":"admin","setup":[{"body":${spelling}}]},"request":{"body": ${spelling} },"expect":{}}`;

/** Lines with a key or a sender that nobody knows. */
const misspelt: Readonly<Record<string, string>> = {
  "a case": `{"name":"x","given":{"as":"admin"},"request":{},"expect":{},"than":[]}`,
  "what is given": `{"name":"x","given":{"as":"admin","set_up":[]},"request":{},"expect":{}}`,
  "a preparation": `{"name":"x","given":{"as":"admin","setup":[{"verb":"GET"}]},"request":{},"expect":{}}`,
  "a request": `{"name":"x","given":{"as":"admin"},"request":{"querry":[]},"expect":{}}`,
  "a sender": `{"name":"x","given":{"as":"root"},"request":{},"expect":{}}`,
  "an expectation": `{"name":"x","given":{"as":"admin"},"request":{},"expect":{"body_sub":{}}}`,
  "a request that follows": `{"name":"x","given":{"as":"admin"},"request":{},"expect":{},"then":[{"request":{},"expect":{"state":1}}]}`,
};

/** Refused, that is, and nothing else in its file. */
function isRefused(line: string): boolean {
  const { cases, refused } = parseKelvinCases(`${line}\n${written}`, "self-test");
  return refused.length === 1 && cases.length === 1;
}

function expecting(case_: KelvinCase, change: Partial<Expectation>): KelvinCase {
  return { ...case_, expect: { ...case_.expect, ...change } };
}
