import type { CallOptions, Fields, SessionOptions } from "@labkeeper/transport";
import {
  check,
  checkFields,
  integer,
  milliseconds,
  optional,
  parseBaseUrl,
  pathSegment,
  refuse,
  Session,
  sessionOptions,
} from "@labkeeper/transport";
import { Computer } from "./computer/computer.ts";
import type { SharedCalls } from "./computer/computer-calls.ts";
import { ComputerCalls } from "./computer/computer-calls.ts";
import type { Credentials } from "./credentials.ts";
import { checkCredentials } from "./credentials.ts";
import { readVeyonError } from "./errors.ts";
import { ConnectionPool } from "./pool/connection-pool.ts";
import { ServerConnections } from "./pool/server-connections.ts";
import { Room } from "./room/room.ts";
import type { ServerCapabilities } from "./server/server-calls.ts";
import { ServerCalls } from "./server/server-calls.ts";
import { userAgent } from "./version.ts";

/** What a {@link VeyonClient} is made with. */
export interface VeyonOptions extends SessionOptions {
  /** Address of the WebAPI server, such as `https://veyon.example.org:11080`; `/api/v1` is added where it is missing. */
  readonly url: string | URL;
  /** How to prove to the computers who is calling. */
  readonly credentials: Credentials;
  /** The computer that `computer()` means without a name. Default: localhost. */
  readonly defaultHost?: string | undefined;
  /** How many connections the server bears: its setting `ConnectionLimit`. Default: 32. */
  readonly connectionLimit?: number | undefined;
  /** After how many milliseconds the server closes an idle connection: its setting `ConnectionIdleTimeout`. Default: 60,000. */
  readonly idleTimeout?: number | undefined;
  /**
   * How many connections are opened at a time. Default: 4. A server opens them one after the other anyway, and one
   * before Veyon 4.9.2 can lock up for good in an open, the likelier the more there are (seen on 4.7.5).
   */
  readonly connectionsAtOnce?: number | undefined;
  /** How long opening a connection may take, in milliseconds; the server gives up after 15 s. Default: 20,000. */
  readonly connectTimeout?: number | undefined;
  /** How long a call waits for a connection while none becomes free at all, in milliseconds. Default: 60,000. */
  readonly connectionPatience?: number | undefined;
}

/**
 * A client for one Veyon WebAPI server (4.5 to 4.11) and the computers behind it.
 *
 * Making one sends nothing. Connections to computers are opened when they are needed, shared, replaced and kept
 * within the server's limit; `close()`, or `await using`, closes them.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { VeyonClient } from "@labkeeper/veyon";
 *
 * await using veyon = new VeyonClient({
 *   url: "https://veyon.example.org:11080",
 *   credentials: { method: "keys", keyName: "teacher", keyData: () => readFile("teacher.pem", "utf8") },
 * });
 * await veyon.room(["pc-01", "pc-02"]).lock();
 * ```
 */
export class VeyonClient {
  readonly #shared: SharedCalls;
  readonly #defaultHost: string;

  /** @throws `InputError` that names the option which makes no sense. */
  constructor(options: VeyonOptions) {
    checkFields("options", options, optionFields);
    const {
      url,
      credentials,
      defaultHost = "localhost",
      connectionLimit: limit = 32,
      idleTimeout = 60_000,
      connectionsAtOnce: atOnce = 4,
      connectTimeout = 20_000,
      connectionPatience: patience = 60_000,
      ...ofSession
    } = options;
    const session = new Session({
      client: userAgent,
      url: apiUrl(url),
      options: ofSession,
      confidential: true,
      readError: readVeyonError,
    });
    const server = new ServerCalls(session);
    const connections = new ServerConnections(session, server, credentials, connectTimeout);
    const { limiter } = session;
    const pool = new ConnectionPool(connections, { limit, limiter, atOnce, idleTimeout, patience });
    const { timeout } = ofSession;
    this.#shared = { session, server, pool, total: typeof timeout === "object" ? timeout.total : undefined };
    this.#defaultHost = defaultHost;
  }

  /** The server's base URL. */
  get url(): string {
    return this.#shared.session.url.href;
  }

  /**
   * One computer behind the server. Sends nothing.
   *
   * @param host Name or address, as the server knows it. Default: `defaultHost`.
   */
  computer(host: string = this.#defaultHost): Computer {
    pathSegment("host", host);
    return new Computer(new ComputerCalls(host, this.#shared));
  }

  /** Several computers, to do the same on all of them. Sends nothing. Names that occur twice count once. */
  room(hosts: Iterable<string>): Room {
    if (typeof hosts === "string" || typeof hosts?.[Symbol.iterator] !== "function")
      refuse("hosts", "a list of names", hosts);
    return new Room([...new Set(hosts)].map((host) => this.computer(host)));
  }

  /** Whether anything answers HTTP at the server's address; any answer counts. */
  answers(options?: CallOptions): Promise<boolean> {
    return this.#shared.server.answers(options);
  }

  /** Which of the newer calls the server has. */
  capabilities(options?: CallOptions): Promise<ServerCapabilities> {
    return this.#shared.server.capabilities(options);
  }

  /**
   * Lets calls under way end, closes the connections to all computers, so that their places on the server are
   * free at once, and then its own to the server. Later calls are refused.
   */
  async close(): Promise<void> {
    await this.#shared.pool.close();
    await this.#shared.session.close();
  }

  /** The same as {@link VeyonClient.close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

const optionFields: Fields<VeyonOptions> = {
  ...sessionOptions,
  pipelining: optional(check("1, as Veyon answers only the first", (value) => value === 1)),
  url: parseBaseUrl,
  credentials: checkCredentials,
  defaultHost: optional(pathSegment),
  connectionLimit: optional(integer(1)),
  idleTimeout: optional(milliseconds),
  connectionsAtOnce: optional(integer(1)),
  connectTimeout: optional(milliseconds),
  connectionPatience: optional(milliseconds),
};

function apiUrl(value: string | URL): URL {
  const url = parseBaseUrl("url", value);
  if (!url.pathname.endsWith("/api/v1/")) url.pathname += "api/v1/";
  return url;
}
