import type { Secret, Secrets, Token } from "@labkeeper/transport";
import { secret, TokenAuth } from "@labkeeper/transport";
import type { Credentials, Sso } from "./sso.ts";

/** What the caller gave to prove who is calling. */
export interface LogInOptions {
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  readonly token: Secret | undefined;
  readonly kerberos: boolean;
}

/** Logs in to the engine, and out of it. */
export class LogIn {
  /** What the session of the API is given. */
  readonly auth: TokenAuth;
  readonly #options: LogInOptions;
  readonly #sso: Sso;
  readonly #secrets: () => Secrets;
  /** Whether closing gives the token back. */
  #givesBack = true;
  /** Whether the token that was given is still to be used. */
  #given: boolean;
  /** What the next log-in uses: functions that ask a person are called once for it. */
  #credentials: Credentials = "kerberos";

  /** @param secrets Of the session, which is made after this. */
  constructor(options: LogInOptions, sso: Sso, secrets: () => Secrets) {
    this.#options = options;
    this.#sso = sso;
    this.#secrets = secrets;
    this.#given = options.token !== undefined;
    this.auth = new TokenAuth({
      credentials: async () => {
        if (this.#given) return "token";
        this.#credentials = await this.#current();
        return JSON.stringify(this.#credentials);
      },
      login: () => this.#logIn(),
      logout: async ({ value }) => {
        if (this.#givesBack) await this.#sso.logOut(value);
      },
      // Asking for a token without credentials is of no use: the rejection says more.
      isExpired: ({ status }) => status === 401 && this.#canRenew,
    });
  }

  /** The token, after a log-in where there was none. */
  async token(signal?: AbortSignal): Promise<string> {
    return (await this.auth.authorize({}, { signal })).value;
  }

  /** What closing the session does with the token. A text that was given is given back even if it was never used. */
  async end(givesBack: boolean): Promise<void> {
    this.#givesBack = givesBack;
    if (givesBack && typeof this.#options.token === "string") await this.token();
  }

  get #hasCredentials(): boolean {
    return this.#options.kerberos || this.#options.password !== undefined;
  }

  /** A function may give another token than the one that was rejected. */
  get #canRenew(): boolean {
    return this.#hasCredentials || typeof this.#options.token === "function";
  }

  async #logIn(): Promise<Token> {
    const { token } = this.#options;
    if (token !== undefined && this.#given) {
      this.#given = !this.#hasCredentials;
      return { value: await this.#resolve("token", token) };
    }
    const value = await this.#sso.logIn(this.#credentials);
    this.#secrets().learn(value);
    return { value };
  }

  async #current(): Promise<Credentials> {
    const { kerberos, username = "", password = "" } = this.#options;
    if (kerberos) return "kerberos";
    return { username, password: await this.#resolve("password", password) };
  }

  async #resolve(name: string, source: Secret): Promise<string> {
    const value = typeof source === "function" ? await source() : source;
    secret(name, value);
    this.#secrets().learn(value);
    return value;
  }
}
