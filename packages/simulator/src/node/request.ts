import type { IncomingMessage } from "node:http";

/**
 * Turns a message into a `Request`; nothing if the client left before it was complete.
 *
 * @param origin scheme, host and port, for a message that does not say to whom it is addressed
 */
export async function requestFrom(message: IncomingMessage, origin: string): Promise<Request | undefined> {
  const { method = "GET", url = "/" } = message;
  const headers = headersOf(message.rawHeaders);
  const target = url.startsWith("/") ? origin + url : origin;
  if (method === "GET" || method === "HEAD") return new Request(target, { method, headers });
  const body = await bodyOf(message);
  if (!body) return undefined;
  return new Request(target, { method, headers, ...(body.length > 0 ? { body } : {}) });
}

function headersOf(raw: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  let name = "";
  for (const [index, text] of raw.entries()) {
    if (index % 2 === 0) name = text;
    else headers.push([name, text]);
  }
  return headers;
}

/** Bodies are small here (credentials, arguments), so they are read before the handler is called. */
async function bodyOf(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
