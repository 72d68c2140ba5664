import type { SecretNames } from "../redaction/hide.ts";
import { hide } from "../redaction/hide.ts";

type Body = string | Uint8Array | ReadableStream<Uint8Array> | undefined;

/** How long a body is, for the log. */
export function sizeOf(body: Body): string {
  if (body instanceof ReadableStream) return "a stream";
  return `${(typeof body === "string" ? new TextEncoder().encode(body) : (body ?? "")).length} B`;
}

/** A body for the log; nothing of one that is not JSON, or whose secrets nobody named. */
export function shownBody(mark: string, body: Body, secret: SecretNames | undefined): string {
  if (typeof body !== "string" || !secret) return "";
  try {
    return mark + hide(JSON.parse(body), secret);
  } catch {
    return "";
  }
}
