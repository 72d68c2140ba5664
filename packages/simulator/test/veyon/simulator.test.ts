import { afterEach, describe, expect, it, vi } from "vitest";
import type { VeyonSimulatorOptions } from "../../src/veyon/index.ts";
import { createVeyonSimulator, isConnectionBroken, simulatorKey } from "../../src/veyon/index.ts";
import { manualClock, settled } from "../manual-clock.ts";
import { errorWith, keyLogin, wireTo } from "./wire.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("a simulator", () => {
  it("has three computers unless it is given others", () => {
    const { computers } = createVeyonSimulator();
    expect(computers.map(({ name }) => name)).toEqual(["pc-01", "pc-02", "pc-03"]);
    expect(computers[1]).toMatchObject({
      address: "10.0.0.2",
      width: 1280,
      height: 800,
      power: "on",
      user: { login: "student2", fullName: "Student 2" },
    });
  });

  it("gives an address of its own to each of many computers", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `pc-${index}`);
    const { computers } = createVeyonSimulator({ computers: names });
    expect(new Set(computers.map(({ address }) => address)).size).toBe(1000);
    expect(computers[999]?.address).toBe("10.0.3.232");
  });

  it("finds computers by name and address, whatever the case, and throws for others", () => {
    const simulator = createVeyonSimulator();
    expect(simulator.computer("PC-01")).toBe(simulator.computers[0]);
    expect(simulator.computer("10.0.0.3")).toBe(simulator.computers[2]);
    expect(() => simulator.computer("pc-99")).toThrow(/pc-99/);
  });

  it.each<[string, VeyonSimulatorOptions]>([
    ["pc-01", { computers: ["pc-01", "PC-01"] }],
    ["10.0.0.1", { computers: ["pc-01", { name: "pc-02", address: "10.0.0.1" }] }],
    ["name", { computers: [""] }],
    ["pixels", { computers: [{ name: "pc-01", width: 0 }] }],
    ["pixels", { computers: [{ name: "pc-01", height: 1.5 }] }],
    ["connectionLimit", { connectionLimit: 0 }],
    ["idleTimeout", { idleTimeout: Number.NaN }],
    ["authenticationTimeout", { authenticationTimeout: -1 }],
    ["connectionLifetime", { connectionLifetime: 0 }],
  ])("refuses nonsense and names it: %s", (word, options) => {
    expect(() => createVeyonSimulator(options)).toThrow(RangeError);
    expect(() => createVeyonSimulator(options)).toThrow(word);
  });

  it("has a fetch that can be passed around", async () => {
    const { fetch } = createVeyonSimulator();
    expect((await fetch(new Request("http://veyon.test/api/v1/hoststate/pc-01"))).status).toBe(200);
  });

  it("lives in the fake time of a test runner, installed before or after it", async () => {
    const wire = wireTo(createVeyonSimulator({ latency: 1000 }));
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ["Date", "setTimeout", "clearTimeout"] });
    const answer = wire.ask("POST", "authentication/pc-01", { body: keyLogin });
    await vi.advanceTimersByTimeAsync(1000);
    const { json } = await answer;
    expect(json).toMatchObject({ validUntil: Date.UTC(2030, 0, 1) / 1000 + 1 + 10_800 });
  });

  it("is refused nothing by a client that had given up before", async () => {
    const simulator = createVeyonSimulator();
    const signal = AbortSignal.abort(new Error("too late"));
    const request = new Request("http://veyon.test/api/v1/hoststate/pc-01", { signal });
    await expect(simulator.fetch(request)).rejects.toThrow("too late");
    expect(simulator.requests).toEqual([]);
  });

  it("warns of nothing when hundreds of requests wait at the same time", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on("warning", note);
    const simulator = createVeyonSimulator({ connectionLimit: 500, latency: 1 });
    const wire = wireTo(simulator);
    await Promise.all(Array.from({ length: 400 }, () => wire.ask("GET", "hoststate/pc-01")));
    await settled();
    process.off("warning", note);
    expect(simulator.peakInFlight).toBe(400);
    expect(warnings).toEqual([]);
  });
});

describe("the log of requests", () => {
  it("tells method, path, status and computer", async () => {
    const wire = wireTo(createVeyonSimulator({ version: "4.7" }));
    const uid = await wire.open("PC-01");
    await wire.ask("GET", "framebuffer?width=10", { uid });
    await wire.ask("GET", "nonsense");
    await wire.ask("GET", "user");
    wire.simulator.fault({ do: { kind: "reset", when: "after" } });
    await wire.ask("GET", "user", { uid }).catch(() => undefined);
    await wire.ask("DELETE", "authentication/anything", { uid });
    expect(wire.simulator.requests).toEqual([
      { method: "POST", path: "/api/v1/authentication/PC-01", status: 200, host: "pc-01" },
      { method: "GET", path: "/api/v1/framebuffer", status: 503, host: "pc-01" },
      { method: "GET", path: "/api/v1/nonsense", status: 404 },
      { method: "GET", path: "/api/v1/user", status: 401 },
      { method: "GET", path: "/api/v1/user", status: 0, host: "pc-01" },
      { method: "DELETE", path: "/api/v1/authentication/anything", status: 200, host: "anything" },
    ]);
  });

  it("holds no credentials", async () => {
    const wire = wireTo(createVeyonSimulator());
    await wire.open("pc-01");
    expect(JSON.stringify(wire.simulator.requests)).not.toContain(simulatorKey.pem.slice(40, 80));
  });
});

describe("a restart", () => {
  it("loses all connections", async () => {
    const wire = wireTo(createVeyonSimulator());
    const uid = await wire.open("pc-01");
    wire.simulator.restart();
    expect(wire.simulator.openConnections).toBe(0);
    expect((await wire.ask("GET", "user", { uid })).json).toEqual(errorWith(2));
    await wire.open("pc-01");
  });

  it("cuts off the requests under way and frees their threads", async () => {
    const clock = manualClock();
    const simulator = createVeyonSimulator({ clock, connectionLimit: 2 });
    const wire = wireTo(simulator);
    simulator.fault({ on: { host: "pc-02" }, do: { kind: "hang" } });
    const waiting = [
      wire.ask("POST", "authentication/nowhere", { body: keyLogin }),
      wire.ask("GET", "authentication/pc-02"),
    ];
    await settled();
    expect(simulator.requestsInFlight).toBe(2);
    simulator.restart();
    for (const outcome of await Promise.allSettled(waiting)) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { cause: { code: "ECONNRESET" } } });
    }
    expect(simulator.requestsInFlight).toBe(0);
    await settled();
    expect([simulator.requestsInFlight, clock.sleepers]).toEqual([0, 0]);
    expect(simulator.peakInFlight).toBe(2);
    expect(simulator.requests.map(({ status }) => status)).toEqual([0, 0]);
  });

  it("leaves the computers as they are", async () => {
    const simulator = createVeyonSimulator();
    simulator.computer("pc-01").power = "off";
    simulator.restart();
    expect(simulator.computer("pc-01").power).toBe("off");
  });
});

describe("the end", () => {
  it("cuts off the requests under way and refuses new ones", async () => {
    const simulator = createVeyonSimulator();
    const wire = wireTo(simulator);
    const waiting = wire.ask("GET", "authentication/nowhere");
    await settled();
    simulator.close();
    await expect(waiting).rejects.toSatisfy(isConnectionBroken);
    await expect(wire.ask("GET", "hoststate/pc-01")).rejects.toMatchObject({
      cause: { code: "ECONNREFUSED" },
    });
  });
});
