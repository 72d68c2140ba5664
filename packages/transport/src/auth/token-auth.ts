import type { AuthError } from "../errors/api-error.ts";
import { isAuthError } from "../errors/api-error.ts";
import type { Fields } from "../input.ts";
import { callback, checkFields, integer, optional } from "../input.ts";
import { waitFor } from "../wait-for.ts";
import type { Auth, AuthContext } from "./auth.ts";
import { LoginMemory } from "./login-memory.ts";

/** A token that a log-in gave. */
export interface Token {
  /** What is sent with each request. */
  readonly value: string;
  /** When it ends, in milliseconds since 1970 by the local clock; without it, only a 401 tells. */
  readonly expiresAt?: number | undefined;
}

/** How a token is had, sent and given back. */
export interface TokenAuthOptions {
  /** Text that is the same for the same credentials, to remember rejected ones. Kept in memory, never shown. */
  readonly credentials: () => string | Promise<string>;
  /** Logs in. Rejects with an `AuthError` when the credentials are wrong. */
  readonly login: () => Promise<Token>;
  /** Gives a token back when the session closes. */
  readonly logout?: (token: Token) => Promise<void>;
  /** Puts the token into a request's headers. Default: `Authorization: Bearer …`. */
  readonly apply?: (headers: Record<string, string>, token: Token) => void;
  /** Whether this rejection means that the token has expired. Default: each 401 does. */
  readonly isExpired?: (rejection: AuthError) => boolean;
  /** How long before its end a token is replaced, in milliseconds; half its life at most. Default: 30,000. */
  readonly leeway?: number;
}

const optionFields: Fields<TokenAuthOptions> = {
  credentials: callback,
  login: callback,
  logout: optional(callback),
  apply: optional(callback),
  isExpired: optional(callback),
  leeway: optional(integer(0)),
};

/**
 * Authentication by a token: one log-in however many calls wait for it, at most one new one for each expired
 * token, and none for credentials that were rejected in the last 30 s.
 *
 * `login` must not go through a session that uses this very authentication: it would wait for itself.
 *
 * @example
 * ```ts
 * import { TokenAuth } from "@labkeeper/transport";
 *
 * const password = "correct horse";
 * const auth = new TokenAuth({
 *   credentials: () => `alice:${password}`,
 *   login: async () => {
 *     const response = await fetch("https://lab.example/token", { method: "POST", body: password });
 *     return { value: await response.text(), expiresAt: Date.now() + 3_600_000 };
 *   },
 * });
 * ```
 */
export class TokenAuth implements Auth<Token> {
  readonly #options: TokenAuthOptions;
  readonly #memory = new LoginMemory();
  #token: Token | undefined;
  #replaceAt = 0;
  #login: Promise<Token> | undefined;

  /** @throws {@link InputError} that names the option which makes no sense. */
  constructor(options: TokenAuthOptions) {
    checkFields("options", options, optionFields);
    this.#options = options;
  }

  async authorize(headers: Record<string, string>, context: AuthContext): Promise<Token> {
    const token = this.#usable() ?? (await this.#loggedIn(context));
    if (this.#options.apply) this.#options.apply(headers, token);
    else headers.authorization = `Bearer ${token.value}`;
    return token;
  }

  async renew(rejection: AuthError, used: Token, context: AuthContext): Promise<boolean> {
    const expired = this.#options.isExpired?.(rejection) ?? rejection.status === 401;
    if (!expired) return false;
    if (this.#token === used) this.#token = undefined;
    await this.#loggedIn(context);
    return true;
  }

  async close(): Promise<void> {
    await this.#login?.catch(() => undefined);
    const token = this.#token;
    this.#token = undefined;
    if (token) await this.#options.logout?.(token);
  }

  #usable(): Token | undefined {
    return Date.now() < this.#replaceAt ? this.#token : undefined;
  }

  async #loggedIn(context: AuthContext): Promise<Token> {
    const token = this.#usable();
    if (token) return token;
    this.#login ??= this.#logIn().finally(() => {
      this.#login = undefined;
    });
    return waitFor(this.#login, "Waiting for the log-in", context.signal);
  }

  async #logIn(): Promise<Token> {
    const credentials = await this.#options.credentials();
    this.#memory.check(credentials);
    try {
      const token = await this.#options.login();
      this.#token = token;
      this.#replaceAt = replaceAt(token, this.#options.leeway ?? 30_000);
      return token;
    } catch (error) {
      if (isAuthError(error)) this.#memory.remember(credentials, error);
      throw error;
    }
  }
}

/**
 * When to replace a token. One that is short-lived serves for half its life, and one that has already ended by
 * the local clock until the server rejects it: else every call would log in.
 */
function replaceAt({ expiresAt }: Token, leeway: number): number {
  const life = (expiresAt ?? Infinity) - Date.now();
  return life > 0 ? Date.now() + life - Math.min(leeway, life / 2) : Infinity;
}
