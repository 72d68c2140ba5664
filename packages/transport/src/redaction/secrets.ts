const mask = "[redacted]";

/** Which attributes of a body are secret: `true` for all of it, or names with their own shapes; `*` is every other name or list item. */
export type SecretShape = true | { readonly [name: string]: SecretShape };

/**
 * What a session must never show. It knows the shapes of bodies (which attributes are secret) and the secret
 * values themselves, so that texts from outside, such as a server's error that quotes a password, can be
 * cleaned as well.
 */
export class Secrets {
  readonly #values = new Set<string>();

  /** Learns a secret value, with the spellings it takes in URLs, JSON and XML. */
  learn(value: string): void {
    if (value.length < 3) return;
    const spellings = [
      value,
      encodeURIComponent(value.replace(/[\uD800-\uDFFF]/gu, "")),
      JSON.stringify(value).slice(1, -1),
      value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
      // A key of several lines may be quoted with other line ends, or in part.
      ...value.split(/\s+/).filter((line) => line.length >= 16),
    ];
    for (const spelling of spellings) if (spelling.length >= 3) this.#values.add(spelling);
  }

  /** The text with every known secret value replaced. */
  clean(text: string): string {
    let cleaned = text;
    for (const value of [...this.#values].sort((a, b) => b.length - a.length)) {
      cleaned = cleaned.replaceAll(value, mask);
    }
    return cleaned;
  }

  /** The body as JSON text with the attributes of `shape` and all known values replaced. */
  cleanBody(body: unknown, shape: SecretShape | undefined): string {
    return this.clean(JSON.stringify(hide(body, shape)) ?? "");
  }

  /**
   * A copy of an error that led to another one, reduced to name, code, message, stack and its own cause, all
   * of them clean. Errors of other libraries may hold requests, headers and credentials.
   */
  cleanCause(cause: unknown, depth: number = 0): unknown {
    if (!(cause instanceof Error)) return typeof cause === "string" ? this.clean(cause) : undefined;
    const copy: Error & { code?: unknown } = new Error(this.clean(cause.message));
    copy.name = cause.name;
    if (cause.stack) copy.stack = this.clean(cause.stack);
    if ("code" in cause && typeof cause.code === "string") copy.code = cause.code;
    if (cause.cause !== undefined && depth < 4) copy.cause = this.cleanCause(cause.cause, depth + 1);
    return copy;
  }
}

function hide(value: unknown, shape: SecretShape | undefined): unknown {
  if (shape === undefined || value === undefined || value === null) return value;
  if (shape === true) return mask;
  if (Array.isArray(value)) return value.map((item) => hide(item, shape["*"]));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      hide(item, Object.hasOwn(shape, name) ? shape[name] : shape["*"]),
    ]),
  );
}
