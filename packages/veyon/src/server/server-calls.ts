import type { Call, CallOptions, Fields, LabkeeperError, ReadAs, Session } from "@labkeeper/transport";
import {
  asJson,
  asNothing,
  checkFields,
  integer,
  isApiError,
  isConnectionError,
  isNotFoundError,
  isProtocolError,
  isTimeoutError,
  isUnsupportedError,
  milliseconds,
  oneOf,
  optional,
  pathSegment,
  UnsupportedError,
} from "@labkeeper/transport";
import * as v from "valibot";
import type { AuthenticationMethod } from "../credentials.ts";
import { authenticationMethod } from "../credentials.ts";
import { isVeyonError } from "../errors.ts";

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

const pingFields: Fields<PingOptions> = {
  via: optional(oneOf("server", "tcp")),
  port: optional(integer(1, 65_535)),
  patience: optional(milliseconds),
};

const trying = "Trying the server";

const asMethods = asJson(v.looseObject({ methods: v.array(v.string()) }));

const asHostState: ReadAs<HostState> = {
  read: async (answer) => {
    // For a computer that is on without Veyon the server sends the bare bytes `up` (Veyon 4.8 and newer).
    const [, inJson, bare] = /"state"\s*:\s*"(\w+)"|^\s*(\w+)\s*$/.exec(await answer.text()) ?? [];
    const state = inJson ?? bare;
    if (state === undefined) throw answer.nonsense("the answer tells no state");
    return state;
  },
};

/** The error for a newer call that the server lacks: it answered 404. */
export function tooOld(call: string, instead: string): UnsupportedError {
  return new UnsupportedError(`${call}: this WebAPI server is too old (4.7.5 is); ${instead}.`);
}

/** The calls that need no connection to a computer. */
export class ServerCalls {
  readonly #session: Session;
  /** Whether the server is known to lack `hoststate`. */
  #lacksHostState = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The ways of authentication that a computer offers. */
  methods(host: string, options?: CallOptions): Call<AuthenticationMethod[]> {
    const path = `authentication/${pathSegment("host", host)}`;
    return this.#get(`Asking ${host} how to authenticate`, path, asMethods, options).map(({ methods }) =>
      methods.map(authenticationMethod),
    );
  }

  /** Whether a computer is there, as far as the server can tell. */
  hostState(host: string, options?: CallOptions): Call<HostState> {
    const path = `hoststate/${pathSegment("host", host)}`;
    return this.#get(`Asking for the state of ${host}`, path, asHostState, options).mapError((error) => {
      if (!isNotFoundError(error)) return error;
      this.#lacksHostState = true;
      return tooOld("state()", "`ping()` can ask the computer itself");
    });
  }

  /** Whether a computer runs Veyon: through the server where it can tell, else by a connection of our own. */
  async ping(host: string, ping: PingOptions, options: CallOptions): Promise<boolean> {
    checkFields("ping", ping, pingFields);
    const { via = this.#lacksHostState ? "tcp" : undefined, port = 11_100, patience = 5_000 } = ping;
    if (via !== "tcp") {
      try {
        return (await this.hostState(host, options)) === "online";
      } catch (error) {
        if (via || !isUnsupportedError(error)) throw error;
      }
    }
    const listening = this.#session.listens(host, port, patience, options.signal);
    if (listening) return listening;
    throw tooOld("ping()", "browsers cannot ask the computer itself");
  }

  /** Which of the newer calls the server has. Sends two requests, neither of which reaches a computer. */
  async capabilities(options?: CallOptions): Promise<ServerCapabilities> {
    const has = (path: string) =>
      this.#get(trying, path, asNothing, options, isVeyonError).then(
        () => true,
        (error: unknown) => {
          // Without a connection a server that has the call answers with an error of Veyon's own.
          if (isVeyonError(error)) return true;
          if (isNotFoundError(error)) return false;
          throw error;
        },
      );
    const [hostState, session] = await Promise.all([has("hoststate/localhost"), has("session")]);
    return { hostState, session };
  }

  /** Whether anything answers HTTP at the server's address; any answer counts. */
  answers(options?: CallOptions): Promise<boolean> {
    return this.#get(trying, "feature", asNothing, options, isApiError).then(
      () => true,
      (error: unknown) => {
        if (isApiError(error) || isProtocolError(error)) return true;
        if (isConnectionError(error) || isTimeoutError(error)) return false;
        throw error;
      },
    );
  }

  #get<T>(
    doing: string,
    path: string,
    read: ReadAs<T>,
    options: CallOptions | undefined,
    except?: (error: LabkeeperError) => boolean,
  ): Call<T> {
    return this.#session.send({
      doing,
      method: "GET",
      path,
      repeat: "safe",
      except,
      read,
      secretsReceived: [],
      options,
    });
  }
}
