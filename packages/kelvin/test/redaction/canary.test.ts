import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { KelvinClient, Logger, NewUser, PasswordHashes } from "../../src/index.ts";
import { FakeServer, json, token, wireUser } from "../support/fake-server.ts";

const canary = (what: string) => `hush-${what}-"'\\<&ü`;

const hashes: PasswordHashes = {
  userPassword: [canary("user-password")],
  sambaNtPassword: canary("nt"),
  krb5Key: [canary("krb5")],
  krb5KeyVersionNumber: 1,
  sambaPwdLastSet: 2,
};
const user: NewUser = {
  name: "ben",
  firstname: "Ben",
  lastname: "Lee",
  school: "DEMOSCHOOL",
  roles: ["student"],
  password: canary("password"),
  kelvinPasswordHashes: hashes,
  udmProperties: { userPassword: canary("property") },
};
const bad = (value: unknown) => value as never;

const operations: Readonly<Record<string, (kelvin: KelvinClient) => PromiseLike<unknown>>> = {
  "create a user": ({ users }) => users.create(user),
  "create many users": ({ users }) =>
    users.createMany([user]).then(([result]) => (result?.ok ? 0 : result?.error)),
  "modify a user": ({ users }) => users.modify("ben", { password: canary("password") }),
  "modify a user's hashes": ({ users }) => users.modify("ben", { kelvinPasswordHashes: hashes }),
  "replace a user": ({ users }) =>
    users.replace("ben", { ...user, name: "ben", recordUid: "1", sourceUid: "x" }),
  "read a user": ({ users }) => users.get("ben"),
  "search users": ({ users }) => users.search({ name: "b*" }),
  "log in": (kelvin) => kelvin.roles.search(),
  "create with a bad password": ({ users }) => users.create({ ...user, password: bad([canary("password")]) }),
  "create with bad hashes": ({ users }) => users.create({ ...user, kelvinPasswordHashes: bad(canary("nt")) }),
};

/** How a server can make the most of what it was sent. */
const answers: Readonly<Record<string, (text: string, headers: Headers) => Response>> = {
  "does as it is told": () =>
    json(wireUser({ password: canary("password"), kelvin_password_hashes: hashes })),
  "quotes the request in a rule": (text, headers) =>
    json({ detail: `No: ${text} ${headers.get("authorization")}` }, 400),
  "quotes the request in a finding": (text, headers) => {
    const detail = [{ loc: ["password"], msg: text, type: "UdmError:ModifyError", ctx: { token: headers } }];
    return json({ detail }, 422);
  },
  "quotes the request in a message": (text) => json({ message: text }, 404),
  "quotes the request on a page": (text, headers) =>
    new Response(`<html>${text} ${headers.get("authorization")}</html>`, { status: 500 }),
  "quotes the request with success": (text, headers) =>
    new Response(`${text} ${headers.get("authorization")}`),
  "quotes the request as Python does": (text) => json({ detail: `No: ${inPython(text)}` }, 500),
  "does not know the path": (text) => new Response(text, { status: 404 }),
};

/** The texts of some JSON, each as Python shows one with both kinds of quotes. */
function inPython(text: string): string {
  const texts: string[] = [];
  const data = text && JSON.parse(text);
  JSON.stringify(data, (_, value) => {
    if (typeof value === "string") texts.push(`'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`);
    return value;
  });
  return texts.join(", ");
}

describe.each(Object.entries(answers))("when the server %s", (_, answer) => {
  it.each(Object.entries(operations))(
    "%s shows no secret, in no log and no error",
    async (_name, operate) => {
      const shown: unknown[] = [];
      const log = (message: string) => shown.push(message);
      const logger: Logger = { debug: log, info: log, warn: log, error: log };
      const server = new FakeServer(
        ({ text, headers }) => answer(text, headers),
        () => json({ access_token: `${token()}hush-token` }),
      );
      const kelvin = server.connect({
        username: "Administrator",
        password: canary("login"),
        logger,
        logBodies: true,
      });
      try {
        shown.push(await operate(kelvin));
      } catch (error) {
        shown.push(error);
      }
      shown.push(kelvin);
      const text = shown.map((one) =>
        typeof one === "string" ? one : inspect(one, { depth: 20, showHidden: true }),
      );
      expect(text.join("\n")).not.toMatch(/hush-/);
      expect(shown.length).toBeGreaterThan(1);
    },
  );
});

it.each([
  ["rejects the log-in", (text: string) => json({ detail: `Incorrect username or password: ${text}` }, 401)],
  ["breaks at the log-in", (text: string) => new Response(text, { status: 500 })],
  ["answers nonsense at the log-in", (text: string) => new Response(text)],
  ["is somewhere else at the log-in", (text: string) => new Response(text, { status: 404 })],
])("a server that %s shows no password", async (_, answer) => {
  const shown: unknown[] = [];
  const log = (message: string) => shown.push(message);
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  const server = new FakeServer(undefined, ({ text }) => answer(text));
  const kelvin = server.connect({ username: "u", password: canary("login"), logger, logBodies: true });
  await kelvin.roles.search().catch((error: unknown) => shown.push(error));
  expect(shown.map((one) => inspect(one, { depth: 20 })).join("\n")).not.toMatch(/hush-/);
  expect(shown.length).toBeGreaterThan(1);
});

it("logs everything that is no secret, when it is asked to", async () => {
  const lines: string[] = [];
  const log = (message: string) => lines.push(message);
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  const server = new FakeServer(() => json(wireUser()));
  await server.connect({ logger, logBodies: true }).users.create(user);
  expect(lines[0]).toContain('{"grant_type":"password","username":"Administrator"}');
  const line = lines.find((each) => each.includes("POST https://kelvin.test/ucsschool/kelvin/v1/users/"));
  expect(line).toContain('"firstname":"Ben"');
  expect(line).toContain('"password":"[redacted]"');
  expect(line).toContain('"kelvin_password_hashes":"[redacted]"');
  expect(line).toContain('"lastname":"Lee"');
});
