import { secretValues } from "../redaction/secrets.ts";
import type { Attempt } from "./attempt.ts";

const tellingName = /auth|cookie|token|secret|passw|key|ticket|session/i;

/**
 * The secrets that a request carries: credentials in its headers and query, told by their names, and the
 * attributes of its body that its shape marks. A server may quote any of them in an error.
 */
export function carriedSecrets({ headers, body, request }: Attempt): string[] {
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (tellingName.test(name)) secrets.push(value, ...credentialsIn(value));
  }
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (typeof value === "string" && tellingName.test(name)) secrets.push(value);
  }
  if (request.secretsSent) secrets.push(...secretValues(request.json ?? parsed(body), request.secretsSent));
  return secrets;
}

/** The token of `Bearer …`, the password of `Basic …`, the values of cookies. */
function credentialsIn(value: string): string[] {
  const [, basic] = /^Basic ([\w+/]+=*)$/i.exec(value) ?? [];
  const words = value.split(/[\s;=,]+/).filter((word) => word.length > 7);
  return basic === undefined ? words : [...words, atob(basic).replace(/^[^:]*:/, "")];
}

/** A body of text as data: JSON, or else a form. */
function parsed(body: Attempt["body"]): unknown {
  if (typeof body !== "string") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}
