import type { Answer, Exchange, Follow, OperationOptions, SystemService } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { Call, CallOptions } from "@labkeeper/transport";
import {
  isApiError,
  isConnectionError,
  isProtocolError,
  isTimeoutError,
  Session,
} from "@labkeeper/transport";
import { refusal } from "./answers/refusal.ts";
import type { Engine } from "./engine.ts";
import { addressOf } from "./engine.ts";
import type { FollowResult, FollowTarget } from "./follow-types.ts";
import type { Linked } from "./links.ts";
import { followLink, isLink } from "./links.ts";
import type { OvirtOptions } from "./options.ts";
import { checkOptions } from "./options.ts";
import type { RawAnswer, RawRequest } from "./raw.ts";
import { sendRaw } from "./raw.ts";
import { locate } from "./services/locate.ts";
import type { Service } from "./services/service.ts";
import { serviceAt } from "./services/service-class.ts";
import type { ServiceAt } from "./services/service-path.ts";
import { SystemRoot } from "./services/system-children.ts";
import { LogIn } from "./sso/log-in.ts";
import { Sso } from "./sso/sso.ts";
import { userAgent } from "./version.ts";

/**
 * A client for one oVirt Engine (API version 4).
 *
 * Making one sends nothing. It logs in by itself at the first call, once, however many wait for it, and again when
 * the token has expired; `close()`, or `await using`, logs out. The services below the root of the API are its
 * members.
 *
 * @example
 * ```ts
 * import { OvirtClient } from "@labkeeper/ovirt";
 *
 * await using engine = new OvirtClient({
 *   url: "https://engine.example.org/ovirt-engine/api",
 *   username: "admin@internal",
 *   password: async () => "from a vault",
 *   tls: { caFile: "/etc/pki/ovirt-engine/ca.pem" },
 * });
 * for (const vm of await engine.vms.list({ search: "name=web*", follow: ["nics"] })) {
 *   console.log(vm.name, vm.status, vm.nics.length);
 * }
 * ```
 */
export class OvirtClient extends SystemRoot {
  readonly #engine: Engine;
  readonly #logIn: LogIn;
  readonly #sso: Sso;

  /** @throws `InputError` that names the option which makes no sense. */
  constructor(options: OvirtOptions) {
    super();
    checkOptions(options);
    const {
      url,
      username,
      password,
      token,
      kerberos = false,
      ssoUrl,
      ssoRevokeUrl,
      ssoTokenName = "access_token",
      dates,
      onUnknown,
      ...ofSession
    } = options;
    const address = addressOf(url);
    const { headers: _, ...ofSso } = ofSession;
    this.#sso = new Sso({
      address,
      tokenUrl: ssoUrl === undefined ? undefined : new URL(ssoUrl),
      revokeUrl: ssoRevokeUrl === undefined ? undefined : new URL(ssoRevokeUrl),
      tokenName: ssoTokenName,
      options: ofSso,
    });
    const secrets = () => this.#engine.session.secrets;
    this.#logIn = new LogIn({ username, password, token, kerberos }, this.#sso, secrets);
    const reading = { dates, onUnknown };
    const session = new Session({
      client: userAgent,
      url: address.folder,
      options: ofSession,
      auth: this.#logIn.auth,
      confidential: true,
      correlationHeader: false,
      // A redirect that a browser hides, and the answer to a condition that the caller set, have no content.
      readError: (answer) =>
        answer.status === 0 || answer.status === 304 ? undefined : refusal({ address, reading }, answer),
    });
    this.#engine = { session, address, reading };
  }

  /** The address of the API. */
  get url(): string {
    const { folder, path } = this.#engine.address;
    return folder.origin + path;
  }

  /** The root of the services. */
  get system(): SystemService {
    // The schema that the service is made from and its type come from the same model.
    return serviceAt(this.#engine, schema.root, "") as Service & SystemService;
  }

  /**
   * The service at a path. Sends nothing.
   *
   * @param path Below that of the API, such as `vms/123/nics`; ids need no encoding. The type follows from it.
   * @throws `InputError` for a path that leads nowhere, or that has an empty id, `.` or `..` in it.
   */
  service<const Path extends string>(path: Path): ServiceAt<Path> {
    const { name, path: encoded } = locate(path);
    // The type walks the same locators as `locate` does.
    return serviceAt(this.#engine, name, encoded) as ServiceAt<Path>;
  }

  /** Whether a value has an address that {@link OvirtClient.follow} can read. */
  isLink(value: unknown): value is Linked & { readonly href: string } {
    return isLink(value);
  }

  /**
   * Reads what a link leads to. An object that was read before is read again.
   *
   * @throws `InputError` when there is no address, or one outside the API of this client.
   */
  follow<const L extends Linked, const P extends readonly string[] = []>(
    link: L,
    parameters?: { readonly follow?: Follow<FollowTarget<L>, P> | undefined },
    options?: OperationOptions,
  ): Answer<FollowResult<L, P[number]>> {
    // What comes is what the schema says is at the address; the link's type says the same.
    return followLink(this.#engine, link, parameters, options) as Call<FollowResult<L, P[number]>>;
  }

  /** Logs in, unless that was done already, and gives the token. */
  async authenticate(options: Pick<CallOptions, "signal"> = {}): Promise<string> {
    return this.#logIn.token(options.signal);
  }

  /**
   * Whether the API answers and accepts who is calling.
   *
   * @param options With `throws`, the error is thrown that the answer `false` stands for.
   */
  async test(options: OperationOptions & { readonly throws?: boolean | undefined } = {}): Promise<boolean> {
    const { throws = false, ...ofCall } = options;
    try {
      await this.system.get({}, ofCall);
      return true;
    } catch (error) {
      const isNo = [isApiError, isConnectionError, isProtocolError, isTimeoutError].some((is) => is(error));
      if (throws || !isNo) throw error;
      return false;
    }
  }

  /** The version of the engine, such as `4.5.6`, where it tells. */
  async serverVersion(options?: OperationOptions): Promise<string | undefined> {
    const { productInfo } = await this.system.get({}, options);
    return productInfo?.version?.fullVersion;
  }

  /** Sends a request of one's own, with log-in, repeats and errors as for any other. */
  send(
    request: RawRequest,
    options: CallOptions = {},
  ): Promise<RawAnswer> & {
    withResponse(): Promise<{ readonly data: RawAnswer; readonly response: Exchange }>;
  } {
    return sendRaw(this.#engine, request, options);
  }

  /**
   * Logs out, ends calls under way and closes all connections. Later calls are refused.
   *
   * @param options With `logout: false` the token stays valid, for another client.
   */
  async close(options: { readonly logout?: boolean | undefined } = {}): Promise<void> {
    try {
      await this.#logIn.end(options.logout ?? true);
      await this.#engine.session.close();
    } finally {
      await this.#sso.close();
    }
  }

  /** The same as {@link OvirtClient.close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
