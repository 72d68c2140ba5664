import type { Answer } from "../answer.ts";
import { foreignAnswer, toResponse } from "../answer.ts";
import { sentResponse } from "../broken-answer.ts";
import { connectionReset } from "../connection-reset.ts";
import type { BefallingFaults } from "../fault-rules.ts";
import { RequestLog } from "../request-log.ts";
import { endOf, ServerProcess } from "../server-process.ts";
import { checkAccess } from "./access.ts";
import { documentAnswer } from "./documents.ts";
import type { EndingFault } from "./faults.ts";
import { Faults } from "./faults.ts";
import { empty, Halt, internalError, refused } from "./http/answers.ts";
import { readBody } from "./http/body.ts";
import { Call } from "./http/call.ts";
import { requestId } from "./http/request-id.ts";
import type { Route } from "./http/routes.ts";
import { Routes } from "./http/routes.ts";
import { basePath, decode } from "./http/urls.ts";
import { InternalError } from "./internal-error.ts";
import type { LoggedKelvinRequest } from "./log.ts";
import { resources } from "./resources/table.ts";
import { formFrom, issueToken } from "./token-route.ts";
import { Tokens } from "./tokens.ts";
import type { World } from "./world.ts";

/** A request, taken apart. */
interface Incoming {
  readonly request: Request;
  readonly method: string;
  readonly url: URL;
  /** Decoded. */
  readonly path: string;
  readonly host: string;
}

/** The Kelvin server: takes requests in, applies faults, checks access and sends answers out. */
export class Server {
  readonly faults: Faults = new Faults();
  readonly log: RequestLog<LoggedKelvinRequest> = new RequestLog(100_000);
  readonly process: ServerProcess = new ServerProcess();
  readonly tokens: Tokens = new Tokens();
  readonly #world: World;
  readonly #routes = new Routes(resources);

  constructor(world: World) {
    this.#world = world;
  }

  fetch(request: Request): Promise<Response> {
    return this.process.answer(request.signal, () => this.#serve(request));
  }

  async #serve(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const { method } = request;
    const incoming = {
      request,
      method,
      url,
      path: decode(url.pathname),
      host: request.headers.get("host") ?? url.host,
    };
    const faults = this.faults.befall({ method, path: incoming.path });
    const id = requestId(request.headers.get("x-request-id"));
    let status = 0;
    try {
      const answer = withRequestId(await this.#answer(incoming, faults), id);
      status = answer.status;
      const isWhole = faults.end?.kind !== "reset";
      return method === "HEAD" && isWhole
        ? withoutBody(answer, this.#world.now())
        : sentResponse(answer, this.#world.now(), faults.end);
    } catch (error) {
      status = 0;
      throw error;
    } finally {
      this.log.add({ method, path: url.pathname, query: url.search, status, requestId: id });
    }
  }

  async #answer(incoming: Incoming, { end, latency, expire }: BefallingFaults<EndingFault>): Promise<Answer> {
    const { settings } = this.#world;
    const own = typeof settings.latency === "function" ? settings.latency() : settings.latency;
    const delay = own + latency;
    if (delay > 0) await settings.clock.sleep(delay, this.process.signal);
    if (end?.kind === "reset" && end.when === "before") throw connectionReset();
    if (end?.kind === "status") return foreignAnswer(end);
    if (end?.kind === "hang") await endOf(incoming.request.signal, this.process.signal);
    try {
      return await this.#handle(incoming, expire);
    } catch (error) {
      if (error instanceof Halt) return error.answer;
      if (error instanceof InternalError) return internalError().answer;
      throw error;
    }
  }

  async #handle(incoming: Incoming, isExpired: boolean): Promise<Answer> {
    const { method, path, request } = incoming;
    if (path === `${basePath}/token`) {
      if (method !== "POST") throw methodNotAllowed("POST");
      const form = formFrom(await request.text(), request.headers.get("content-type"));
      return issueToken(this.#world, this.tokens, form);
    }
    const document = documentAnswer(path);
    if (document) {
      if (method !== "GET") throw methodNotAllowed("GET");
      return document;
    }
    const route = this.#routes.find(path);
    if (route) return this.#callRoute(route, incoming, isExpired);
    return this.#redirect(incoming);
  }

  async #callRoute(
    route: Route,
    { request, method, url, host }: Incoming,
    isExpired: boolean,
  ): Promise<Answer> {
    const endpoint = route.endpoints[method];
    if (!endpoint) throw methodNotAllowed(Object.keys(route.endpoints)[0] ?? "GET");
    if (route.version === "v2" && this.#world.settings.outdatedDatabase) {
      throw refused(503, "This instance is deprecated. Please upgrade.");
    }
    const bytes = endpoint.hasBody ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array();
    const body = readBody(bytes, request.headers.get("content-type"));
    const authorization = request.headers.get("authorization");
    checkAccess(
      this.#world,
      this.tokens,
      isExpired && authorization ? "Bearer expired" : authorization,
      endpoint.access,
    );
    const { version, parameters } = route;
    return endpoint.answer(
      new Call(this.#world, { version, host, parameters, query: url.searchParams, body }),
    );
  }

  /** With or without a slash at the end there may be a route; the address names http, whatever the client used. */
  #redirect({ path, url, host }: Incoming): Answer {
    const other = path.endsWith("/") ? path.replace(/\/+$/, "") : `${path}/`;
    if (!this.#routes.find(other) && other !== `${basePath}/token` && !documentAnswer(other)) {
      throw refused(404, "Not Found");
    }
    const location = `http://${host}${encodeURI(other)}${url.search}`;
    return { ...empty(307), headers: { location } };
  }
}

/** The id stands in every answer; in an error that UDM reports, twice. */
function withRequestId(answer: Answer, id: string): Answer {
  const isTwice = answer.headers?.["x-request-id"] !== undefined;
  return { ...answer, headers: { ...answer.headers, "x-request-id": isTwice ? `${id}, ${id}` : id } };
}

/** What HEAD gets: the head of the answer. */
function withoutBody(answer: Answer, now: number): Response {
  const { status, headers } = toResponse(answer, now);
  return new Response(null, { status, headers });
}

function methodNotAllowed(allow: string): Halt {
  return refused(405, "Method Not Allowed", { allow });
}
