import type { Answer } from "../answer.ts";
import { foreignAnswer } from "../answer.ts";
import { sentResponse } from "../broken-answer.ts";
import { connectionReset } from "../connection-reset.ts";
import type { BefallingFaults } from "../fault-rules.ts";
import { RequestLog } from "../request-log.ts";
import { endOf, ServerProcess } from "../server-process.ts";
import { noSuchRoute, veyonError } from "./answers.ts";
import type { Call, ServerParts } from "./calls.ts";
import { Calls } from "./calls.ts";
import type { EndingFault } from "./faults.ts";
import { Faults } from "./faults.ts";
import type { LoggedRequest } from "./logged-request.ts";
import type { Route } from "./routes.ts";
import { findRoute } from "./routes.ts";
import { Threads } from "./threads.ts";
import { asUuid } from "./values.ts";

/** The WebAPI server: takes requests in, bounds their number, applies faults and sends answers out. */
export class Server {
  readonly faults: Faults = new Faults();
  readonly log: RequestLog<LoggedRequest> = new RequestLog();
  threads: Threads;
  readonly #parts: ServerParts;
  readonly #calls: Calls;
  readonly #process = new ServerProcess();

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#calls = new Calls(parts);
    this.threads = new Threads(parts.settings.connectionLimit);
  }

  fetch(request: Request): Promise<Response> {
    return this.#process.answer(request.signal, () => this.#serve(request));
  }

  /** Kills the process and starts it again: all connections and all requests under way are lost. */
  restart(): void {
    this.#loseAll();
    this.#process.restart();
  }

  close(): void {
    this.#loseAll();
    this.#process.close();
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
      return sentResponse(answer, this.#parts.settings.clock.now(), faults.end);
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
    { end, latency }: BefallingFaults<EndingFault>,
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

  #loseAll(): void {
    this.threads = new Threads(this.#parts.settings.connectionLimit, this.threads.peak);
    this.#parts.connections.closeAll();
  }
}
