import type { Check, Fields, Secret, SessionOptions } from "@labkeeper/transport";
import {
  boolean,
  callback,
  check,
  checkFields,
  oneOf,
  optional,
  parseBaseUrl,
  refuse,
  secret,
  sessionOptions,
  text,
  UnsupportedError,
} from "@labkeeper/transport";
import { hasKerberos } from "#kerberos";
import { checkHeaders } from "./operations/headers.ts";
import type { UnknownPart } from "./xml/unknown.ts";

/** What an {@link OvirtClient} is made with. */
export interface OvirtOptions extends SessionOptions {
  /** Address of the API, such as `https://engine.example.org/ovirt-engine/api`. */
  readonly url: string | URL;
  /** Name of the user with the domain, such as `admin@internal` or `admin@ovirt@internalsso`. */
  readonly username?: string | undefined;
  /** The user's password, or a function that gives it. */
  readonly password?: Secret | undefined;
  /**
   * A token to be used instead of logging in, or a function that gives one. With user name and password beside it,
   * these serve when it has expired.
   */
  readonly token?: Secret | undefined;
  /** Logs in with the Kerberos ticket of this machine. Node only; needs the package `kerberos`. Default: false. */
  readonly kerberos?: boolean | undefined;
  /** Where tokens are had, when that is not `/ovirt-engine/sso/oauth/token` of the same server. */
  readonly ssoUrl?: string | URL | undefined;
  /** Where tokens are given back, when that is not `/ovirt-engine/services/sso-logout` of the same server. */
  readonly ssoRevokeUrl?: string | URL | undefined;
  /** Member of the log-in's answer that holds the token. Default: `access_token`. */
  readonly ssoTokenName?: string | undefined;
  /** How dates are read: as `Date`, in milliseconds and UTC, or as the text that came. Default: `date`. */
  readonly dates?: "date" | "text" | undefined;
  /** Is told of each thing in an answer that the API model does not know, and that is skipped for that. */
  readonly onUnknown?: ((part: UnknownPart) => void) | undefined;
}

const secretOrFunction: Check = (path, value) => {
  if (typeof value !== "function") secret(path, value);
};

const address: Check = (path, value) => {
  if (value === undefined) refuse(path, "the address of the API", value, "The 'url' parameter is mandatory.");
  parseBaseUrl(path, value);
};

/** Whole URLs, a query included. */
const url: Check = check(
  "a URL that starts with http:// or https://",
  (value) => /^https?:\/\/[^/@]+(\/|$)/i.test(String(value)) && URL.canParse(String(value)),
);

const kerberos: Check = (path, value) => {
  boolean(path, value);
  if (value === true && !hasKerberos)
    throw new UnsupportedError(`${path}: only available in Node. Leave it out.`);
};

const optionFields: Fields<OvirtOptions> = {
  ...sessionOptions,
  headers: optional(checkHeaders),
  url: address,
  username: optional(text),
  password: optional(secretOrFunction),
  token: optional(secretOrFunction),
  kerberos: optional(kerberos),
  ssoUrl: optional(url),
  ssoRevokeUrl: optional(url),
  ssoTokenName: optional(text),
  dates: optional(oneOf("date", "text")),
  onUnknown: optional(callback),
};

/** Refuses options that make no sense, naming the option. */
export function checkOptions(options: OvirtOptions): void {
  checkFields("options", options, optionFields);
  const { username, password, token, kerberos: byTicket } = options;
  if (byTicket) return;
  if (username !== undefined && password === undefined) refuse("password", "one beside `username`", password);
  if (password !== undefined && username === undefined) refuse("username", "one beside `password`", username);
  if (token === undefined && password === undefined) {
    refuse("username", "it with `password`, or else `token` or `kerberos`", username);
  }
}
