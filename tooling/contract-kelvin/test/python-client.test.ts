import { inspect } from "node:util";
import type { UserFilter } from "@labkeeper/kelvin";
import { describe, expect, it, vi } from "vitest";
import { atPort } from "../src/at-port.ts";
import { failureOf, student, worldsAt } from "../src/world.ts";

const start = worldsAt(atPort);
const school = "DEMOSCHOOL";
const atOnce = { backoff: 1, maxBackoff: 1 };

// One test for each weak point of the Python client `kelvin-rest-api-client`, named after it.
describe("unlike the Python client, this one", () => {
  it("leaves a work group's e-mail and allowed senders alone (1)", async () => {
    const { kelvin } = await start();
    const senders = { allowedEmailSendersUsers: ["uid=x,dc=y"], allowedEmailSendersGroups: ["cn=g,dc=y"] };
    const mail = { email: "wg@example.test", ...senders };
    await kelvin.workgroups.create({ school, name: "chess", ...mail });
    const loaded = await kelvin.workgroups.get({ school, name: "chess" });
    await kelvin.workgroups.modify(loaded, { description: "Tuesdays" });
    await expect(kelvin.workgroups.get(loaded)).resolves.toMatchObject({ description: "Tuesdays", ...mail });
    // And a whole replacement carries them along.
    await kelvin.workgroups.replace(loaded, { ...loaded, description: "Mondays" });
    await expect(kelvin.workgroups.get(loaded)).resolves.toMatchObject({ description: "Mondays", ...mail });
  });

  it("changes only what is to change, so that two writers do not undo each other (2)", async () => {
    const { kelvin, connect } = await start();
    const loaded = await kelvin.users.create(student("anna"));
    await connect().users.modify("anna", { lastname: "Mill" });
    await kelvin.users.modify(loaded, {
      ...loaded,
      firstname: "Anne",
      recordUid: "anna",
      sourceUid: "Kelvin",
    });
    await expect(kelvin.users.get("anna")).resolves.toMatchObject({ firstname: "Anne", lastname: "Mill" });
  });

  it("changes users that were made elsewhere, once they have a record uid (2)", async () => {
    const { simulator, kelvin } = await start();
    await kelvin.users.create(student("anna"));
    simulator.state.putUser({ name: "anna", recordUid: null, sourceUid: null });
    const anna = await kelvin.users.get("anna");
    expect(anna).toMatchObject({ recordUid: null, sourceUid: null });
    expect(await failureOf(kelvin.users.modify(anna, { firstname: "Anne" }))).toMatchObject({
      name: "ValidationError",
      fields: { recordUid: [expect.stringContaining("empty value")] },
    });
    const ids = { recordUid: "4711", sourceUid: "TESTID" };
    await expect(kelvin.users.modify(anna, { ...ids, firstname: "Anne" })).resolves.toMatchObject({
      ...ids,
      firstname: "Anne",
      lastname: "Lee",
    });
  });

  it.each(["before", "during", "after"] as const)(
    "never creates twice, when the connection breaks %s the server acts (3)",
    async (when) => {
      const { simulator, connect, seen } = await start();
      const { users } = connect({ retry: atOnce });
      simulator.fault({ do: { kind: "reset", when }, on: { method: "POST", path: "v1" } });
      expect(await failureOf(users.create(student("anna")))).toMatchObject({
        name: "ConnectionError",
        mayHaveActed: true,
      });
      expect(seen().filter((request) => request.startsWith("POST"))).toHaveLength(1);
      expect(await users.exists("anna")).toBe(when !== "before");
    },
  );

  it.each(["during", "after"] as const)(
    "knows that a delete is done, when its answer was lost %s coming (3)",
    async (when) => {
      const { simulator, kelvin, connect } = await start();
      await kelvin.users.create(student("anna"));
      simulator.fault({ do: { kind: "reset", when }, on: { method: "DELETE" } });
      await expect(connect({ retry: atOnce }).users.delete("anna")).resolves.toBeUndefined();
      expect(await failureOf(kelvin.users.delete("anna"))).toMatchObject({ name: "NotFoundError" });
    },
  );

  it("fetches a new token when the old one has ended, once for all calls that wait (4)", async () => {
    const { simulator, kelvin } = await start();
    const { users } = kelvin;
    await Promise.all(["a", "b", "c", "d", "e"].map((name) => users.exists(name)));
    const logIns = () => simulator.requests.filter(({ path }) => path.endsWith("/token")).length;
    expect(logIns()).toBe(1);
    simulator.revokeTokens();
    await Promise.all(["a", "b", "c", "d", "e"].map((name) => users.exists(name)));
    expect(logIns()).toBe(2);
  });

  it("counts the life of a token by the server's clock (4)", async () => {
    // The server lives an hour and a half ago: by our clock, its tokens have ended before they are issued.
    const clock = { now: () => Date.now() - 5_400_000, sleep: async () => undefined };
    const { simulator, kelvin } = await start({ clock });
    for (const name of ["a", "b", "c"]) await kelvin.users.exists(name);
    expect(simulator.requests.map(({ path }) => path).filter((path) => path.endsWith("/token"))).toHaveLength(
      1,
    );
  });

  it("does not log in again where another token would not help (4)", async () => {
    const { connect, simulator } = await start();
    for (const username of ["reader", "nobody"]) {
      const { users } = connect({ username });
      expect(await failureOf(users.create(student("anna")))).toMatchObject({
        name: "AuthError",
        kelvinProblem: "permission",
      });
    }
    expect(simulator.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      "POST 200",
      "POST 401",
      "POST 200",
      "POST 401",
    ]);
  });

  it("keeps its limit of calls in flight (5)", async () => {
    const { simulator, connect } = await start();
    let now = 0;
    let most = 0;
    const fetch = vi.fn(async (request: Request) => {
      now += 1;
      most = Math.max(most, now);
      const answer = await simulator.fetch(request);
      now -= 1;
      return answer;
    });
    const counted = connect({
      host: "kelvin.example.test",
      tls: undefined,
      proxy: undefined,
      fetch,
      concurrency: 3,
    });
    await Promise.all(Array.from({ length: 20 }, (_, index) => counted.users.exists(`u${index}`)));
    expect(most).toBe(3);
  });

  it("shows no secret in logs and errors (6)", async () => {
    const { connect } = await start();
    const shown: unknown[] = [];
    const log = (line: string) => shown.push(line);
    const kelvin = connect({ logger: { debug: log, info: log, warn: log, error: log }, logBodies: true });
    const secret = "hush-hush-hush-hush";
    const hash = { userPassword: [secret], sambaNtPassword: secret, krb5Key: [btoa(secret)] };
    const hashes = { ...hash, krb5KeyVersionNumber: 1, sambaPwdLastSet: 1 };
    await kelvin.users.create(student("anna", { password: secret }));
    await kelvin.users.create(student("ben", { kelvinPasswordHashes: hashes }));
    await kelvin.users.modify("anna", { password: `${secret}!` });
    for (const bad of [{ password: "hush" }, { password: secret, udmProperties: { no: 1 } }]) {
      shown.push(await failureOf(kelvin.users.create(student("carl", bad))));
    }
    const text = shown.map((one) => inspect(one, { depth: 10 })).join("\n");
    expect(text).toContain("anna");
    expect(text).not.toMatch(/hush|univention|aHVzaC/);
  });

  it("types every answer of the server, with its details and the request's id (7)", async () => {
    const { kelvin, connect } = await start();
    const requestId = expect.stringMatching(/^[\da-f-]{32,36}$/);
    const anna = student("anna");
    await kelvin.users.create(anna);
    const failures: readonly [() => PromiseLike<unknown>, object][] = [
      [
        () => kelvin.users.create({ ...student("ben"), firstname: undefined } as never),
        { name: "ValidationError", status: 422, fields: { firstname: ["field required"] } },
      ],
      [
        () => kelvin.users.create(student("ben", { email: "ben@other.test" })),
        {
          name: "ValidationError",
          kelvinProblem: "directory",
          fields: { email: [expect.stringContaining("domain")] },
        },
      ],
      [
        () => kelvin.users.create(student("ben", { password: "short" })),
        {
          name: "ValidationError",
          status: 400,
          fields: { password: [expect.stringContaining("15 characters")] },
        },
      ],
      [
        () => kelvin.users.create(student("ben", { school: "nix" })),
        { name: "ValidationError", kelvinProblem: "reference" },
      ],
      [
        () => kelvin.classes.create({ school, name: "1a", users: ["nix"] }),
        {
          name: "ValidationError",
          kelvinProblem: "reference",
          fields: { users: [expect.stringContaining("nix")] },
        },
      ],
      [() => kelvin.users.create(anna), { name: "ConflictError", status: 409, kelvinProblem: "exists" }],
      [() => kelvin.users.get("nix"), { name: "NotFoundError", kelvinProblem: "not-found" }],
      [
        () => kelvin.users.modify("anna", { school: "nix" }),
        { name: "ServerError", status: 500, retryable: false },
      ],
      [
        () => connect({ username: "nobody" }).users.get("anna"),
        { name: "AuthError", kelvinProblem: "permission" },
      ],
      [
        () => connect({ password: "wrong" }).users.get("anna"),
        { name: "AuthError", kelvinProblem: "credentials" },
      ],
    ];
    for (const [failing, facts] of failures) {
      expect(await failureOf(failing())).toMatchObject({ ...facts, requestId, detail: expect.any(String) });
    }
  });

  it("asks once whether something exists (8)", async () => {
    const { kelvin, seen } = await start();
    await kelvin.schools.exists(school);
    for (const one of [kelvin.users, kelvin.roles]) await one.exists("x");
    for (const one of [kelvin.classes, kelvin.workgroups]) await one.exists({ school, name: "x" });
    expect(seen().map((request) => request.split(" ")[0])).toEqual(["HEAD", "GET", "GET", "GET", "GET"]);
  });

  it("speaks v2, too, and works at any address (9)", async () => {
    const { simulator, kelvin, connect } = await start();
    const second = connect({ apiVersion: "v2" });
    const created = await second.users.create(student("anna", { legalGuardians: [] }));
    expect(created.url).toContain("/v2/users/anna");
    expect(await second.users.exists("anna")).toBe(false);
    simulator.syncV2();
    await expect(second.users.get("anna")).resolves.toMatchObject({ school, roles: ["student"] });
    await expect(kelvin.users.get("anna")).resolves.toMatchObject({ school });
    // A host without a dot, behind which the server still understands the references.
    const fetch = simulator.fetch;
    const local = connect({
      host: undefined,
      url: "http://localhost:8911",
      tls: undefined,
      proxy: undefined,
      fetch,
    });
    await expect(local.users.create(student("ben"))).resolves.toMatchObject({ name: "ben", school });
    await expect(local.users.move("ben", { school: "school2" })).resolves.toMatchObject({
      school: "SCHOOL2",
    });
  });

  it.each(["../roles/student", "a/b", "", ".", ".."])(
    "refuses the name %j, which leads elsewhere (10)",
    async (name) => {
      const { kelvin, simulator } = await start();
      expect(await failureOf(kelvin.users.get(name))).toMatchObject({ name: "InputError" });
      expect(simulator.requests).toEqual([]);
    },
  );

  it.each(["100%", "a?b", "a#b", "a b", "ä&ö=ü", "%2e%2e", "a%2Fb"])(
    "asks for exactly the user named %j (10)",
    async (name) => {
      const { kelvin, seen } = await start();
      const error = await failureOf(kelvin.users.get(name));
      expect(error).toMatchObject({
        name: "NotFoundError",
        detail: expect.stringContaining(`name='${name}'`),
      });
      expect(seen()).toEqual([`GET v1/users/${encodeURIComponent(name)} 404`]);
    },
  );

  it.each([{ surname: "Lee" }, { name: "" }, { name: undefined }])(
    "never finds everybody by mistake: %o (11)",
    async (filter) => {
      const { kelvin } = await start();
      await kelvin.users.create(student("anna"));
      expect(await failureOf(kelvin.users.search(filter as UserFilter))).toMatchObject({
        name: "InputError",
      });
    },
  );

  it("takes a page with status 200 for what it is (12)", async () => {
    const { simulator, kelvin } = await start();
    const headers = { "content-type": "text/html" };
    simulator.fault({
      do: { kind: "status", status: 200, body: "<html>Portal", headers },
      on: { path: "v1" },
    });
    expect(await failureOf(kelvin.users.get("anna"))).toMatchObject({
      name: "ProtocolError",
      message: expect.stringContaining("<html>Portal"),
    });
  });

  it("keeps the language of one call to that call, and gives each its own id (13, 14)", async () => {
    const { simulator } = await start();
    const sent: Headers[] = [];
    const { connect } = await start();
    const fetch = (request: Request) => {
      sent.push(request.headers);
      return simulator.fetch(request);
    };
    const kelvin = connect({ host: "kelvin.example.test", tls: undefined, proxy: undefined, fetch });
    await kelvin.roles.search({}, { headers: { "accept-language": "de" } });
    await kelvin.roles.search();
    expect(sent.slice(1).map((headers) => headers.get("accept-language"))).toEqual(["de", null]);
    expect(new Set(sent.map((headers) => headers.get("x-request-id"))).size).toBe(3);
  });

  it("says by name which input is wrong (15)", async () => {
    const { kelvin } = await start();
    expect(await failureOf(kelvin.users.create({ ...student("anna"), roles: [] }))).toMatchObject({
      name: "InputError",
      path: "user.roles",
    });
    expect(await failureOf(kelvin.classes.get({ name: "1a" } as never))).toMatchObject({ path: "school" });
  });

  it("repeats after a time-out, has a deadline over all attempts, and can be stopped (16)", async () => {
    const { simulator, connect } = await start();
    const kelvin = connect({ retry: atOnce });
    await kelvin.authenticate();
    simulator.fault({ do: { kind: "hang" }, on: { path: "v1/roles" }, times: 1 });
    await expect(kelvin.roles.search({}, { timeout: 200 })).resolves.toHaveLength(5);
    simulator.fault({ do: { kind: "hang" }, on: { path: "v1/roles" }, times: 2 });
    expect(await failureOf(kelvin.roles.search({}, { timeout: { total: 20 } }))).toMatchObject({
      code: "timeout.total",
    });
    const stop = new AbortController();
    const stopped = failureOf(kelvin.roles.search({}, { signal: stop.signal }));
    stop.abort(new Error("Enough."));
    expect(await stopped).toMatchObject({ name: "AbortError", cause: { message: "Enough." } });
  });
});
