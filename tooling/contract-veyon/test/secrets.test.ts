import { inspect } from "node:util";
import { simulatorKey } from "@labkeeper/simulator/veyon";
import type { Credentials, Logger, VeyonClient } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import type { Lab } from "./support/lab.ts";
import { startLab } from "./support/lab.ts";
import { failureOf, run } from "./support/time.ts";

const password = 'Canary-"pass\\word&<42>';
const pupilPassword = "Pupil-Canary/4711 x";
const demoToken = "canary-demo-token-0123456789";
/** A line from the middle of the key, which a server might quote in part. */
const keyLine = simulatorKey.pem.split("\n")[7] ?? "";

/** The secrets as they may be spelt in texts, URLs, JSON and HTML. */
const canaries = [password, pupilPassword, demoToken, keyLine].flatMap((secret) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
]);

class MemoryLogger implements Logger {
  readonly lines: string[] = [];
  readonly #add = (...parts: unknown[]) => void this.lines.push(parts.map((part) => inspect(part)).join(" "));
  readonly debug = this.#add;
  readonly info = this.#add;
  readonly warn = this.#add;
  readonly error = this.#add;
}

const keys: Credentials = { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem };
const logon: Credentials = { method: "logon", username: "teacher", password };

/** Everything that a program could print of a value. */
function printed(value: unknown): string {
  const parts = [
    String(value),
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value) ?? "",
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(error.message, error.stack ?? "", JSON.stringify(Object.getOwnPropertyDescriptors(error)));
  }
  return parts.join("\n");
}

function expectNoCanary(...values: readonly unknown[]): void {
  const text = values.map((value) => (typeof value === "string" ? value : printed(value))).join("\n");
  for (const canary of canaries) expect(text).not.toContain(canary);
}

/** Calls that carry a secret each, besides those of the log-in. */
const carriers: readonly (readonly [name: string, call: (veyon: VeyonClient) => Promise<unknown>])[] = [
  ["logIn", async (veyon) => veyon.computer("pc-01").logIn("pupil", pupilPassword)],
  [
    "features.start of UserLogin",
    async (veyon) =>
      veyon.computer("pc-01").features.start("UserLogin", { username: "pupil", password: pupilPassword }),
  ],
  [
    "features.start of UserLogin by its UUID",
    async (veyon) =>
      veyon.computer("pc-01").features.start("7310707D-3918-460D-A949-65BD152CB958", {
        username: "pupil",
        password: pupilPassword,
      }),
  ],
  [
    "features.start of an unknown feature, all of whose arguments may be secret",
    async (veyon) =>
      veyon.computer("pc-01").features.start("11111111-2222-3333-4444-555555555555", {
        nested: { list: [pupilPassword] },
      }),
  ],
  [
    "features.start of DemoServer",
    async (veyon) => veyon.computer("pc-01").features.start("DemoServer", { demoAccessToken: demoToken }),
  ],
  [
    "features.start of a demo client",
    async (veyon) =>
      veyon
        .computer("pc-01")
        .features.start("WindowDemo", { demoAccessToken: demoToken, demoServerHost: "pc-02" }),
  ],
];

const servers: readonly (readonly [name: string, disturb: (lab: Lab) => void])[] = [
  ["is well", () => undefined],
  [
    "quotes the request in an error of its own",
    (lab) => {
      lab.intercept = (request) =>
        request
          .text()
          .then((body) =>
            Response.json(
              { error: { code: 1, message: `Invalid data: ${body}`, details: body } },
              { status: 400 },
            ),
          );
    },
  ],
  [
    "hides behind a proxy that quotes the request in HTML",
    (lab) => {
      lab.intercept = (request) =>
        request.text().then(
          (body) =>
            new Response(
              `<pre>${body.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</pre>`,
              {
                status: 502,
              },
            ),
        );
    },
  ],
  [
    "answers with the request instead of an answer",
    (lab) => {
      lab.intercept = (request) => request.text().then((body) => new Response(`${body}, you said`));
    },
  ],
  [
    "breaks with an error that holds the request",
    (lab) => {
      lab.intercept = (request) =>
        request.text().then((body) => {
          throw new TypeError("fetch failed", {
            cause: Object.assign(new Error(`write ${body}`), { code: "ECONNRESET", request: { body } }),
          });
        });
    },
  ],
  ["breaks", (lab) => void lab.simulator.fault({ do: { kind: "reset", when: "after" }, times: 100 })],
  ["does not answer", (lab) => void lab.simulator.fault({ do: { kind: "hang" }, times: 100 })],
];

describe.each(servers)("while the server %s, no secret is shown", (_, disturb) => {
  it.each([
    ["a key", keys],
    ["a password", logon],
  ])("of the log-in with %s", async (_name, credentials) => {
    const logger = new MemoryLogger();
    const lab = startLab({ logons: { teacher: password } });
    disturb(lab);
    const veyon = lab.connect({ credentials, logger, logBodies: true });
    const computer = veyon.computer("pc-01");
    const outcome = await run(computer.user().catch((error: unknown) => error));
    expect(logger.lines.join("\n")).toContain("authentication/pc-01");
    expect(logger.lines.join("\n")).toContain('"credentials":"[redacted]"');
    expectNoCanary(outcome, veyon, computer, veyon.room(["pc-01"]), ...logger.lines);
  });

  it.each(carriers)("of %s", async (_name, call) => {
    const logger = new MemoryLogger();
    const lab = startLab();
    const veyon = lab.connect({ logger, logBodies: true });
    await run(veyon.computer("pc-01").user());
    disturb(lab);
    const outcome = await run(call(veyon).catch((error: unknown) => error));
    expect(logger.lines.join("\n")).toContain("PUT https://veyon.test/api/v1/feature/");
    expectNoCanary(outcome, veyon, veyon.computer("pc-01"), ...logger.lines);
  });

  it("of what every request carries in a header", async () => {
    const logger = new MemoryLogger();
    const lab = startLab();
    const headers = {
      authorization: `Bearer ${demoToken}`,
      cookie: `session=${pupilPassword.replaceAll(" ", "")}`,
    };
    const veyon = lab.connect({ logger, logBodies: true, headers });
    disturb(lab);
    const outcome = await run(
      veyon
        .computer("pc-01")
        .user()
        .catch((error: unknown) => error),
    );
    expectNoCanary(outcome, veyon, ...logger.lines);
  });
});

describe("no secret is shown", () => {
  it("of a presentation, while it runs and when it has ended", async () => {
    const logger = new MemoryLogger();
    const lab = startLab();
    const veyon = lab.connect({ logger, logBodies: true });
    const demo = await run(veyon.room(["pc-01", "pc-02"]).present({ from: "pc-01" }));
    const token = lab.simulator.computer("pc-01").demo.server?.token ?? "none";
    const texts = [printed(demo), printed(veyon)];
    const ended = await run(demo.stop());
    texts.push(printed(demo), printed(ended), ...logger.lines);
    expect(texts.join("\n")).not.toContain(token);
    expectNoCanary(...texts);
  });

  it("of a presentation that the server fails, quoting the token", async () => {
    const logger = new MemoryLogger();
    const lab = startLab();
    const veyon = lab.connect({ logger, logBodies: true });
    let token = "none";
    await run(veyon.room(["pc-01", "pc-02"]).users());
    lab.intercept = (request) =>
      request.text().then((body) => {
        token = /"demoAccessToken":"(\w+)"/.exec(body)?.[1] ?? token;
        return Response.json({ error: { code: 1, message: body } }, { status: 400 });
      });
    const failure = await run(failureOf(veyon.room(["pc-01", "pc-02"]).present({ from: "pc-01" })));
    expect(token).toMatch(/^\d{40,60}$/);
    expect([printed(failure), ...logger.lines].join("\n")).not.toContain(token);
  });

  it("of the connections: who knows a connection's UUID can use it", async () => {
    const logger = new MemoryLogger();
    const lab = startLab();
    const veyon = lab.connect({ logger, logBodies: true });
    await run(veyon.computer("pc-01").user());
    const uid = lab.sent.find(({ path }) => path === "user")?.headers.get("connection-uid") ?? "none";
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { path: "user" } });
    const failure = await run(failureOf(veyon.computer("pc-01").user()));
    const texts = [printed(failure), printed(veyon), ...logger.lines].join("\n");
    expect(texts).toContain("authentication/pc-01");
    expect(texts).not.toContain(uid);
  });

  it("of credentials in a way of one's own, nested ones included", async () => {
    const logger = new MemoryLogger();
    const lab = startLab();
    const credentials: Credentials = {
      method: "custom",
      uuid: "00112233-4455-6677-8899-aabbccddeeff",
      credentials: () => ({ token: demoToken, deep: { password: pupilPassword } }),
    };
    lab.intercept = (request) =>
      request.text().then((body) => Response.json({ error: { code: 4, message: body } }, { status: 400 }));
    const veyon = lab.connect({ credentials, logger, logBodies: true });
    const failure = await run(failureOf(veyon.computer("pc-01").user()));
    expectNoCanary(failure, veyon, ...logger.lines);
  });

  it("that was given to the wrong option, or misspelt", async () => {
    const lab = startLab();
    for (const options of [
      { credentials: { method: "keys", keyName: "t", keyData: password } },
      { credentials: { method: "logon", username: "t", passwort: password } },
      { url: `https://teacher:${encodeURIComponent(password)}@veyon.test` },
      { headers: { authorization: `Bearer ${demoToken}\n` } },
    ]) {
      const failure = await failureOf(Promise.resolve().then(() => lab.connect(options as never)));
      expect(failure).toMatchObject({ name: "InputError" });
      expectNoCanary(failure);
    }
    const { features } = lab.connect().computer("pc-01");
    expectNoCanary(await run(failureOf(features.start("DemoServer", { demoAccessToken: `${demoToken}\n` }))));
  });
});

it("bodies are logged only when that is asked for", async () => {
  const logger = new MemoryLogger();
  const lab = startLab();
  await run(lab.connect({ logger }).computer("pc-01").message("Only for pupils"));
  expect(logger.lines.join("\n")).not.toContain("Only for pupils");
  await run(lab.connect({ logger, logBodies: true }).computer("pc-01").message("Only for pupils"));
  expect(logger.lines.join("\n")).toContain("Only for pupils");
});
