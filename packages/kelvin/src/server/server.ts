import type { Call, Session, SessionRequest } from "@labkeeper/transport";
import { secretNames } from "../wire/names.ts";
import { guard } from "./guard.ts";
import { checkHeaders } from "./headers.ts";
import { requestId } from "./request-id.ts";

/** What the resources of a client share. */
export class Server {
  readonly session: Session;
  /** What the URLs of references in requests begin with. */
  readonly references: string;
  /** How many calls are in flight at once. */
  readonly concurrency: number;
  /** Names of attributes that this server sent and the model does not know: those that may be sent back. */
  readonly unknown: Set<string> = new Set();

  constructor(session: Session, references: string, concurrency: number) {
    this.session = session;
    this.references = references;
    this.concurrency = concurrency;
  }

  /** Sends a request. */
  send<T>(request: SessionRequest<T>): Call<T> {
    return guard(() => {
      const { correlationId, headers } = request.options ?? {};
      if (correlationId !== undefined) requestId("correlationId", correlationId);
      checkHeaders(headers);
      return this.session.send({ secretsSent: secretNames, secretsReceived: secretNames, ...request });
    });
  }
}
