import type { AuthError } from "../errors/api-error.ts";

/** What an authentication is told about the call that it serves. */
export interface AuthContext {
  /** The call's signal: waiting for a log-in ends with it; the log-in itself goes on for the others. */
  readonly signal: AbortSignal | undefined;
}

/**
 * How a session proves who is calling. `Proof` is whatever tells one log-in from the next, such as the token.
 */
export interface Auth<Proof = unknown> {
  /** Adds the credentials to a request's headers, logging in first where needed; returns what it used. */
  authorize(headers: Record<string, string>, context: AuthContext): Proof | Promise<Proof>;
  /**
   * Reacts to a rejected request. True: new credentials are there, the request may go once more.
   *
   * @param proof What {@link Auth.authorize} returned for the rejected request: when a newer one is there
   *   already, no further log-in is needed.
   */
  renew(rejection: AuthError, proof: Proof, context: AuthContext): Promise<boolean>;
  /** Logs out. */
  close?(): Promise<void>;
}
