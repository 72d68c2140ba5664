import { mask } from "./hide.ts";

/**
 * What a session must never show. It knows the secret values themselves, so that texts from outside, such as
 * a server's error that quotes a password, can be cleaned.
 *
 * @example
 * ```ts
 * import { Secrets } from "@labkeeper/transport";
 *
 * const secrets = new Secrets();
 * secrets.learn("hunter22");
 * secrets.clean("wrong password: hunter22"); // "wrong password: [redacted]"
 * ```
 */
export class Secrets {
  readonly #spellings: Set<string>;

  /** @param known Others whose secrets are known here, too; what is learnt here is not known there. */
  constructor(known?: Secrets) {
    // biome-ignore lint/complexity/useOptionalChain: TypeScript allows none that leads to a private name.
    this.#spellings = new Set(known && known.#spellings);
  }

  /** Learns a secret value, with the spellings that it takes in URLs, JSON and XML. */
  learn(value: string): void {
    for (const spelling of spellingsOf(value)) {
      // One or two characters stand in every text: replacing them would hide nothing and spoil everything.
      if (spelling.length > 2) this.#spellings.add(spelling);
    }
  }

  /** The text with every known secret value replaced. */
  clean(text: string): string {
    // The longest first. The masks come in last: no secret, were it "act", is looked for in them.
    return [...this.#spellings]
      .sort((a, b) => b.length - a.length)
      .reduce((parts, spelling) => parts.flatMap((part) => part.split(spelling)), [text])
      .join(mask);
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

function spellingsOf(value: string): string[] {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  // As Python shows a text with both kinds of quotes.
  const inPython = value.replace(/[\\']/g, "\\$&");
  return [
    value,
    encodeURIComponent(value.toWellFormed()),
    inJson(value),
    // A server that quotes a JSON request does so in a text of a JSON answer.
    inJson(inJson(value)),
    inPython,
    inJson(inPython),
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    // A key of several lines may be quoted with other line ends, or in part.
    ...value.split(/\s+/).filter((line) => line.length > 15),
  ];
}
