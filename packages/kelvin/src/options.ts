import type { Check, Fields, Secret, SessionOptions } from "@labkeeper/transport";
import {
  check,
  checkFields,
  integer,
  oneOf,
  optional,
  parseBaseUrl,
  refuse,
  secret,
  sessionOptions,
  text,
} from "@labkeeper/transport";
import { tokenText } from "./log-in/token-text.ts";
import { checkHeaders } from "./server/headers.ts";
import { requestId } from "./server/request-id.ts";

/** A version of the server's API: v1 reads the directory itself, v2 a copy of it that lags some seconds behind. */
export type ApiVersion = "v1" | "v2";

/** What a {@link KelvinClient} is made with. */
export interface KelvinOptions extends SessionOptions {
  /** Name of the server, with a port where that is not 443: `kelvin.example.org`. This or `url`. */
  readonly host?: string | undefined;
  /** Address of the API instead, such as `https://kelvin.example.org`; `/ucsschool/kelvin` is added where it is missing. */
  readonly url?: string | URL | undefined;
  /** Name of an account that may use the API. */
  readonly username?: string | undefined;
  /** The account's password, or a function that gives it. */
  readonly password?: Secret | undefined;
  /**
   * A token to be used instead of logging in, or a function that gives one. With user name and password beside it,
   * these serve when it has expired.
   */
  readonly token?: Secret | undefined;
  /** Which version of the API the client's own resources speak. Default: `v1`; v2 is a preview that reads old data. */
  readonly apiVersion?: ApiVersion | undefined;
  /** Language of the directory's messages in errors: `de` or `en`. Default: the server's. */
  readonly language?: string | undefined;
  /** One id for all requests, to be found in the server's log: a UUID of version 4. Default: a new one for each call. */
  readonly requestId?: string | undefined;
  /** How many calls are in flight at once; the others wait. Default: 10. */
  readonly concurrency?: number | undefined;
}

/** Where the API lies on every server. */
export const apiPath = "/ucsschool/kelvin/";

const host: Check = check(
  "a host name, with or without a port",
  (value) => typeof value === "string" && /^[^\s/?#@\\]+$/.test(value) && URL.canParse(`https://${value}`),
);

const url: Check = (path, value) => {
  if (/\/v\d+\/$/.test(parseBaseUrl(path, value).pathname)) {
    refuse(path, "an address without a version", String(value), "Say `apiVersion`.");
  }
};

const orFunction =
  (check: Check): Check =>
  (path, value) => {
    if (typeof value !== "function") check(path, value);
  };

const optionFields: Fields<KelvinOptions> = {
  ...sessionOptions,
  host: optional(host),
  url: optional(url),
  username: optional(text),
  password: optional(orFunction(secret)),
  token: optional(orFunction(tokenText)),
  apiVersion: optional(oneOf("v1", "v2")),
  language: optional(check("de or en", (value) => /^(de|en)\b[\w ,;=.*-]*$/.test(String(value)))),
  requestId: optional(requestId),
  concurrency: optional(integer(1)),
};

/** Refuses options that make no sense, naming the option. */
export function checkOptions(options: KelvinOptions): void {
  checkFields("options", options, optionFields);
  checkHeaders(options.headers);
  const { username, password, token } = options;
  if ((options.host === undefined) === (options.url === undefined)) {
    refuse("host", "either it or `url`", options.host);
  }
  if (username !== undefined && password === undefined) refuse("password", "one beside `username`", password);
  if (password !== undefined && username === undefined) refuse("username", "one beside `password`", username);
  if (token === undefined && password === undefined) {
    refuse("username", "it with `password`, or else `token`", username);
  }
}

/** The address of the API. */
export function apiUrl({ host, url }: KelvinOptions): URL {
  const address = parseBaseUrl("url", url ?? `https://${host}`);
  if (!address.pathname.endsWith(apiPath)) address.pathname += apiPath.slice(1);
  return address;
}
