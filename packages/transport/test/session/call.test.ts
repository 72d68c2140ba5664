import { describe, expect, expectTypeOf, it } from "vitest";
import { Call } from "../../src/index.ts";
import { json, serve } from "../support/local-server.ts";
import { failureOf, open, request } from "../support/session.ts";
import { settle } from "../support/until.ts";

const response = { status: 200, headers: new Headers(), correlationId: "c", attempts: 1, duration: 5 };
const good = () => new Call(Promise.resolve({ data: 21, response }));
const bad = () => new Call<number>(Promise.reject(new Error("no")));

describe("A call", () => {
  it("is a promise of its value", async () => {
    expect(good()).toBeInstanceOf(Promise);
    expect(await good()).toBe(21);
    await expect(Promise.all([good(), good()])).resolves.toEqual([21, 21]);
    await expect(Promise.race([good()])).resolves.toBe(21);
    await expect(good().then((value) => value + 1)).resolves.toBe(22);
    await expect(bad()).rejects.toThrow("no");
    await expect(bad().catch((error: unknown) => String(error))).resolves.toBe("Error: no");
    let ended = 0;
    const atEnd = () => {
      ended += 1;
    };
    await good().finally(atEnd);
    await failureOf(bad().finally(atEnd));
    expect(ended).toBe(2);
  });

  it("gives the HTTP exchange with its value", async () => {
    await expect(good().withResponse()).resolves.toEqual({ data: 21, response });
  });

  it("makes other values of its own, with the exchange at hand", async () => {
    const call = good().map((value, { status }) => `${value} (${status})`);
    expectTypeOf(call).toEqualTypeOf<Call<string>>();
    expect(await call).toBe("21 (200)");
    await expect(call.withResponse()).resolves.toEqual({ data: "21 (200)", response });
    await expect(bad().map(String)).rejects.toThrow("no");
    await expect(
      good().map(() => {
        throw new Error("cannot convert");
      }),
    ).rejects.toThrow("cannot convert");
  });

  it("makes other errors of its own", async () => {
    const explained = (error: unknown) => new Error(`explained: ${String(error)}`);
    await expect(bad().mapError(explained)).rejects.toThrow("explained: Error: no");
    await expect(bad().mapError(explained).withResponse()).rejects.toThrow("explained");
    await expect(good().mapError(explained)).resolves.toBe(21);
  });

  it("leaves no rejection unhandled when only its exchange is asked for, or only what was made of it", async () => {
    await failureOf(bad().withResponse());
    await failureOf(bad().map(String));
    await failureOf(bad().map(String).withResponse());
    const both = bad();
    await Promise.all([failureOf(both), failureOf(both.withResponse())]);
    // An unhandled rejection would fail the run.
    await settle();
  });

  it("is one call, however often it is awaited", async () => {
    const { url, requests } = await serve(json("done"));
    const call = open(url).send(request());
    await Promise.all([call, call, call.withResponse(), call.map(String)]);
    expect(requests).toHaveLength(1);
  });
});

describe("What is known of the exchange", () => {
  it("is status, headers, id, attempts and duration", async () => {
    const { url } = await serve(json("done", 201, { "x-total": "3", "set-cookie": "a=1" }));
    const { response: seen } = await open(url).send(request()).withResponse();
    expect(seen).toMatchObject({
      status: 201,
      attempts: 1,
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(seen.headers.get("x-total")).toBe("3");
    expect(seen.duration).toBeGreaterThan(0);
  });

  it("keeps headers that came several times apart", async () => {
    const { url } = await serve((_, answer) => {
      answer.setHeader("set-cookie", ["a=1", "b=2"]);
      answer.setHeader("via", ["one", "two"]);
      answer.end("{}");
    });
    const { response: seen } = await open(url).send(request()).withResponse();
    expect(seen.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(seen.headers.get("via")).toBe("one, two");
  });
});
