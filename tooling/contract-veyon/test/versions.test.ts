import { createServer } from "node:net";
import type { VeyonVersion } from "@labkeeper/simulator/veyon";
import { Session } from "@labkeeper/transport";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startLab } from "./support/lab.ts";
import { failureOf, run, timed } from "./support/time.ts";

const old = ["4.5", "4.7"] as const satisfies readonly VeyonVersion[];
const all = [...old, "4.11"] as const;

describe.each(all)("with Veyon %s", (version) => {
  it("the user is known", async () => {
    const lab = startLab({ version });
    const user = await run(lab.connect().computer("pc-01").user());
    expect(user).toMatchObject({ login: "student1", fullName: "Student 1" });
    expect(user?.session).toBe(version === "4.11" ? undefined : 0);
  });

  it("nobody is nobody", async () => {
    const lab = startLab({ version, computers: [{ name: "pc-01", user: null }] });
    expect(await run(lab.connect().computer("pc-01").user())).toBeUndefined();
  });

  it("screens are locked and pictures taken", async () => {
    const lab = startLab({ version });
    const computer = lab.connect().computer("pc-01");
    await run(computer.lock());
    await run(computer.features.waitFor("ScreenLock", true));
    expect(await run(computer.screenshot({ width: 32 }))).toMatchObject({ width: 32 });
  });

  it("programs are started, whatever it calls the feature", async () => {
    const lab = startLab({ version });
    await run(lab.connect().computer("pc-01").run("notepad"));
    expect(lab.simulator.computer("pc-01").applications).toEqual(["notepad"]);
  });

  it("a demo is shown and ended", async () => {
    const lab = startLab({ version });
    const demo = await run(lab.connect().room(["pc-01", "pc-02"]).present({ from: "pc-01" }));
    expect(demo.viewers.map(({ ok }) => ok)).toEqual([true]);
    await run(demo.stop());
  });

  it("capabilities tell which of the newer calls it has, without reaching a computer", async () => {
    const lab = startLab({ version });
    const newer = version === "4.11";
    expect(await run(lab.connect().capabilities())).toEqual({ hostState: newer, session: newer });
    expect(lab.simulator.openConnections).toBe(0);
  });
});

describe.each(old)("with Veyon %s, which lacks the call,", (version) => {
  it("session() still fails with other failures as they are", async () => {
    const lab = startLab({ version });
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { method: "POST" } });
    expect(await run(failureOf(lab.connect().computer("pc-01").session()))).toMatchObject({ veyonCode: 12 });
  });

  it("session() says so, and what to use instead", async () => {
    const error = await run(failureOf(startLab({ version }).connect().computer("pc-01").session()));
    expect(error).toMatchObject({ name: "UnsupportedError", code: "unsupported", retryable: false });
    expect(String(error)).toMatch(/session\(\).*too old.*`user\(\)`/);
  });

  it("state() says so, and what to use instead", async () => {
    const error = await run(failureOf(startLab({ version }).connect().computer("pc-01").state()));
    expect(error).toMatchObject({ name: "UnsupportedError" });
    expect(String(error)).toMatch(/state\(\).*too old.*`ping\(\)`/);
  });

  it("ping() through the server says so", async () => {
    const error = await run(
      failureOf(startLab({ version }).connect().computer("pc-01").ping({ via: "server" })),
    );
    expect(error).toMatchObject({ name: "UnsupportedError" });
  });
});

describe("with Veyon 4.11", () => {
  it("the session is known", async () => {
    const lab = startLab();
    expect(await run(lab.connect().computer("pc-01").session())).toEqual({
      sessionId: 0,
      sessionUptime: 0,
      sessionClientAddress: "",
      sessionClientName: "",
      sessionHostName: "pc-01",
    });
  });

  it("the state of a computer is known without connecting to it", async () => {
    const lab = startLab({
      computers: ["pc-01", { name: "pc-02", power: "off" }, { name: "pc-03", power: "no-veyon" }],
    });
    const room = lab.connect().room(["pc-01", "pc-02", "pc-03", "pc-99"]);
    // A computer without Veyon is told by the bare bytes `up`, which are no JSON.
    expect((await run(room.states())).map((result) => result.ok && result.value)).toEqual([
      "online",
      "down",
      "up",
      "down",
    ]);
    expect(lab.simulator.openConnections).toBe(0);
    expect((await run(room.ping())).map((result) => result.ok && result.value)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each<[body: string, state: string]>([
    ['{"state":"online"}', "online"],
    ['{"state":"hibernating","since":5}', "hibernating"],
    [" up\n", "up"],
    ["standby", "standby"],
  ])("a state that this client does not know is handed on: %j", async (body, state) => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "status", status: 200, body }, on: { path: "hoststate" } });
    expect(await run(lab.connect().computer("pc-01").state())).toBe(state);
  });

  it.each(["", "<html></html>", '{"state":5}', "two words", '{"state"'])(
    "a state that makes no sense is a ProtocolError: %j",
    async (body) => {
      const lab = startLab();
      lab.simulator.fault({ do: { kind: "status", status: 200, body }, on: { path: "hoststate" } });
      const error = await run(failureOf(lab.connect().computer("pc-01").state()));
      expect(error).toMatchObject({ name: "ProtocolError", code: "protocol" });
      expect(String(error)).toContain("Asking for the state of pc-01");
    },
  );
});

describe("newer servers", () => {
  it.each<[path: string, body: unknown, call: "user" | "session"]>([
    ["user", { login: "u", fullName: "U", domain: "SCHOOL", groups: [{ name: "7a" }] }, "user"],
    [
      "session",
      {
        sessionId: 2,
        sessionUptime: 60,
        sessionClientAddress: "10.0.0.9",
        sessionClientName: "thin",
        sessionHostName: "pc",
        sessionUserLogin: "u",
      },
      "session",
    ],
  ])("may tell more in `%s`: it survives", async (path, body, call) => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "status", status: 200, body: JSON.stringify(body) }, on: { path } });
    const computer = lab.connect().computer("pc-01");
    expect(await run<unknown>(call === "user" ? computer.user() : computer.session())).toEqual(body);
  });

  it("may offer ways of authentication that this client does not know", async () => {
    const lab = startLab();
    const body =
      '{"methods":["0C69B301-81B4-42D6-8FAE-128CDD113314","00112233-4455-6677-8899-aabbccddeeff"],"x":1}';
    lab.simulator.fault({
      do: { kind: "status", status: 200, body },
      on: { method: "GET", path: "authentication" },
    });
    expect(await run(lab.connect().computer("pc-01").authenticationMethods())).toEqual([
      { uuid: "0C69B301-81B4-42D6-8FAE-128CDD113314", name: "keys" },
      { uuid: "00112233-4455-6677-8899-aabbccddeeff", name: undefined },
    ]);
  });
});

describe("ping()", () => {
  async function veyonPort(): Promise<number> {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no port");
    return address.port;
  }

  it("connects to the computer itself where the server is too old to tell", async () => {
    const lab = startLab({ version: "4.7" });
    const computer = lab.connect().computer("127.0.0.1");
    const port = await veyonPort();
    expect(await computer.ping({ port })).toBe(true);
    // The server was asked once: it lacks the call for good.
    expect(await computer.ping({ port })).toBe(true);
    expect(lab.count("GET", /hoststate/)).toBe(1);
  });

  it("connects to the computer itself where that is asked for, and does not trouble the server", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("127.0.0.1");
    expect(await computer.ping({ via: "tcp", port: await veyonPort() })).toBe(true);
    expect(await computer.ping({ via: "tcp", port: 1 })).toBe(false);
    expect(lab.sent).toEqual([]);
  });

  it("asks the server once for a computer that it knows to be online", async () => {
    const lab = startLab();
    expect(await run(lab.connect().computer("pc-01").ping())).toBe(true);
    expect(await run(lab.connect().computer("pc-01").ping({ via: "server" }))).toBe(true);
    expect(lab.sent.map(({ path }) => path)).toEqual(["hoststate/pc-01", "hoststate/pc-01"]);
  });

  it("fails with the server's failure rather than guessing", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "status", status: 502 }, on: { path: "hoststate" }, times: 100 });
    expect(await run(failureOf(lab.connect().computer("pc-01").ping()))).toMatchObject({ status: 502 });
  });

  it("says where it cannot work: with an old server, from a browser", async () => {
    const lab = startLab({ version: "4.7" });
    // What sessions say on platforms that open no sockets of their own.
    vi.spyOn(Session.prototype, "listens").mockReturnValue(undefined);
    onTestFinished(() => void vi.restoreAllMocks());
    const error = await run(failureOf(lab.connect().computer("pc-01").ping()));
    expect(error).toMatchObject({ name: "UnsupportedError", code: "unsupported" });
    expect(String(error)).toMatch(/ping\(\).*too old.*browsers/);
  });

  it("stops with an abort", async () => {
    const lab = startLab();
    const options = { signal: AbortSignal.abort("no") };
    for (const via of ["server", "tcp"] as const) {
      const ping = lab.connect().computer("127.0.0.1").ping({ via }, options);
      expect(await run(failureOf(ping))).toMatchObject({ name: "AbortError" });
    }
  });
});

describe("answers()", () => {
  it("is true for whatever answers HTTP", async () => {
    for (const body of [undefined, "<html></html>"]) {
      for (const status of [200, 302, 401, 404, 500, 503]) {
        const lab = startLab();
        const headers = status === 302 ? { location: "https://elsewhere.test/" } : {};
        lab.simulator.fault({ do: { kind: "status", status, headers, ...(body && { body }) }, times: 10 });
        expect(await run(lab.connect().answers())).toBe(true);
      }
    }
    expect(await run(startLab().connect().answers())).toBe(true);
  });

  it("is false where nothing listens, or nothing answers", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "hang" }, times: 100 });
    const { value, ms } = await timed(() => lab.connect({ retry: false }).answers({ timeout: 1_000 }));
    expect({ value, ms }).toEqual({ value: false, ms: 1_000 });
    lab.simulator.close();
    expect(await run(lab.connect().answers())).toBe(false);
  });

  it("stops with an abort", async () => {
    const failure = await run(failureOf(startLab().connect().answers({ signal: AbortSignal.abort() })));
    expect(failure).toMatchObject({ name: "AbortError" });
  });
});

describe("capabilities()", () => {
  it("fails when the server cannot be asked", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "status", status: 502 }, on: { path: "hoststate" }, times: 100 });
    expect(await run(failureOf(lab.connect({ retry: false }).capabilities()))).toMatchObject({ status: 502 });
    lab.simulator.close();
    expect(await run(failureOf(lab.connect({ retry: false }).capabilities()))).toMatchObject({
      name: "ConnectionError",
    });
  });
});
