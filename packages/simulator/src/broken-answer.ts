import type { Answer } from "./answer.ts";
import { toResponse } from "./answer.ts";
import { bodyCut, bodyReset, connectionReset } from "./connection-reset.ts";

/** How an answer breaks: before its first byte, in the middle, or in the middle with a proper end. */
export type Breakage = "before" | "reset" | "cut";

/** The answer with its body broken in the middle. @throws ConnectionBroken if it breaks before its first byte */
export function brokenResponse(answer: Answer, now: number, breakage: Breakage): Response {
  if (breakage === "before") throw connectionReset();
  return toResponse(answer, now, brokenBody(answer.body, breakage === "cut" ? bodyCut() : bodyReset()));
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
