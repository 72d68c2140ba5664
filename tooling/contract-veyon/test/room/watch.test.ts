import type { VeyonClient, WatchEvent, WatchOptions } from "@labkeeper/veyon";
import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it, vi } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run, settle } from "../support/time.ts";

const pictures = (lab: Lab) => lab.count("GET", /^framebuffer/);

/** Reads what comes for that many milliseconds, as fast as it comes, and then stops. */
async function watchFor(ms: number, veyon: VeyonClient, hosts: readonly string[], options?: WatchOptions) {
  const events: (WatchEvent & { readonly at: number })[] = [];
  const stop = new AbortController();
  const watching = veyon.room(hosts).watch({ ...options, signal: stop.signal });
  const start = Date.now();
  const reading = failureOf(
    (async () => {
      for await (const event of watching) events.push({ ...event, at: Date.now() - start });
    })(),
  );
  await pass(ms);
  stop.abort("lesson over");
  return { events, ended: await run(reading) };
}

describe("watching a room", () => {
  it("gives thumbnails of every computer: small JPEGs, unless asked for otherwise", async () => {
    const lab = startLab();
    const { events } = await watchFor(2_500, lab.connect(), names(3));
    expect(new Set(events.map(({ host }) => host))).toEqual(new Set(names(3)));
    for (const event of events) expect(event.ok && event.value.type).toBe("image/jpeg");
    const asked = lab.sent.filter(({ path }) => path === "framebuffer").map(({ query }) => String(query));
    expect(new Set(asked)).toEqual(new Set(["format=jpeg&width=320"]));
  });

  it("asks for the pictures that it is told to, always the same, so that the server can encode ahead", async () => {
    const lab = startLab();
    const options = { format: "png", width: 16, height: 10 } as const;
    const { events } = await watchFor(2_500, lab.connect(), ["pc-01"], options);
    expect(events[0]?.ok && events[0].value).toMatchObject({ type: "image/png", width: 16, height: 10 });
    const asked = lab.sent.filter(({ path }) => path === "framebuffer").map(({ query }) => String(query));
    expect(new Set(asked)).toEqual(new Set(["format=png&width=16&height=10"]));
    const { events: small } = await watchFor(1_500, lab.connect(), ["pc-01"], { quality: 10, height: 8 });
    expect(small[0]?.ok && small[0].value.height).toBe(8);
  });

  it("keeps its pace however long the answers take", async () => {
    const lab = startLab({ latency: 60, timings: { framebufferDelay: 0 } });
    await watchFor(10_500, lab.connect(), ["pc-01"], { fps: 1 });
    expect(pictures(lab)).toBeGreaterThanOrEqual(10);
    expect(pictures(lab)).toBeLessThanOrEqual(11);
  });

  it("is hardly put off by a picture that came late", async () => {
    const lab = startLab({ timings: { framebufferDelay: 800 } });
    const { events } = await watchFor(3_500, lab.connect(), ["pc-01"], { fps: 1 });
    const [first = 0, second = 0, third = 0] = events.map(({ at }) => at);
    expect(first).toBeGreaterThanOrEqual(800);
    expect(second - first).toBeGreaterThanOrEqual(333);
    expect(second).toBeLessThanOrEqual(1_500);
    expect(third - second).toBeGreaterThanOrEqual(999);
  });

  it("leaves beats out that it missed, instead of making up for them", async () => {
    const lab = startLab({ latency: 2_500, timings: { framebufferDelay: 0 } });
    await watchFor(20_000, lab.connect(), ["pc-01"]);
    expect(pictures(lab)).toBeLessThanOrEqual(8);
  });

  it("gives only the pictures that have changed", async () => {
    const lab = startLab({ timings: { framebufferDelay: 0 } });
    // The simulated screens change once a second.
    const { events } = await watchFor(10_500, lab.connect(), ["pc-01"], { fps: 5 });
    expect(pictures(lab)).toBeGreaterThan(50);
    expect(events.length).toBeGreaterThanOrEqual(10);
    expect(events.length).toBeLessThanOrEqual(12);
    const seen = events.map((event) => event.ok && Buffer.from(event.value.bytes).toString("base64"));
    for (const [index, one] of seen.entries()) expect(one).not.toBe(seen[index - 1]);
  });

  it("sends nothing before the first picture is asked for", async () => {
    const lab = startLab();
    lab.connect().room(names(3)).watch();
    await pass(5_000);
    expect(lab.sent).toEqual([]);
  });
});

/** A server that renews its picture once in so many milliseconds, whenever it is asked. */
function renewEvery(ms: number, lab: Lab): void {
  let current = Number.NaN;
  let picture: Promise<ArrayBuffer>;
  lab.intercept = async (request) => {
    if (!request.url.includes("/framebuffer")) return lab.simulator.fetch(request);
    const latest = Math.floor(Date.now() / ms);
    if (latest !== current) picture = lab.simulator.fetch(request).then((answer) => answer.arrayBuffer());
    current = latest;
    return new Response(await picture, { headers: { "content-type": "image/jpeg" } });
  };
}

describe("a server that renews its picture out of step with the beats", () => {
  it("is looked at again soon when it had nothing new, so that its pictures come while they are new", async () => {
    const lab = startLab({ timings: { framebufferDelay: 0 } });
    renewEvery(1_150, lab);
    const start = Date.now();
    const { events } = await watchFor(60_000, lab.connect(), ["pc-01"], { fps: 1 });
    expect(events.length).toBeGreaterThanOrEqual(51);
    expect(pictures(lab)).toBeLessThan(3 * events.length);
    for (const [index, { at }] of events.entries()) {
      // Never more pictures than asked for.
      if (index > 0) expect(at - (events[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
      // The first beats only catch up with the server's.
      if (index > 10) expect((start + at) % 1_150).toBeLessThanOrEqual(150);
    }
  });

  it("is asked once a beat while a screen rests, and followed again when it changes", async () => {
    const lab = startLab({ timings: { framebufferDelay: 0 } });
    renewEvery(40_000, lab);
    const { events } = await watchFor(60_000, lab.connect(), ["pc-01"], { fps: 1 });
    expect(events).toHaveLength(2);
    expect(pictures(lab)).toBeLessThanOrEqual(60 + 2 * 10);
  });

  it.each([
    [5, 50, 101],
    [20, 190, 201],
  ])(
    "is looked at ten times a second at most, unless %i pictures a second are wanted",
    async (fps, least, most) => {
      const lab = startLab({ timings: { framebufferDelay: 0 } });
      renewEvery(1_000, lab);
      await watchFor(10_000, lab.connect(), ["pc-01"], { fps });
      expect(pictures(lab)).toBeGreaterThanOrEqual(least);
      expect(pictures(lab)).toBeLessThanOrEqual(most);
    },
  );
});

describe("a slow reader", () => {
  it("gets the newest picture of each computer, none older than 2 s, and never a backlog", async () => {
    const lab = startLab({ timings: { framebufferDelay: 0 } });
    const watching = lab.connect().room(names(3)).watch({ fps: 2 });
    const hosts: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      const { value } = await run(watching.next());
      if (value?.ok) {
        expect(Date.now() - value.value.takenAt).toBeLessThanOrEqual(2_000);
        hosts.push(value.host);
      }
      await pass(1_500);
    }
    await run(watching.return());
    expect(new Set(hosts)).toEqual(new Set(names(3)));
  });

  it("who does not come back stops the requests, and starts them again when he does", async () => {
    const lab = startLab({ timings: { framebufferDelay: 0 } });
    const watching = lab.connect().room(names(2)).watch({ fps: 1 });
    await run(watching.next());
    await pass(5_000);
    const asked = pictures(lab);
    expect(asked).toBeLessThan(15);
    await pass(60_000);
    expect(pictures(lab)).toBe(asked);
    const { value } = await run(watching.next());
    expect(value?.ok && Date.now() - value.value.takenAt).toBeLessThanOrEqual(2_000);
    expect(pictures(lab)).toBeGreaterThan(asked);
    await run(watching.return());
  });
});

describe("a computer that fails while it is watched", () => {
  it("is told once, and again when it is back", async () => {
    const lab = startLab({ timings: { framebufferDelay: 0 } });
    const veyon = lab.connect();
    const events: string[] = [];
    const stop = new AbortController();
    const reading = failureOf(
      (async () => {
        for await (const event of veyon.room(names(2)).watch({ signal: stop.signal })) {
          if (event.host === "pc-02") events.push(event.ok ? "picture" : "failure");
        }
      })(),
    );
    await pass(3_500);
    lab.simulator.computer("pc-02").kill();
    await pass(120_000);
    const failures = events.filter((event) => event === "failure");
    expect(failures).toHaveLength(1);
    expect(events.at(-1)).toBe("failure");
    lab.simulator.computer("pc-02").start();
    await pass(60_000);
    expect(events.at(-1)).toBe("picture");
    expect(events.filter((event) => event === "failure")).toHaveLength(1);
    stop.abort();
    await run(reading);
  });

  it("does not hold up the others", async () => {
    const lab = startLab({ computers: [{ name: "pc-01", power: "off" }, "pc-02", "pc-03"] });
    const { events } = await watchFor(40_000, lab.connect(), names(3));
    const failures = events.filter(({ ok }) => !ok);
    expect(failures.map(({ host }) => host)).toEqual(["pc-01"]);
    expect(failures.every((event) => !event.ok && isVeyonError(event.error, 8))).toBe(true);
    expect(events.filter(({ host }) => host === "pc-02").length).toBeGreaterThan(30);
  });

  it("is not asked for faster than the pace, although it is known to be off", async () => {
    const lab = startLab({ computers: [{ name: "pc-01", power: "off" }] });
    await watchFor(300_000, lab.connect(), ["pc-01"], { fps: 5 });
    expect(lab.count("POST", /./)).toBeLessThanOrEqual(8);
  });
});

describe("watching ends", () => {
  it("with the reason of an abort, and frees everything", async () => {
    const lab = startLab();
    const { ended } = await watchFor(2_500, lab.connect(), names(3));
    expect(ended).toMatchObject({ name: "AbortError", cause: "lesson over" });
    const asked = lab.sent.length;
    await pass(30_000);
    expect(lab.sent).toHaveLength(asked);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("at once when it is aborted before it begins", async () => {
    const lab = startLab();
    const watching = lab
      .connect()
      .room(names(3))
      .watch({ signal: AbortSignal.abort("no") });
    expect(await run(failureOf(watching.next()))).toMatchObject({ name: "AbortError", cause: "no" });
    expect(lab.sent).toEqual([]);
  });

  it.each<[how: string, end: (watching: AsyncGenerator<WatchEvent, void, void>) => PromiseLike<unknown>]>([
    ["return", (watching) => watching.return()],
    ["throw", (watching) => failureOf(watching.throw(new Error("enough")))],
    ["dispose", (watching) => watching[Symbol.asyncDispose]()],
  ])("with %s, and frees everything", async (_, end) => {
    const lab = startLab();
    const stop = new AbortController();
    const removed = vi.spyOn(stop.signal, "removeEventListener");
    const watching = lab.connect().room(names(3)).watch({ signal: stop.signal });
    await run(watching.next());
    await run(end(watching));
    const asked = lab.sent.length;
    await pass(30_000);
    expect(lab.sent).toHaveLength(asked);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledWith("abort", expect.any(Function));
    expect(await run(watching.next())).toEqual({ done: true, value: undefined });
  });

  it("when the loop is left", async () => {
    const lab = startLab();
    await run(
      (async () => {
        for await (const event of lab.connect().room(names(3)).watch()) {
          expect(event.ok).toBe(true);
          break;
        }
      })(),
    );
    const asked = lab.sent.length;
    await pass(30_000);
    expect(lab.sent).toHaveLength(asked);
  });

  it("in the middle of a request without waiting for its answer", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    await run(veyon.computer("pc-01").screenshot());
    lab.simulator.fault({ do: { kind: "latency", ms: 25_000 }, on: { path: "framebuffer" }, times: 100 });
    const stop = new AbortController();
    const start = Date.now();
    const first = failureOf(veyon.room(["pc-01"]).watch({ signal: stop.signal }).next());
    await pass(500);
    stop.abort();
    await run(first);
    await settle();
    expect(Date.now() - start).toBe(500);
  });

  it("with what the loop throws", async () => {
    const lab = startLab();
    const failure = await run(
      failureOf(
        (async () => {
          for await (const _ of lab.connect().room(names(3)).watch()) throw new Error("the page is gone");
        })(),
      ),
    );
    expect(failure).toMatchObject({ message: "the page is gone" });
    const asked = lab.sent.length;
    await pass(30_000);
    expect(lab.sent).toHaveLength(asked);
  });
});
