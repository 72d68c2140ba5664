import { describe, expect, it } from "vitest";
import type { FaultRule, VeyonSimulator } from "../../src/veyon/index.ts";
import { createVeyonSimulator, isConnectionBroken } from "../../src/veyon/index.ts";
import { manualClock, settled } from "../manual-clock.ts";
import type { Wire } from "./wire.ts";
import { errorWith, features, keyLogin, wireTo } from "./wire.ts";

const reset = { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } };

async function connected(
  simulator: VeyonSimulator = createVeyonSimulator(),
): Promise<{ wire: Wire; uid: string }> {
  const wire = wireTo(simulator);
  return { wire, uid: await wire.open("pc-01") };
}

const say = (wire: Wire, uid: string): Promise<unknown> =>
  wire.put(uid, features.textMessage, true, { text: "Hi" });

describe("a reset", () => {
  it("before the server acted rejects, and nothing was done", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "reset", when: "before" } });
    await expect(say(wire, uid)).rejects.toMatchObject(reset);
    expect(wire.simulator.computer("pc-01").messages).toHaveLength(0);
    await say(wire, uid);
    expect(wire.simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("after the server acted rejects, although it was done", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "reset", when: "after" } });
    await expect(say(wire, uid)).rejects.toMatchObject(reset);
    expect(wire.simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("during the answer leaves the head and half of the body", async () => {
    const { wire, uid } = await connected();
    const whole = (await wire.ask("GET", "feature", { uid })).text;
    wire.simulator.fault({ do: { kind: "reset", when: "during" } });
    const answer = await wire.send("GET", "feature", { uid });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-length")).toBe(String(whole.length));
    const { text, error } = await readUntilBroken(answer);
    expect(text).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    expect(error).toMatchObject({ name: "TypeError", message: "terminated", cause: { code: "ECONNRESET" } });
  });

  it("can be told from a mistake", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "reset", when: "before" } });
    const error: unknown = await wire.ask("GET", "user", { uid }).catch((reason: unknown) => reason);
    expect(isConnectionBroken(error)).toBe(true);
    expect(isConnectionBroken(new TypeError("fetch failed"))).toBe(false);
  });
});

describe("a cut", () => {
  it("ends the body early, in spite of its length", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "cut" } });
    const answer = await wire.send("GET", "user", { uid });
    const { text, error } = await readUntilBroken(answer);
    expect(text.length).toBe(Math.floor(Number(answer.headers.get("content-length")) / 2));
    expect(error).toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
  });

  it("comes after the server has acted", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "cut" } });
    await expect(say(wire, uid)).rejects.toThrow("terminated");
    expect(wire.simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("of a body without bytes breaks at once", async () => {
    const simulator = createVeyonSimulator({ computers: [{ name: "pc-01", power: "no-veyon" }] });
    simulator.fault({ do: { kind: "cut" } });
    const answer = await wireTo(simulator).send("GET", "hoststate/pc-01");
    expect((await readUntilBroken(answer)).text).toBe("u");
  });
});

describe("a status of something in between", () => {
  it("comes with any body and headers, and the server does not act", async () => {
    const { wire, uid } = await connected();
    const page = "<html><h1>503 Service Unavailable</h1></html>";
    wire.simulator.fault({
      do: { kind: "status", status: 503, body: page, headers: { "Retry-After": "7" } },
    });
    const answer = await wire.ask("PUT", `feature/${features.textMessage}`, { uid, body: { active: true } });
    expect([answer.status, answer.text, answer.headers.get("content-type")]).toEqual([
      503,
      page,
      "text/html",
    ]);
    expect(answer.headers.get("retry-after")).toBe("7");
    expect(wire.simulator.computer("pc-01").messages).toEqual([]);
  });

  it("may have no body, or a type of its own", async () => {
    const wire = wireTo(createVeyonSimulator());
    wire.simulator.fault({ do: { kind: "status", status: 429 } });
    expect(await wire.ask("GET", "anything")).toMatchObject({ status: 429, text: "" });
    wire.simulator.fault({ do: { kind: "status", status: 204 } });
    expect(await wire.ask("GET", "anything")).toMatchObject({ status: 204, text: "" });
    wire.simulator.fault({
      do: { kind: "status", status: 200, body: "{}", headers: { "Content-Type": "application/json" } },
    });
    expect((await wire.ask("GET", "anything")).headers.get("content-type")).toBe("application/json");
  });
});

describe("an error", () => {
  it.each([
    [1, 400],
    [2, 401],
    [3, 400],
    [4, 400],
    [5, 400],
    [6, 401],
    [7, 429],
    [8, 408],
    [9, 503],
    [10, 503],
    [11, 500],
    [12, 501],
  ] as const)("of code %i comes with status %i, and the server does not act", async (code, status) => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "error", code } });
    const answer = await wire.ask("DELETE", "authentication/pc-01", { uid });
    expect([answer.status, answer.json]).toEqual([status, errorWith(code)]);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(wire.simulator.openConnections).toBe(1);
  });
});

describe("latency", () => {
  it("delays the answer, and holds a thread meanwhile", async () => {
    const clock = manualClock();
    const { wire, uid } = await connected(createVeyonSimulator({ clock }));
    wire.simulator.fault({ do: { kind: "latency", ms: 300 } });
    const answer = wire.ask("GET", "user", { uid });
    await clock.advance(299);
    expect(wire.simulator.requestsInFlight).toBe(1);
    await clock.advance(1);
    expect((await answer).status).toBe(200);
  });

  it("adds up, with other faults too", async () => {
    const clock = manualClock();
    const simulator = createVeyonSimulator({ clock, latency: () => 100 });
    simulator.fault({ do: { kind: "latency", ms: 20 }, times: Number.POSITIVE_INFINITY });
    simulator.fault({ do: { kind: "latency", ms: 3 }, times: Number.POSITIVE_INFINITY });
    const wire = wireTo(simulator);
    const answer = wire.ask("GET", "hoststate/pc-01");
    await clock.advance(122);
    expect(simulator.requestsInFlight).toBe(1);
    await clock.advance(1);
    await answer;
    simulator.fault({ do: { kind: "error", code: 7 } });
    const error = wire.ask("GET", "hoststate/pc-01");
    await clock.advance(22);
    expect(simulator.requests).toHaveLength(1);
    await clock.advance(1);
    expect((await error).status).toBe(429);
  });
});

describe("a request that hangs", () => {
  it("holds a thread until the client gives up, and the server does not act", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "hang" } });
    const client = new AbortController();
    const body = { active: true };
    const hanging = wire.ask("PUT", `feature/${features.textMessage}`, { uid, body, signal: client.signal });
    await settled();
    expect(wire.simulator.requestsInFlight).toBe(1);
    client.abort(new Error("enough"));
    await expect(hanging).rejects.toThrow("enough");
    await settled();
    expect(wire.simulator.requestsInFlight).toBe(0);
    expect(wire.simulator.computer("pc-01").messages).toEqual([]);
  });

  it("ends at once for a client that had given up before it began to hang", async () => {
    const clock = manualClock();
    const simulator = createVeyonSimulator({ clock, latency: 50 });
    simulator.fault({ do: { kind: "hang" } });
    const client = new AbortController();
    const hanging = wireTo(simulator).ask("GET", "hoststate/pc-01", { signal: client.signal });
    await settled();
    client.abort(new Error("enough"));
    await expect(hanging).rejects.toThrow("enough");
    await clock.advance(50);
    expect(simulator.requestsInFlight).toBe(0);
  });
});

describe("an expired connection", () => {
  it("is lost just before the request is looked at", async () => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ do: { kind: "expire" } });
    expect((await wire.ask("GET", "user", { uid })).json).toEqual(errorWith(2));
    expect(wire.simulator.openConnections).toBe(0);
    expect((await wire.ask("GET", "user", { uid })).json).toEqual(errorWith(2));
  });

  it("is none for a request without a connection", async () => {
    const wire = wireTo(createVeyonSimulator());
    const fault = wire.simulator.fault({ do: { kind: "expire" } });
    expect((await wire.ask("POST", "authentication/pc-01", { body: keyLogin })).status).toBe(200);
    expect(fault.hits).toBe(1);
  });
});

describe("a rule", () => {
  const storm = { kind: "error", code: 7 } as const;

  async function statuses(rule: Omit<FaultRule, "do">, count = 6): Promise<number[]> {
    const wire = wireTo(createVeyonSimulator());
    wire.simulator.fault({ do: storm, ...rule });
    const seen: number[] = [];
    for (let request = 0; request < count; request += 1) {
      seen.push((await wire.ask("GET", "hoststate/pc-01")).status);
    }
    return seen;
  }

  it("befalls one request, unless it is told how many", async () => {
    expect(await statuses({})).toEqual([429, 200, 200, 200, 200, 200]);
    expect(await statuses({ times: 3 })).toEqual([429, 429, 429, 200, 200, 200]);
    expect(await statuses({ times: Number.POSITIVE_INFINITY })).toEqual([429, 429, 429, 429, 429, 429]);
  });

  it("spares the first ones when told so", async () => {
    expect(await statuses({ skip: 2, times: 2 })).toEqual([200, 200, 429, 429, 200, 200]);
  });

  it("befalls by chance, the same for the same seed", async () => {
    const rule = { probability: 0.3, times: Number.POSITIVE_INFINITY };
    const first = await statuses({ ...rule, seed: 5 }, 100);
    expect(await statuses({ ...rule, seed: 5 }, 100)).toEqual(first);
    expect(await statuses({ ...rule, seed: 6 }, 100)).not.toEqual(first);
    const share = first.filter((status) => status === 429).length / first.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    expect(await statuses({ probability: 0, times: 9 })).not.toContain(429);
  });

  it("counts its hits, and can be removed", async () => {
    const wire = wireTo(createVeyonSimulator());
    const fault = wire.simulator.fault({ do: storm, times: 5 });
    await wire.ask("GET", "hoststate/pc-01");
    await wire.ask("GET", "hoststate/pc-01");
    expect(fault.hits).toBe(2);
    fault.remove();
    expect((await wire.ask("GET", "hoststate/pc-01")).status).toBe(200);
    expect(fault.hits).toBe(2);
  });

  it.each([
    [{ method: "get" }, ["GET user", "GET feature", "GET feature/x"]],
    [{ path: "feature" }, ["GET feature", "GET feature/x", "PUT feature/x"]],
    [{ path: "/api/v1/feature/" }, ["GET feature", "GET feature/x", "PUT feature/x"]],
    [{ path: "feat" }, []],
    [{ path: /feature\/.*$/g }, ["GET feature/x", "PUT feature/x"]],
    [{ method: "PUT", path: "feature" }, ["PUT feature/x"]],
    [{ host: "PC-01" }, ["GET user", "GET feature", "GET feature/x", "PUT feature/x"]],
    [{ host: "10.0.0.1", path: "user" }, ["GET user"]],
    [{ host: "pc-02" }, []],
  ])("with the condition %j befalls %j", async (on, expected) => {
    const { wire, uid } = await connected();
    wire.simulator.fault({ on, do: { kind: "status", status: 418 }, times: Number.POSITIVE_INFINITY });
    const befallen: string[] = [];
    for (const request of ["GET user", "GET feature", "GET feature/x", "PUT feature/x"]) {
      const [method = "", path = ""] = request.split(" ");
      if ((await wire.ask(method, path, { uid })).status === 418) befallen.push(request);
    }
    expect(befallen).toEqual(expected);
  });

  it("knows the computer of a request by its path as well, even an unknown one", async () => {
    const wire = wireTo(createVeyonSimulator());
    const fault = wire.simulator.fault({ on: { host: "pc-02" }, do: storm, times: 9 });
    await wire.ask("POST", "authentication/pc-01", { body: keyLogin });
    expect(fault.hits).toBe(0);
    await wire.ask("POST", "authentication/pc-02", { body: keyLogin });
    expect(fault.hits).toBe(1);
    wire.simulator.fault({ on: { host: "nowhere" }, do: storm });
    expect((await wire.ask("POST", "authentication/nowhere", { body: keyLogin })).status).toBe(429);
  });

  it("gives way to an older one that ends the request too", async () => {
    const wire = wireTo(createVeyonSimulator());
    const older = wire.simulator.fault({ do: { kind: "status", status: 418 } });
    const newer = wire.simulator.fault({ do: storm });
    expect((await wire.ask("GET", "hoststate/pc-01")).status).toBe(418);
    expect([older.hits, newer.hits]).toEqual([1, 0]);
    expect((await wire.ask("GET", "hoststate/pc-01")).status).toBe(429);
  });
});

async function readUntilBroken(answer: Response): Promise<{ text: string; error: unknown }> {
  let text = "";
  try {
    for await (const chunk of answer.body ?? []) text += new TextDecoder().decode(chunk);
    return { text, error: undefined };
  } catch (error) {
    return { text, error };
  }
}
