import { platform } from "#platform";
import { checkInteger, checkMilliseconds, checkNames, checkText, refuse, refuseSecret } from "../input.ts";
import type { Logger } from "../logger.ts";
import type { ConnectionOptions } from "../platform/connection-options.ts";
import type { RetrySettings } from "./repeat.ts";

/** A secret, or a function that gives it each time it is needed. */
export type Secret = string | (() => string | Promise<string>);

/** Time limits of a call, in milliseconds. */
export interface Timeouts {
  /** For each attempt, from the moment it is sent to the end of the body. Default: the operation's, mostly 30,000. */
  readonly attempt?: number | undefined;
  /** For the whole call: waiting in line, all attempts and the pauses between them. Default: none. */
  readonly total?: number | undefined;
}

/** How calls are repeated that failed before the server can have acted, or that are safe to repeat. */
export interface RetryOptions {
  /** How many times a call is repeated at most. Default: 3. */
  readonly limit?: number | undefined;
  /** Pause before the first repeat, in milliseconds; doubled each time, shortened at random by up to half. Default: 200. */
  readonly backoff?: number | undefined;
  /** The longest pause, in milliseconds. Default: 5,000. */
  readonly maxBackoff?: number | undefined;
  /** The longest pause that a server's `Retry-After` may ask for, in milliseconds. Default: 30,000. */
  readonly maxRetryAfter?: number | undefined;
}

/** A `fetch` of one's own: for tests, simulators, proxies, instrumentation. */
export type Fetch = (request: Request) => Promise<Response>;

/** What every client can be told about its HTTP session. */
export interface SessionOptions extends ConnectionOptions {
  /** Replaces the platform's `fetch`; the options of the connection are then refused. */
  readonly fetch?: Fetch | undefined;
  /** Time limit of each attempt in milliseconds, or of attempt and call. */
  readonly timeout?: number | Timeouts | undefined;
  /** How many times a call is repeated at most (`false`: never), or all the settings. Default: 3. */
  readonly retry?: number | false | RetryOptions | undefined;
  /** Headers added to every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Where to log. Default: warnings to the console, nothing else. */
  readonly logger?: Logger | undefined;
  /** Whether `logger.debug` gets the bodies too, without their secret attributes. Default: false. */
  readonly logBodies?: boolean | undefined;
}

/** What every single call can be told. All of it is optional. */
export interface CallOptions {
  /** Stops the call; it rejects with an `AbortError` whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of each attempt in milliseconds, or of attempt and call. */
  readonly timeout?: number | Timeouts | undefined;
  /** Headers for this call's requests. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** An id for logs on both sides; default: a random UUID. */
  readonly correlationId?: string | undefined;
  /** How many times this call is repeated at most (`false`: never), or all the settings. */
  readonly retry?: number | false | RetryOptions | undefined;
}

const connectionOptionNames = ["tls", "proxy", "connections", "pipelining", "keepAlive", "compress"] as const;

/** The names of {@link SessionOptions}, for clients that check their own. */
export const sessionOptionNames: readonly (keyof SessionOptions)[] = [
  "fetch",
  "timeout",
  "retry",
  "headers",
  "logger",
  "logBodies",
  ...connectionOptionNames,
];

/** Refuses options of a client that make no sense, naming the option. */
export function checkSessionOptions(options: SessionOptions): void {
  const { fetch, timeout, retry, headers, logger, logBodies } = options;
  if (fetch !== undefined) {
    if (typeof fetch !== "function") refuse("fetch", "a function", fetch);
    const name = connectionOptionNames.find((option) => options[option] !== undefined);
    if (name) refuse(name, "nothing beside `fetch`, which makes the connections", options[name]);
  }
  if (timeout !== undefined) checkTimeouts(timeout);
  if (retry !== undefined) checkRetry(retry);
  if (headers !== undefined) checkHeaders(headers);
  if (logBodies !== undefined && typeof logBodies !== "boolean")
    refuse("logBodies", "true or false", logBodies);
  if (logger !== undefined) {
    if (typeof logger !== "object" || logger === null) refuse("logger", "an object such as console", logger);
    for (const level of ["debug", "info", "warn", "error"] as const) {
      if (typeof logger[level] !== "function") refuse(`logger.${level}`, "a function", logger[level]);
    }
  }
  platform.checkConnectionOptions(options);
}

const callOptionNames: readonly (keyof CallOptions)[] = [
  "signal",
  "timeout",
  "headers",
  "correlationId",
  "retry",
];

/** Refuses options of a call that make no sense, before anything is sent. */
export function checkCallOptions(options: CallOptions): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    refuse("options", "an object", options);
  for (const name in options) {
    if (!(callOptionNames as readonly string[]).includes(name))
      checkNames("options", options, callOptionNames);
  }
  const { signal, timeout, headers, correlationId, retry } = options;
  if (signal !== undefined && !(typeof signal === "object" && signal !== null && "aborted" in signal)) {
    refuse("signal", "an AbortSignal", signal);
  }
  if (timeout !== undefined) checkTimeouts(timeout);
  if (headers !== undefined) checkHeaders(headers);
  if (correlationId !== undefined) {
    checkText("correlationId", correlationId);
    checkHeader("correlationId", correlationId);
  }
  if (retry !== undefined) checkRetry(retry);
}

/** Refuses time limits that make no sense. */
function checkTimeouts(timeout: number | Timeouts): void {
  if (typeof timeout !== "object") {
    checkMilliseconds("timeout", timeout);
    return;
  }
  checkNames("timeout", timeout, ["attempt", "total"]);
  if (timeout.attempt !== undefined) checkMilliseconds("timeout.attempt", timeout.attempt);
  if (timeout.total !== undefined) checkMilliseconds("timeout.total", timeout.total);
}

/** Refuses settings for repeats that make no sense. */
function checkRetry(retry: number | false | RetryOptions): void {
  if (retry === false) return;
  if (typeof retry !== "object") {
    checkInteger("retry", retry, 0);
    return;
  }
  checkNames("retry", retry, ["limit", "backoff", "maxBackoff", "maxRetryAfter"]);
  if (retry.limit !== undefined) checkInteger("retry.limit", retry.limit, 0);
  for (const name of ["backoff", "maxBackoff", "maxRetryAfter"] as const) {
    if (retry[name] !== undefined) checkMilliseconds(`retry.${name}`, retry[name]);
  }
}

/** Refuses header names and values that HTTP cannot carry, line breaks above all. */
function checkHeaders(headers: Readonly<Record<string, string>>): void {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    refuse("headers", "an object of names and texts", headers);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) refuse("headers", "names that HTTP allows", name);
    // These say where a request ends: two opinions on that let one request be smuggled in another.
    if (/^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/i.test(name)) {
      refuse("headers", "names that are not up to the connection", name);
    }
    checkHeader(`headers.${name}`, value);
  }
}

function checkHeader(path: string, value: unknown): void {
  // A header may well be a secret: the error tells no value.
  if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    refuseSecret(path, "a text without line breaks and characters beyond Latin-1", value);
  }
}

/** The settings in force: those of later layers win. */
export function resolveRetry(...layers: (number | false | RetryOptions | undefined)[]): RetrySettings {
  const settings: RetrySettings = { limit: 3, backoff: 200, maxBackoff: 5_000, maxRetryAfter: 30_000 };
  for (const layer of layers) {
    if (typeof layer === "object") {
      for (const name of ["limit", "backoff", "maxBackoff", "maxRetryAfter"] as const) {
        settings[name] = layer[name] ?? settings[name];
      }
    } else if (layer !== undefined) {
      settings.limit = layer || 0;
    }
  }
  return settings;
}
