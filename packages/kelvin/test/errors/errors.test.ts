import { describe, expect, it } from "vitest";
import type { KelvinClient } from "../../src/index.ts";
import { isKelvinError } from "../../src/index.ts";
import { ben, changing, creating, failing, reading } from "../support/calls.ts";
import { FakeServer, failureOf, json } from "../support/fake-server.ts";

const group = { school: "DEMOSCHOOL", name: "1a" };

describe("an error of the server", () => {
  it("about a new user without a name says so", async () => {
    const { name: _, ...unnamed } = ben;
    const answer = () => json({ detail: "No username was created." }, 400);
    expect(await failing((kelvin) => kelvin.users.create(unnamed), answer)).toMatchObject({
      message: "Creating user without name at https://kelvin.test: No username was created. (400)",
    });
  });

  it("about values tells what is wrong with each attribute, by its name here", async () => {
    const detail = [
      { loc: ["body", "firstname"], msg: "field required", type: "value_error.missing" },
      { loc: ["body", "expiration_date"], msg: "invalid date format", type: "value_error.date" },
      { loc: ["body", "expiration_date"], msg: "too early", type: "value_error" },
      { loc: ["body", "schools", 0], msg: "invalid or missing URL scheme", type: "value_error.url.scheme" },
      { loc: ["body", "school_classes", "record_uid"], msg: "not a list", type: "type_error.list" },
      { loc: ["body", "kelvin_password_hashes", "krb_5_key"], msg: "field required", type: "x" },
      { loc: ["body", "brand_new"], msg: "?", type: "value_error" },
    ];
    const error = await failing(creating, () => json({ detail }, 422));
    expect(error).toMatchObject({
      name: "ValidationError",
      status: 422,
      kelvinProblem: "validation",
      mayHaveActed: false,
      retryable: false,
      fields: {
        firstname: ["field required"],
        expirationDate: ["invalid date format", "too early"],
        "schools.0": ["invalid or missing URL scheme"],
        "schoolClasses.record_uid": ["not a list"],
        "kelvinPasswordHashes.krb5Key": ["field required"],
        brand_new: ["?"],
      },
      message: expect.stringContaining(
        "Creating user ben at https://kelvin.test: body.firstname: field required",
      ),
    });
  });

  it("across attributes stands under the empty name", async () => {
    const msg = "At least one of 'school' and 'schools' must be set.";
    const detail = [{ loc: ["body", "__root__"], msg, type: "value_error" }];
    expect(await failing(creating, () => json({ detail }, 422))).toMatchObject({ fields: { "": [msg] } });
    const body = [{ loc: ["body"], msg: "value is not a valid dict", type: "type_error.dict" }];
    expect(await failing(creating, () => json({ detail: body }, 422))).toMatchObject({
      fields: { "": ["value is not a valid dict"] },
    });
  });

  it("in a query names the filter", async () => {
    const detail = [{ loc: ["query", "record_uid"], msg: "no", type: "value_error" }];
    expect(
      await failing(
        ({ users }) => users.search({ recordUid: "x" }),
        () => json({ detail }, 422),
      ),
    ).toMatchObject({ fields: { recordUid: ["no"] } });
  });

  it.each([
    ["mailPrimaryAddress", "email"],
    ["userexpiry", "expirationDate"],
    ["password", "password"],
    ["username", "name"],
    ["phone", "phone"],
  ])("of the directory about %s is one about %s", async (property, name) => {
    const detail = [{ loc: [property], msg: "Not so.", type: "UdmError:CreateError" }];
    expect(await failing(creating, () => json({ detail }, 422))).toMatchObject({
      name: "ValidationError",
      kelvinProblem: "directory",
      fields: { [name]: ["Not so."] },
    });
  });

  it("of the directory keeps its details whatever the status", async () => {
    const detail = [{ loc: [], msg: "The LDAP server is gone.", type: "UdmError:APICommunicationError" }];
    expect(await failing(changing, () => json({ detail }, 500))).toMatchObject({
      name: "ServerError",
      status: 500,
      kelvinProblem: "directory",
      fields: { "": ["The LDAP server is gone."] },
      detail: "The LDAP server is gone.",
    });
  });

  it.each<[detail: string, fields: object]>([
    [
      "Failed to create ImportStudent(name='ben', school='DEMOSCHOOL', dn='uid=ben,ou=DEMOSCHOOL'): Password is shorter than 15 characters.",
      { password: ["Password is shorter than 15 characters."] },
    ],
    [
      "Failed to create ImportStudent(name='ben', school='DEMOSCHOOL', dn='uid=ben'): {'school_classes': [\"School 'X' is none of the user's.\"]}",
      { schoolClasses: ["{'school_classes': [\"School 'X' is none of the user's.\"]}"] },
    ],
    [
      "source_uid or record_uid are not set (source_uid='TESTID' record_uid=None).",
      { recordUid: ["source_uid or record_uid are not set (source_uid='TESTID' record_uid=None)."] },
    ],
    [
      "Mandatory attribute 'record_uid' has empty value.",
      { recordUid: ["Mandatory attribute 'record_uid' has empty value."] },
    ],
    [
      "Parameter 'legal_guardians' only valid for user-role 'student'",
      { legalGuardians: ["Parameter 'legal_guardians' only valid for user-role 'student'"] },
    ],
    ["Couldn't find legal guardian x for student y", {}],
  ])("of a rule names the attributes that it speaks of: %s", async (detail, fields) => {
    expect(await failing(creating, () => json({ detail }, 400))).toMatchObject({
      name: "ValidationError",
      status: 400,
      kelvinProblem: "rule",
      detail,
      fields,
    });
  });

  it("of a rule may come in the library's shape, or with 422", async () => {
    expect(await failing(creating, () => json({ message: "Invalid." }, 400))).toMatchObject({
      name: "ValidationError",
      kelvinProblem: "rule",
      detail: "Invalid.",
    });
    const detail = "New 'school' 'X' not in current or future 'schools'.";
    expect(await failing(changing, () => json({ detail }, 422))).toMatchObject({
      name: "ValidationError",
      kelvinProblem: "rule",
      fields: { school: [detail], schools: [detail] },
    });
  });

  it("about a missing object is a NotFoundError", async () => {
    const detail = "No object with name='ben' found or not authorized.";
    for (const call of [reading, changing, ({ users }: KelvinClient) => users.delete("ben")]) {
      expect(await failing(call, () => json({ detail }, 404))).toMatchObject({
        name: "NotFoundError",
        kelvinProblem: "not-found",
        detail,
      });
    }
  });

  it("about a missing member is none, although its status is 404", async () => {
    const message =
      "Could not find object of type 'user' with URL 'http://kelvin.test/ucsschool/kelvin/v1/users/nope'.";
    const error = await failing(
      ({ classes }) => classes.modify(group, { users: ["nope"] }),
      () => json({ message }, 404),
    );
    expect(error).toMatchObject({
      name: "ValidationError",
      code: "api.validation",
      status: 404,
      kelvinProblem: "reference",
      fields: { users: [message] },
    });
  });

  it.each([
    [{ detail: "No school with name='x' found." }, {}],
    [
      { message: "Could not find object of type 'school' with URL 'http://k/x'." },
      { school: ["Could not find object of type 'school' with URL 'http://k/x'."] },
    ],
  ])("about a missing school of what is created is none either: %o", async (body, fields) => {
    expect(await failing(creating, () => json(body, 404))).toMatchObject({
      name: "ValidationError",
      kelvinProblem: "reference",
      fields,
    });
  });

  it("about an object that exists is a ConflictError", async () => {
    expect(await failing(creating, () => json({ detail: "School user exists." }, 409))).toMatchObject({
      name: "ConflictError",
      kelvinProblem: "exists",
      mayHaveActed: false,
    });
  });

  it("about somebody else with the same record uid may come after the server has moved them", async () => {
    const detail = "School user exists (name='ben2', record_uid='1', source_uid='Kelvin').";
    expect(await failing(creating, () => json({ detail }, 409))).toMatchObject({
      kelvinProblem: "exists",
      mayHaveActed: true,
    });
  });

  it.each<[what: string, call: Parameters<typeof failing>[0], answer: () => Response, mayHaveActed: boolean]>(
    [
      [
        "the directory refuses the last step of a change",
        changing,
        () => json({ detail: [{ loc: ["x"], msg: "x", type: "UdmError:ModifyError" }] }, 422),
        true,
      ],
      ["a rule stops a change", changing, () => json({ detail: "No." }, 400), true],
      [
        "the values of a change are refused",
        changing,
        () => json({ detail: [{ loc: ["body", "x"], msg: "x", type: "value_error" }] }, 422),
        false,
      ],
      [
        "the directory refuses a new user",
        creating,
        () => json({ detail: [{ loc: ["x"], msg: "x", type: "UdmError:CreateError" }] }, 422),
        false,
      ],
      [
        "the directory refuses the properties of a school, which then exists",
        ({ schools }) => schools.create({ name: "New" }),
        () => json({ detail: [{ loc: ["x"], msg: "x", type: "UdmError:ModifyError" }] }, 422),
        true,
      ],
      ["the server breaks", creating, () => json({ detail: "Internal server error" }, 500), true],
      [
        "the database of v2 is too old",
        creating,
        () => json({ detail: "This instance is deprecated." }, 503),
        false,
      ],
    ],
  )("says whether the server may have acted: %s", async (_, call, answer, mayHaveActed) => {
    expect(await failing(call, answer)).toMatchObject({ mayHaveActed });
  });

  it("with 500 keeps its detail, and is not worth another attempt", async () => {
    const detail = "Internal server error: uid=broken,ou=X breaks the rules.";
    const server = new FakeServer(() => json({ detail }, 500));
    const error = await failureOf(() => server.connect({ retry: 3 }).users.search({}));
    expect(error).toMatchObject({
      name: "ServerError",
      kelvinProblem: "other",
      detail,
      retryable: false,
      message: expect.stringContaining("uid=broken"),
    });
    expect(server.calls).toHaveLength(1);
  });

  it("with 500 that is a gateway's is worth another attempt", async () => {
    expect(await failing(reading, () => json({ message: "Internal server error" }, 500))).toMatchObject({
      name: "ServerError",
      detail: "Internal server error",
      retryable: true,
    });
  });

  it("that says what the account lacks says what would help", async () => {
    expect(await failing(creating, () => json({ detail: "Unauthorized" }, 401))).toMatchObject({
      message: expect.stringContaining("ucsschool-kelvin-rest-api-admins"),
    });
  });

  it("about a method says that the server lacks it", async () => {
    expect(await failing(changing, () => json({ detail: "Method Not Allowed" }, 405))).toMatchObject({
      name: "ApiError",
      status: 405,
      kelvinProblem: "other",
    });
  });
});

describe("isKelvinError", () => {
  it("knows the server's errors, and their problems", async () => {
    const error = await failing(creating, () => json({ detail: "School user exists." }, 409));
    expect(isKelvinError(error)).toBe(true);
    expect(isKelvinError(error, "exists")).toBe(true);
    expect(isKelvinError(error, "rule")).toBe(false);
  });

  it("knows no others", () => {
    for (const value of [new Error("x"), undefined, null, { kelvinProblem: "exists" }]) {
      expect(isKelvinError(value)).toBe(false);
    }
  });
});
