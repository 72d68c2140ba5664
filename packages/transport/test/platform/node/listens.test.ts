import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { AbortError } from "../../../src/index.ts";
import { closedPort, serveRaw } from "../../support/raw-server.ts";
import { failureOf, open } from "../../support/session.ts";

const session = () => open("http://localhost/");

describe("Whether something listens at a port", () => {
  it("is yes when a connection is accepted", async () => {
    const { port } = await serveRaw(() => undefined);
    await expect(session().listens("127.0.0.1", port, 5_000)).resolves.toBe(true);
  });

  it("is no when it is refused", async () => {
    await expect(session().listens("127.0.0.1", await closedPort(), 5_000)).resolves.toBe(false);
  });

  it("is no when the host is unknown", async () => {
    await expect(session().listens("host.invalid", 80, 5_000)).resolves.toBe(false);
  });

  it("is no when there is no answer in time", async () => {
    // 192.0.2.0/24 is kept for documentation: nobody answers there.
    await expect(session().listens("192.0.2.1", 9, 5)).resolves.toBe(false);
  });

  it("ends with the signal", async () => {
    const controller = new AbortController();
    const failure = failureOf(
      session().listens("192.0.2.1", 9, 5_000, controller.signal) ?? Promise.resolve(),
    );
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort("enough");
    const error = await failure;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      cause: "enough",
      message: "Connecting to 192.0.2.1:9: aborted by the caller.",
    });
    const early = session().listens("127.0.0.1", 9, 5_000, AbortSignal.abort("enough"));
    await expect(early).rejects.toBeInstanceOf(AbortError);
  });

  it("leaves no listener behind", async () => {
    const { port } = await serveRaw(() => undefined);
    const { signal } = new AbortController();
    await session().listens("127.0.0.1", port, 5_000, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
