import { Agent, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { FetchHandler, Listener, ListenOptions } from "../../src/node/index.ts";
import { listen } from "../../src/node/index.ts";
import type { Fault } from "../../src/veyon/index.ts";
import { createVeyonSimulator, simulatorKey } from "../../src/veyon/index.ts";
import type { Wire } from "../veyon/wire.ts";
import { features, wireTo } from "../veyon/wire.ts";
import { certificate } from "./certificate.ts";

const listeners: Listener[] = [];

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

async function serve(handler: FetchHandler, options?: ListenOptions): Promise<Listener> {
  const listener = await listen(handler, options);
  listeners.push(listener);
  return listener;
}

async function served(): Promise<{ wire: Wire; uid: string; url: string }> {
  const simulator = createVeyonSimulator({ timings: { framebufferDelay: 0 } });
  const { url } = await serve(simulator);
  const wire = wireTo(simulator, fetch, url);
  return { wire, uid: await wire.open("pc-01"), url };
}

const echo: FetchHandler = {
  async fetch(request) {
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    return Response.json({ method, url, headers, body: await request.text() });
  },
};

describe("a listener", () => {
  it("serves a simulator", async () => {
    const { wire, uid } = await served();
    expect((await wire.ask("GET", "user", { uid })).json).toEqual({
      login: "student1",
      fullName: "Student 1",
    });
    expect((await wire.ask("GET", "nonsense")).status).toBe(404);
    const answer = await wire.send("GET", "framebuffer?width=64", { uid });
    const bytes = await answer.arrayBuffer();
    expect(answer.headers.get("content-length")).toBe(String(bytes.byteLength));
    await wire.put(uid, features.textMessage, true, { text: "Grüße" });
    expect(wire.simulator.computer("pc-01").messages[0]?.text).toBe("Grüße");
  });

  it("passes method, address, headers and body on", async () => {
    const { url } = await serve(echo);
    const answer = await fetch(`${url}/a%20b?c=d`, { method: "PUT", body: "ä", headers: { "X-Test": "1" } });
    expect(await answer.json()).toMatchObject({
      method: "PUT",
      url: `${url}/a%20b?c=d`,
      headers: { "x-test": "1" },
      body: "ä",
    });
    expect(await (await fetch(url, { method: "DELETE" })).json()).toMatchObject({
      method: "DELETE",
      body: "",
    });
  });

  it("answers HEAD without a body", async () => {
    const { url } = await serve(createVeyonSimulator());
    const answer = await fetch(`${url}/api/v1/feature`, { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([404, ""]);
  });

  it("sends exactly the headers of the answer, with one date", async () => {
    const { url } = await serve({
      fetch: async () =>
        new Response(null, { status: 204, headers: { date: "Thu, 15 Jan 2026 08:30:00 GMT", a: "b" } }),
    });
    const answer = await fetch(url);
    expect(answer.status).toBe(204);
    expect(answer.headers.get("date")).toBe("Thu, 15 Jan 2026 08:30:00 GMT");
    expect(answer.headers.get("a")).toBe("b");
  });

  it("keeps connections open for further requests", async () => {
    const { url } = await serve(echo);
    const ports = new Set<number | undefined>();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let request = 0; request < 5; request += 1) {
      await new Promise<void>((resolve, reject) => {
        httpRequest(url, { agent }, (answer) => {
          ports.add(answer.socket.localPort);
          answer.resume().on("end", resolve);
        })
          .on("error", reject)
          .end();
      });
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });

  it("streams bodies of unknown length", async () => {
    const chunks = ["one", "two", "three"];
    const { url } = await serve({
      fetch: async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              const next = chunks.shift();
              if (next === undefined) controller.close();
              else controller.enqueue(new TextEncoder().encode(next));
            },
          }),
        ),
    });
    expect(await (await fetch(url)).text()).toBe("onetwothree");
  });

  it("stops reading a body whose client has left", async () => {
    let cancelled = (): void => undefined;
    const end = new Promise<void>((resolve) => {
      cancelled = resolve;
    });
    const { url } = await serve({
      fetch: async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new Uint8Array(1 << 16));
            },
            cancel: () => cancelled(),
          }),
        ),
    });
    const client = new AbortController();
    await fetch(url, { signal: client.signal });
    client.abort();
    await end;
  });

  it("lets the handler go on when the client leaves", async () => {
    let finish = (): void => undefined;
    let aborted = false;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const client = new AbortController();
    const { url } = await serve({
      async fetch(request) {
        request.signal.addEventListener("abort", () => {
          aborted = true;
        });
        client.abort();
        await new Promise((resolve) => setTimeout(resolve, 5));
        finish();
        return new Response("too late");
      },
    });
    await expect(fetch(url, { signal: client.signal })).rejects.toThrow();
    await finished;
    expect(aborted).toBe(false);
  });

  it("ignores a request whose body never comes", async () => {
    const { port } = await serve(echo);
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) =>
      socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf", resolve),
    );
    await new Promise<void>((resolve) => {
      socket.on("close", () => resolve()).destroy();
    });
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it("tells of a mistake in the handler", async () => {
    const { url } = await serve({ fetch: () => Promise.reject(new Error("my mistake")) });
    const answer = await fetch(url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("my mistake");
    const { url: other } = await serve({ fetch: () => Promise.reject("just a text") });
    expect(await (await fetch(other)).text()).toBe("just a text");
    const stackless = Object.assign(new Error("no stack"), { stack: undefined });
    const { url: third } = await serve({ fetch: () => Promise.reject(stackless) });
    expect(await (await fetch(third)).text()).toBe("no stack");
  });

  it("breaks off when the body of an answer turns out to be a mistake", async () => {
    const { url } = await serve({
      fetch: async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.error(new Error("my mistake"));
            },
          }),
        ),
    });
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
  });

  it("closes with all its connections, in use or not", async () => {
    const arrival = Promise.withResolvers<void>();
    const { url, close } = await serve({
      fetch: () => {
        arrival.resolve();
        return new Promise(() => undefined);
      },
    });
    const outcome = expect(fetch(url)).rejects.toThrow("fetch failed");
    await arrival.promise;
    await close();
    await outcome;
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("fails if the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(listen(echo, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    other.close();
  });

  it("takes the address of the request line, whichever form it has", async () => {
    const { port, url } = await serve(echo);
    const ask = (line: string): Promise<string> =>
      new Promise((resolve) => {
        let text = "";
        const socket = connect(port, "127.0.0.1", () =>
          socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
        );
        socket.on("data", (data) => {
          text += data;
        });
        socket.on("close", () => resolve(text));
      });
    expect(await ask("GET /path HTTP/1.1")).toContain(`"url":"${url}/path"`);
    expect(await ask("OPTIONS * HTTP/1.1")).toContain(`"url":"${url}/"`);
  });
});

describe("a listener on other addresses", () => {
  it("writes IPv6 addresses in brackets", async () => {
    const { url, port } = await serve(echo, { hostname: "::1" });
    expect(url).toBe(`http://[::1]:${port}`);
    expect((await fetch(url)).status).toBe(200);
  });
});

describe("faults over a real connection", () => {
  async function outcome(
    fault: Fault,
  ): Promise<{ status?: number; bytes: number; length: number; code?: string }> {
    const { wire, uid, url } = await served();
    wire.simulator.fault({ on: { path: "feature" }, do: fault });
    return new Promise((resolve) => {
      let bytes = 0;
      const request = httpRequest(
        `${url}/api/v1/feature`,
        { headers: { "Connection-Uid": uid }, agent: false },
        (answer) => {
          const end = (code?: string): void =>
            resolve({
              status: answer.statusCode ?? 0,
              bytes,
              length: Number(answer.headers["content-length"]),
              ...(code === undefined ? {} : { code }),
            });
          answer.on("data", (data: Buffer) => {
            bytes += data.length;
          });
          answer.on("error", (error: NodeJS.ErrnoException) => end(error.code));
          answer.on("end", () => end());
        },
      );
      request.on("error", (error: NodeJS.ErrnoException) => {
        resolve({ bytes, length: 0, ...(error.code === undefined ? {} : { code: error.code }) });
      });
      request.end();
    });
  }

  it("reset the socket before the answer", async () => {
    expect(await outcome({ kind: "reset", when: "before" })).toEqual({
      bytes: 0,
      length: 0,
      code: "ECONNRESET",
    });
    expect(await outcome({ kind: "reset", when: "after" })).toEqual({
      bytes: 0,
      length: 0,
      code: "ECONNRESET",
    });
  });

  it("reset the socket in the middle of the answer", async () => {
    const { status, bytes, length, code } = await outcome({ kind: "reset", when: "during" });
    expect([status, code]).toEqual([200, "ECONNRESET"]);
    expect(bytes).toBeLessThan(length);
  });

  it("end the body early", async () => {
    const { status, bytes, length, code } = await outcome({ kind: "cut" });
    expect([status, bytes, code]).toEqual([200, Math.floor(length / 2), "ECONNRESET"]);
  });

  it("answer in place of the server", async () => {
    expect(await outcome({ kind: "status", status: 502, body: "<h1>Bad Gateway</h1>" })).toMatchObject({
      status: 502,
      bytes: 20,
    });
    expect(await outcome({ kind: "error", code: 10 })).toMatchObject({ status: 503 });
    expect(await outcome({ kind: "expire" })).toMatchObject({ status: 401 });
    expect(await outcome({ kind: "latency", ms: 2 })).toMatchObject({ status: 200 });
  });

  it("never answer, until the client gives up", async () => {
    const { wire, uid } = await served();
    wire.simulator.fault({ do: { kind: "hang" } });
    const client = new AbortController();
    const hanging = wire.ask("GET", "user", { uid, signal: client.signal });
    setTimeout(() => client.abort(), 5);
    await expect(hanging).rejects.toThrow("abort");
    wire.simulator.close();
  });
});

describe("a listener with TLS", () => {
  it("speaks HTTPS, and breaks its connections too", async () => {
    const simulator = createVeyonSimulator();
    const { url } = await serve(simulator, {
      tls: { key: simulatorKey.pem, cert: new TextEncoder().encode(certificate) },
    });
    const ask = (): Promise<number | string | undefined> =>
      new Promise((resolve) => {
        httpsRequest(`${url}/api/v1/hoststate/pc-01`, { ca: certificate, agent: false }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on("error", (error: NodeJS.ErrnoException) => resolve(error.code))
          .end();
      });
    expect(url).toMatch(/^https:/);
    expect(await ask()).toBe(200);
    simulator.fault({ do: { kind: "reset", when: "before" } });
    expect(await ask()).toBe("ECONNRESET");
  });
});
