import { describe, expect, it } from "vitest";
import { createVeyonSimulator } from "../../src/veyon/index.ts";
import { manualClock } from "../manual-clock.ts";
import { errorWith, features, wireTo } from "./wire.ts";

const noRoute = "Invalid command or non-matching HTTP method";

describe("routes", () => {
  const simulator = createVeyonSimulator({ timings: { framebufferDelay: 0 } });
  const wire = wireTo(simulator);

  it.each([
    ["GET", "nonsense"],
    ["GET", ""],
    ["GET", "authentication"],
    ["GET", "authentication/"],
    ["POST", "authentication"],
    ["PUT", "authentication/pc-01"],
    ["GET", "authentication/pc-01/more"],
    ["POST", "framebuffer"],
    ["HEAD", "feature"],
    ["DELETE", "feature"],
    ["POST", `feature/${features.screenLock}`],
    ["PUT", "user"],
    ["GET", "user/student1"],
    ["GET", "hoststate"],
  ])("answer %s %s in plain text that there is no such route", async (method, path) => {
    const answer = await wire.ask(method, path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("text/plain");
    expect(answer.text).toBe(noRoute);
  });

  it("begin at the root of the server", async () => {
    const answer = await simulator.fetch(new Request("http://veyon.test/veyon/api/v1/user"));
    expect(answer.status).toBe(404);
  });

  it("take a percent-encoded name of a computer", async () => {
    const answer = await wire.ask("GET", "authentication/pc%2D01");
    expect(answer.status).toBe(200);
  });

  it("take a broken percent sign as it is", async () => {
    const answer = await wire.ask("PUT", "feature/%E0%A4%A", {
      uid: await wire.open("pc-01"),
      body: { active: true },
    });
    expect(answer.json).toEqual(errorWith(3));
  });

  it.each(["framebuffer", "feature", `feature/${features.screenLock}`, "user", "session"])(
    "need a connection for %s",
    async (path) => {
      for (const uid of [undefined, "", "nonsense", crypto.randomUUID()]) {
        const answer = await wire.ask("GET", path, uid === undefined ? {} : { uid });
        expect(answer.status).toBe(401);
        expect(answer.json).toEqual(errorWith(2));
      }
    },
  );

  it("have a length and the server's time on every answer", async () => {
    const clock = manualClock(Date.UTC(2026, 0, 15, 8, 30, 0));
    const wire = wireTo(createVeyonSimulator({ clock }));
    for (const path of ["nonsense", "user", "authentication/pc-01"]) {
      const answer = await wire.ask("GET", path);
      expect(Number(answer.headers.get("content-length"))).toBe(new TextEncoder().encode(answer.text).length);
      expect(answer.headers.get("date")).toBe("Thu, 15 Jan 2026 08:30:00 GMT");
    }
  });
});

describe("user", () => {
  const computers = [
    "pc-01",
    { name: "pc-02", user: null },
    { name: "pc-03", user: { login: "ann", fullName: "Ann" } },
  ];

  it("tells login, full name and session up to 4.7", async () => {
    for (const version of ["4.5", "4.7"] as const) {
      const wire = wireTo(createVeyonSimulator({ version, computers }));
      const ask = async (host: string): Promise<unknown> =>
        (await wire.ask("GET", "user", { uid: await wire.open(host) })).json;
      expect(await ask("pc-01")).toEqual({ login: "student1", fullName: "Student 1", session: 0 });
      expect(await ask("pc-02")).toEqual({ login: "", fullName: "", session: -1 });
      expect(await ask("pc-03")).toEqual({ login: "ann", fullName: "Ann", session: 0 });
    }
  });

  it("tells login and full name alone in newer versions", async () => {
    const wire = wireTo(createVeyonSimulator({ computers }));
    const ask = async (host: string): Promise<unknown> =>
      (await wire.ask("GET", "user", { uid: await wire.open(host) })).json;
    expect(await ask("pc-01")).toEqual({ login: "student1", fullName: "Student 1" });
    expect(await ask("pc-02")).toEqual({ login: "", fullName: "" });
  });

  it("follows what is set on the computer", async () => {
    const wire = wireTo(createVeyonSimulator());
    const uid = await wire.open("pc-01");
    wire.simulator.computer("pc-01").user = { login: "bob", fullName: "Bob" };
    expect((await wire.ask("GET", "user", { uid })).json).toEqual({ login: "bob", fullName: "Bob" });
    wire.simulator.computer("pc-01").user = null;
    expect((await wire.ask("GET", "user", { uid })).json).toEqual({ login: "", fullName: "" });
  });
});

describe("session", () => {
  it("is a route of newer versions", async () => {
    for (const version of ["4.5", "4.7"] as const) {
      const wire = wireTo(createVeyonSimulator({ version }));
      const answer = await wire.ask("GET", "session", { uid: await wire.open("pc-01") });
      expect([answer.status, answer.text]).toEqual([404, noRoute]);
    }
  });

  it("tells about the session of the user", async () => {
    const wire = wireTo(createVeyonSimulator());
    const answer = await wire.ask("GET", "session", { uid: await wire.open("pc-01") });
    expect(answer.json).toEqual({
      sessionId: 0,
      sessionUptime: 0,
      sessionClientAddress: "",
      sessionClientName: "",
      sessionHostName: "pc-01",
    });
  });

  it("has the id -1 where nobody is logged in", async () => {
    const wire = wireTo(createVeyonSimulator({ computers: [{ name: "pc-01", user: null }] }));
    const answer = await wire.ask("GET", "session", { uid: await wire.open("pc-01") });
    expect(answer.json).toMatchObject({ sessionId: -1, sessionUptime: -1, sessionHostName: "" });
  });
});

describe("hoststate", () => {
  it("is a route of newer versions", async () => {
    const wire = wireTo(createVeyonSimulator({ version: "4.7" }));
    expect((await wire.ask("GET", "hoststate/pc-01")).status).toBe(404);
  });

  it("tells without a connection whether Veyon runs on a computer", async () => {
    const wire = wireTo(createVeyonSimulator());
    wire.simulator.computer("pc-02").power = "off";
    wire.simulator.computer("pc-03").power = "no-veyon";
    expect((await wire.ask("GET", "hoststate/pc-01")).json).toEqual({ state: "online" });
    expect((await wire.ask("GET", "hoststate/pc-02")).json).toEqual({ state: "down" });
    expect((await wire.ask("GET", "hoststate/nowhere")).json).toEqual({ state: "down" });
  });

  it("answers two bare letters, which are no JSON, for a computer without Veyon", async () => {
    const wire = wireTo(createVeyonSimulator({ computers: [{ name: "pc-01", power: "no-veyon" }] }));
    const answer = await wire.ask("GET", "hoststate/pc-01");
    expect([answer.status, answer.text, answer.json]).toEqual([200, "up", undefined]);
  });
});
