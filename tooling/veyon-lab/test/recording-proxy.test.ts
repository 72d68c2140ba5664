import type { ClientRequest } from "node:http";
import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ResetMoment } from "../src/exchange.ts";
import type { RecordingProxy } from "../src/recording-proxy.ts";
import { startRecordingProxy } from "../src/recording-proxy.ts";
import type { FakeServer } from "./fake-server.ts";
import { startFakeServer } from "./fake-server.ts";

describe("the recording proxy", () => {
  let server: FakeServer;
  let proxy: RecordingProxy;

  beforeEach(async () => {
    server = await startFakeServer();
    proxy = await startRecordingProxy({ target: server.url });
  });
  afterEach(async () => {
    await proxy.close();
    await server.close();
  });

  const call = (method: string, path: string, uid?: string, body?: string): Promise<Response> =>
    fetch(`${proxy.url}/api/v1/${path}`, {
      method,
      ...(uid === undefined ? {} : { headers: { "Connection-Uid": uid } }),
      ...(body === undefined ? {} : { body }),
    });
  const open = async (host: string): Promise<string> => {
    const answer: unknown = await (await call("POST", `authentication/${host}`, undefined, "{}")).json();
    return String(Reflect.get(Object(answer), "connection-uid"));
  };

  it("passes status, text, headers and body through unchanged, and adds no Date", async () => {
    const answer = await call("POST", "echo", undefined, "a ✓ b");
    expect([answer.status, answer.statusText, answer.headers.get("content-type")]).toEqual([
      201,
      "Echoed",
      "text/plain",
    ]);
    expect(await answer.text()).toBe("a ✓ b");
    expect(proxy.total().statuses).toEqual({ 201: 1 });
  });

  it("passes each part of a request and of an answer on as it comes", async () => {
    const sending = request(`${proxy.url}/api/v1/streamed`, { method: "POST" });
    sending.write("first");
    const part = await firstPart(sending);
    expect(part).toBe("FIRST");
    expect(server.arrived).toEqual([]);
    sending.end();
  });

  it("counts connections, deletes, codes and opens by computer", async () => {
    const first = await open("pc1");
    const second = await open("pc2");
    expect(proxy.open).toBe(2);
    const round = proxy.mark("second round");
    await call("DELETE", "authentication/pc1", first);
    const again = await call("DELETE", "authentication/pc1", first);
    expect(again.status).toBe(401);
    await open("pc1");
    expect(proxy.open).toBe(2);
    expect(proxy.since(round)).toMatchObject({
      opens: 1,
      deletes: 2,
      veyonCodes: { 2: 1 },
      opensByHost: { pc1: 1 },
    });
    expect(proxy.total()).toMatchObject({
      opens: 3,
      maxOpen: 2,
      maxInFlight: 1,
      opensByHost: { pc1: 2, pc2: 1 },
    });
    expect(proxy.exchanges.at(1)).toMatchObject({ host: "pc2", kind: "open", status: 200 });
    expect((await call("GET", "user", second)).status).toBe(200);
  });

  it("counts a request as in flight until the server has answered, even when its client has gone", async () => {
    const leaving = new AbortController();
    const left = fetch(`${proxy.url}/api/v1/held`, { signal: leaving.signal });
    await until(() => server.arrived.length === 1);
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect(proxy.inFlight).toBe(1);
    server.release();
    await until(() => proxy.inFlight === 0);
    expect(proxy.exchanges[0]).toMatchObject({ status: 200 });
  });

  it("takes a half-sent request back when its client hangs up", async () => {
    const { port } = new URL(proxy.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("POST /api/v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
    await until(() => proxy.inFlight === 1);
    socket.destroy();
    await until(() => proxy.inFlight === 0);
    expect(server.arrived).toEqual([]);
  });

  it("resets the client when the server hangs up, and when it is not there", async () => {
    await expect(call("GET", "drop")).rejects.toThrow("fetch failed");
    await open("pc1");
    await server.close();
    await expect(call("GET", "user")).rejects.toThrow("fetch failed");
    // The second finds nobody listening; the first may still have had a socket.
    await expect(call("GET", "user")).rejects.toThrow("fetch failed");
    expect(proxy.open).toBe(0);
    expect(Object.keys(proxy.total().failures)).toContain("ECONNREFUSED");
  });

  it.each<[ResetMoment, number, number]>([
    ["before", 0, 0],
    ["during", 1, 1],
    ["after", 1, 1],
  ])(
    "resets an open %s the server answers, and knows whether that left a connection open",
    async (when, arrivals, connections) => {
      proxy.resetNext({ match: ({ kind, host }) => kind === "open" && host === "pc2", when });
      await open("pc1");
      expect(proxy.pendingResets).toBe(1);
      await expect(call("POST", "authentication/pc2", undefined, "{}")).rejects.toThrow("fetch failed");
      expect(proxy.pendingResets).toBe(0);
      await until(() => proxy.inFlight === 0);
      expect(server.arrived.filter((line) => line.endsWith("pc2"))).toHaveLength(arrivals);
      expect(proxy.open).toBe(1 + connections);
      expect(proxy.total().resets).toBe(1);
      await open("pc2");
      expect(proxy.open).toBe(2 + connections);
    },
  );

  it("adds no header, keeps sockets of clients open, and closes them with itself", async () => {
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    let received = "";
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket
      .on("error", () => {})
      .on("data", (part) => {
        received += part;
      });
    for (const count of [1, 2]) {
      socket.write("GET /api/v1/user HTTP/1.1\r\nHost: x\r\n\r\n");
      await until(() => received.split("HTTP/1.1 401").length === count + 1);
    }
    expect(received).toMatch(
      /^(HTTP\/1.1 401 Unauthorized\r\nContent-Type: application\/json\r\nContent-Length: 51\r\n\r\n\{[^\n]*\}){2}$/,
    );
    await proxy.close();
    await closed;
  });
});

/** Waits for what is bound to happen within a round trip, however busy the machine. */
async function until(condition: () => boolean): Promise<void> {
  await vi.waitUntil(condition, { timeout: 20_000, interval: 2 });
}

async function firstPart(sending: ClientRequest): Promise<string> {
  return await new Promise((resolve, reject) => {
    sending.once("error", reject);
    sending.once("response", (answer) => answer.once("data", (part: Buffer) => resolve(part.toString())));
  });
}
