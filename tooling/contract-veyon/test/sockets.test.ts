import { listen } from "@labkeeper/simulator/node";
import type { VeyonSimulator, VeyonSimulatorOptions } from "@labkeeper/simulator/veyon";
import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import type { VeyonOptions } from "@labkeeper/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import { describe, expect, it, onTestFinished } from "vitest";
import { names } from "./support/lab.ts";
import { failureOf } from "./support/time.ts";

interface Served {
  readonly simulator: VeyonSimulator;
  readonly veyon: VeyonClient;
  /** Kills the server, sockets and all, and starts it again at the same port. */
  readonly restart: () => Promise<void>;
}

/** A simulated server at a port of this machine, whose computers take no time at all. */
async function serve(
  options: VeyonSimulatorOptions = {},
  client: Partial<VeyonOptions> = {},
): Promise<Served> {
  const computers = names(3).map((name) => ({ name, width: 64, height: 40 }));
  const simulator = createVeyonSimulator({ computers, timings: { framebufferDelay: 0 }, ...options });
  let listener = await listen(simulator);
  const { url, port } = listener;
  const veyon = new VeyonClient({
    url,
    credentials: { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem },
    retry: { backoff: 1, maxBackoff: 1, maxRetryAfter: 1 },
    ...client,
  });
  onTestFinished(async () => {
    await veyon.close();
    await listener.close();
    simulator.close();
  });
  return {
    simulator,
    veyon,
    async restart() {
      await listener.close();
      simulator.restart();
      listener = await listen(simulator, { port });
    },
  };
}

describe("over real sockets", () => {
  it("a room's pictures come, and every connection is closed for good", async () => {
    const { simulator, veyon } = await serve();
    const results = await veyon.room(names(3)).screenshots({ format: "jpeg", width: 32 });
    expect(results.map((result) => result.ok && result.value.width)).toEqual([32, 32, 32]);
    await veyon.close();
    expect(simulator.openConnections).toBe(0);
  });

  it.each<["before" | "during" | "after", number]>([
    ["before", 0],
    ["during", 1],
    ["after", 1],
  ])(
    "a message is never shown twice when the socket is torn down %s the server acts",
    async (when, shown) => {
      const { simulator, veyon } = await serve();
      const computer = veyon.computer("pc-01");
      await computer.user();
      simulator.fault({ do: { kind: "reset", when }, on: { method: "PUT" } });
      expect(await failureOf(computer.message("Hello"))).toMatchObject({
        name: "ConnectionError",
        code: "connection.reset",
        mayHaveActed: true,
      });
      expect(simulator.computer("pc-01").messages).toHaveLength(shown);
      await computer.message("Hello again");
      expect(simulator.computer("pc-01").messages).toHaveLength(shown + 1);
    },
  );

  it.each<["before" | "during" | "after"]>([["before"], ["during"], ["after"]])(
    "a picture is asked for again when the socket is torn down %s the server acts",
    async (when) => {
      const { simulator, veyon } = await serve();
      const fault = simulator.fault({ do: { kind: "reset", when }, on: { path: "framebuffer" }, times: 2 });
      expect(await veyon.computer("pc-01").screenshot()).toMatchObject({ width: 64 });
      expect(fault.hits).toBe(2);
    },
  );

  it("a connection is not opened twice when its answer is lost", async () => {
    const { simulator, veyon } = await serve();
    simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "POST" } });
    expect(await failureOf(veyon.computer("pc-01").user())).toMatchObject({ mayHaveActed: false });
    expect(simulator.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("a message arrives once after the server was killed and started again", async () => {
    const { simulator, veyon, restart } = await serve();
    const computer = veyon.computer("pc-01");
    await computer.user();
    await restart();
    // A dead socket may be found out only by using it: then nobody can say whether the request arrived.
    await computer.user();
    await computer.message("Hello");
    expect(simulator.computer("pc-01").messages).toHaveLength(1);
  });

  it("nothing that listens is told apart from a server that fails", async () => {
    const { veyon, simulator } = await serve({}, { url: "http://127.0.0.1:9", retry: false });
    expect(await failureOf(veyon.computer("pc-01").user())).toMatchObject({ code: "connection.refused" });
    expect(await veyon.answers()).toBe(false);
    expect(simulator.requests).toEqual([]);
  });

  it("hosts with odd names reach the right route", async () => {
    const odd = ["room 1/pc", "..%2ffeature", "pc?x=1", "schüler-pc"];
    const { simulator, veyon } = await serve({ computers: odd });
    const results = await veyon.room(odd).users();
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    await veyon.close();
    expect(simulator.openConnections).toBe(0);
    expect(new Set(simulator.requests.map(({ host }) => host))).toEqual(new Set(odd));
  });
});
