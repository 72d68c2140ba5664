import type { Call, CallOptions, Session } from "@labkeeper/transport";
import {
  asJson,
  asNothing,
  asText,
  checkInteger,
  checkMilliseconds,
  checkNames,
  checkOneOf,
  isApiError,
  isConnectionError,
  isNotFoundError,
  isProtocolError,
  isTimeoutError,
  ProtocolError,
  pathSegment,
  quote,
  UnsupportedError,
} from "@labkeeper/transport";
import * as v from "valibot";
import type { AuthenticationMethod } from "../credentials.ts";
import { authenticationMethod } from "../credentials.ts";

/**
 * What the WebAPI server found out about a computer: `online`, it runs Veyon; `up`, it answers, but runs no
 * Veyon; `down`, it does not answer.
 */
export type HostState = "online" | "up" | "down" | (string & {});

/** Which of the newer calls a server has. */
export interface ServerCapabilities {
  /** `state()`, and `ping()` through the server: newer than 4.7.5. */
  readonly hostState: boolean;
  /** `session()`: newer than 4.7.5. */
  readonly session: boolean;
}

/** How to look whether a computer is there. */
export interface PingOptions {
  /** `server` asks the WebAPI server, `tcp` connects to the computer itself (Node only). Default: what works. */
  readonly via?: "server" | "tcp" | undefined;
  /** TCP port of the computer's Veyon server. Default: 11100. */
  readonly port?: number | undefined;
  /** How long to wait for a TCP connection, in milliseconds. Default: 5,000. */
  readonly patience?: number | undefined;
}

const methods = v.looseObject({ methods: v.array(v.string()) });
const hostState = v.looseObject({ state: v.string() });

/** The calls that need no connection to a computer. */
export class ServerCalls {
  readonly #session: Session;
  /** Whether the server has `hoststate`; undefined until it was asked. */
  #hasHostState: boolean | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The ways of authentication that a computer offers. */
  methods(host: string, options?: CallOptions): Call<AuthenticationMethod[]> {
    return this.#session
      .send({
        doing: `Asking ${host} how to authenticate`,
        method: "GET",
        path: `authentication/${pathSegment("host", host)}`,
        repeat: "safe",
        read: asJson(methods),
        secretsReceived: [],
        options,
      })
      .map((answer) => answer.methods.map(authenticationMethod));
  }

  /** Whether a computer is there, as far as the server can tell. */
  hostState(host: string, options?: CallOptions): Call<HostState> {
    const doing = `Asking for the state of ${host}`;
    return this.#session
      .send<string>({
        doing,
        method: "GET",
        path: `hoststate/${pathSegment("host", host)}`,
        repeat: "safe",
        read: asText,
        secretsReceived: [],
        options,
      })
      .map((text) => {
        this.#hasHostState = true;
        return readHostState(text, doing);
      })
      .mapError((error) => {
        if (!isNotFoundError(error)) return error;
        this.#hasHostState = false;
        return new UnsupportedError(
          "state(): this WebAPI server is too old for it (4.7.5 lacks it); `ping()` can connect to the computer itself.",
        );
      });
  }

  /** Whether a computer runs Veyon: through the server where it can tell, else by a connection of our own. */
  async ping(host: string, ping: PingOptions, options: CallOptions): Promise<boolean> {
    checkNames("ping", ping, ["via", "port", "patience"]);
    const { via, port = 11_100, patience = 5_000 } = ping;
    if (via !== undefined) checkOneOf("ping.via", via, ["server", "tcp"]);
    checkInteger("ping.port", port, 1, 65_535);
    checkMilliseconds("ping.patience", patience);
    if (via !== "tcp" && (via === "server" || this.#hasHostState !== false)) {
      try {
        return (await this.hostState(host, options)) === "online";
      } catch (error) {
        if (via === "server" || !(error instanceof UnsupportedError)) throw error;
      }
    }
    const listening = this.#session.listens(host, port, patience, options.signal);
    if (listening !== undefined) return listening;
    throw new UnsupportedError(
      "ping(): this WebAPI server is too old to tell (4.7.5 is), and browsers cannot connect to a computer.",
    );
  }

  /** Which of the newer calls the server has. Sends two requests, neither of which reaches a computer. */
  async capabilities(options?: CallOptions): Promise<ServerCapabilities> {
    const [state, session] = await Promise.all([
      this.hostState("localhost", options).then(
        () => true,
        (error: unknown) => {
          if (error instanceof UnsupportedError) return false;
          throw error;
        },
      ),
      // Without a connection a server that has the call answers code 2, one that lacks it 404.
      this.#probe("session", options).then((error) => !isNotFoundError(error)),
    ]);
    return { hostState: state, session };
  }

  /** Whether anything answers HTTP at the server's address; any answer counts. */
  async answers(options?: CallOptions): Promise<boolean> {
    try {
      await this.#probe("feature", options);
      return true;
    } catch (error) {
      if (isConnectionError(error) || isTimeoutError(error)) return false;
      if (isProtocolError(error)) return true;
      throw error;
    }
  }

  /** The error that a call without a connection ends with; undefined for a success. */
  #probe(path: string, options: CallOptions | undefined): Promise<unknown> {
    return this.#session
      .send({
        doing: "Trying the server",
        method: "GET",
        path,
        repeat: "safe",
        except: isApiError,
        read: asNothing,
        options,
      })
      .then(
        () => undefined,
        (error: unknown) => {
          if (isApiError(error)) return error;
          throw error;
        },
      );
  }
}

function readHostState(text: string, doing: string): HostState {
  // For a computer that is on without Veyon the server sends the bare bytes `up` (Veyon 4.8 and newer).
  if (/^\s*\w+\s*$/.test(text)) return text.trim();
  try {
    return v.parse(hostState, JSON.parse(text)).state;
  } catch {
    throw new ProtocolError(`${doing}: the server's answer makes no sense: ${quote(text)}.`, {
      code: "protocol",
    });
  }
}
