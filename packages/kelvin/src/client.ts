import type { UserFilterV2 } from "@labkeeper/kelvin-model";
import type { Call, CallOptions } from "@labkeeper/transport";
import { Session } from "@labkeeper/transport";
import { sync } from "#sync";
import { ApiView } from "./api-view.ts";
import { readKelvinError } from "./errors/read-error.ts";
import type { KelvinObject } from "./fetch-url.ts";
import { fetchUrl } from "./fetch-url.ts";
import { LogIn } from "./log-in/log-in.ts";
import type { KelvinOptions } from "./options.ts";
import { apiUrl, checkOptions } from "./options.ts";
import type { RawRequest } from "./raw.ts";
import { sendRaw } from "./raw.ts";
import type { Classes, WorkGroups } from "./resources/groups.ts";
import type { Roles } from "./resources/roles.ts";
import type { Schools } from "./resources/schools.ts";
import type { Users } from "./resources/users.ts";
import { guard } from "./server/guard.ts";
import { Server } from "./server/server.ts";
import { asVersion } from "./server/version.ts";
import type { SyncOptions } from "./sync/options.ts";
import type { SyncSource } from "./sync/records/read-source.ts";
import type { SyncOutcome } from "./sync/run.ts";
import { userAgent } from "./version.ts";
import { referenceBase } from "./wire/references.ts";

/**
 * A client for one UCS\@school Kelvin server (1.5.1 to 4.0).
 *
 * Making one sends nothing. It logs in by itself at the first call, once, however many wait for it, and again before
 * the token ends; `close()`, or `await using`, closes its connections.
 *
 * @example
 * ```ts
 * import { KelvinClient } from "@labkeeper/kelvin";
 *
 * await using kelvin = new KelvinClient({
 *   host: "kelvin.example.org",
 *   username: "Administrator",
 *   password: async () => "from a vault",
 * });
 * const anna = await kelvin.users.get("anna");
 * await kelvin.users.modify(anna, { email: "anna@example.org" });
 * ```
 */
export class KelvinClient {
  /** The resources at version 1 of the API, which reads the truth. */
  readonly v1: ApiView;
  /** The resources at version 2, a preview that reads a copy: mostly 1 to 2 s old, now and then incomplete. */
  readonly v2: ApiView<UserFilterV2>;
  readonly #view: ApiView;
  readonly #server: Server;
  readonly #logIn: LogIn;

  /** @throws `InputError` that names the option which makes no sense. */
  constructor(options: KelvinOptions) {
    checkOptions(options);
    const {
      host: _host,
      url: _url,
      username: _username,
      password: _password,
      token: _token,
      apiVersion = "v1",
      language,
      requestId,
      concurrency = 10,
      ...ofSession
    } = options;
    const headers = {
      ...ofSession.headers,
      ...(language !== undefined && { "accept-language": language }),
      ...(requestId !== undefined && { "x-request-id": requestId }),
    };
    const setup = {
      client: userAgent,
      url: apiUrl(options),
      options: { ...ofSession, headers },
      confidential: true,
      readError: readKelvinError,
    };
    this.#logIn = new LogIn(options, new Session(setup), () => this.#server.session.secrets);
    const session = new Session({ ...setup, auth: this.#logIn.auth });
    session.limiter.capacity = concurrency;
    this.#server = new Server(session, referenceBase(session.url), concurrency);
    this.v1 = new ApiView(this.#server, "v1");
    this.v2 = new ApiView(this.#server, "v2");
    this.#view = this[apiVersion];
  }

  /** The address of the API. */
  get url(): string {
    return this.#server.session.url.href;
  }

  /** The users of all schools, at the client's version of the API, as all below. */
  get users(): Users {
    return this.#view.users;
  }

  /** The classes of schools. */
  get classes(): Classes {
    return this.#view.classes;
  }

  /** The work groups of schools. */
  get workgroups(): WorkGroups {
    return this.#view.workgroups;
  }

  /** The schools. */
  get schools(): Schools {
    return this.#view.schools;
  }

  /** The roles that users can have. */
  get roles(): Roles {
    return this.#view.roles;
  }

  /**
   * Reads what lies at the address of an object.
   *
   * @param url Of this very server, such as the `url` of an object. The path tells the version.
   */
  fetchUrl(url: string, options?: CallOptions): Call<KelvinObject> {
    return guard(() => fetchUrl(this, this.#server.session.url, url, options));
  }

  /**
   * Brings the users of a scope in line with a list: compares first, then creates, changes, moves and deactivates. Always
   * at v1. Only in Node.
   *
   * A plan is applied at most as far as its users are still as it saw them, and never when more than 5 % of the users of
   * any one school would leave. `resume` goes on after a crash.
   *
   * @param source Objects with the attributes of users, such as those of `readRecords` from `@labkeeper/kelvin/node`.
   * @throws `SourceError` when the list is empty, cut off or has mistakes in it, `SyncRefusedError` when too many would
   *   leave: in both cases, nothing was changed.
   * @example
   * ```ts
   * import { KelvinClient } from "@labkeeper/kelvin";
   * import { printPlan, readRecords } from "@labkeeper/kelvin/node";
   *
   * await using kelvin = new KelvinClient({ host: "kelvin.example.org", username: "Administrator", password: "…" });
   * const { plan } = await kelvin.sync(readRecords("pupils.csv"), {
   *   scope: { schools: ["DEMOSCHOOL"], roles: ["student"], sourceUid: "Kelvin" },
   *   dryRun: true,
   * });
   * console.log(printPlan(plan));
   * ```
   */
  sync(source: SyncSource, options: SyncOptions): Promise<SyncOutcome> {
    return sync({ url: this.url, ...this.v1 }, source, options);
  }

  /** Sends a request of one's own, with log-in, repeats and errors as for any other. */
  send(request: RawRequest, options?: CallOptions): Call<unknown> {
    return guard(() => sendRaw(this.#server, request, options));
  }

  /** Logs in, unless that was done already, and gives the token; `tokenClaims` reads it. */
  async authenticate(options: Pick<CallOptions, "signal"> = {}): Promise<string> {
    return (await this.#logIn.auth.authorize({}, { signal: options.signal })).value;
  }

  /** The release of the server, such as `4.0.0`. It stands in a document of some 50 kB. */
  serverVersion(options?: CallOptions): Call<string> {
    return this.#server.send({
      doing: "Reading the server's version",
      method: "GET",
      path: "openapi-v1.json",
      repeat: "safe",
      read: asVersion,
      options,
    });
  }

  /** Ends calls under way, forgets the token and closes all connections. Later calls are refused. */
  async close(): Promise<void> {
    try {
      // First, since the other one waits for a log-in under way.
      await this.#logIn.close();
    } finally {
      await this.#server.session.close();
    }
  }

  /** The same as {@link KelvinClient.close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
