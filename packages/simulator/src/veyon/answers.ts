/** An answer before it becomes a `Response`. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

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

const encoder = new TextEncoder();

/** A JSON answer. The server sorts the names of all objects, and so do the objects given here. */
export function json(value: object, status = 200): Answer {
  return { status, type: "application/json", body: encoder.encode(JSON.stringify(value)) };
}

/** One of Veyon's errors. */
export function veyonError(code: VeyonErrorCode, details?: string): Answer {
  const [status, message] = errors[code];
  return json({ error: { code, ...(details === undefined ? {} : { details }), message } }, status);
}

/** An answer in plain text. */
export function text(body: string, status = 200): Answer {
  return { status, type: "text/plain", body: encoder.encode(body) };
}

/** What the server says to a route that it does not have, or not for this method: no JSON. */
export const noSuchRoute: Answer = text("Invalid command or non-matching HTTP method", 404);

/** Answers with these statuses must not have a body; it may be asked for by a fault. */
const bodiless = new Set([204, 205, 304]);

/** The answer as a `Response`, with the headers that every answer has. */
export function toResponse(answer: Answer, now: number, body: BodyInit = answer.body): Response {
  const response = new Response(bodiless.has(answer.status) ? null : body, {
    status: answer.status,
    headers: {
      "content-type": answer.type,
      "content-length": String(answer.body.byteLength),
      date: httpDate(now),
    },
  });
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.headers.set(name, value);
  return response;
}

let lastSecond = Number.NaN;
let lastDate = "";

/** The time as HTTP writes it; thousands of answers a second share one. */
function httpDate(now: number): string {
  const second = Math.floor(now / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(now).toUTCString();
  }
  return lastDate;
}
