import { describe, expect, it } from "vitest";
import { createVeyonSimulator } from "../../src/veyon/index.ts";
import { manualClock, settled } from "../manual-clock.ts";
import { errorWith, keyLogin, wireTo } from "./wire.ts";

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `pc-${index}`);
}

describe("a connection", () => {
  it("has a UUID and an end in seconds since 1970", async () => {
    const clock = manualClock();
    const wire = wireTo(createVeyonSimulator({ clock, connectionLifetime: 100 }));
    const { status, json } = await wire.ask("POST", "authentication/pc-01", { body: keyLogin });
    expect(status).toBe(200);
    expect(json).toEqual({
      "connection-uid": expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      validUntil: clock.now() / 1000 + 100,
    });
  });

  it("is found without regard to the case of its UUID, and with braces around it", async () => {
    const wire = wireTo(createVeyonSimulator());
    const uid = await wire.open("PC-01");
    for (const spelling of [uid, uid.toUpperCase(), `{${uid}}`]) {
      expect((await wire.ask("GET", "user", { uid: spelling })).status).toBe(200);
    }
  });

  it("reaches a computer by its address as well", async () => {
    const wire = wireTo(createVeyonSimulator({ computers: [{ name: "pc-01", address: "10.211.0.11" }] }));
    expect((await wire.ask("POST", "authentication/10.211.0.11", { body: keyLogin })).status).toBe(200);
  });

  it("is closed once; a second time it is unknown", async () => {
    const wire = wireTo(createVeyonSimulator());
    const uid = await wire.open("pc-01");
    const closed = await wire.ask("DELETE", "authentication/pc-01", { uid });
    expect([closed.status, closed.text]).toEqual([200, "{}"]);
    const again = await wire.ask("DELETE", "authentication/pc-01", { uid });
    expect([again.status, again.json]).toEqual([401, errorWith(2)]);
    expect(wire.simulator.openConnections).toBe(0);
  });

  it("is closed whichever computer is named, but stays open when none is", async () => {
    const wire = wireTo(createVeyonSimulator());
    const uid = await wire.open("pc-01");
    expect((await wire.ask("DELETE", "authentication", { uid })).status).toBe(404);
    expect(wire.simulator.openConnections).toBe(1);
    expect((await wire.ask("DELETE", "authentication/somewhere-else", { uid })).status).toBe(200);
    expect(wire.simulator.openConnections).toBe(0);
  });

  it("ends when it was not used for the idle time, which every request begins anew", async () => {
    const clock = manualClock();
    const wire = wireTo(createVeyonSimulator({ clock, idleTimeout: 60 }));
    const uid = await wire.open("pc-01");
    for (let request = 0; request < 3; request += 1) {
      await clock.advance(59_000);
      expect((await wire.ask("GET", "feature", { uid })).status).toBe(200);
    }
    await clock.advance(60_000);
    expect((await wire.ask("GET", "feature", { uid })).json).toEqual(errorWith(2));
    expect(wire.simulator.openConnections).toBe(0);
  });

  it("ends at the end of its lifetime, however much it is used", async () => {
    const clock = manualClock();
    const wire = wireTo(createVeyonSimulator({ clock, connectionLifetime: 100 }));
    const uid = await wire.open("pc-01");
    await clock.advance(50_000);
    expect((await wire.ask("GET", "user", { uid })).status).toBe(200);
    await clock.advance(50_000);
    expect((await wire.ask("GET", "user", { uid })).json).toEqual(errorWith(2));
  });
});

describe("the connection limit", () => {
  it("refuses to open more, and counts ended connections no longer", async () => {
    const clock = manualClock();
    const wire = wireTo(createVeyonSimulator({ clock, computers: names(3), connectionLimit: 2 }));
    await wire.open("pc-0");
    await clock.advance(30_000);
    await wire.open("pc-1");
    const refused = await wire.ask("POST", "authentication/pc-2", { body: keyLogin });
    expect([refused.status, refused.json]).toEqual([429, errorWith(7)]);
    await clock.advance(30_000);
    await wire.open("pc-2");
    expect(wire.simulator.openConnections).toBe(2);
    expect(wire.simulator.peakConnections).toBe(2);
  });

  it("bounds the requests under way by the same number", async () => {
    const wire = wireTo(createVeyonSimulator({ computers: names(40) }));
    const answers = await Promise.all(
      names(40).map((name) => wire.ask("POST", `authentication/${name}`, { body: keyLogin })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(32);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(8);
    expect(wire.simulator.peakInFlight).toBe(32);
    expect(wire.simulator.requestsInFlight).toBe(0);
  });

  it("is not exceeded by requests that are under way at the same time", async () => {
    const wire = wireTo(createVeyonSimulator({ connectionLimit: 2 }));
    await wire.open("pc-01");
    const answers = await Promise.all(
      ["pc-02", "pc-03"].map((name) => wire.ask("POST", `authentication/${name}`, { body: keyLogin })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
    expect(wire.simulator.openConnections).toBe(2);
  });
});

describe("a computer that does not answer", () => {
  it.each([["off"], ["no-veyon"]] as const)(
    "(%s) lets a request hang for 15 s and then fail",
    async (power) => {
      const clock = manualClock();
      const wire = wireTo(createVeyonSimulator({ clock, computers: [{ name: "pc-01", power }] }));
      for (const [method, host] of [
        ["POST", "pc-01"],
        ["GET", "pc-01"],
        ["POST", "unknown"],
        ["GET", "unknown"],
      ] as const) {
        const body = method === "POST" ? { body: keyLogin } : {};
        let ended = false;
        const answer = wire.ask(method, `authentication/${host}`, body).finally(() => {
          ended = true;
        });
        await clock.advance(14_999);
        expect([ended, wire.simulator.requestsInFlight]).toEqual([false, 1]);
        await clock.advance(1);
        expect(await answer).toMatchObject({ status: 408, json: errorWith(8) });
      }
    },
  );

  it("holds a thread all the time, even when the client has given up", async () => {
    const clock = manualClock();
    const simulator = createVeyonSimulator({ clock, connectionLimit: 1, authenticationTimeout: 15 });
    const wire = wireTo(simulator);
    simulator.computer("pc-01").power = "off";
    const client = new AbortController();
    const hanging = wire.ask("POST", "authentication/pc-01", { body: keyLogin, signal: client.signal });
    await settled();
    client.abort(new Error("enough"));
    await expect(hanging).rejects.toThrow("enough");
    expect(simulator.requestsInFlight).toBe(1);
    expect((await wire.ask("GET", "hoststate/pc-02")).json).toEqual(errorWith(7));
    await clock.advance(15_000);
    expect(simulator.requestsInFlight).toBe(0);
    expect((await wire.ask("GET", "hoststate/pc-02")).status).toBe(200);
  });
});

describe("a computer that goes away", () => {
  it("leaves its connection valid, without a picture, a user or active features", async () => {
    const wire = wireTo(createVeyonSimulator({ timings: { framebufferDelay: 0 } }));
    const uid = await wire.open("pc-01");
    await wire.picture(uid);
    wire.simulator.computer("pc-01").kill();
    const picture = await wire.ask("GET", "framebuffer", { uid });
    expect([picture.status, picture.json]).toEqual([503, errorWith(10)]);
    expect((await wire.ask("GET", "user", { uid })).json).toEqual({ login: "", fullName: "" });
    expect((await wire.ask("GET", "session", { uid })).json).toMatchObject({ sessionId: -1 });
    const listed = await wire.ask("GET", "feature", { uid });
    expect(listed.json).not.toContainEqual(expect.objectContaining({ active: true }));
    expect(wire.simulator.openConnections).toBe(1);
  });

  it("still accepts requests to start features, in vain", async () => {
    const wire = wireTo(createVeyonSimulator());
    const uid = await wire.open("pc-01");
    wire.simulator.computer("pc-01").kill();
    const answer = await wire.put(uid, "e75ae9c8-ac17-4d00-8f0d-019348346208", true, { text: "Hello?" });
    expect([answer.status, answer.text]).toEqual([200, "{}"]);
    expect(wire.simulator.computer("pc-01").messages).toEqual([]);
  });

  it("shows its picture on the old connection again, when it is back", async () => {
    const wire = wireTo(createVeyonSimulator({ timings: { framebufferDelay: 0 } }));
    const uid = await wire.open("pc-01");
    wire.simulator.computer("pc-01").kill();
    expect((await wire.ask("GET", "framebuffer", { uid })).json).toEqual(errorWith(10));
    wire.simulator.computer("pc-01").start();
    await wire.picture(uid);
  });
});
