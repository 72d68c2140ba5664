import { HttpRequestInterceptor } from "@mswjs/interceptors/http";
import { HttpResponse, http } from "msw";
import { defineNetwork, InterceptorSource } from "msw/experimental";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Session } from "../../src/index.ts";
import { asBytes, ConnectionError, NotFoundError } from "../../src/index.ts";
import { json, serve } from "../support/local-server.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";

describe("A `fetch` of one's own", () => {
  it("gets each request as the web knows it", async () => {
    const seen: Request[] = [];
    const fetch = async (sent: Request) => {
      seen.push(sent.clone());
      return Response.json({ got: await sent.json() });
    };
    const call = open("https://lab.example/api", { fetch }).send(
      request({
        method: "POST",
        path: "things/7",
        query: { a: 1, c: ["x", "y"], d: undefined, e: [] },
        json: { b: 2 },
        options: { correlationId: "c" },
      }),
    );
    await expect(call).resolves.toEqual({ got: { b: 2 } });
    const [sent] = seen;
    expect(sent).toMatchObject({
      method: "POST",
      url: "https://lab.example/api/things/7?a=1&c=x&c=y",
      redirect: "manual",
    });
    expect(Object.fromEntries(sent?.headers ?? [])).toMatchObject({
      "user-agent": "labkeeper-test/1.0.0",
      "content-type": "application/json",
      "x-request-id": "c",
    });
  });

  it("may be the platform's own, streams and progress included", async () => {
    const { url, requests } = await serve(json("done"));
    const session = open(url, { fetch: (sent) => globalThis.fetch(sent) });
    const progress: number[] = [];
    const body = new Blob(["x".repeat(1_000)]).stream();
    const upload = request({
      method: "PUT",
      body,
      onUploadProgress: ({ percent }) => progress.push(percent),
    });
    await expect(session.send(upload)).resolves.toBe("done");
    expect(progress.at(-1)).toBe(1);
    expect(requests[0]?.body).toHaveLength(1_000);
    await expect(session.send(request({ read: asBytes }))).resolves.toHaveLength(6);
  });

  it("that fails ends in an error of the family, repeated where that is safe", async () => {
    const fetch = vi.fn(async () => {
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }),
      });
    });
    const error = await failureOf(open("https://lab.example/", { fetch, retry: atOnce }).send(request()));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "connection.refused", mayHaveActed: false });
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it("may break a connection with `Response.error()`, as simulators do", async () => {
    const session = open("https://lab.example/", { fetch: async () => Response.error(), retry: false });
    const error = await failureOf(session.send(request()));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "connection.failed", retryable: true, mayHaveActed: true });
  });

  it("may throw an error of the family, which stays as it is", async () => {
    const own = new NotFoundError("not here", { status: 404, reason: "no" });
    const session = open("https://lab.example/", { fetch: () => Promise.reject(own) });
    expect(await failureOf(session.send(request()))).toBe(own);
  });
});

const handlers = [
  http.get("http://lab.example/api/things", () => HttpResponse.json({ mocked: true })),
  http.put("http://lab.example/api/things", async ({ request: sent }) =>
    HttpResponse.json(await sent.json()),
  ),
  http.get("http://lab.example/api/broken", () => HttpResponse.error()),
  http.get("http://lab.example/api/gone", () => HttpResponse.json({}, { status: 410 })),
];

async function expectMocked(session: Session): Promise<void> {
  await expect(session.send(request())).resolves.toEqual({ mocked: true });
  await expect(session.send(request({ method: "PUT", json: { a: 1 } }))).resolves.toEqual({ a: 1 });
  await expect(session.send(request({ path: "gone" }))).rejects.toBeInstanceOf(NotFoundError);
  await expect(session.send(request({ path: "broken" }))).rejects.toBeInstanceOf(ConnectionError);
}

describe("msw", () => {
  it("answers a session on the platform's own connections, at the level of sockets", async () => {
    const network = defineNetwork({
      sources: [new InterceptorSource({ interceptors: [new HttpRequestInterceptor()] })],
      onUnhandledFrame: "error",
      context: { quiet: true },
      handlers,
    });
    await network.enable();
    onTestFinished(() => network.disable());
    await expectMocked(open("http://lab.example/api", { retry: false }));
  });

  it("answers a session that is given the global `fetch`, with its plain `setupServer`", async () => {
    const server = setupServer(...handlers);
    server.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => server.close());
    await expectMocked(open("http://lab.example/api", { fetch: (sent) => fetch(sent), retry: false }));
  });
});
