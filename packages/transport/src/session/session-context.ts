import type { Limiter } from "../limiter.ts";
import type { Connections } from "../platform/platform.ts";
import type { Secrets } from "../redaction/secrets.ts";
import type { SessionSetup } from "./session.ts";

/** What the calls of a session share. */
export interface SessionContext extends Omit<SessionSetup, "url" | "confidential"> {
  readonly url: URL;
  readonly secrets: Secrets;
  readonly limiter: Limiter;
  /** Aborted when the session closes; its reason is what calls then end with. */
  readonly closing: AbortSignal;
  /** What sends the requests, opened by the first one. */
  readonly connections: () => Connections | Promise<Connections>;
}
