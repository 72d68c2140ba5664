import type { Answer } from "../answer.ts";
import { jsonAnswer, textAnswer } from "../answer.ts";

/** Veyon's own error codes. */
export type VeyonErrorCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

const errors: Readonly<Record<VeyonErrorCode, readonly [status: number, message: string]>> = {
  1: [400, "Invalid data"],
  2: [401, "Invalid connection"],
  3: [400, "Invalid feature"],
  4: [400, "Invalid or incomplete credentials"],
  5: [400, "Authentication method not offered by server"],
  6: [401, "Authentication failed"],
  7: [429, "Limit for maximum number of connections reached"],
  8: [408, "Connection timed out"],
  9: [503, "Unsupported image format"],
  10: [503, "Framebuffer not yet available"],
  11: [500, "Framebuffer encoding error"],
  12: [501, "Protocol mismatch error"],
};

/** One of Veyon's errors. The server sorts the names of all objects, and so do the objects here and wherever it answers. */
export function veyonError(code: VeyonErrorCode, details?: string): Answer {
  const [status, message] = errors[code];
  return jsonAnswer({ error: { code, ...(details === undefined ? {} : { details }), message } }, status);
}

/** What the server says to a route that it does not have, or not for this method: no JSON. */
export const noSuchRoute: Answer = textAnswer("Invalid command or non-matching HTTP method", 404);
