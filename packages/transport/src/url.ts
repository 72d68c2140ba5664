import { refuse, refuseSecret } from "./input.ts";

/**
 * A base URL, checked: http or https, no `user:password@`, no query, no fragment. Its path ends with
 * one slash.
 *
 * @param path Name of the option, for the message.
 */
export function parseBaseUrl(path: string, value: unknown): URL {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== "string" || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) {
    // It may hold a password.
    refuseSecret(path, "a URL that starts with http:// or https://", value, "Put https:// in front.");
  }
  const url = new URL(text);
  if (url.username || url.password || /[?#]/.test(text)) {
    refuseSecret(path, "a URL without user:password@, ? and #", value, "Give credentials as options.");
  }
  url.pathname = url.pathname.replace(/\/*$/, "/");
  return url;
}

/** Whether a URL leads to this very machine. */
export function isLoopback(url: URL): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.*\.)?localhost)$/.test(url.hostname);
}

/**
 * One segment of a path, percent-encoded. Empty ones, `.` and `..` are refused: no encoding saves them, since
 * URLs collapse even `%2e%2e`, and the request would reach another resource.
 *
 * @param path What the segment is, for the message, such as `host` or `vm id`.
 */
export function pathSegment(path: string, value: unknown): string {
  if (typeof value !== "string" || /^\.{0,2}$/.test(value) || !value.isWellFormed()) {
    refuse(path, 'a text that a path can hold, not "", "." or ".."', value);
  }
  return encodeURIComponent(value);
}

/** The values of a query, in order; a list is a parameter that is repeated, and what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The query as text, form-encoded, with its question mark; empty when there is none. */
export function queryText(query: Query | undefined): string {
  let text = "";
  for (const name in query) {
    for (const value of [query[name]].flat()) {
      if (value !== undefined) text += (text ? "&" : "?") + new URLSearchParams([[name, String(value)]]);
    }
  }
  return text;
}
