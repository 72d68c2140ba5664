import { describe, expect, it, vi } from "vitest";
import type { KelvinClient, UserChanges } from "../../src/index.ts";
import { ben } from "../support/calls.ts";
import { FakeServer, failureOf, json, wireClass, wireUser } from "../support/fake-server.ts";

const lost = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { code: "ECONNRESET" }));
const broken = () => new Response("<html>Bad Gateway</html>", { status: 502 });
const retry = { limit: 3, backoff: 1, maxBackoff: 1 };
const group = { school: "DEMOSCHOOL", name: "1a" };

/**
 * How often something is sent when its first answer is lost.
 *
 * @param readsBefore Whether it reads something beforehand, which is not counted.
 */
async function sentAfter(
  first: () => Response | Promise<Response>,
  work: (kelvin: KelvinClient) => PromiseLike<unknown>,
  readsBefore = false,
): Promise<number> {
  let answers = 0;
  const server = new FakeServer(({ method, url }) => {
    if (url.pathname.includes("/schools/")) return json({ name: "SCHOOL2" });
    const isCounted = method !== "GET" || !readsBefore;
    if (isCounted) answers += 1;
    if (isCounted && answers === 1) return first();
    return json(url.pathname.includes("/users/") ? wireUser() : wireClass());
  });
  await Promise.resolve(work(server.connect({ retry }))).catch(() => undefined);
  return answers;
}

const change = (changes: UserChanges) => (kelvin: KelvinClient) => kelvin.users.modify("anna", changes);
const replacement = { ...ben, name: "anna", recordUid: "1", sourceUid: "K" };
const loaded = {
  ...replacement,
  schools: ["DEMOSCHOOL"],
  ucsschoolRoles: [],
  udmProperties: {},
  birthday: null,
  expirationDate: null,
  email: null,
  disabled: false,
  schoolClasses: {},
  workgroups: {},
  legalGuardians: [],
  legalWards: [],
  dn: "uid=anna",
  url: "https://kelvin.test/ucsschool/kelvin/v1/users/anna",
};

describe.each([
  ["the connection broke", lost],
  ["a proxy answered 502", broken],
])("after %s", (_, first) => {
  it.each<[what: string, work: (kelvin: KelvinClient) => PromiseLike<unknown>]>([
    ["reading", ({ users }) => users.get("anna")],
    ["searching", ({ classes }) => classes.search({ school: "DEMOSCHOOL" })],
    ["looking", ({ users }) => users.exists("anna")],
    ["changing what is no name", change({ firstname: "Bob", roles: ["teacher"] })],
    ["changing a class", ({ classes }) => classes.modify(group, { users: [] })],
    [
      "replacing a loaded user by the same name and schools",
      ({ users }) => users.replace(loaded, { ...loaded }),
    ],
    ["replacing a class by one of its name", ({ classes }) => classes.replace(group, group)],
    ["deleting", ({ users }) => users.delete("anna")],
  ])("%s is repeated", async (_what, work) => {
    expect(await sentAfter(first, work)).toBe(2);
  });

  it.each<[what: string, work: (kelvin: KelvinClient) => PromiseLike<unknown>]>([
    ["creating a user", ({ users }) => users.create(ben)],
    ["creating a class", ({ classes }) => classes.create(group)],
    ["creating a work group", ({ workgroups }) => workgroups.create(group)],
    ["renaming", change({ name: "anne" })],
    ["renaming a class", ({ classes }) => classes.modify(group, { name: "1b" })],
    ["changing the school", change({ school: "SCHOOL2" })],
    ["changing the schools", change({ schools: ["SCHOOL2"] })],
    ["changing the password", change({ password: "correct horse" })],
    ["replacing by another name", ({ users }) => users.replace(loaded, { ...loaded, name: "anne" })],
    ["replacing by another school", ({ users }) => users.replace(loaded, { ...loaded, school: "SCHOOL2" })],
    ["replacing by more schools", ({ users }) => users.replace(loaded, { ...loaded, schools: ["A", "B"] })],
    ["replacing with a password", ({ users }) => users.replace(loaded, { ...loaded, password: "x y z" })],
    ["replacing whose schools are not known", ({ users }) => users.replace("anna", replacement)],
    ["replacing a class by another name", ({ classes }) => classes.replace(group, { ...group, name: "1b" })],
  ])("%s is not repeated", async (_what, work) => {
    expect(await sentAfter(first, work)).toBe(1);
  });

  it("moving is not repeated", async () => {
    expect(await sentAfter(first, ({ users }) => users.move("anna", { school: "SCHOOL2" }), true)).toBe(1);
  });
});

it("creating a school is not repeated", async () => {
  let sent = 0;
  const server = new FakeServer(() => {
    sent += 1;
    return lost();
  });
  const error = await failureOf(() => server.connect({ retry }).schools.create({ name: "New" }));
  expect(error).toMatchObject({ name: "ConnectionError", mayHaveActed: true });
  expect(sent).toBe(1);
});

it("what surely did not arrive is repeated, whatever it is", async () => {
  const full = () => new Response("", { status: 429, headers: { "retry-after": "0" } });
  const refused = () =>
    Promise.reject(
      Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }),
      }),
    );
  expect(await sentAfter(full, ({ users }) => users.create(ben))).toBe(2);
  expect(await sentAfter(refused, ({ users }) => users.create(ben))).toBe(2);
});

describe("a delete that is answered 404", () => {
  const gone = () => json({ detail: "No object with name='anna' found or not authorized." }, 404);

  it("counts as done after an attempt without an answer", async () => {
    let attempts = 0;
    const server = new FakeServer(() => {
      attempts += 1;
      return attempts === 1 ? lost() : gone();
    });
    await expect(server.connect({ retry }).users.delete("anna")).resolves.toBeUndefined();
  });

  it("at once is an error", async () => {
    const server = new FakeServer(gone);
    expect(await failureOf(() => server.connect({ retry }).users.delete("anna"))).toMatchObject({
      name: "NotFoundError",
    });
  });

  it("by a proxy never counts as done", async () => {
    let attempts = 0;
    const server = new FakeServer(() => {
      attempts += 1;
      return attempts === 1 ? lost() : new Response("<html>", { status: 404 });
    });
    expect(await failureOf(() => server.connect({ retry }).users.delete("anna"))).toMatchObject({
      name: "ProtocolError",
    });
  });
});

describe("the time limits", () => {
  it.each<[what: string, work: (kelvin: KelvinClient) => PromiseLike<unknown>, limit: number]>([
    ["one object", ({ users }) => users.get("anna"), 30_000],
    ["a change", change({ firstname: "X" }), 30_000],
    ["creating", ({ users }) => users.create(ben), 60_000],
    ["a list", ({ users }) => users.search({}), 300_000],
  ])("of %s", async (_, work, limit) => {
    vi.useFakeTimers();
    try {
      const server = new FakeServer(() => new Promise<Response>(() => undefined));
      const kelvin = server.connect();
      await kelvin.authenticate();
      let error: unknown;
      void Promise.resolve(work(kelvin)).catch((reason: unknown) => {
        error = reason;
      });
      await vi.advanceTimersByTimeAsync(limit - 1);
      expect(error).toBeUndefined();
      await vi.advanceTimersByTimeAsync(2);
      expect(error).toMatchObject({ name: "TimeoutError", code: "timeout.attempt" });
    } finally {
      vi.useRealTimers();
    }
  });
});
