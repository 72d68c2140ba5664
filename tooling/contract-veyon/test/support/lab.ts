import type { VeyonSimulator, VeyonSimulatorOptions } from "@labkeeper/simulator/veyon";
import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import type { VeyonOptions } from "@labkeeper/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import { onTestFinished } from "vitest";
import { run, stopTheClock } from "./time.ts";

/** A request as the client sent it. */
export interface Sent {
  readonly method: string;
  /** What follows `/api/v1/`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The JSON body; undefined without one. */
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When it was answered or broke; undefined while it is under way. */
  ended: number | undefined;
}

/** A simulated server and the clients that were connected to it, in a time of its own. */
export interface Lab {
  readonly simulator: VeyonSimulator;
  /** All requests in the order in which they were sent. */
  readonly sent: readonly Sent[];
  /** Stands between client and server: may answer or throw in the server's place. */
  intercept: ((request: Request) => Response | Promise<Response> | undefined) | undefined;
  /** Makes a client that is closed at the end of the test. */
  connect(options?: Partial<VeyonOptions>): VeyonClient;
  /** How many requests of this kind were sent. */
  count(method: string, path: RegExp): number;
}

/** Names of that many computers. */
export function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `pc-${String(index + 1).padStart(2, "0")}`);
}

/** Stops the clock and starts a simulated lab with small screens. */
export function startLab({ computers = names(3), ...options }: VeyonSimulatorOptions = {}): Lab {
  stopTheClock();
  const simulator = createVeyonSimulator({
    computers: computers.map((computer) => ({
      width: 64,
      height: 40,
      ...(typeof computer === "string" ? { name: computer } : computer),
    })),
    ...options,
  });
  const clients: VeyonClient[] = [];
  const sent: Sent[] = [];
  const lab: Lab = {
    simulator,
    sent,
    intercept: undefined,
    connect(changes) {
      const client = new VeyonClient({
        url: "https://veyon.test",
        credentials: { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem },
        fetch: (request) => transmit(request, lab, sent),
        ...changes,
      });
      clients.push(client);
      return client;
    },
    count: (method, path) => sent.filter((one) => one.method === method && path.test(one.path)).length,
  };
  onTestFinished(async () => {
    lab.intercept = undefined;
    await Promise.all(clients.map((client) => run(client.close())));
    simulator.close();
  });
  return lab;
}

async function transmit(request: Request, lab: Lab, sent: Sent[]): Promise<Response> {
  const { method, headers, signal } = request;
  const url = new URL(request.url);
  const text = request.body ? await request.text() : undefined;
  const entry: Sent = {
    method,
    path: url.pathname.replace("/api/v1/", ""),
    query: url.searchParams,
    headers,
    body: text === undefined ? undefined : JSON.parse(text),
    at: Date.now(),
    ended: undefined,
  };
  sent.push(entry);
  const init = text === undefined ? {} : { body: text };
  const copy = () => new Request(request.url, { method, headers, signal, ...init });
  try {
    return await (lab.intercept?.(copy()) ?? lab.simulator.fetch(copy()));
  } finally {
    entry.ended = Date.now();
  }
}
