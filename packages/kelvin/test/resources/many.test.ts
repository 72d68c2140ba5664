import { describe, expect, it } from "vitest";
import type { NewUser } from "../../src/index.ts";
import { Crowd } from "../support/crowd.ts";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

const newUser = (name: string): NewUser => ({
  name,
  firstname: "A",
  lastname: "B",
  school: "S",
  roles: ["student"],
});

/** A server on which everything named `bad` fails. */
const server = () =>
  new FakeServer(({ method, url, body }) => {
    const name = url.pathname.split("/").at(-1) || Object(body).name;
    if (name === "bad") return json({ detail: "No object with name='bad' found or not authorized." }, 404);
    return method === "DELETE" ? new Response(null, { status: 204 }) : json(wireUser({ name }));
  });

describe("many objects", () => {
  it("are read with a result for each, in their order", async () => {
    const results = await server()
      .connect()
      .users.getMany(["a", "bad", { name: "c" }]);
    expect(results.map((result) => (result.ok ? result.value.name : result.error))).toEqual([
      "a",
      expect.objectContaining({ name: "NotFoundError" }),
      "c",
    ]);
    expect(results[1]).toMatchObject({ item: "bad", ok: false });
  });

  it("are created, and each failure tells why", async () => {
    const items = [newUser("a"), newUser("bad"), { ...newUser("c"), roles: [] }];
    const results = await server().connect().users.createMany(items);
    expect(results).toMatchObject([
      { ok: true, value: { name: "a" } },
      { ok: false, error: { kelvinProblem: "reference" } },
      { ok: false, error: { name: "InputError", path: "user.roles" } },
    ]);
  });

  it("are changed and deleted", async () => {
    const kelvin = server();
    const { users } = kelvin.connect();
    const changed = await users.modifyMany([
      { key: "a", changes: { firstname: "X" } },
      { key: "bad", changes: { firstname: "Y" } },
    ]);
    expect(changed.map(({ ok, item }) => [ok, item.key])).toEqual([
      [true, "a"],
      [false, "bad"],
    ]);
    expect((await users.deleteMany(["a", "bad"])).map(({ ok }) => ok)).toEqual([true, false]);
    expect(kelvin.calls.map(({ method }) => method)).toEqual(["PATCH", "PATCH", "DELETE", "DELETE"]);
  });

  it("may be schools", async () => {
    const results = await server()
      .connect()
      .schools.createMany([{ name: "a" }, { name: "bad" }]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it("are worked on as many at a time as was asked for, with progress", async () => {
    const crowd = new Crowd(2);
    const seen: number[] = [];
    const keys = Array.from({ length: 7 }, (_, index) => `u${index}`);
    await new FakeServer(crowd.answer).connect().users.getMany(keys, {
      concurrency: 2,
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect(crowd.most).toBe(2);
    expect(seen).toHaveLength(7);
    expect(seen.at(-1)).toBe(1);
  });

  it("stop at once when they are told to", async () => {
    const stop = new AbortController();
    const kelvin = new FakeServer(() => {
      stop.abort();
      return json(wireUser());
    });
    const options = { concurrency: 1, signal: stop.signal };
    const results = await kelvin.connect().users.getMany(["a", "b", "c"], options);
    expect(results.slice(1)).toMatchObject([
      { ok: false, error: { name: "AbortError" } },
      { ok: false, error: { name: "AbortError" } },
    ]);
    expect(kelvin.calls).toHaveLength(1);
  });

  it("take the options of a call for each of them", async () => {
    const kelvin = server();
    await kelvin.connect().users.getMany(["a", "b"], { headers: { "x-site": "north" } });
    expect(kelvin.calls.map(({ headers }) => headers.get("x-site"))).toEqual(["north", "north"]);
  });

  it.each([
    { concurrency: 0 },
    { concurency: 1 },
    { onProgress: "x" },
    { timeout: 0 },
    { signal: 5 },
    null,
    5,
  ])("refuse %o", async (options) => {
    const bad = options as never;
    expect(await failureOf(() => server().connect().users.getMany(["a"], bad))).toMatchObject({
      name: "InputError",
    });
  });

  it.each([["anna"], [""], [undefined], [null], [5], [{ name: "anna" }]])(
    "refuse %o, which is no list of them",
    async (items) => {
      const kelvin = server();
      const { users, schools } = kelvin.connect();
      const calls = [
        () => users.getMany(items as never),
        () => users.deleteMany(items as never),
        () => users.createMany(items as never),
        () => users.modifyMany(items as never),
        () => schools.createMany(items as never),
      ];
      for (const call of calls) {
        expect(await failureOf(call)).toMatchObject({ name: "InputError", path: "items" });
      }
      expect(kelvin.sent).toEqual([]);
    },
  );

  it("may come from anything that can be gone through", async () => {
    const { users } = server().connect();
    const keys = function* () {
      yield "a";
      yield "b";
    };
    for (const items of [new Set(["a", "b"]), keys()]) {
      expect((await users.deleteMany(items)).map(({ ok }) => ok)).toEqual([true, true]);
    }
  });
});
