import type { Readable } from "node:stream";
import { arrayBuffer, text } from "node:stream/consumers";
import type { Dispatcher } from "undici";

/**
 * As much of a `Response` as ky and the session use, around undici's own answer. A real `Response` costs a
 * stream and a copy of all headers for every request.
 */
export class WireResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly type = "basic";
  readonly body = null;
  readonly #answer: Dispatcher.ResponseData;
  readonly #unpacked: Readable | undefined;
  #headers: Headers | undefined;

  /** @param unpacked The body without its compression, where it has one. */
  constructor(answer: Dispatcher.ResponseData, unpacked: Readable | undefined) {
    this.#answer = answer;
    this.#unpacked = unpacked;
    this.status = answer.statusCode;
    this.ok = this.status >= 200 && this.status < 300;
  }

  get [Symbol.toStringTag](): string {
    return "Response";
  }

  get headers(): Headers {
    this.#headers ??= WireResponse.headersOf(this.#answer);
    return this.#headers;
  }

  text(): Promise<string> {
    return this.#unpacked ? text(this.#unpacked) : this.#answer.body.text();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
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
