import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "./exchange.ts";
import { exchangeOf } from "./exchange.ts";
import type { Mark, Moment, Tally } from "./recorder.ts";
import { Recorder } from "./recorder.ts";
import type { ResetRule } from "./resets.ts";
import { PendingResets } from "./resets.ts";

/** Where a recording proxy sends requests on to, and what it must know to keep count. */
export interface RecordingProxyOptions {
  /** Base URL of the WebAPI server, `http:` and without a path. */
  readonly target: string;
  /** Seconds after which the server closes an idle connection. Default: 60. */
  readonly idleTimeout?: number;
  /** Clock, in milliseconds. Default: `performance.now`. */
  readonly now?: () => number;
}

/** Stands between a client and a WebAPI server and keeps the books. */
export interface RecordingProxy extends AsyncDisposable {
  /** Base URL for the client, without a path. */
  readonly url: string;
  /** Every exchange, in the order in which they began. */
  readonly exchanges: readonly Exchange[];
  /** Every change of the number of open connections and of requests in flight. */
  readonly moments: readonly Moment[];
  /** Veyon connections that are open on the server now. */
  readonly open: number;
  /** Requests that the server has not answered yet. */
  readonly inFlight: number;
  /** Resets asked for that have not happened yet. */
  readonly pendingResets: number;
  /** Begins a round. */
  mark(label: string): Mark;
  /** What happened since a mark. */
  since(mark: Mark): Tally;
  /** What happened since the proxy was started. */
  total(): Tally;
  /** Cuts the next request that matches off, by resetting the client's socket. */
  resetNext(rule: ResetRule): void;
  /** Stops listening and closes all sockets. */
  close(): Promise<void>;
}

/** An answer longer than this is a picture, whatever it says. */
const MOST_JSON_BYTES = 65_536;

/**
 * Starts a proxy on a free port of this machine. Requests and answers pass through as they come, byte for byte.
 *
 * A client that hangs up does not take its request back: the server works on it to its end anyway, and an open whose
 * answer nobody saw is an open connection.
 */
export async function startRecordingProxy(options: RecordingProxyOptions): Promise<RecordingProxy> {
  const now = options.now ?? (() => performance.now());
  const recorder = new Recorder((options.idleTimeout ?? 60) * 1000, now);
  const resets = new PendingResets();
  const upstream = new Upstream(new URL(options.target));

  const server = createServer((incoming, outgoing) => {
    const uid = incoming.headers["connection-uid"];
    const exchange = exchangeOf(
      incoming.method ?? "GET",
      incoming.url ?? "/",
      typeof uid === "string" ? uid : undefined,
      now(),
    );
    recorder.began(exchange);
    pass(incoming, outgoing, exchange, { recorder, resets, upstream });
  });
  // The real server never closes a socket by itself, so this one does not either.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo; // listening on TCP, so neither a path nor null

  const close = async (): Promise<void> => {
    server.closeAllConnections();
    upstream.close();
    if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges: recorder.exchanges,
    moments: recorder.moments,
    get open() {
      return recorder.open();
    },
    get inFlight() {
      return recorder.inFlight();
    },
    get pendingResets() {
      return resets.size;
    },
    mark: (label) => recorder.mark(label),
    since: (mark) => recorder.tally(mark),
    total: () => recorder.tally(),
    resetNext: (rule) => resets.add(rule),
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Books {
  readonly recorder: Recorder;
  readonly resets: PendingResets;
  readonly upstream: Upstream;
}

/** Passes one request on and its answer back, and writes both down. */
function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  exchange: Exchange,
  { recorder, resets, upstream }: Books,
): void {
  const when = resets.take(exchange);
  const cut = (): void => {
    incoming.socket.resetAndDestroy();
  };
  if (when !== undefined) exchange.reset = when;
  if (when === "before") {
    recorder.failed(exchange, "reset before");
    cut();
    return;
  }

  const onward = upstream.request(incoming);
  recorder.sent(exchange);
  onward.once("finish", () => {
    if (when === "during") cut();
  });
  onward.once("error", (error: NodeJS.ErrnoException) => {
    if (exchange.endedAt !== undefined) return;
    recorder.failed(exchange, error.code ?? error.message);
    cut();
  });
  onward.once("response", (answer) => {
    const json = new JsonCopy(answer);
    const isShown = when === undefined;
    if (isShown) {
      // Neither is in the real server's answers, and node:http would add both.
      outgoing.sendDate = false;
      outgoing.removeHeader("Connection");
      outgoing.writeHead(answer.statusCode ?? 0, answer.statusMessage, answer.rawHeaders);
    }
    answer.on("data", (part: Buffer) => {
      json.add(part);
      if (isShown) outgoing.write(part);
    });
    answer.once("end", () => {
      recorder.answered(exchange, answer.statusCode ?? 0, json.value());
      if (isShown) outgoing.end();
      else cut();
    });
    answer.once("error", (error: NodeJS.ErrnoException) => {
      recorder.failed(exchange, error.code ?? error.message);
      cut();
    });
  });
  incoming.on("data", (part: Buffer) => onward.write(part));
  incoming.once("end", () => onward.end());
  // Half a request: the server would wait for the rest for ever.
  incoming.once("close", () => {
    if (!incoming.complete) onward.destroy();
  });
}

/** Sockets to the server, kept alive and as many as the client asks for. */
class Upstream {
  readonly #agent: Agent = new Agent({ keepAlive: true });
  readonly #target: URL;

  constructor(target: URL) {
    this.#target = target;
  }

  request(incoming: IncomingMessage): ReturnType<typeof request> {
    const { method, url, rawHeaders } = incoming;
    return request({
      agent: this.#agent,
      hostname: this.#target.hostname,
      port: this.#target.port,
      ...(method === undefined ? {} : { method }),
      ...(url === undefined ? {} : { path: url }),
      headers: rawHeaders,
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** A copy of a JSON answer, taken while it passes. Pictures are not copied. */
class JsonCopy {
  readonly #parts: Buffer[] = [];
  readonly #isWanted: boolean;

  constructor(answer: IncomingMessage) {
    this.#isWanted =
      (answer.headers["content-type"] ?? "").startsWith("application/json") &&
      Number(answer.headers["content-length"] ?? 0) <= MOST_JSON_BYTES;
  }

  add(part: Buffer): void {
    if (this.#isWanted) this.#parts.push(part);
  }

  value(): unknown {
    if (!this.#isWanted) return undefined;
    try {
      return JSON.parse(Buffer.concat(this.#parts).toString("utf8"));
    } catch {
      return undefined;
    }
  }
}
