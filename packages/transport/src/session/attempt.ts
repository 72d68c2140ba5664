import type { Options } from "ky";
import ky, { isNetworkError } from "ky";
import { platform } from "#platform";
import { AbortError, ConnectionError, ProtocolError, TimeoutError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import type { Connections, WireRequest } from "../platform/platform.ts";
import type { Secrets } from "../redaction/secrets.ts";
import type { ReadAs } from "./operation.ts";
import type { Fetch } from "./options.ts";
import type { BodyProgress, SessionRequest } from "./request.ts";

/** One request, ready to be sent. */
export interface Attempt {
  readonly doing: string;
  readonly url: string;
  readonly origin: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly request: SessionRequest<unknown>;
}

/** What came back, read to its end unless it is a stream. */
export interface Received {
  readonly response: Response;
  /** Text for `json`, `text` and all answers that are no success; bytes or a stream where asked for. */
  readonly body: string | Uint8Array | ReadableStream<Uint8Array>;
}

const timedOut: unique symbol = Symbol("timed out");

/**
 * Sends one request and reads its answer, within its time limit.
 *
 * @param secrets Gives what must not be shown; asked for only when something went wrong.
 */
export async function send(
  attempt: Attempt,
  fetch: Fetch | Connections,
  secrets: () => Secrets,
): Promise<Received> {
  const { signal, timeout, doing, origin } = attempt;
  if (signal?.aborted) throw new AbortError(doing, signal.reason);
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(timedOut), timeout);
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return await stoppable(exchange(attempt, fetch, controller.signal), controller.signal);
  } catch (error) {
    if (signal?.aborted) throw new AbortError(doing, signal.reason, true);
    if (controller.signal.aborted) {
      throw new TimeoutError(
        `${doing} at ${origin}: no answer within ${timeout} ms. The server may be overloaded or hang; a longer \`timeout\` may help.`,
        {
          code: "timeout.attempt",
          retryable: true,
          mayHaveActed: true,
        },
      );
    }
    // Half an answer that nobody reads must not keep its connection busy.
    controller.abort();
    throw explainBroken(attempt, error, secrets());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** The error for an exchange that broke. */
export function explainBroken({ doing, origin }: Attempt, error: unknown, secrets: Secrets): LabkeeperError {
  if (isLabkeeperError(error)) return error;
  const { explanation, ...facts } = platform.explain(isNetworkError(error) ? error.cause : error, origin);
  const message = `${doing} at ${origin}: ${secrets.clean(explanation)}`;
  const known = { ...facts, cause: secrets.cleanCause(error) };
  return facts.code === "protocol" ? new ProtocolError(message, known) : new ConnectionError(message, known);
}

async function exchange(
  attempt: Attempt,
  fetch: Fetch | Connections,
  signal: AbortSignal,
): Promise<Received> {
  const response = await ky(attempt.url, kyOptions(attempt, fetch, signal));
  // What `Response.error()` makes, with which simulators and service workers play a broken connection.
  if (response.type === "error") throw new TypeError("network error");
  const read = response.ok ? attempt.request.read : "text";
  return { response, body: await readBody(response, read) };
}

function kyOptions(
  { headers, body, url, request }: Attempt,
  fetch: Fetch | Connections,
  signal: AbortSignal,
): Options {
  const options: Options & { wire?: WireRequest } = {
    method: request.method,
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
  };
  if (request.onDownloadProgress) options.onDownloadProgress = report(request.onDownloadProgress);
  if (request.onUploadProgress) options.onUploadProgress = report(request.onUploadProgress);
  if (typeof fetch === "function") {
    return Object.assign(options, {
      headers,
      body,
      signal,
      redirect: "manual",
      fetch: (sent: Request) => fetch(sent),
    });
  }
  // The platform's own fetch takes the parts as they are: a `Request` built and taken apart again costs more
  // than sending it. Where ky itself works on the body, it must see it.
  const streamed = request.read === "stream" || request.onDownloadProgress !== undefined;
  const through = request.onUploadProgress !== undefined;
  const wire: WireRequest = {
    url,
    method: request.method,
    headers,
    body,
    watched: through,
    signal,
    streamed,
  };
  options.wire = wire;
  if (through && body !== undefined) Object.assign(options, { body });
  options.fetch = fetch.fetch as NonNullable<Options["fetch"]>;
  return options;
}

function report(callback: (progress: BodyProgress) => void): (progress: BodyProgress) => void {
  return ({ transferredBytes, totalBytes, percent }) => callback({ transferredBytes, totalBytes, percent });
}

async function readBody(response: Response, read: ReadAs): Promise<Received["body"]> {
  if (read === "bytes") return new Uint8Array(await response.arrayBuffer());
  if (read === "stream") return response.body ?? new Blob([]).stream();
  return response.text();
}

/** Ends with the signal even where a `fetch` of the caller's does not listen to it. */
function stoppable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.onabort = () => reject(signal.reason);
    work.then(resolve, reject);
  });
}
