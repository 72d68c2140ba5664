import type { Session } from "@labkeeper/transport";
import { asJson, asNothing, isAuthError, LoginMemory, pathSegment, serverTime } from "@labkeeper/transport";
import * as v from "valibot";
import type { Credentials } from "../credentials.ts";
import { resolveLogin } from "../credentials.ts";
import { AuthenticationMethodNotAvailableError, isVeyonError } from "../errors.ts";
import type { ServerCalls } from "../server/server-calls.ts";

/** A connection that the server has opened. */
export interface OpenedConnection {
  readonly uid: string;
  /** When the server ends it, in milliseconds since 1970 by the local clock. */
  readonly validUntil: number;
}

const asOpened = asJson(
  v.looseObject({ "connection-uid": v.pipe(v.string(), v.nonEmpty()), validUntil: v.number() }),
);

/** The longest time that a timer can wait for, in milliseconds. */
const unlimited = 2 ** 31 - 1;

/** The requests that open and close connections. */
export class ServerConnections {
  readonly #session: Session;
  readonly #calls: ServerCalls;
  readonly #credentials: Credentials;
  readonly #timeout: number;
  readonly #rejected = new LoginMemory();
  #proven = false;

  /** @param timeout Milliseconds for opening one; the server itself gives up after 15 s. */
  constructor(session: Session, calls: ServerCalls, credentials: Credentials, timeout: number) {
    this.#session = session;
    this.#calls = calls;
    this.#credentials = credentials;
    this.#timeout = timeout;
  }

  /**
   * Whether the next rejection may be one of the credentials themselves, so that trying them on every computer
   * could lock an account: passwords that no computer has accepted yet. A key may well be missing on one.
   */
  get unproven(): boolean {
    return !this.#proven && this.#credentials.method !== "keys";
  }

  /** Opens a connection. Never repeated once it may have arrived: a lost answer would leave a connection open. */
  async open(host: string): Promise<OpenedConnection> {
    const login = await resolveLogin(this.#credentials, this.#session.secrets);
    const rejectedBy = JSON.stringify(this.unproven ? login : [host, login]);
    this.#rejected.check(rejectedBy);
    try {
      const { data, response } = await this.#session
        .send({
          doing: `Connecting to ${host}`,
          method: "POST",
          path: `authentication/${pathSegment("host", host)}`,
          json: login,
          repeat: "once",
          except: (error) => isVeyonError(error, 7),
          read: asOpened,
          secretsSent: ["credentials"],
          secretsReceived: ["connection-uid"],
          // An opening serves all calls to come: the client's limit for one whole call is not its own.
          options: { timeout: { attempt: this.#timeout, total: unlimited } },
        })
        .withResponse();
      this.#proven = true;
      const left = data.validUntil * 1_000 - serverTime(response.headers);
      // A server without a `Date` header and with another clock: then only its own word that it has ended counts.
      const validUntil = left > 0 ? Date.now() + left : Number.POSITIVE_INFINITY;
      return { uid: data["connection-uid"], validUntil };
    } catch (error) {
      if (isAuthError(error)) this.#rejected.remember(rejectedBy, error);
      if (!isVeyonError(error, 5)) throw error;
      const offered = await this.#calls.methods(host).catch(() => []);
      throw new AuthenticationMethodNotAvailableError(error.message, error, offered);
    }
  }

  /** Closes a connection. Fails with code 2 when the server has closed it already. */
  async close(host: string, uid: string): Promise<void> {
    await this.#session.send({
      doing: `Closing the connection to ${host}`,
      method: "DELETE",
      path: `authentication/${pathSegment("host", host)}`,
      headers: { "connection-uid": uid },
      repeat: "safe",
      except: (error) => isVeyonError(error, 2),
      read: asNothing,
      secretsReceived: [],
      options: { timeout: 5_000, retry: 1 },
    });
  }
}
