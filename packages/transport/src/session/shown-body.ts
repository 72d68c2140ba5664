import type { Redact, SecretNames } from "../redaction/hide.ts";
import { hide } from "../redaction/hide.ts";

type Body = string | Uint8Array | ReadableStream<Uint8Array> | undefined;

/** How long a body is, for the log. */
export function sizeOf(body: Body): string {
  if (body instanceof ReadableStream) return "a stream";
  return `${(typeof body === "string" ? new TextEncoder().encode(body) : (body ?? "")).length} B`;
}

/** A body for the log; nothing of one that cannot be read, or whose secrets nobody named. */
export function shownBody(mark: string, body: Body, secret: SecretNames | Redact | undefined): string {
  if (body === undefined || body instanceof ReadableStream || !secret) return "";
  try {
    if (typeof secret === "function") return mark + secret(body);
    return typeof body === "string" ? mark + hide(JSON.parse(body), secret) : "";
  } catch {
    return "";
  }
}
