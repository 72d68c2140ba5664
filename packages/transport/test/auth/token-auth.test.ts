import { afterEach, describe, expect, it, vi } from "vitest";
import type { Token, TokenAuthOptions } from "../../src/index.ts";
import { AbortError, AuthError, ConnectionError, TokenAuth } from "../../src/index.ts";
import type { Answer } from "../support/local-server.ts";
import { json, serve } from "../support/local-server.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";
import { settle, until } from "../support/until.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** A log-in that gives `token-1`, `token-2`, … and counts. */
class Logins {
  count = 0;
  readonly #token: (value: string) => Token;

  constructor(token: (value: string) => Token = (value) => ({ value })) {
    this.#token = token;
  }

  readonly login = async (): Promise<Token> => {
    this.count += 1;
    const { count } = this;
    await settle(2);
    return this.#token(`token-${count}`);
  };
}

function tokenAuth(options: Partial<TokenAuthOptions> = {}): TokenAuth {
  return new TokenAuth({ credentials: () => "alice:pw", login: new Logins().login, ...options });
}

describe("Options of a token's authentication", () => {
  it.each([
    ["credentials", { credentials: "alice:pw" }],
    ["login", { login: undefined }],
    ["leeway", { leeway: Number.NaN }],
    ["leaway", { leaway: 5 }],
  ])("are refused at once, naming `%s`", (path, options) => {
    expect(() => tokenAuth(options as object)).toThrow(expect.objectContaining({ code: "input", path }));
  });
});

/** Accepts requests with this token alone. */
const only =
  (valid: () => string): Answer =>
  ({ headers }, response) =>
    headers.authorization === `Bearer ${valid()}`
      ? json("done")({ method: "", path: "", headers, body: "" }, response)
      : json({ detail: "expired" }, 401)({ method: "", path: "", headers, body: "" }, response);

const rejected = () => new AuthError("wrong password", { status: 401, reason: "rejected" });
const noSignal = { signal: undefined };

describe("Logging in with a token", () => {
  it("happens at the first call, once, however many calls wait for it", async () => {
    const logins = new Logins();
    const { url, requests } = await serve(only(() => "token-1"));
    const session = open(url, {}, { auth: tokenAuth({ login: logins.login }) });
    expect(logins.count).toBe(0);
    const answers = await Promise.all(Array.from({ length: 20 }, () => session.send(request())));
    expect(answers).toEqual(Array(20).fill("done"));
    expect(logins.count).toBe(1);
    expect(requests).toHaveLength(20);
  });

  it("may put the token elsewhere", async () => {
    const auth = tokenAuth({
      apply: (headers, { value }) => {
        headers["x-token"] = value;
      },
    });
    const { url, requests } = await serve(json("done"));
    await open(url, {}, { auth }).send(request());
    expect(requests[0]?.headers).toMatchObject({ "x-token": "token-1" });
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  it("happens again before the token ends", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const logins = new Logins((value) => ({ value, expiresAt: Date.now() + 300_000 }));
    const auth = tokenAuth({ login: logins.login });
    const headers: Record<string, string> = {};
    await auth.authorize(headers, noSignal);
    vi.advanceTimersByTime(269_999);
    await auth.authorize(headers, noSignal);
    expect(headers.authorization).toBe("Bearer token-1");
    vi.advanceTimersByTime(1);
    await auth.authorize(headers, noSignal);
    expect(headers.authorization).toBe("Bearer token-2");
  });

  it("lets a short-lived token serve for half its life", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const logins = new Logins((value) => ({ value, expiresAt: Date.now() + 20_000 }));
    const auth = tokenAuth({ login: logins.login });
    await auth.authorize({}, noSignal);
    vi.advanceTimersByTime(9_999);
    await auth.authorize({}, noSignal);
    expect(logins.count).toBe(1);
    vi.advanceTimersByTime(1);
    await auth.authorize({}, noSignal);
    expect(logins.count).toBe(2);
  });

  it("does not log in for each call when the clocks differ so much that a new token seems over", async () => {
    const logins = new Logins((value) => ({ value, expiresAt: Date.now() - 60_000 }));
    const auth = tokenAuth({ login: logins.login });
    await auth.authorize({}, noSignal);
    await auth.authorize({}, noSignal);
    expect(logins.count).toBe(1);
  });

  it("replaces a token earlier when told so", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const logins = new Logins((value) => ({ value, expiresAt: Date.now() + 300_000 }));
    const auth = tokenAuth({ login: logins.login, leeway: 100_000 });
    await auth.authorize({}, noSignal);
    vi.advanceTimersByTime(200_000);
    await auth.authorize({}, noSignal);
    expect(logins.count).toBe(2);
  });
});

describe("A token that the server rejects", () => {
  it("is replaced once for all calls that used it, and they go once more", async () => {
    let valid = "token-1";
    const logins = new Logins();
    const { url, requests } = await serve(only(() => valid));
    const session = open(url, { retry: false }, { auth: tokenAuth({ login: logins.login }) });
    await session.send(request());
    valid = "token-2";
    const calls = Array.from({ length: 20 }, () => session.send(request({ method: "POST", repeat: "once" })));
    await expect(Promise.all(calls)).resolves.toEqual(Array(20).fill("done"));
    expect(logins.count).toBe(2);
    expect(requests).toHaveLength(1 + 20 + 20);
  });

  it("is not replaced again for a late call that still used it", async () => {
    const logins = new Logins();
    const auth = tokenAuth({ login: logins.login });
    const [first, late] = [await auth.authorize({}, noSignal), await auth.authorize({}, noSignal)];
    await expect(auth.renew(rejected(), first, noSignal)).resolves.toBe(true);
    await expect(auth.renew(rejected(), late, noSignal)).resolves.toBe(true);
    expect(logins.count).toBe(2);
  });

  it("is replaced only once per call: a second rejection is the answer", async () => {
    const logins = new Logins();
    const { url, requests } = await serve(json({}, 401));
    const session = open(url, { retry: atOnce }, { auth: tokenAuth({ login: logins.login }) });
    await expect(session.send(request())).rejects.toBeInstanceOf(AuthError);
    expect(requests).toHaveLength(2);
    expect(logins.count).toBe(2);
  });

  it("is kept when the rejection means something else", async () => {
    const logins = new Logins();
    const { url, requests } = await serve(json({ detail: "Inactive user" }, 401));
    const isExpired = ({ message }: AuthError) => message.includes("Could not validate credentials");
    const session = open(url, { retry: atOnce }, { auth: tokenAuth({ login: logins.login, isExpired }) });
    await expect(session.send(request())).rejects.toThrow(/Inactive user/);
    expect(requests).toHaveLength(1);
    expect(logins.count).toBe(1);
  });

  it("is kept when the call is merely forbidden", async () => {
    const logins = new Logins();
    const { url } = await serve(json({}, 403));
    const session = open(url, {}, { auth: tokenAuth({ login: logins.login }) });
    await expect(session.send(request())).rejects.toMatchObject({ status: 403 });
    expect(logins.count).toBe(1);
  });

  it("is replaced for the next call when the body was a stream, which is not sent again", async () => {
    let valid = "token-2";
    const logins = new Logins();
    const { url, requests } = await serve(only(() => valid));
    const session = open(url, { retry: atOnce }, { auth: tokenAuth({ login: logins.login }) });
    const upload = () => session.send(request({ method: "PUT", body: new Blob(["data"]).stream() }));
    await expect(upload()).rejects.toBeInstanceOf(AuthError);
    expect(requests).toHaveLength(1);
    await expect(upload()).resolves.toBe("done");
    valid = "none";
    expect(logins.count).toBe(2);
  });
});

describe("A rejected log-in", () => {
  it("fails all waiting calls together, and 20,000 further calls without another attempt", async () => {
    let logins = 0;
    const auth = tokenAuth({
      login: async () => {
        logins += 1;
        await settle(2);
        throw rejected();
      },
    });
    const { url, requests } = await serve(json("done"));
    const session = open(url, { retry: atOnce }, { auth });
    const failures = await Promise.all(
      Array.from({ length: 20_000 }, () => failureOf(session.send(request()))),
    );
    expect(new Set(failures).size).toBe(1);
    expect(failures[0]).toBeInstanceOf(AuthError);
    await expect(session.send(request())).rejects.toThrow("wrong password");
    expect(logins).toBe(1);
    expect(requests).toHaveLength(0);
  });

  it("is forgotten after 30 s", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const login = vi.fn(async () => {
      throw rejected();
    });
    const auth = tokenAuth({ login });
    await failureOf(auth.authorize({}, noSignal));
    vi.advanceTimersByTime(29_999);
    await failureOf(auth.authorize({}, noSignal));
    expect(login).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await failureOf(auth.authorize({}, noSignal));
    expect(login).toHaveBeenCalledTimes(2);
  });

  it("does not stand in the way of other credentials", async () => {
    let password = "wrong";
    const auth = tokenAuth({
      credentials: async () => password,
      login: async () => {
        if (password === "wrong") throw rejected();
        return { value: "token" };
      },
    });
    await failureOf(auth.authorize({}, noSignal));
    password = "right";
    await expect(auth.authorize({}, noSignal)).resolves.toEqual({ value: "token" });
  });

  it("is not remembered when it never came to a decision", async () => {
    const login = vi
      .fn<() => Promise<Token>>()
      .mockRejectedValueOnce(
        new ConnectionError("no answer", { code: "connection.reset", retryable: true, mayHaveActed: true }),
      )
      .mockResolvedValue({ value: "token-1" });
    const { url } = await serve(only(() => "token-1"));
    const session = open(url, { retry: atOnce }, { auth: tokenAuth({ login }) });
    await expect(session.send(request({ repeat: "once" }))).resolves.toBe("done");
    expect(login).toHaveBeenCalledTimes(2);
  });

  it("says nothing about what the call itself may have done: it was never sent", async () => {
    const lost = new ConnectionError("no answer", { code: "connection.reset", mayHaveActed: true });
    const auth = tokenAuth({ login: () => Promise.reject(lost) });
    const { url } = await serve(json("done"));
    const error = await failureOf(open(url, {}, { auth }).send(request({ repeat: "once" })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: "no answer", mayHaveActed: false });
    expect(lost.mayHaveActed, "the error that others share").toBe(true);
  });

  it("ends a call whose token had expired", async () => {
    const login = vi
      .fn<() => Promise<Token>>()
      .mockResolvedValueOnce({ value: "old" })
      .mockRejectedValue(rejected());
    const { url, requests } = await serve(json({}, 401));
    await expect(open(url, {}, { auth: tokenAuth({ login }) }).send(request())).rejects.toThrow(
      "wrong password",
    );
    expect(requests).toHaveLength(1);
  });
});

describe("A call that is aborted while it waits for the log-in", () => {
  it("ends alone: the others get their token", async () => {
    const logins = new Logins();
    const { url } = await serve(only(() => "token-1"));
    const session = open(url, {}, { auth: tokenAuth({ login: logins.login }) });
    const controller = new AbortController();
    const stopped = failureOf(session.send(request({ options: { signal: controller.signal } })));
    const other = session.send(request());
    await until(() => logins.count === 1);
    controller.abort("enough");
    await expect(stopped).resolves.toMatchObject({ code: "abort", cause: "enough", mayHaveActed: false });
    await expect(other).resolves.toBe("done");
    expect(logins.count).toBe(1);
  });

  it("leaves no rejection unhandled when the log-in fails later", async () => {
    let fail = () => {};
    const auth = tokenAuth({
      login: () =>
        new Promise((_, reject) => {
          fail = () => reject(rejected());
        }),
    });
    const error = await failureOf(auth.authorize({}, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(AbortError);
    fail();
    // An unhandled rejection would fail the run.
    await settle();
  });
});

describe("Closing", () => {
  it("gives the token back", async () => {
    const logout = vi.fn(async () => undefined);
    const { url } = await serve(json("done"));
    const session = open(url, {}, { auth: tokenAuth({ logout }) });
    await session.send(request());
    await session.close();
    expect(logout).toHaveBeenCalledExactlyOnceWith({ value: "token-1" });
  });

  it("waits for a log-in under way, and gives back what it brings", async () => {
    const logins = new Logins();
    const logout = vi.fn(async () => undefined);
    const auth = tokenAuth({ login: logins.login, logout });
    void auth.authorize({}, noSignal);
    await auth.close();
    expect(logout).toHaveBeenCalledExactlyOnceWith({ value: "token-1" });
  });

  it("has nothing to give back when nobody logged in, or the log-in failed", async () => {
    const logout = vi.fn(async () => undefined);
    await tokenAuth({ logout }).close();
    const failing = tokenAuth({ logout, login: () => Promise.reject(rejected()) });
    const failure = failureOf(failing.authorize({}, noSignal));
    await failing.close();
    await failure;
    expect(logout).not.toHaveBeenCalled();
  });

  it("needs no way to log out", async () => {
    const auth = tokenAuth();
    await auth.authorize({}, noSignal);
    await expect(auth.close()).resolves.toBeUndefined();
  });
});
