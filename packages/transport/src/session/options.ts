import { platform } from "#platform";
import type { Check, Fields } from "../input.ts";
import {
  boolean,
  callback,
  check,
  checkFields,
  integer,
  isObject,
  milliseconds,
  optional,
  refuse,
  refuseSecret,
  text,
} from "../input.ts";
import type { Logger } from "../logger.ts";
import type { ConnectionOptions } from "../platform/connection-options.ts";

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

// A header may well be a secret: the error tells no value.
const headerValue = check(
  "a text in Latin-1 without line breaks",
  (value) => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
  refuseSecret,
);

const headers: Check = (path, value) => {
  if (!isObject(value)) refuse(path, "an object of names and texts", value);
  for (const [name, text] of Object.entries(value)) {
    // Some names say where a request ends: two opinions on that let one request be smuggled in another.
    if (
      !/^(?!(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$)[\w!#$%&'*+.^`|~-]+$/i.test(
        name,
      )
    ) {
      refuse(path, "names that HTTP allows and leaves to you", name);
    }
    headerValue(`${path}.${name}`, text);
  }
};

/** An object checked by a table, or else what the other check lets pass. */
const orFields =
  (check: Check, fields: Fields): Check =>
  (path, value) =>
    typeof value === "object" ? checkFields(path, value, fields) : check(path, value);

const timeoutFields: Fields<Timeouts> = { attempt: optional(milliseconds), total: optional(milliseconds) };

const retryFields: Fields<RetryOptions> = {
  limit: optional(integer(0)),
  backoff: optional(milliseconds),
  maxBackoff: optional(milliseconds),
  maxRetryAfter: optional(milliseconds),
};

/** What a client and a single call can both be told. */
const sharedOptions: Fields<Pick<SessionOptions & CallOptions, "timeout" | "retry" | "headers">> = {
  timeout: optional(orFields(milliseconds, timeoutFields)),
  retry: optional(orFields((path, value) => integer(0)(path, value === false ? 0 : value), retryFields)),
  headers: optional(headers),
};

/** Checks of {@link CallOptions}, for clients that check them beside options of their own. */
export const callOptions: Fields<CallOptions> = {
  signal: optional(check("an AbortSignal", (value) => isObject(value) && "aborted" in value)),
  ...sharedOptions,
  correlationId: optional((path, value) => {
    text(path, value);
    headerValue(path, value);
  }),
};

/** Checks of {@link SessionOptions}, for clients that check them beside options of their own. */
export const sessionOptions: Fields<SessionOptions> = {
  fetch: optional(callback),
  ...sharedOptions,
  logger: optional((path, value) => {
    if (!isObject(value)) refuse(path, "an object such as console", value);
    for (const level of ["debug", "info", "warn", "error"]) {
      callback(`${path}.${level}`, Reflect.get(value, level));
    }
  }),
  logBodies: optional(boolean),
  ...platform.connectionOptions,
};

const besideFetch = check("nothing beside `fetch`", (value) => value === undefined);

/** Refuses options of a client that make no sense, naming the option. */
export function checkSessionOptions(options: SessionOptions): void {
  checkFields("options", options, sessionOptions);
  for (const name in options.fetch && platform.connectionOptions) {
    besideFetch(name, Reflect.get(options, name));
  }
}

/** Refuses options of a call that make no sense, before anything is sent. */
export function checkCallOptions(options: CallOptions): void {
  checkFields("options", options, callOptions);
}
