import type { FaultRule } from "@labkeeper/simulator/veyon";
import { ConnectionBroken } from "@labkeeper/simulator/veyon";
import type { CallOptions, Computer } from "@labkeeper/veyon";
import { featureCatalogue, isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import { startLab } from "./support/lab.ts";
import { failureOf, pass, run } from "./support/time.ts";

type Fault = FaultRule["do"];
type Act = (computer: Computer, options?: CallOptions) => PromiseLike<void>;
type Counter =
  | "messages"
  | "applications"
  | "websites"
  | "logins"
  | "logoffs"
  | "reboots"
  | "shutdowns"
  | "wakes";

/** What acts each time it arrives, and where the simulated computer counts it. */
const acts: readonly (readonly [name: string, counter: Counter, act: Act])[] = [
  ["a message", "messages", (computer, options) => computer.message("Save your work.", {}, options)],
  ["an app start", "applications", (computer, options) => computer.run("notepad", options)],
  ["a website", "websites", (computer, options) => computer.openWebsite("https://example.org/", options)],
  ["a log-in", "logins", (computer, options) => computer.logIn("pupil", "s3cret-word", options)],
  ["a log-off", "logoffs", (computer, options) => computer.logOff(options)],
  ["a reboot", "reboots", (computer, options) => computer.reboot(options)],
  ["a power-off", "shutdowns", (computer, options) => computer.powerOff({}, options)],
  [
    "a power-off after a delay",
    "shutdowns",
    (computer, options) => computer.powerOff({ delay: 30 }, options),
  ],
  [
    "a power-off after updates",
    "shutdowns",
    (computer, options) => computer.powerOff({ installUpdates: true }, options),
  ],
  [
    "a power-off that the user confirms",
    "shutdowns",
    (computer, options) => computer.powerOff({ confirm: true }, options),
  ],
  [
    "a power-off at once",
    "shutdowns",
    (computer, options) => computer.features.start("PowerDownNow", {}, options),
  ],
  ["a wake-up", "wakes", (computer, options) => computer.powerOn(options)],
  [
    "a feature by its UUID",
    "reboots",
    (computer, options) => computer.features.start("4F7D98F0-395A-4FFF-B968-E49B8D0F748C", {}, options),
  ],
];

const put = { method: "PUT", path: "feature" } as const;
const busy = '{"error":{"code":7,"message":"Limit reached"}}';

async function attempt(act: Act, counter: Counter, fault: Fault, times = 1, options?: CallOptions) {
  const lab = startLab();
  const computer = lab.connect().computer("pc-01");
  await run(computer.user());
  lab.simulator.fault({ do: fault, on: put, times });
  const failure = await run(
    act(computer, options).then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  // Whatever the server still works on happens now.
  await pass(20_000);
  const counted = lab.simulator.computer("pc-01")[counter];
  return {
    failure,
    acted: typeof counted === "number" ? counted : counted.length,
    sent: lab.count("PUT", /^feature\//),
  };
}

describe.each(acts)("%s", (_, counter, act) => {
  it("happens once when all is well", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "latency", ms: 10 });
    expect({ failure, acted, sent }).toEqual({ failure: undefined, acted: 1, sent: 1 });
  });

  it.each<[when: "before" | "during" | "after", acted: number]>([
    ["before", 0],
    ["during", 1],
    ["after", 1],
  ])("is not sent again when the connection breaks %s the server acts", async (when, expected) => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "reset", when });
    expect(failure).toMatchObject({
      name: "ConnectionError",
      code: "connection.reset",
      mayHaveActed: true,
      retryable: true,
    });
    expect({ acted, sent }).toEqual({ acted: expected, sent: 1 });
  });

  it("is not sent again when its answer is cut off", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "cut" });
    expect(failure).toMatchObject({ code: "connection.reset", mayHaveActed: true });
    expect({ acted, sent }).toEqual({ acted: 1, sent: 1 });
  });

  it("is not sent again when the answer comes too late", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "latency", ms: 5_000 }, 1, {
      timeout: 1_000,
    });
    expect(failure).toMatchObject({ name: "TimeoutError", code: "timeout.attempt", mayHaveActed: true });
    expect({ acted, sent }).toEqual({ acted: 1, sent: 1 });
  });

  it("is not sent again when no answer ever comes, however many repeats are allowed", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "hang" }, 1, { retry: 10 });
    expect(failure).toMatchObject({ name: "TimeoutError", code: "timeout.attempt", mayHaveActed: true });
    expect({ acted, sent }).toEqual({ acted: 0, sent: 1 });
  });

  it("is not sent again in a storm of 503 without a word about when to come back", async () => {
    const { failure, sent } = await attempt(act, counter, { kind: "status", status: 503 }, 1_000);
    expect(failure).toMatchObject({ name: "ServerError", status: 503, mayHaveActed: true });
    expect(sent).toBe(1);
  });

  it("is not sent again after a 502 of a proxy", async () => {
    const { failure, sent } = await attempt(act, counter, {
      kind: "status",
      status: 502,
      body: "<html>Bad gateway</html>",
    });
    expect(failure).toMatchObject({ name: "ServerError", status: 502, mayHaveActed: true });
    expect(sent).toBe(1);
  });

  it("is sent again, and happens once, when 503 says when to come back", async () => {
    const { failure, acted, sent } = await attempt(
      act,
      counter,
      { kind: "status", status: 503, headers: { "retry-after": "1" } },
      2,
    );
    expect({ failure, acted, sent }).toEqual({ failure: undefined, acted: 1, sent: 3 });
  });

  it.each<[name: string, fault: Fault]>([
    ["Veyon's own 429", { kind: "error", code: 7 }],
    ["a proxy's 429", { kind: "status", status: 429, body: "slow down" }],
    ["a proxy's 429 in Veyon's words", { kind: "status", status: 429, body: busy }],
  ])("is sent again, and happens once, after %s", async (_name, fault) => {
    const { failure, acted, sent } = await attempt(act, counter, fault, 2);
    expect({ failure, acted, sent }).toEqual({ failure: undefined, acted: 1, sent: 3 });
  });

  it("surely did not happen when a storm of 429 does not end", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "error", code: 7 }, 1_000);
    expect(isVeyonError(failure, 7)).toBe(true);
    expect(failure).toMatchObject({ mayHaveActed: false, retryable: true });
    expect({ acted, sent }).toEqual({ acted: 0, sent: 4 });
  });

  it("is sent again, and happens once, when the connection to the computer had ended", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "expire" });
    expect({ failure, acted, sent }).toEqual({ failure: undefined, acted: 1, sent: 2 });
  });

  it("surely did not happen when the connection to the computer ends again and again", async () => {
    const { failure, acted, sent } = await attempt(act, counter, { kind: "expire" }, 1_000);
    expect(isVeyonError(failure, 2)).toBe(true);
    expect(failure).toMatchObject({ mayHaveActed: false, retryable: true });
    expect({ acted, sent }).toEqual({ acted: 0, sent: 2 });
  });
});

describe("what acts each time", () => {
  it("is sent again while the server refuses connections, and happens once", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    let refusals = 2;
    lab.intercept = () => {
      if (refusals-- > 0) throw new ConnectionBroken("fetch failed", "ECONNREFUSED", "connect ECONNREFUSED");
      return undefined;
    };
    await run(computer.message("Hello"));
    expect(lab.simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("may be a feature that this client does not know: it is not sent again either", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    await run(features.list());
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: put });
    const failure = await run(failureOf(features.start("11111111-2222-3333-4444-555555555555")));
    expect(failure).toMatchObject({ code: "connection.reset", mayHaveActed: true });
    expect(lab.count("PUT", /./)).toBe(1);
  });

  it("may have happened when it was turned away first and then got no answer", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "error", code: 7 }, on: put });
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: put });
    expect(await run(failureOf(computer.message("Hello")))).toMatchObject({ mayHaveActed: true });
    expect(lab.simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("surely did not happen when the connection to the computer could not be opened", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "POST" } });
    const failure = await run(failureOf(lab.connect().computer("pc-01").message("Hello")));
    expect(failure).toMatchObject({ code: "connection.reset", mayHaveActed: false, retryable: true });
    expect(lab.count("PUT", /./)).toBe(0);
    expect(lab.count("POST", /./)).toBe(1);
  });

  it("surely did not happen when it is stopped before it was sent, and may have when it is stopped after", async () => {
    const lab = startLab({ latency: 100 });
    const computer = lab.connect().computer("pc-01");
    const early = new AbortController();
    const unsent = failureOf(computer.message("Hello", {}, { signal: early.signal }));
    await pass(50);
    early.abort("too slow");
    expect(await run(unsent)).toMatchObject({ name: "AbortError", mayHaveActed: false, cause: "too slow" });
    await run(computer.user());
    const late = new AbortController();
    const sent = failureOf(computer.message("Hello", {}, { signal: late.signal }));
    await pass(50);
    late.abort();
    expect(await run(sent)).toMatchObject({ name: "AbortError", mayHaveActed: true });
    await pass(100);
    expect(lab.simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("tells the truth when the time for the whole call is over", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "hang" }, on: put });
    const failure = await run(failureOf(computer.message("Hello", {}, { timeout: { total: 500 } })));
    expect(failure).toMatchObject({ name: "TimeoutError", code: "timeout.total", mayHaveActed: true });
  });

  it("is all that the catalogue marks so, and no lock, no demo and no mode", () => {
    const once = Object.entries(featureCatalogue).filter(([, facts]) => facts.kind === "action");
    expect(once.map(([name]) => name)).toEqual([
      "UserLogin",
      "UserLogoff",
      "Reboot",
      "PowerOn",
      "PowerDown",
      "PowerDownNow",
      "InstallUpdatesAndPowerDown",
      "PowerDownConfirmed",
      "PowerDownDelayed",
      "StartApp",
      "OpenWebsite",
      "TextMessage",
    ]);
  });
});

describe("what may be repeated", () => {
  const token = "0123456789abcdef";
  const repeatable: readonly (readonly [name: string, path: string, act: (computer: Computer) => unknown])[] =
    [
      ["locking", "feature", (computer) => computer.lock()],
      ["unlocking", "feature", (computer) => computer.unlock()],
      ["locking keyboard and mouse", "feature", (computer) => computer.lockInput()],
      ["unlocking keyboard and mouse", "feature", (computer) => computer.unlockInput()],
      [
        "starting a demo server",
        "feature",
        (computer) => computer.features.start("DemoServer", { demoAccessToken: token }),
      ],
      [
        "starting a demo client",
        "feature",
        (computer) =>
          computer.features.start("FullScreenDemoClient", {
            demoAccessToken: token,
            demoServerHost: "pc-02",
          }),
      ],
      ["stopping a demo", "feature", (computer) => computer.features.stop("DemoServer")],
      ["taking a picture", "framebuffer", (computer) => computer.screenshot()],
      ["asking for the user", "user", (computer) => computer.user()],
      ["asking for the session", "session", (computer) => computer.session()],
      ["listing the features", "feature", (computer) => computer.features.list()],
      ["asking whether a feature is on", "feature", (computer) => computer.features.isActive("ScreenLock")],
      ["asking for the state", "hoststate", (computer) => computer.state()],
      ["asking how to authenticate", "authentication", (computer) => computer.authenticationMethods()],
    ];
  const faults: readonly (readonly [name: string, fault: Fault])[] = [
    ["a reset before it arrived", { kind: "reset", when: "before" }],
    ["a reset in the middle of the answer", { kind: "reset", when: "during" }],
    ["a reset before the answer", { kind: "reset", when: "after" }],
    ["a cut answer", { kind: "cut" }],
    ["a 502 in HTML", { kind: "status", status: 502, body: "<html>Bad gateway</html>" }],
    ["a 503", { kind: "status", status: 503 }],
    ["a 429", { kind: "error", code: 7 }],
    ["no answer", { kind: "hang" }],
  ];

  describe.each(repeatable)("%s", (_, path, act) => {
    it.each(faults)("is repeated after %s", async (_name, fault) => {
      const lab = startLab();
      const computer = lab.connect().computer("pc-01");
      await run(computer.user());
      const handle = lab.simulator.fault({ do: fault, on: { path } });
      await run(Promise.resolve(act(computer)));
      expect(handle.hits).toBe(1);
    });
  });

  it("is done once more on a new connection when the old one had ended", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "expire" }, on: put });
    await run(computer.lock());
    await pass(2_500);
    expect(lab.simulator.computer("pc-01").locked).toBe(true);
    expect(lab.count("POST", /./)).toBe(2);
  });

  it("may have happened when any of its attempts may have made the server act", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: put });
    lab.simulator.fault({ do: { kind: "expire" }, on: put, skip: 1 });
    lab.simulator.fault({ do: { kind: "error", code: 6 }, on: { method: "POST" } });
    const failure = await run(failureOf(computer.lock()));
    expect(isVeyonError(failure, 6)).toBe(true);
    expect(failure).toMatchObject({ mayHaveActed: true });
  });
});
