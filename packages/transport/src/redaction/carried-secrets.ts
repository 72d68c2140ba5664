import type { Redact, SecretNames } from "./hide.ts";
import { hide } from "./hide.ts";
import { Secrets } from "./secrets.ts";

const tellingName = /auth|cookie|token|secret|passw|key|ticket|session/i;

/**
 * What must not be shown of one request: what the session knows, the credentials in its headers and query, told
 * by their names, and the attributes of its body that are marked. A server may quote any of them in an error.
 */
export function carriedSecrets(
  known: Secrets,
  named: readonly (Readonly<Record<string, unknown>> | undefined)[],
  body: unknown,
  marked: SecretNames | Redact | undefined,
): Secrets {
  const secrets = new Secrets(known);
  const learn = (value: string) => secrets.learn(value);
  for (const [name, value] of named.flatMap((values) => Object.entries(values ?? {}))) {
    if (typeof value !== "string" || !tellingName.test(name)) continue;
    const [, basic] = /^Basic ([\w+/]+=*)$/i.exec(value) ?? [];
    learn(value);
    if (basic !== undefined) learn(atob(basic).replace(/^[^:]*:/, ""));
    // The token of `Bearer …`, the values of cookies.
    value
      .split(/[\s;=,]+/)
      .filter((word) => word.length > 7)
      .forEach(learn);
  }
  if (marked && typeof body === "string") {
    if (typeof marked === "function") learnFrom(body, marked, learn);
    else hide(parsed(body), marked, learn);
  }
  return secrets;
}

function learnFrom(body: string, redact: Redact, learn: (value: string) => void): void {
  try {
    redact(body, learn);
  } catch {
    // A body that cannot be read tells no secrets apart, and is shown nowhere.
  }
}

/** A body of text as data: JSON, or else a form. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}
