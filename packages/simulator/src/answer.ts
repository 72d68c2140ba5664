/** An answer before it becomes a `Response`. */
export interface Answer {
  readonly status: number;
  /** The content type, where there is a body. */
  readonly type?: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

const encoder = new TextEncoder();

/** An answer in JSON, with the members of objects in the order given. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, type: "application/json", body: encoder.encode(JSON.stringify(value)) };
}

/** An answer in plain text. */
export function textAnswer(body: string, status = 200): Answer {
  return { status, type: "text/plain", body: encoder.encode(body) };
}

/** What something in between answers instead of the server. */
export interface ForeignAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer of something in between; a body that looks like a page is one. */
export function foreignAnswer({ status, body = "", headers }: ForeignAnswer): Answer {
  const type = body.trimStart().startsWith("<") ? "text/html" : "text/plain";
  return { status, type, body: encoder.encode(body), ...(headers ? { headers } : {}) };
}

/** Answers with these statuses must not have a body; it may be asked for by a fault. */
const bodiless = new Set([204, 205, 304]);

/** The answer as a `Response`, with the headers that every answer has. */
export function toResponse(answer: Answer, now: number, body: BodyInit = answer.body): Response {
  const isBodiless = bodiless.has(answer.status);
  const response = new Response(isBodiless ? null : body, {
    status: answer.status,
    headers: {
      ...(answer.type === undefined ? {} : { "content-type": answer.type }),
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
