import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeServer, failureOf, json, token, wireUser } from "../support/fake-server.ts";

const start = Date.parse("2026-09-01T08:00:00Z");
const seconds = (ms: number) => Math.floor(ms / 1_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that rejects with a detail whatever comes with a token of this list. */
function rejecting(detail: string, isRejected: (bearer: string, number: number) => boolean): FakeServer {
  let number = 0;
  return new FakeServer(({ headers }) => {
    number += 1;
    const bearer = headers.get("authorization") ?? "";
    return isRejected(bearer, number) ? json({ detail }, 401) : json(wireUser());
  });
}

describe("logging in", () => {
  it("sends user name and password as a form, once, however many calls wait for it", async () => {
    const server = new FakeServer(() => json(wireUser()));
    const { users } = server.connect({ password: async () => "p&ss wörd" });
    await Promise.all([users.get("a"), users.get("b"), users.get("c"), users.get("d"), users.get("e")]);
    expect(server.logIns.map(({ method, url, text }) => [method, url.pathname, text])).toEqual([
      [
        "POST",
        "/ucsschool/kelvin/token",
        "grant_type=password&username=Administrator&password=p%26ss+w%C3%B6rd",
      ],
    ]);
    expect(server.logIns[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(new Set(server.calls.map(({ headers }) => headers.get("authorization"))).size).toBe(1);
    expect(server.calls[0]?.headers.get("authorization")).toMatch(/^Bearer \w+\./);
  });

  it("can be asked for, and gives the token", async () => {
    const server = new FakeServer();
    const kelvin = server.connect();
    expect(await kelvin.authenticate()).toBe(await kelvin.authenticate());
    expect(server.logIns).toHaveLength(1);
  });

  it("happens again before the token ends, by the server's clock", async () => {
    // The server's clock is two hours ahead, and a token lasts ten minutes.
    const ahead = 7_200_000;
    const server = new FakeServer(
      () => json(wireUser()),
      () => {
        const exp = seconds(Date.now() + ahead) + 600;
        const date = new Date(Date.now() + ahead).toUTCString();
        return json({ access_token: token({ exp, at: Date.now() }) }, 200, { date });
      },
    );
    const { users } = server.connect();
    await users.get("anna");
    vi.setSystemTime(start + 569_000);
    await users.get("anna");
    expect(server.logIns).toHaveLength(1);
    vi.setSystemTime(start + 571_000);
    await users.get("anna");
    expect(server.logIns).toHaveLength(2);
  });

  it("does without the end of a token that cannot be read", async () => {
    const server = new FakeServer(
      () => json(wireUser()),
      () => json({ access_token: "opaque-token" }),
    );
    const { users } = server.connect();
    await users.get("anna");
    vi.setSystemTime(start + 86_400_000);
    await users.get("anna");
    expect(server.logIns).toHaveLength(1);
  });

  it("happens again, once, when the server no longer accepts the token", async () => {
    const first = new Set<string>();
    const server = rejecting("Could not validate credentials", (bearer) => {
      if (first.size === 0) first.add(bearer);
      return first.has(bearer);
    });
    const { users } = server.connect();
    const answers = await Promise.all([users.get("a"), users.get("b"), users.get("c")]);
    expect(answers.map(({ name }) => name)).toEqual(["anna", "anna", "anna"]);
    expect(server.logIns).toHaveLength(2);
  });

  it("happens once for each call at most", async () => {
    const server = rejecting("Could not validate credentials", () => true);
    const error = await failureOf(() => server.connect().users.get("anna"));
    expect(error).toMatchObject({ name: "AuthError", kelvinProblem: "token" });
    expect([server.logIns.length, server.calls.length]).toEqual([2, 2]);
  });

  it.each([
    ["Unauthorized", "permission"],
    ["Inactive user", "inactive"],
    ["Not authenticated", "token"],
    ["Something new", "other"],
  ])("does not happen again for %s, which another token would not cure", async (detail, kelvinProblem) => {
    const server = rejecting(detail, () => true);
    const error = await failureOf(() => server.connect().users.get("anna"));
    expect(error).toMatchObject({ name: "AuthError", status: 401, detail, kelvinProblem });
    expect([server.logIns.length, server.calls.length]).toEqual([1, 1]);
  });

  it("that is rejected fails all calls together, and is not tried again for 30 s", async () => {
    const rejected = () => json({ detail: "Incorrect username or password" }, 401);
    const server = new FakeServer(undefined, rejected);
    const { users } = server.connect({ retry: 3 });
    const errors = await Promise.all(["a", "b", "c"].map((name) => failureOf(() => users.get(name))));
    expect(new Set(errors).size).toBe(1);
    expect(errors[0]).toMatchObject({ name: "AuthError", kelvinProblem: "credentials", mayHaveActed: false });
    await failureOf(() => users.get("d"));
    expect(server.sent).toHaveLength(1);
    vi.setSystemTime(start + 31_000);
    await failureOf(() => users.get("e"));
    expect(server.sent).toHaveLength(2);
  });

  it("is tried at once with another password", async () => {
    const passwords = ["wrong-one", "right-one"];
    const server = new FakeServer(
      () => json(wireUser()),
      ({ text }) =>
        text.includes("wrong") ? json({ detail: "Incorrect username or password" }, 401) : undefined,
    );
    const { users } = server.connect({ password: () => passwords.shift() ?? "" });
    expect(await failureOf(() => users.get("anna"))).toMatchObject({ name: "AuthError" });
    await expect(users.get("anna")).resolves.toMatchObject({ name: "anna" });
  });

  it.each<[what: string, answer: () => Response]>([
    ["a page", () => new Response("<html>Portal</html>", { headers: { "content-type": "text/html" } })],
    ["an empty body", () => new Response("")],
    ["another object", () => json({ token: "canary" })],
    ["an empty token", () => json({ access_token: "" })],
    ["a token that was cut off", () => new Response('{"access_token": "canary')],
  ])("fails when the answer is %s, and quotes nothing of it", async (_, answer) => {
    const error = await failureOf(() => new FakeServer(undefined, answer).connect().users.get("anna"));
    expect(error).toMatchObject({
      name: "ProtocolError",
      message: expect.stringContaining("holds no token"),
    });
    expect(inspect(error)).not.toContain("canary");
  });

  it("fails with what the password's function fails with", async () => {
    const failure = new Error("The vault is closed.");
    const password = () => Promise.reject(failure);
    expect(await failureOf(() => new FakeServer().connect({ password }).users.get("anna"))).toBe(failure);
    const empty = await failureOf(() => new FakeServer().connect({ password: () => "" }).users.get("anna"));
    expect(empty).toMatchObject({ name: "InputError", path: "password" });
  });
});

describe("a token that is given", () => {
  it("is used instead of logging in", async () => {
    const server = new FakeServer(() => json(wireUser()));
    const given = token();
    await server.connect({ token: given }).users.get("anna");
    expect(server.sent.map(({ headers }) => headers.get("authorization"))).toEqual([`Bearer ${given}`]);
  });

  it("cannot be renewed: the rejection says so", async () => {
    const server = rejecting("Could not validate credentials", () => true);
    const error = await failureOf(() => server.connect({ token: token() }).users.get("anna"));
    expect(error).toMatchObject({ name: "AuthError", kelvinProblem: "token" });
    expect(server.sent).toHaveLength(1);
  });

  it("is asked for again when it comes from a function and has ended", async () => {
    let asked = 0;
    const provider = async () => {
      asked += 1;
      return token({ exp: seconds(Date.now()) + 600, asked });
    };
    const server = new FakeServer(() => json(wireUser()));
    const { users } = server.connect({ token: provider });
    await users.get("anna");
    await users.get("anna");
    expect(asked).toBe(1);
    vi.setSystemTime(start + 580_000);
    await users.get("anna");
    expect(asked).toBe(2);
  });

  it("is asked for again when it comes from a function and was rejected", async () => {
    const tokens = [token({ number: 1 }), token({ number: 2 })];
    const [old] = tokens;
    const server = rejecting("Could not validate credentials", (bearer) => bearer === `Bearer ${old}`);
    await expect(
      server.connect({ token: () => tokens.shift() ?? "" }).users.get("anna"),
    ).resolves.toBeDefined();
    expect(server.sent).toHaveLength(2);
  });

  it("is followed by a log-in where there is a password, too", async () => {
    const given = token({ number: 0 });
    const server = rejecting("Could not validate credentials", (bearer) => bearer === `Bearer ${given}`);
    const kelvin = server.connect({ token: given, username: "Administrator", password: "univention" });
    await expect(kelvin.users.get("anna")).resolves.toBeDefined();
    expect(server.logIns).toHaveLength(1);
  });
});
