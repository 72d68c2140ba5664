import type { SessionOptions, WithResponse } from "@labkeeper/transport";
import { ProtocolError, Session } from "@labkeeper/transport";
import { negotiate } from "#kerberos";
import type { Address } from "../engine.ts";
import { userAgent } from "../version.ts";
import type { Members, SsoTask } from "./sso-answer.ts";
import { asMembers, readSsoError } from "./sso-answer.ts";

/** What proves to the engine who is calling. */
export type Credentials = { readonly username: string; readonly password: string } | "kerberos";

/** Where and how to log in. */
export interface SsoSetup {
  readonly address: Address;
  /** Replaces the address that gives tokens. */
  readonly tokenUrl: URL | undefined;
  /** Replaces the address that takes them back. */
  readonly revokeUrl: URL | undefined;
  /** Member of the answer that holds the token. */
  readonly tokenName: string;
  /** Those of the client's session that concern these, too. */
  readonly options: SessionOptions;
}

const scope = "ovirt-app-api";

/**
 * The engine's single sign-on: gives tokens and takes them back. It has sessions of its own, since the one of the
 * API waits for the tokens.
 */
export class Sso {
  readonly #setup: SsoSetup;
  readonly #sessions = new Map<SsoTask, Session>();

  constructor(setup: SsoSetup) {
    this.#setup = setup;
  }

  /** Asks for a token. */
  async logIn(credentials: Credentials): Promise<string> {
    const { tokenName, tokenUrl } = this.#setup;
    const { data, response } = await (credentials === "kerberos"
      ? this.#logInByKerberos(tokenUrl ?? this.#url("sso/oauth/token-http-auth"))
      : this.#send("authentication", tokenUrl ?? this.#url("sso/oauth/token"), {
          grant_type: "password",
          scope,
          ...credentials,
        }));
    const token = data[tokenName];
    if (typeof token === "string" && token !== "") return token;
    throw new ProtocolError(
      `Logging in at ${this.#setup.address.folder.origin}: the answer (${response.status}) has no "${tokenName}". Is \`ssoTokenName\` right?`,
      { code: "protocol" },
    );
  }

  /** Gives a token back. */
  async logOut(token: string): Promise<void> {
    await this.#send("revoke", this.#setup.revokeUrl ?? this.#url("services/sso-logout"), { scope, token });
  }

  /** Closes the connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#sessions.values()].map((session) => session.close()));
  }

  async #logInByKerberos(url: URL): Promise<WithResponse<Members>> {
    const { token, verify } = await negotiate(url.hostname);
    const form = { grant_type: "urn:ovirt:params:oauth:grant-type:http", scope };
    const answer = await this.#send("authentication", url, form, { authorization: `Negotiate ${token}` });
    await verify(answer.response.headers.get("www-authenticate"));
    return answer;
  }

  /** The single sign-on lies where the engine puts it, wherever the API is. */
  #url(path: string): URL {
    return new URL(`/ovirt-engine/${path}`, this.#setup.address.folder);
  }

  #send(
    task: SsoTask,
    url: URL,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<WithResponse<Members>> {
    const { address, tokenName } = this.#setup;
    return this.#session(task, url)
      .send({
        doing: task === "revoke" ? "Logging out" : "Logging in",
        method: "POST",
        path: url.pathname.slice(1) + url.search,
        headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
        body: String(new URLSearchParams(form)),
        repeat: "safe",
        read: asMembers(task, address),
        secretsSent: ["password", "token"],
        secretsReceived: [tokenName, "access_token", "refresh_token", "id_token"],
      })
      .withResponse();
  }

  /** One for each task: they may be sent to different servers, and explain their errors differently. */
  #session(task: SsoTask, url: URL): Session {
    const { address, options } = this.#setup;
    const open = this.#sessions.get(task);
    if (open) return open;
    const session = new Session({
      client: userAgent,
      url: url.origin,
      options,
      confidential: true,
      correlationHeader: false,
      readError: (answer) => readSsoError(task, address, answer),
    });
    this.#sessions.set(task, session);
    return session;
  }
}
