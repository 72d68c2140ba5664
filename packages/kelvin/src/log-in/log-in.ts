import type { AuthError, Check, ReadAs, Redact, Secret, Secrets, Session, Token } from "@labkeeper/transport";
import { ProtocolError, secret, serverTime, TokenAuth } from "@labkeeper/transport";
import type { KelvinOptions } from "../options.ts";
import { tokenClaims } from "./token-claims.ts";
import { tokenText } from "./token-text.ts";

/** The one rejection after which another token helps: all others are of the account, not of the token. */
const expired = "Could not validate credentials";

/** Gets tokens, from the server or from whoever made the client. */
export class LogIn {
  /** What the session of the resources is given. */
  readonly auth: TokenAuth;
  readonly #options: KelvinOptions;
  /** A session of its own, since that of the resources waits for the token. */
  readonly #session: Session;
  readonly #secrets: () => Secrets;
  /** Whether the token that was given is still to be used. */
  #given: boolean;
  /** What the next log-in uses: a function that asks a person is called once for it. */
  #password = "";

  /**
   * @param session Without authentication.
   * @param secrets Of the session of the resources, which is made after this.
   */
  constructor(options: KelvinOptions, session: Session, secrets: () => Secrets) {
    this.#options = options;
    this.#session = session;
    this.#secrets = secrets;
    this.#given = options.token !== undefined;
    this.auth = new TokenAuth({
      credentials: async () => {
        const { username = "", password = "" } = options;
        if (this.#given) return "token";
        this.#password = await this.#resolve("password", password, secret);
        return JSON.stringify([username, this.#password]);
      },
      login: () => this.#logIn(),
      isExpired: (rejection) => this.#canRenew && isExpiry(rejection),
    });
  }

  /** Closes the connections. */
  close(): Promise<void> {
    return this.#session.close();
  }

  /** A function may give another token than the one that was rejected. */
  get #canRenew(): boolean {
    return this.#options.password !== undefined || typeof this.#options.token === "function";
  }

  async #logIn(): Promise<Token> {
    const { token, username = "", password } = this.#options;
    if (token !== undefined && this.#given) {
      this.#given = password === undefined;
      const value = await this.#resolve("token", token, tokenText);
      return { value, expiresAt: tokenClaims(value).expiresAt };
    }
    const { data, response } = await this.#session
      .send({
        doing: `Logging in as ${username}`,
        method: "POST",
        path: "token",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: String(new URLSearchParams({ grant_type: "password", username, password: this.#password })),
        repeat: "safe",
        read: asToken,
        secretsSent: hidePassword,
        secretsReceived: ["access_token"],
      })
      .withResponse();
    this.#learn(data);
    const { expiresAt } = tokenClaims(data);
    // The server's clock may differ from ours.
    const ahead = serverTime(response.headers) - Date.now();
    return { value: data, expiresAt: expiresAt === undefined ? undefined : expiresAt - ahead };
  }

  async #resolve(name: string, source: Secret, check: Check): Promise<string> {
    const value = typeof source === "function" ? await source() : source;
    check(name, value);
    this.#learn(value);
    return value;
  }

  #learn(value: string): void {
    this.#secrets().learn(value);
    this.#session.secrets.learn(value);
  }
}

function isExpiry({ status, detail }: AuthError): boolean {
  return status === 401 && detail === expired;
}

/** The form, for the log: whose password it was may be seen. */
const hidePassword: Redact = (body, onSecret) => {
  const { password = "", ...form } = Object.fromEntries(new URLSearchParams(String(body)));
  onSecret?.(password);
  // As it stands in the form, whose spelling is another than that of URLs: it comes last.
  onSecret?.(String(body).replace(/.*=/, ""));
  return JSON.stringify(form);
};

const asToken: ReadAs<string> = {
  accept: "application/json",
  read: async (answer) => {
    const text = await answer.text();
    try {
      const { access_token: token } = JSON.parse(text);
      if (typeof token === "string" && token !== "") return token;
    } catch {
      // Says the same as an answer without a token.
    }
    // Not quoted: a token that was cut off is one all the same.
    const type = answer.response.headers.get("content-type") ?? "no content type";
    throw new ProtocolError(
      `${answer.doing}: the answer (${type}) holds no token. Is the base path right, or does a proxy answer?`,
      { code: "protocol" },
    );
  },
};
