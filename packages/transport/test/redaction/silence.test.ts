import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { Session, SessionRequest } from "../../src/index.ts";
import { AuthError, TokenAuth } from "../../src/index.ts";
import { Authority } from "../support/certificates.ts";
import type { Answer } from "../support/local-server.ts";
import { inTurn, reset, serve, serveTls } from "../support/local-server.ts";
import { MemoryLogger } from "../support/memory-logger.ts";
import { closedPort } from "../support/raw-server.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";

const canary = (place: string) => `canary-${place}-5e1f <"&>`;
const header = (place: string) => `canary-${place}-5e1f`;

/** Everything that anyone could print of these things. */
function shown(...things: unknown[]): string {
  const texts = things.flatMap((thing) => {
    const chain: unknown[] = [];
    for (let link = thing; link instanceof Error && chain.length < 9; link = link.cause) chain.push(link);
    return [
      inspect(thing, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(thing),
      ...chain.flatMap((link) => [
        String(link),
        link instanceof Error ? link.stack : "",
        JSON.stringify(link),
      ]),
    ];
  });
  return texts.join("\n");
}

/** Makes a call that fails, and looks for canaries in all that it leaves behind. */
async function expectSilence(
  session: Session,
  logger: MemoryLogger,
  made: SessionRequest<unknown>,
): Promise<unknown> {
  const call = session.send(made);
  const error = await failureOf(call);
  const text = shown(error, session, session.secrets, call, ...logger.lines);
  expect(text.length).toBeGreaterThan(500);
  expect(text.match(/.{0,60}canary.{0,60}/i)).toBeNull();
  // base64 of `alice:canary`, and the beginning of it in URLs.
  expect(text.match(/YWxpY2U6Y2FuYXJ5/)).toBeNull();
  return error;
}

/** A server that quotes all that it was told. */
const parrot =
  (status: number): Answer =>
  ({ headers, path, body }, response) => {
    response.writeHead(status, {
      "content-type": "application/json",
      "x-echo": String(headers.authorization),
    });
    response.end(
      JSON.stringify({ detail: "no", headers, path, body, decoded: decodeURIComponent(path) }) + body,
    );
  };

describe("A secret never shows", () => {
  it.each([200, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503])(
    "when the server quotes all of the request with status %i",
    async (status) => {
      const logger = new MemoryLogger();
      const { url } = await serve(parrot(status));
      const session = open(url, {
        logger,
        logBodies: true,
        retry: { ...atOnce, limit: 1 },
        headers: { "x-api-key": header("client-header") },
      });
      await expectSilence(
        session,
        logger,
        request({
          method: "POST",
          headers: { "x-auth-token": header("operation-header") },
          query: { token: canary("query"), max: 5 },
          json: { name: "alice", password: canary("json"), keys: [{ data: canary("list") }] },
          secretsSent: ["password", "data"],
          secretsReceived: ["headers", "path", "body", "decoded"],
          options: {
            headers: { authorization: `Bearer ${header("bearer")}`, cookie: `sid=${header("cookie")}` },
          },
        }),
      );
    },
  );

  it("when it is the password of basic authentication", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve(({ headers }, response) => {
      const [, basic = ""] = String(headers.authorization).split(" ");
      response.writeHead(403).end(`${headers.authorization} is ${atob(basic)}`);
    });
    const authorization = `Basic ${btoa(`alice:${canary("basic")}`)}`;
    await expectSilence(
      open(url, { logger, logBodies: true }),
      logger,
      request({ options: { headers: { authorization } } }),
    );
  });

  it.each([
    ["a form", "grant_type=password&password=canary-form-5e1f"],
    ["JSON text", '{"password":"canary-form-5e1f"}'],
  ])("when the body is %s", async (_, body) => {
    const logger = new MemoryLogger();
    const { url } = await serve(({ body: got }, response) => void response.writeHead(400).end(`bad: ${got}`));
    const made = request({ method: "POST", body, secretsSent: ["password"] });
    await expectSilence(open(url, { logger, logBodies: true }), logger, made);
  });

  it("when the body is bytes, which nobody looks into", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve((_, response) => void response.writeHead(400).end("bad"));
    const body = new TextEncoder().encode(canary("bytes"));
    await expectSilence(
      open(url, { logger, logBodies: true }),
      logger,
      request({ method: "PUT", body, secretsSent: [""] }),
    );
  });

  it("when the client taught it to the session", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve(
      ({ path }, response) => void response.writeHead(302, { location: path }).end(),
    );
    const session = open(url, { logger });
    session.secrets.learn("canary-path-5e1f");
    await expectSilence(session, logger, request({ path: "things/canary-path-5e1f" }));
  });

  it("when a `fetch` of one's own throws what it knows", async () => {
    const logger = new MemoryLogger();
    const session = open("https://lab.example/", {
      logger,
      logBodies: true,
      retry: false,
      fetch: async (sent) => {
        const cause = Object.assign(new Error(`connecting with ${sent.headers.get("authorization")}`), {
          config: { headers: [...sent.headers] },
          code: "E_ODD",
        });
        throw Object.assign(new Error(`cannot send ${await sent.text()}`, { cause }), { request: sent });
      },
    });
    const made = request({
      method: "POST",
      json: { password: canary("json") },
      secretsSent: ["password"],
      options: { headers: { authorization: `Bearer ${header("bearer")}` } },
    });
    const error = await expectSilence(session, logger, made);
    expect(error).toMatchObject({ message: expect.stringContaining("cannot send") });
  });

  it("when it is a token that a log-in gave", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve(inTurn(reset, parrot(403)));
    const auth = new TokenAuth({
      credentials: () => canary("credentials"),
      login: async () => ({ value: header("token") }),
    });
    const session = open(url, { logger, logBodies: true, retry: atOnce }, { auth });
    const error = await expectSilence(session, logger, request());
    expect(error).toBeInstanceOf(AuthError);
    expect(shown(auth)).not.toContain("canary");
  });

  it("when it is the password of a proxy", async () => {
    const logger = new MemoryLogger();
    const proxy = `http://alice:canary-proxy-5e1f@127.0.0.1:${await closedPort()}`;
    await expectSilence(open("http://lab.example/", { logger, proxy, retry: false }), logger, request());
  });

  it("when it is the key of a client certificate, good or bad", async () => {
    const authority = await Authority.create();
    const identity = await authority.issue();
    const { url } = await serveTls({ ...identity, ca: authority.cert, requestCert: true }, parrot(403));
    const begin = "-----BEGIN PRIVATE KEY-----";
    for (const key of [identity.key, `${begin}\ncanary${"A".repeat(58)}\n-----END PRIVATE KEY-----\n`]) {
      const logger = new MemoryLogger();
      const tls = { ca: authority.cert, cert: identity.cert, key, passphrase: "canary-passphrase" };
      const session = open(url, { logger, logBodies: true, retry: false, tls });
      const error = await expectSilence(session, logger, request());
      expect(shown(error, session)).not.toContain(key.slice(40, 80));
    }
  });
});

describe("What a call taught the session", () => {
  it("is forgotten with the call", async () => {
    const { url } = await serve(parrot(400));
    const session = open(url);
    const made = request({ method: "POST", json: { password: "hunter22" }, secretsSent: ["password"] });
    await failureOf(session.send(made));
    expect(session.secrets.clean("hunter22")).toBe("hunter22");
  });
});
