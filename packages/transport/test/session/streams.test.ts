import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { AbortError, asNothing, asStream, ClosedError, ConnectionError } from "../../src/index.ts";
import type { Answer } from "../support/local-server.ts";
import { cutOff, serve } from "../support/local-server.ts";
import { failureOf, open, request } from "../support/session.ts";
import { settle, until } from "../support/until.ts";

type Bytes = ReadableStream<Uint8Array>;
const download = (options = {}) => request({ read: asStream, options });
const textOf = (stream: Bytes) => new Response(stream).text();

/** Sends a first piece, and the rest when told. */
function inPieces(): { answer: Answer; finish: () => void } {
  let finish = () => {};
  const answer: Answer = (_, response) => {
    response.write("first ");
    finish = () => response.end("last");
  };
  return { answer, finish: () => finish() };
}

describe("An answer as a stream", () => {
  it("is there before its end", async () => {
    const { answer, finish } = inPieces();
    const { url } = await serve(answer);
    const stream = await open(url).send(download());
    const reader = stream.getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("first ");
    finish();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("last");
    await expect(reader.read()).resolves.toMatchObject({ done: true });
  });

  it("may be of any size, and is fetched no faster than it is read", async () => {
    const size = 5_000_000;
    let written = 0;
    const { url } = await serve(async (_, response) => {
      while (written < size) {
        written += 100_000;
        if (!response.write("x".repeat(100_000)))
          await new Promise((resolve) => response.once("drain", resolve));
      }
      response.end();
    });
    const stream = await open(url).send(download());
    expect((await textOf(stream)).length).toBe(size);
  });

  it("frees what the call held at its end", async () => {
    const { signal } = new AbortController();
    const { url, connections } = await serve((_, response) => void response.end("all"));
    const session = open(url, { connections: 1 });
    const stream = await session.send(download({ signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await expect(textOf(stream)).resolves.toBe("all");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await session.send(request({ read: asNothing }));
    expect(connections()).toBe(1);
  });

  it("that breaks off ends with an error of the family", async () => {
    const { url } = await serve(cutOff);
    const error = await failureOf(textOf(await open(url).send(download())));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "connection.reset",
      message: expect.stringMatching(/^Reading things at http:/),
      mayHaveActed: true,
    });
  });

  it("is stopped by the call's signal, and its connection closed", async () => {
    const { answer } = inPieces();
    const { url, sockets } = await serve(answer);
    const controller = new AbortController();
    const stream = await open(url).send(download({ signal: controller.signal }));
    const failure = failureOf(textOf(stream));
    await settle();
    controller.abort("enough");
    const error = await failure;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough", mayHaveActed: true });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await until(() => sockets.size === 0);
  });

  it("is stopped when the session closes", async () => {
    const { answer } = inPieces();
    const { url, sockets } = await serve(answer);
    const session = open(url);
    const failure = failureOf(textOf(await session.send(download())));
    await settle();
    await session.close();
    expect(await failure).toBeInstanceOf(ClosedError);
    await until(() => sockets.size === 0);
  });

  it.each([undefined, "gzip"])(
    "may be cancelled by its reader, and its connection is closed (%s)",
    async (encoding) => {
      const { signal } = new AbortController();
      const { url, sockets } = await serve((_, response) => {
        if (encoding) response.setHeader("content-encoding", encoding);
        response.write(Buffer.from("1f8b0800000000000003", "hex"));
      });
      const stream = await open(url).send(download({ signal }));
      await stream.cancel("enough");
      await until(() => sockets.size === 0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    },
  );

  it("has no time limit: the call's end with its head", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { answer, finish } = inPieces();
      const { url } = await serve(answer);
      const stream = await open(url).send(download({ timeout: { attempt: 500, total: 900 } }));
      await vi.advanceTimersByTimeAsync(10_000);
      finish();
      await expect(textOf(stream)).resolves.toBe("first last");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is empty where a `fetch` of one's own has no body", async () => {
    const session = open("https://lab.example/", { fetch: async () => new Response(null) });
    await expect(textOf(await session.send(download()))).resolves.toBe("");
  });
});

describe("A body sent as a stream", () => {
  it("arrives in full", async () => {
    const { url, requests } = await serve((_, response) => void response.end("{}"));
    const body = new Blob(["x".repeat(200_000)]).stream();
    await open(url).send(request({ method: "PUT", body }));
    expect(requests[0]?.body).toHaveLength(200_000);
  });

  it("that fails ends the call with an error of the family", async () => {
    const { url, sockets } = await serve((_, response) => void response.end("{}"));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error("the disk is gone"));
      },
    });
    const error = await failureOf(open(url).send(request({ method: "PUT", body })));
    expect(error).toMatchObject({
      code: "connection.failed",
      message: expect.stringContaining("the disk is gone"),
    });
    await until(() => sockets.size === 0);
  });
});
