import { describe, expect, it } from "vitest";
import type { Computer, Room } from "../src/index.ts";
import { CannedServer, failureOf } from "./support/canned-server.ts";

/** Calls with values that the types forbid, as programs without types make them. */
type Call = (computer: Computer, value: never, room: Room) => unknown;

const notTexts: readonly unknown[] = ["", 5, null, undefined, {}, [], true, Symbol("x"), Number.NaN];
const notLists: readonly unknown[] = [[], [""], [5], [null], ["notepad", ""], 5, null, undefined, {}, ""];
const notObjects: readonly unknown[] = [null, 5, "x", [], true];
const notMilliseconds: readonly unknown[] = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5", null];
const notFeatures: readonly unknown[] = [
  "",
  "screenlock",
  "toString",
  "__proto__",
  "constructor",
  "ccb535a2",
  "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79/../x",
  "{ccb535a2-1d24-4cc1-a709-8b47d2b2ac79}",
  " ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
  5,
  null,
  undefined,
  {},
  [],
  Symbol("x"),
];

const calls: readonly (readonly [name: string, values: readonly unknown[], call: Call])[] = [
  ["screenshot(x)", notObjects, (computer, x) => computer.screenshot(x)],
  ["message(x)", notTexts, (computer, x) => computer.message(x)],
  [
    "message(text, { title: x })",
    ["", 5, null, {}, Symbol("x")],
    (computer, x) => computer.message("Hi", { title: x }),
  ],
  [
    "message(text, { icon: x })",
    ["", "error", 1, null, {}],
    (computer, x) => computer.message("Hi", { icon: x }),
  ],
  [
    "message(text, x)",
    [{ text2: "x" }, { sound: true }, "title", ["x"]],
    (computer, x) => computer.message("Hi", x),
  ],
  ["openWebsite(x)", notLists, (computer, x) => computer.openWebsite(x)],
  [
    "openWebsite(x), an address that is not whole",
    ["example.org", "/page", "//example.org", "http://", "www.example.org/x y", ["https://a.test", "b"]],
    (computer, x) => computer.openWebsite(x),
  ],
  ["run(x)", notLists, (computer, x) => computer.run(x)],
  ["logIn(x, password)", notTexts, (computer, x) => computer.logIn(x, "secret")],
  ["logIn(name, x)", [5, null, undefined, {}, []], (computer, x) => computer.logIn("pupil", x)],
  ["powerOff(x)", notObjects, (computer, x) => computer.powerOff(x)],
  [
    "powerOff({ delay: x })",
    [0, -1, 1.5, "60", Number.NaN, Number.POSITIVE_INFINITY, null, 86_401, 2 ** 40],
    (computer, x) => computer.powerOff({ delay: x }),
  ],
  [
    "features.start(PowerDownDelayed, { shutdownTimeout: x })",
    [0, "60", null, 86_401],
    (computer, x) => computer.features.start("PowerDownDelayed", { shutdownTimeout: x }),
  ],
  ["powerOff({ now: x })", [true], (computer, x) => computer.powerOff({ now: x } as never)],
  [
    "powerOff() with two ways at once",
    [
      { delay: 5, confirm: true },
      { delay: 5, installUpdates: true },
      { installUpdates: true, confirm: true },
    ],
    (computer, x) => computer.powerOff(x),
  ],
  ["powerOff({ confirm: x })", ["yes", 1, null, "no"], (computer, x) => computer.powerOff({ confirm: x })],
  [
    "powerOff({ installUpdates: x })",
    ["yes", 1, null, {}],
    (computer, x) => computer.powerOff({ installUpdates: x }),
  ],
  ["ping(x)", notObjects, (computer, x) => computer.ping(x)],
  ["ping({ via: x })", ["icmp", "", 5, null], (computer, x) => computer.ping({ via: x })],
  [
    "ping({ port: x })",
    [0, 65_536, -1, 1.5, "11100", Number.NaN, null],
    (computer, x) => computer.ping({ via: "tcp", port: x }),
  ],
  ["ping({ patience: x })", notMilliseconds, (computer, x) => computer.ping({ via: "tcp", patience: x })],
  ["ping({}, x)", [...notObjects, { signl: 1 }], (computer, x) => computer.ping({ via: "tcp" }, x)],
  ["ping({ timeout: x })", [5], (computer, x) => computer.ping({ timeout: x } as never)],
  ["features.start(x)", notFeatures, (computer, x) => computer.features.start(x)],
  ["features.stop(x)", notFeatures, (computer, x) => computer.features.stop(x)],
  ["features.isActive(x)", notFeatures, (computer, x) => computer.features.isActive(x)],
  ["features.waitFor(x)", notFeatures, (computer, x) => computer.features.waitFor(x, true)],
  [
    "features.waitFor(…, x)",
    [undefined, null, 1, "on"],
    (computer, x) => computer.features.waitFor("ScreenLock", x),
  ],
  [
    "features.waitFor(…, { within: x })",
    notMilliseconds,
    (computer, x) => computer.features.waitFor("ScreenLock", true, { within: x }),
  ],
  [
    "features.waitFor(…, { every: x })",
    notMilliseconds,
    (computer, x) => computer.features.waitFor("ScreenLock", true, { every: x }),
  ],
  [
    "features.waitFor(…, wait x)",
    [...notObjects, { timeout: 5 }],
    (computer, x) => computer.features.waitFor("ScreenLock", true, x),
  ],
  [
    "features.waitFor(…, {}, x)",
    [...notObjects, { signl: 1 }],
    (computer, x) => computer.features.waitFor("ScreenLock", true, {}, x),
  ],
  [
    "features.start(name, x)",
    [null, 5, "x", [], { whatever: 1 }],
    (computer, x) => computer.features.start("ScreenLock", x),
  ],
  [
    "features.start(uuid, x)",
    [null, 5, "x", []],
    (computer, x) => computer.features.start("11111111-2222-3333-4444-555555555555", x),
  ],
  ["call options x", [5, "fast", null, [], { retries: 1 }], (computer, x) => computer.user(x)],
  ["{ signal: x }", [null, {}, "abort", 5], (computer, x) => computer.user({ signal: x })],
  ["{ timeout: x }", [...notMilliseconds, { totl: 5 }], (computer, x) => computer.user({ timeout: x })],
  [
    "{ retry: x }",
    [-1, 1.5, "3", true, null, { limit: "x" }, { times: 1 }],
    (computer, x) => computer.user({ retry: x }),
  ],
  [
    "{ headers: x }",
    [
      null,
      [],
      "x: y",
      { "x-y": 5 },
      { "x-y": "a\r\nInjected: 1" },
      { "x\r\nInjected": "1" },
      { "x-y": "a\0b" },
      { "x-y": "ключ" },
      { "transfer-encoding": "chunked" },
      { "Connection-Uid": "11111111-2222-3333-4444-555555555555" },
      { "connection-uid": "x" },
    ],
    (computer, x) => computer.user({ headers: x }),
  ],
  [
    "{ correlationId: x }",
    ["", 5, null, "a\r\nInjected: 1"],
    (computer, x) => computer.user({ correlationId: x }),
  ],
  ["room.present(x)", [...notObjects, undefined], (_, x, room) => room.present(x)],
  [
    "room.present({ from: x })",
    ["pc-99", "", 5, null, undefined, {}, []],
    (_, x, room) => room.present({ from: x }),
  ],
  [
    "room.present({ mode: x })",
    ["full", "", 5, null],
    (_, x, room) => room.present({ from: "pc-01", mode: x }),
  ],
  ["room.present({ address: x })", ["", 5, {}], (_, x, room) => room.present({ from: "pc-01", address: x })],
  [
    "room.present({ patience: x })",
    notMilliseconds,
    (_, x, room) => room.present({ from: "pc-01", patience: x }),
  ],
  [
    "room.present({ from: x }), something like a computer",
    [{ host: "pc-01", features: {} }],
    (_, x, room) => room.present({ from: x }),
  ],
  ["room.present(…, x)", [...notObjects, { signl: 1 }], (_, x, room) => room.present({ from: "pc-01" }, x)],
  ["room.present({ to: x })", [["pc-02"]], (_, x, room) => room.present({ from: "pc-01", to: x } as never)],
  ["room.watch(x)", notObjects, (_, x, room) => room.watch(x).next()],
  [
    "room.watch({ fps: x })",
    [0, -1, 31, 0.001, Number.NaN, "1", null, Number.POSITIVE_INFINITY],
    (_, x, room) => room.watch({ fps: x }).next(),
  ],
  ["room.watch({ width: x })", [0, -1, 1.5, "320", null], (_, x, room) => room.watch({ width: x }).next()],
  ["room.watch({ format: x })", ["gif", "", null], (_, x, room) => room.watch({ format: x }).next()],
  ["room.watch({ quality: x })", [0, 101, "75", null], (_, x, room) => room.watch({ quality: x }).next()],
  ["room.watch({ interval: x })", [1_000], (_, x, room) => room.watch({ interval: x } as never).next()],
  ["room.watch({ signal: x })", ["x", 5, null], (_, x, room) => room.watch({ signal: x }).next()],
  [
    "room.lock({ concurrency: x })",
    [0, -1, 1.5, Number.NaN, "2", null],
    (_, x, room) => room.lock({ concurrency: x }),
  ],
  ["room.lock({ onProgress: x })", ["x", 5, null], (_, x, room) => room.lock({ onProgress: x })],
  ["room.lock(x)", [5, "x", null, [], { concurency: 1 }], (_, x, room) => room.lock(x)],
  ["room.each(x)", [undefined, null, "lock"], (_, x, room) => room.each(x)],
];

describe.each(calls)("%s", (_, values, call) => {
  it.each(values.map((value) => [shown(value), value]))(
    "refuses %s before anything is sent",
    async (_name, value) => {
      const server = new CannedServer();
      const veyon = server.connect();
      let pending: unknown;
      const start = () => {
        pending = call(veyon.computer("pc-01"), value as never, veyon.room(["pc-01", "pc-02"]));
      };
      // A bad value rejects the call, as all its other failures do; it never throws where nobody awaits.
      expect(start).not.toThrow();
      const failure = await failureOf(() => pending);
      expect(failure).toMatchObject({ name: "InputError", path: expect.stringMatching(/./) });
      expect(server.sent).toEqual([]);
    },
  );
});

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "symbol") return String(value);
  return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
}
