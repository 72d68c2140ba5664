const mask = "[redacted]";

/**
 * Which attributes of a body are secret: `true` for all of it, or names with shapes of their own. `*` stands
 * for every other name and for the items of a list.
 */
export type SecretShape = true | { readonly [name: string]: SecretShape };

/**
 * What a session must never show. It knows the secret values themselves, so that texts from outside, such as
 * a server's error that quotes a password, can be cleaned; and it hides the attributes of a body that its
 * shape marks as secret.
 *
 * @example
 * ```ts
 * import { Secrets } from "@labkeeper/transport";
 *
 * const secrets = new Secrets();
 * secrets.learn("hunter22");
 * secrets.clean("wrong password: hunter22"); // "wrong password: [redacted]"
 * secrets.cleanBody({ name: "alice", pin: 1234 }, { pin: true }); // '{"name":"alice","pin":"[redacted]"}'
 * ```
 */
export class Secrets {
  /** How many times each spelling was learnt and not yet forgotten. */
  readonly #spellings = new Map<string, number>();
  #longestFirst: readonly string[] | undefined;

  /** Learns a secret value, with the spellings that it takes in URLs, JSON and XML. */
  learn(value: string): void {
    for (const spelling of spellingsOf(value)) {
      this.#spellings.set(spelling, (this.#spellings.get(spelling) ?? 0) + 1);
    }
    this.#longestFirst = undefined;
  }

  /** Forgets a value that was learnt for a single call; one that was learnt twice is still known. */
  forget(value: string): void {
    for (const spelling of spellingsOf(value)) {
      const count = (this.#spellings.get(spelling) ?? 0) - 1;
      if (count > 0) this.#spellings.set(spelling, count);
      else this.#spellings.delete(spelling);
    }
    this.#longestFirst = undefined;
  }

  /** The text with every known secret value replaced. */
  clean(text: string): string {
    this.#longestFirst ??= [...this.#spellings.keys()].sort((a, b) => b.length - a.length);
    let cleaned = text;
    for (const spelling of this.#longestFirst) cleaned = cleaned.replaceAll(spelling, mask);
    return cleaned;
  }

  /** The body as JSON text, without the attributes that `shape` marks and without any known value. */
  cleanBody(body: unknown, shape: SecretShape): string {
    return this.clean(JSON.stringify(hide(body, shape)));
  }

  /**
   * A copy of an error that led to another one, reduced to name, code, message, stack and its own cause, all
   * of them clean. The errors of other libraries may hold requests, headers and credentials.
   */
  cleanCause(cause: unknown, depth: number = 0): unknown {
    if (!(cause instanceof Error)) return typeof cause === "string" ? this.clean(cause) : undefined;
    const copy: Error & { code?: string } = new Error(this.clean(cause.message));
    copy.name = cause.name;
    if (cause.stack) copy.stack = this.clean(cause.stack);
    if ("code" in cause && typeof cause.code === "string") copy.code = cause.code;
    if (cause.cause !== undefined && depth < 4) copy.cause = this.cleanCause(cause.cause, depth + 1);
    return copy;
  }
}

function spellingsOf(value: string): Set<string> {
  const inJson = JSON.stringify(value).slice(1, -1);
  const spellings = [
    value,
    encodeURIComponent(value.toWellFormed()),
    inJson,
    // A server that quotes a JSON request does so in a text of a JSON answer.
    JSON.stringify(inJson).slice(1, -1),
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    // A key of several lines may be quoted with other line ends, or in part.
    ...value.split(/\s+/).filter((line) => line.length >= 16),
  ];
  // One or two characters stand in every text: replacing them would hide nothing and spoil everything.
  return new Set(spellings.filter((spelling) => spelling.length >= 3));
}

/** The values of a body that its shape marks as secret. */
export function secretValues(body: unknown, shape: SecretShape | undefined): string[] {
  if (shape === undefined || body === undefined || body === null) return [];
  if (typeof body === "object") {
    return Object.entries(body).flatMap(([name, item]) => secretValues(item, shapeOf(shape, name)));
  }
  return shape === true && typeof body !== "boolean" ? [String(body)] : [];
}

function shapeOf(shape: SecretShape, name: string): SecretShape | undefined {
  if (shape === true) return true;
  return Object.hasOwn(shape, name) ? shape[name] : shape["*"];
}

function hide(value: unknown, shape: SecretShape | undefined): unknown {
  if (shape === undefined || value === undefined || value === null) return value;
  if (shape === true) return mask;
  if (Array.isArray(value)) return value.map((item) => hide(item, shape["*"]));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, hide(item, shapeOf(shape, name))]),
  );
}
