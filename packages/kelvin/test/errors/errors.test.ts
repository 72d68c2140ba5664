import { describe, expect, it } from "vitest";
import type { KelvinClient } from "../../src/index.ts";
import { isKelvinError } from "../../src/index.ts";
import { FakeServer, failureOf, json } from "../support/fake-server.ts";

const user = { name: "ben", firstname: "Ben", lastname: "Lee", school: "DEMOSCHOOL", roles: ["student"] };
const group = { school: "DEMOSCHOOL", name: "1a" };

const creating = (kelvin: KelvinClient) => kelvin.users.create(user);
const changing = (kelvin: KelvinClient) => kelvin.users.modify("ben", { email: "x" });
const reading = (kelvin: KelvinClient) => kelvin.users.get("ben");

/** What a call ends with when the server answers so. */
function failing(
  call: (kelvin: KelvinClient) => PromiseLike<unknown>,
  answer: () => Response,
): Promise<unknown> {
  return failureOf(() => call(new FakeServer(answer).connect()));
}

describe("an error of the server", () => {
  it("about a new user without a name says so", async () => {
    const { name: _, ...unnamed } = user;
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

  it.each([429, 502, 503, 504])("that is a proxy's, with %i, goes by its status", async (status) => {
    const page = () => new Response("<html>", { status, headers: { "content-type": "text/html" } });
    const error = await failing(reading, page);
    expect(error).toMatchObject({ status, retryable: true });
    expect(isKelvinError(error)).toBe(false);
  });

  it.each<[what: string, answer: () => Response]>([
    ["a proxy's page", () => new Response("<h1>Not Found</h1>", { status: 404 })],
    ["a path that the server does not know", () => json({ detail: "Not Found" }, 404)],
  ])("that is %s does not mean that the object is missing", async (_, answer) => {
    for (const call of [reading, ({ users }: KelvinClient) => users.exists("ben")]) {
      const error = await failing(call, answer);
      expect(error).toMatchObject({
        name: "ProtocolError",
        message: expect.stringContaining("GET /ucsschool/kelvin/v1/users/ben"),
      });
    }
  });

  it.each([
    ["a page with status 200", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
    ["an object without a name", () => json({ detail: "?" })],
    ["a list instead of an object", () => json([])],
    ["nothing", () => new Response("")],
    ["a school that is no address", () => json({ name: "ben", school: 5 })],
    ["roles that are no list", () => json({ name: "ben", roles: "student" })],
    ["roles that are no addresses", () => json({ name: "ben", roles: [5] })],
    ["classes that are a text", () => json({ name: "ben", school_classes: "1a" })],
    ["a first name that is a number", () => json({ name: "ben", firstname: 5 })],
    ["a yes that is a text", () => json({ name: "ben", disabled: "yes" })],
  ])("is made of %s, which is no answer to the question", async (_, answer) => {
    expect(await failing(reading, answer)).toMatchObject({ name: "ProtocolError" });
  });

  it("is made of an object where a list was asked for", async () => {
    expect(
      await failing(
        ({ users }) => users.search({}),
        () => json({}),
      ),
    ).toMatchObject({ name: "ProtocolError" });
  });

  it("is made of a redirect, which is not followed", async () => {
    const answer = () =>
      new Response(null, {
        status: 307,
        headers: { location: "http://kelvin.test/ucsschool/kelvin/v1/users/ben/" },
      });
    expect(await failing(reading, answer)).toMatchObject({
      name: "ProtocolError",
      code: "protocol.redirect",
    });
  });
});

describe("the id of a request", () => {
  const id = "6ed9e4a9-2bbd-4dfb-a782-059dc673d489";
  const other = "aaaaaaaabbbb4ccc8dddeeeeeeeeeeee";

  it("is a new UUID for each call, unless the client or the call brings one", async () => {
    const server = new FakeServer(() => json([]));
    const kelvin = server.connect();
    await kelvin.roles.search();
    await kelvin.roles.search();
    await kelvin.roles.search({}, { correlationId: id });
    await server.connect({ requestId: other }).roles.search();
    const ids = server.calls.map(({ headers }) => headers.get("x-request-id") ?? "");
    expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids.slice(2)).toEqual([id, other]);
    expect(server.logIns.map(({ headers }) => headers.get("x-request-id"))[1]).toBe(other);
  });

  it("is in the answer", async () => {
    const { response } = await new FakeServer(() => json([]))
      .connect()
      .roles.search({}, { correlationId: id })
      .withResponse();
    expect(response.correlationId).toBe(id);
  });

  it.each(["nightly", "6ed9e4a9-2bbd-1dfb-a782-059dc673d489", ""])(
    "may not be %j, which the server would replace",
    async (correlationId) => {
      const server = new FakeServer();
      expect(await failureOf(() => server.connect().users.get("x", { correlationId }))).toMatchObject({
        name: "InputError",
        path: "correlationId",
      });
      expect(server.sent).toEqual([]);
    },
  );

  it.each([
    [`${other}`, other],
    [`${other}, ${other}`, other],
  ])("in an error is the one that the server logged, once: %s", async (header, requestId) => {
    const answer = () => json({ detail: "No." }, 400, { "x-request-id": header });
    expect(await failing(creating, answer)).toMatchObject({ requestId });
  });

  it("in an error is the one that was sent, where the answer has none", async () => {
    const error = await failing(
      ({ users }) => users.create(user, { correlationId: id }),
      () => Response.json({ detail: "No." }, { status: 400 }),
    );
    expect(error).toMatchObject({ requestId: id });
    const page = await failing(
      ({ users }) => users.get("ben", { correlationId: id }),
      () => new Response("<html>", { status: 502 }),
    );
    expect(page).toMatchObject({ requestId: id });
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
