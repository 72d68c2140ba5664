import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { AbortError, InputError, Limiter } from "../src/index.ts";
import { failureOf } from "./support/session.ts";
import { settle } from "./support/until.ts";

/** Takes a place, and tells when it got it. */
function queue(limiter: Limiter, log: string[], name: string, signal?: AbortSignal): Promise<void> {
  return (async () => {
    await limiter.acquire(name, signal);
    log.push(name);
  })();
}

describe("A limiter", () => {
  it("gives a place at once while there is room", () => {
    const limiter = new Limiter(2);
    expect(limiter.acquire("a")).toBeUndefined();
    expect(limiter.acquire("b")).toBeUndefined();
    expect(limiter).toMatchObject({ running: 2, waiting: 0, capacity: 2 });
  });

  it("serves first who came first", async () => {
    const limiter = new Limiter(1);
    const log: string[] = [];
    for (const name of ["a", "b", "c", "d"]) void queue(limiter, log, name);
    await settle();
    expect(log).toEqual(["a"]);
    for (const _ of log.slice()) limiter.release();
    await settle();
    limiter.release();
    await settle();
    expect(log).toEqual(["a", "b", "c"]);
    expect(limiter).toMatchObject({ running: 1, waiting: 1 });
  });

  it("lets nobody overtake the queue", async () => {
    const limiter = new Limiter(1);
    const log: string[] = [];
    void queue(limiter, log, "a");
    void queue(limiter, log, "b");
    limiter.release();
    void queue(limiter, log, "c");
    await settle();
    expect(log).toEqual(["a", "b"]);
  });

  it("lets go of who is aborted while waiting", async () => {
    const limiter = new Limiter(1);
    const controller = new AbortController();
    const log: string[] = [];
    void queue(limiter, log, "a");
    const stopped = queue(limiter, log, "b", controller.signal);
    void queue(limiter, log, "c");
    controller.abort("enough");
    const error = await stopped.catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      cause: "enough",
      mayHaveActed: false,
      message: "b: aborted by the caller.",
    });
    limiter.release();
    await settle();
    expect(log).toEqual(["a", "c"]);
    expect(limiter).toMatchObject({ running: 1, waiting: 0 });
  });

  it("refuses a signal that is aborted already, and takes no place", async () => {
    const limiter = new Limiter(1);
    const failure = failureOf(Promise.resolve(limiter.acquire("a", AbortSignal.abort("enough"))));
    expect(await failure).toBeInstanceOf(AbortError);
    limiter.capacity = 2;
    expect(limiter.running).toBe(0);
  });

  it("does not listen to the signal any more once there is a place", async () => {
    const limiter = new Limiter(1);
    const { signal } = new AbortController();
    void queue(limiter, [], "a", signal);
    void queue(limiter, [], "b", signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    limiter.release();
    await settle();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("starts more when its capacity is raised", async () => {
    const limiter = new Limiter(1);
    const log: string[] = [];
    for (const name of ["a", "b", "c", "d"]) void queue(limiter, log, name);
    limiter.capacity = 3;
    await settle();
    expect(log).toEqual(["a", "b", "c"]);
  });

  it("lets running work finish when its capacity is lowered, and starts no more until there is room", async () => {
    const limiter = new Limiter(3);
    const log: string[] = [];
    for (const name of ["a", "b", "c", "d"]) void queue(limiter, log, name);
    limiter.capacity = 1;
    limiter.release();
    limiter.release();
    await settle();
    expect(log).toEqual(["a", "b", "c"]);
    limiter.release();
    await settle();
    expect(log).toEqual(["a", "b", "c", "d"]);
  });

  it("may be shut for a while", async () => {
    const limiter = new Limiter(0);
    const log: string[] = [];
    void queue(limiter, log, "a");
    await settle();
    expect(log).toEqual([]);
    limiter.capacity = 1;
    await settle();
    expect(log).toEqual(["a"]);
  });

  it("refuses a capacity that makes no sense", () => {
    expect(() => new Limiter(Number.NaN)).toThrow(InputError);
    expect(() => {
      new Limiter(1).capacity = -1;
    }).toThrow("capacity: expected a number of at least 0, received -1.");
  });
});
