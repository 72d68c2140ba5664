import type { Readable } from "node:stream";
import { arrayBuffer, text } from "node:stream/consumers";
import type { Dispatcher } from "undici";

/**
 * A `Response` around undici's own answer, with as much as ky and the session use: what else there is belongs to an
 * answer without a body. One that is complete costs a stream and a copy of all headers for every request.
 */
export class WireResponse extends Response {
  readonly #answer: Dispatcher.ResponseData;
  readonly #unpacked: Readable | undefined;
  #headers: Headers | undefined;

  /** @param unpacked The body without its compression, where it has one. */
  constructor(answer: Dispatcher.ResponseData, unpacked: Readable | undefined) {
    // Not given to the constructor, which checks and copies what it gets.
    super();
    this.#answer = answer;
    this.#unpacked = unpacked;
  }

  override get status(): number {
    return this.#answer.statusCode;
  }

  override get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  override get headers(): Headers {
    this.#headers ??= WireResponse.headersOf(this.#answer);
    return this.#headers;
  }

  override text(): Promise<string> {
    return this.#unpacked ? text(this.#unpacked) : this.#answer.body.text();
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#unpacked ? arrayBuffer(this.#unpacked) : this.#answer.body.arrayBuffer();
  }

  static headersOf(answer: Dispatcher.ResponseData): Headers {
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of [value ?? []].flat()) headers.append(name, one);
    }
    return headers;
  }
}
