/** What is known of the HTTP exchange behind a value. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** The id that the request carried, to be found in logs. */
  readonly correlationId: string;
  /** How many attempts were made. */
  readonly attempts: number;
  /** Milliseconds from the call to the end of the body, all attempts and waits included. */
  readonly duration: number;
}

/** A value with the HTTP exchange that it came from. */
export interface WithResponse<T> {
  /** What awaiting the call gives. */
  readonly data: T;
  /** The exchange; the last one, where a call takes several. */
  readonly response: ResponseInfo;
}

/**
 * A call under way: await it for its value, or {@link Call.withResponse} for the value and the HTTP exchange.
 *
 * @example
 * ```ts
 * import type { Call } from "@labkeeper/transport";
 *
 * async function count(call: Call<string[]>): Promise<string> {
 *   const { data, response } = await call.withResponse();
 *   return `${data.length} in ${Math.round(response.duration)} ms (${response.correlationId})`;
 * }
 * ```
 */
export class Call<T> extends Promise<T> {
  readonly #answer: Promise<WithResponse<T>>;
  #data: Promise<T> | undefined;

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @param answer The value and its exchange. */
  constructor(answer: Promise<WithResponse<T>>) {
    // This promise itself is never used: `then` is answered from `answer`, so that someone who only asks
    // for the response leaves no second rejection unhandled.
    super(() => undefined);
    this.#answer = answer;
  }

  /** The value together with status, headers, correlation id, attempts and duration. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#answer;
  }

  /** The same call with another error made from its own. */
  mapError(convert: (error: unknown) => unknown): Call<T> {
    return new Call(
      this.#answer.catch((error: unknown) => {
        throw convert(error);
      }),
    );
  }

  /** The same call with another value made from its own. */
  map<U>(convert: (data: T, response: ResponseInfo) => U): Call<U> {
    return new Call(this.#answer.then(({ data, response }) => ({ data: convert(data, response), response })));
  }

  // `catch` and `finally` go through `then`, too.
  // biome-ignore lint/suspicious/noThenProperty: this class is a promise.
  override then<A = T, B = never>(
    onValue?: ((value: T) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#data ??= this.#answer.then(({ data }) => data);
    return this.#data.then(onValue, onError);
  }
}
