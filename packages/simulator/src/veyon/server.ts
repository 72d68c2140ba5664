import { bodyCut, bodyReset, connectionRefused, connectionReset } from "../connection-reset.ts";
import type { Answer } from "./answers.ts";
import { noSuchRoute, toResponse, veyonError } from "./answers.ts";
import type { Call, ServerParts } from "./calls.ts";
import { Calls } from "./calls.ts";
import type { BefallingFaults } from "./faults.ts";
import { Faults } from "./faults.ts";
import { RequestLog } from "./request-log.ts";
import type { Route } from "./routes.ts";
import { findRoute } from "./routes.ts";
import { Threads } from "./threads.ts";
import { asUuid } from "./values.ts";

/** The WebAPI server: takes requests in, bounds their number, applies faults and sends answers out. */
export class Server {
  readonly faults: Faults = new Faults();
  readonly log: RequestLog = new RequestLog();
  threads: Threads;
  readonly #parts: ServerParts;
  readonly #calls: Calls;
  readonly #underWay = new Set<(error: Error) => void>();
  /** Ends when the server process does. */
  #process = new AbortController();
  #closed = false;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#calls = new Calls(parts);
    this.threads = new Threads(parts.settings.connectionLimit);
  }

  /** Answers, unless the client gives up or the server dies first. Work goes on when the client has given up. */
  fetch(request: Request): Promise<Response> {
    if (this.#closed) return Promise.reject(connectionRefused());
    const { signal } = request;
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        signal.removeEventListener("abort", giveUp);
        this.#underWay.delete(fail);
      };
      const giveUp = (): void => fail(signal.reason);
      const fail = (reason: unknown): void => {
        end();
        reject(reason);
      };
      signal.addEventListener("abort", giveUp);
      this.#underWay.add(fail);
      this.#serve(request).then((response) => {
        end();
        resolve(response);
      }, fail);
    });
  }

  /** Kills the process and starts it again: all connections and all requests under way are lost. */
  restart(): void {
    this.#process.abort(connectionReset());
    this.#process = new AbortController();
    this.threads = new Threads(this.#parts.settings.connectionLimit, this.threads.peak);
    this.#parts.connections.closeAll();
    for (const fail of [...this.#underWay]) fail(connectionReset());
  }

  close(): void {
    this.#closed = true;
    this.restart();
  }

  async #serve(request: Request): Promise<Response> {
    const { method } = request;
    const url = new URL(request.url);
    const path = url.pathname;
    const connectionUid = asUuid(request.headers.get("connection-uid") ?? "");
    const route = findRoute(method, path, this.#parts.settings.version);
    const hosts = this.#hosts(route, connectionUid);
    const faults = this.faults.befall({ method, path, hosts: hosts.map((host) => host.toLowerCase()) });
    let status = 0;
    try {
      if (faults.expire) this.#parts.connections.close(connectionUid);
      const serverEnd = this.#process.signal;
      const answer = await this.#answer(route, faults, request.signal, {
        connectionUid,
        query: url.searchParams,
        body: () => request.text(),
        sleep: (ms) => this.#parts.settings.clock.sleep(ms, serverEnd),
      });
      status = answer.status;
      return this.#send(answer, faults);
    } catch (error) {
      status = 0;
      throw error;
    } finally {
      this.log.add({ method, path, status, ...(hosts[0] === undefined ? {} : { host: hosts[0] }) });
    }
  }

  #hosts(route: Route | undefined, connectionUid: string | undefined): string[] {
    if (!route) return [];
    const { lab, connections } = this.#parts;
    const computer = "host" in route ? lab.find(route.host) : connections.find(connectionUid)?.computer;
    if (computer) return [computer.name, computer.address];
    return "host" in route ? [route.host] : [];
  }

  async #answer(
    route: Route | undefined,
    { end, latency }: BefallingFaults,
    client: AbortSignal,
    call: Omit<Call, "route">,
  ): Promise<Answer> {
    if (end?.kind === "status" || end?.kind === "error" || (end?.kind === "reset" && end.when === "before")) {
      if (latency > 0) await call.sleep(latency);
      if (end.kind === "reset") throw connectionReset();
      return end.kind === "error" ? veyonError(end.code) : foreignAnswer(end);
    }
    if (!route) return noSuchRoute;
    const threads = this.threads;
    if (!threads.take()) return veyonError(7);
    try {
      const delay = latency + this.#latency();
      if (delay > 0) await call.sleep(delay);
      if (end?.kind === "hang") await endOf(client, this.#process.signal);
      return await this.#calls.answer({ route, ...call });
    } finally {
      threads.release();
    }
  }

  #latency(): number {
    const { latency } = this.#parts.settings;
    return typeof latency === "function" ? latency() : latency;
  }

  #send(answer: Answer, { end }: BefallingFaults): Response {
    const now = this.#parts.settings.clock.now();
    if (end?.kind === "cut") return toResponse(answer, now, brokenBody(answer.body, bodyCut()));
    if (end?.kind !== "reset") return toResponse(answer, now);
    if (end.when === "after") throw connectionReset();
    return toResponse(answer, now, brokenBody(answer.body, bodyReset()));
  }
}

function foreignAnswer(fault: {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Answer {
  const body = new TextEncoder().encode(fault.body ?? "");
  const type = fault.body?.trimStart().startsWith("<") ? "text/html" : "text/plain";
  return { status: fault.status, type, body, ...(fault.headers ? { headers: fault.headers } : {}) };
}

/** Half of the bytes, then an error. */
function brokenBody(bytes: Uint8Array, error: Error): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      const half = bytes.subarray(0, bytes.byteLength >> 1);
      if (sent || half.byteLength === 0) controller.error(error);
      else controller.enqueue(half);
      sent = true;
    },
  });
}

/** Rejects as soon as one of the signals aborts. */
function endOf(...signals: AbortSignal[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of signals) {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }
  });
}
