import type { Answer } from "./answer.ts";
import { toResponse } from "./answer.ts";
import { bodyCut, bodyReset, connectionReset } from "./connection-reset.ts";

/** What ends a request, as far as it may break the answer. */
interface Ending {
  readonly kind: string;
  /** Of a reset: before the server acts, in the middle of the answer, or before its first byte. */
  readonly when?: "before" | "during" | "after";
}

/**
 * The answer as a `Response`, broken if a fault of the kind `cut` or `reset` ends the request.
 *
 * @throws ConnectionBroken if it breaks before its first byte
 */
export function sentResponse(answer: Answer, now: number, end: Ending | undefined): Response {
  if (end?.kind === "cut") return toResponse(answer, now, brokenBody(answer.body, bodyCut()));
  if (end?.kind !== "reset") return toResponse(answer, now);
  if (end.when !== "during") throw connectionReset();
  return toResponse(answer, now, brokenBody(answer.body, bodyReset()));
}

/** Half of the bytes, then an error. */
function brokenBody(bytes: Uint8Array, error: Error): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      const half = bytes.subarray(0, bytes.byteLength >> 1);
      if (sent || half.byteLength === 0) controller.error(error);
      else controller.enqueue(half);
      sent = true;
    },
  });
}
