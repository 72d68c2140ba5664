import { describe, expect, it } from "vitest";
import { createKelvinSimulator, isConnectionBroken } from "../../src/kelvin/index.ts";
import { manualClock, settled } from "../manual-clock.ts";
import { ask, create, requestTo } from "./asking.ts";

const reset = { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } };

async function bytesOf(response: Response): Promise<{ readonly text: string; readonly error: unknown }> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  } catch (error) {
    return { text, error };
  }
  return { text, error: undefined };
}

describe("a reset", () => {
  it("before the server acted rejects, and nothing was done", async () => {
    const simulator = createKelvinSimulator();
    simulator.fault({ do: { kind: "reset", when: "before" } });
    await expect(create(simulator, "ann")).rejects.toMatchObject(reset);
    expect(simulator.state.user("ann")).toBeUndefined();
    expect((await create(simulator, "ann")).status).toBe(201);
  });

  it("after the server acted rejects, although it was done", async () => {
    const simulator = createKelvinSimulator();
    simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "POST" } });
    const error: unknown = await create(simulator, "ann").catch((reason: unknown) => reason);
    expect(error).toMatchObject(reset);
    expect(isConnectionBroken(error)).toBe(true);
    expect(simulator.state.user("ann")).toMatchObject({ name: "ann" });
  });

  it("during the answer leaves its head and half of its body", async () => {
    const simulator = createKelvinSimulator();
    const whole = (await ask(simulator, "GET", "/v1/roles/")).text;
    simulator.fault({ do: { kind: "reset", when: "during" } });
    const response = await simulator.fetch(requestTo(simulator, "GET", "/v1/roles/"));
    expect(response.status).toBe(200);
    const { text, error } = await bytesOf(response);
    expect(text).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    expect(error).toMatchObject({ name: "TypeError", message: "terminated" });
  });

  it("hits HEAD, too", async () => {
    const simulator = createKelvinSimulator();
    simulator.fault({ do: { kind: "reset", when: "after" } });
    await expect(ask(simulator, "HEAD", "/v1/schools/DEMOSCHOOL")).rejects.toMatchObject(reset);
  });
});

it("A cut ends the body early, in spite of its length", async () => {
  const simulator = createKelvinSimulator();
  const whole = (await ask(simulator, "GET", "/v1/roles/")).text;
  simulator.fault({ do: { kind: "cut" } });
  const response = await simulator.fetch(requestTo(simulator, "GET", "/v1/roles/"));
  expect(response.headers.get("content-length")).toBe(String(whole.length));
  const { text } = await bytesOf(response);
  expect(text.length).toBeLessThan(whole.length);
  expect(whole.startsWith(text)).toBe(true);
});

it("Something in between answers as often as it is told", async () => {
  const simulator = createKelvinSimulator();
  const headers = { "content-type": "text/html", "retry-after": "7" };
  const storm = simulator.fault({
    do: { kind: "status", status: 503, body: "<h1>Busy</h1>", headers },
    on: { path: "v1/users" },
    times: 2,
    skip: 1,
  });
  const statuses: number[] = [];
  for (const path of ["users/", "roles/", "users/x", "users/", "users/"]) {
    const { status, text, headers } = await ask(simulator, "GET", `/v1/${path}`);
    statuses.push(status);
    if (status === 503) expect([text, headers.get("retry-after")]).toEqual(["<h1>Busy</h1>", "7"]);
  }
  expect(statuses).toEqual([200, 200, 503, 503, 200]);
  expect(storm.hits).toBe(2);
});

it("Chances are the same in each run", async () => {
  const statusesOf = async (): Promise<number[]> => {
    const simulator = createKelvinSimulator();
    const times = Number.POSITIVE_INFINITY;
    const storm = simulator.fault({ do: { kind: "status", status: 429 }, probability: 0.5, seed: 7, times });
    const statuses: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      statuses.push((await ask(simulator, "GET", "/v1/roles/student")).status);
    }
    storm.remove();
    expect((await ask(simulator, "GET", "/v1/roles/student")).status).toBe(200);
    return statuses;
  };
  const statuses = await statusesOf();
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(await statusesOf()).toEqual(statuses);
});

describe("A rule is for", () => {
  it.each([
    ["a path and what is below", { path: "v1/users" }, [true, true, false, false]],
    ["a path from the root", { path: "/ucsschool/kelvin/v1/users/" }, [true, true, false, false]],
    ["an expression", { path: /v[12]\/users\/$/ }, [true, false, true, false]],
    ["a method in any case", { method: "get" }, [true, true, true, true]],
    ["another method", { method: "PUT" }, [false, false, false, false]],
  ] as const)("%s", async (_, on, hits) => {
    const simulator = createKelvinSimulator();
    simulator.fault({ do: { kind: "status", status: 599 }, on, times: 10 });
    const paths = ["/v1/users/", "/v1/users/nobody-there", "/v2/users/", "/v1/usersx"];
    const answers = await Promise.all(paths.map((path) => ask(simulator, "GET", path)));
    expect(answers.map(({ status }) => status === 599)).toEqual(hits);
  });
});

it("An expired token is refused, and only that once", async () => {
  const simulator = createKelvinSimulator();
  simulator.fault({ do: { kind: "expire" } });
  const { status, json } = await ask(simulator, "GET", "/v1/roles/");
  expect([status, json]).toEqual([401, { detail: "Could not validate credentials" }]);
  expect((await ask(simulator, "GET", "/v1/roles/")).status).toBe(200);
});

it("Delays add up with the server's own, in the time of the clock", async () => {
  const clock = manualClock();
  const simulator = createKelvinSimulator({ clock, latency: () => 100 });
  simulator.fault({ do: { kind: "latency", ms: 400 } });
  simulator.fault({ do: { kind: "latency", ms: 500 } });
  let isDone = false;
  void simulator.fetch(requestTo(simulator, "GET", "/v1/roles/")).then(() => {
    isDone = true;
  });
  await clock.advance(999);
  expect(isDone).toBe(false);
  await clock.advance(1);
  expect(isDone).toBe(true);
});

describe("A server that hangs", () => {
  it("lets go of a request that is given up", async () => {
    const simulator = createKelvinSimulator();
    simulator.fault({ do: { kind: "hang" } });
    const giveUp = new AbortController();
    const request = new Request(requestTo(simulator, "GET", "/v1/roles/"), { signal: giveUp.signal });
    const asked = simulator.fetch(request);
    await settled();
    giveUp.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });

  it.each(["restart", "close"] as const)("lets go of it on %s", async (end) => {
    const simulator = createKelvinSimulator();
    simulator.fault({ do: { kind: "hang" } });
    const asked = simulator.fetch(requestTo(simulator, "GET", "/v1/roles/"));
    const failed = expect(asked).rejects.toMatchObject(reset);
    await settled();
    simulator[end]();
    await failed;
  });
});

it("A server that was closed refuses connections", async () => {
  const simulator = createKelvinSimulator();
  simulator.close();
  await expect(ask(simulator, "GET", "/v1/roles/")).rejects.toMatchObject({
    cause: { code: "ECONNREFUSED" },
  });
});

it("The log has all requests, with what became of them", async () => {
  const simulator = createKelvinSimulator();
  const id = "6ed9e4a92bbd4dfba782059dc673d489";
  await ask(simulator, "GET", "/v1/users/?name=%C3%A4*", { headers: { "x-request-id": id } });
  simulator.fault({ do: { kind: "reset", when: "before" } });
  await create(simulator, "ann").catch(() => {});
  expect(simulator.requests).toEqual([
    {
      method: "GET",
      path: "/ucsschool/kelvin/v1/users/",
      query: "?name=%C3%A4*",
      status: 200,
      requestId: id,
    },
    {
      method: "POST",
      path: "/ucsschool/kelvin/v1/users/",
      query: "",
      status: 0,
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ]);
});
