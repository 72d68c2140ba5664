import { beforeEach, describe, expect, it } from "vitest";
import type { Exchange } from "../src/exchange.ts";
import { exchangeOf } from "../src/exchange.ts";
import { Recorder } from "../src/recorder.ts";

describe("a recording", () => {
  let now = 0;
  let recorder: Recorder;

  beforeEach(() => {
    now = 0;
    recorder = new Recorder(60_000, () => now);
  });

  const begin = (method: string, path: string, uid?: string): Exchange => {
    const exchange = exchangeOf(method, `/api/v1/${path}`, uid, now);
    recorder.began(exchange);
    recorder.sent(exchange);
    return exchange;
  };
  const open = (host: string, uid: string): void => {
    recorder.answered(begin("POST", `authentication/${host}`), 200, { "connection-uid": uid, validUntil: 1 });
  };
  const read = (uid: string): void => recorder.answered(begin("GET", "user", uid), 200, { login: "" });

  it("counts an open connection from the answer to its open until its DELETE is answered", () => {
    const opening = begin("POST", "authentication/pc1");
    expect(recorder.open()).toBe(0);
    recorder.answered(opening, 200, { "connection-uid": "AB-1" });
    expect(recorder.open()).toBe(1);
    const closing = begin("DELETE", "authentication/pc1", "{ab-1}");
    expect(recorder.open()).toBe(1);
    recorder.answered(closing, 200, {});
    expect(recorder.open()).toBe(0);
    expect(recorder.tally()).toMatchObject({ opens: 1, deletes: 1, maxOpen: 1 });
  });

  it("does not count an open that failed", () => {
    recorder.answered(begin("POST", "authentication/pc1"), 429, { error: { code: 7 } });
    recorder.answered(begin("POST", "authentication/pc1"), 200, "not what a server says");
    expect(recorder.open()).toBe(0);
    expect(recorder.tally()).toMatchObject({ veyonCodes: { 7: 1 }, statuses: { 200: 1, 429: 1 } });
  });

  it("takes a connection away on a 401 with code 2, and keeps it on any other error", () => {
    open("pc1", "a");
    open("pc2", "b");
    recorder.answered(begin("GET", "framebuffer", "a"), 503, { error: { code: 10 } });
    recorder.answered(begin("POST", "authentication/pc3", "b"), 401, { error: { code: 6 } });
    expect(recorder.open()).toBe(2);
    recorder.answered(begin("GET", "framebuffer", "a"), 401, { error: { code: 2 } });
    expect(recorder.open()).toBe(1);
  });

  it("takes a connection away when its idle time has passed since the last request began", () => {
    open("pc1", "a");
    open("pc2", "b");
    now = 40_000;
    const reading = begin("GET", "user", "a");
    now = 50_000;
    recorder.answered(reading, 200, {});
    now = 59_999;
    expect(recorder.open()).toBe(2);
    now = 60_000;
    expect(recorder.open()).toBe(1);
    now = 100_000;
    expect(recorder.open()).toBe(0);
    expect(recorder.moments.slice(-2)).toMatchObject([
      { at: 60_000, open: 1 },
      { at: 100_000, open: 0 },
    ]);
  });

  it("takes all connections away when nobody listens any more", () => {
    open("pc1", "a");
    recorder.failed(begin("GET", "user", "a"), "ECONNRESET");
    expect(recorder.open()).toBe(1);
    recorder.failed(begin("GET", "user", "a"), "ECONNREFUSED");
    expect(recorder.open()).toBe(0);
    expect(recorder.tally().failures).toEqual({ ECONNRESET: 1, ECONNREFUSED: 1 });
  });

  it("counts requests in flight, and opens among them", () => {
    const first = begin("POST", "authentication/pc1");
    const second = begin("GET", "framebuffer", "a");
    expect(recorder.inFlight()).toBe(2);
    recorder.answered(first, 408, { error: { code: 8 } });
    recorder.failed(second, "ECONNRESET");
    expect(recorder.inFlight()).toBe(0);
    expect(recorder.tally()).toMatchObject({ maxInFlight: 2, maxOpening: 1 });
  });

  it("counts requests beside a write on the same connection, and no others", () => {
    const reading = begin("GET", "framebuffer?width=320", "a");
    const writing = begin("PUT", "feature/x", "a");
    const elsewhere = begin("GET", "user", "b");
    for (const exchange of [reading, writing, elsewhere]) recorder.answered(exchange, 200, {});
    read("a");
    expect(recorder.tally().besideWrite).toBe(1);
    const again = begin("PUT", "feature/x", "a");
    const closing = begin("DELETE", "authentication/pc1", "a");
    for (const exchange of [again, closing]) recorder.answered(exchange, 200, {});
    expect(recorder.tally().besideWrite).toBe(2);
  });

  it("tells a round from what was before it", () => {
    open("pc1", "a");
    open("pc1", "b");
    recorder.answered(begin("DELETE", "authentication/pc1", "b"), 200, {});
    const round = recorder.mark("round 2");
    expect(recorder.tally(round)).toMatchObject({ requests: 0, opens: 0, maxOpen: 1, opensByHost: {} });
    open("pc2", "c");
    expect(recorder.tally(round)).toMatchObject({
      requests: 1,
      opens: 1,
      maxOpen: 2,
      opensByHost: { pc2: 1 },
    });
    expect(recorder.tally().opensByHost).toEqual({ pc1: 2, pc2: 1 });
  });
});

describe("an exchange", () => {
  it.each([
    ["POST", "/api/v1/authentication/pc%201", "open", "pc 1"],
    ["DELETE", "/api/v1/authentication/pc1", "close", "pc1"],
    ["DELETE", "/api/v1/authentication", "close", undefined],
    ["GET", "/api/v1/authentication/pc1", "methods", "pc1"],
    ["GET", "/api/v1/hoststate/pc1", "other", "pc1"],
    ["PUT", "/api/v1/feature/e75ae9c8", "write", undefined],
    ["GET", "/api/v1/feature/e75ae9c8", "read", undefined],
    ["GET", "/api/v1/framebuffer?width=320&format=jpeg", "read", undefined],
    ["GET", "/elsewhere", "other", undefined],
  ])("%s %s is of the kind %s", (method, path, kind, host) => {
    expect(exchangeOf(method, path, undefined, 0)).toMatchObject({ kind, host });
  });
});
