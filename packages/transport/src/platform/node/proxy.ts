import { refuse, refuseSecret } from "../../input.ts";
import type { Secrets } from "../../redaction/secrets.ts";
import { isLoopback } from "../../url.ts";

/** A proxy, and which option or variable names it. */
export interface NamedProxy {
  readonly url: string;
  readonly source: string;
}

/** The proxy itself could not be connected to; the cause tells why. */
export class ProxyUnreachable extends Error {
  /** Host and port of the proxy, and where they come from. */
  readonly proxy: string;

  constructor({ url, source }: NamedProxy, cause: unknown) {
    super("The proxy could not be connected to.", { cause });
    this.proxy = `${new URL(url).host} (from ${source})`;
  }
}

/** Refuses a proxy that makes no sense. Its URL may hold a password, so it is never shown. */
export function checkProxy(path: string, proxy: unknown): void {
  if (proxy === false) return;
  if (typeof proxy !== "string") refuse(path, "a URL or false", proxy);
  checkProxyUrl(path, proxy);
}

/**
 * The proxy that the environment names for a server, in lower or upper case, with `http://` or without, as
 * elsewhere; none for a server on this very machine, which a proxy would look for on its own.
 */
export function environmentProxy(server: URL): NamedProxy | undefined {
  if (isLoopback(server)) return undefined;
  const ofHttps =
    server.protocol === "https:" ? (variable("https_proxy") ?? variable("HTTPS_PROXY")) : undefined;
  return ofHttps ?? variable("http_proxy") ?? variable("HTTP_PROXY");
}

/** Makes the password in a proxy's URL known, so that no error shows it. */
export function learnProxySecrets(proxy: string, secrets: Secrets): void {
  const { username, password } = new URL(proxy);
  if (!password) return;
  secrets.learn(password);
  secrets.learn(decodeURIComponent(password));
  secrets.learn(btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`));
}

function variable(source: string): NamedProxy | undefined {
  const value = process.env[source]?.trim();
  if (!value) return undefined;
  const url = value.includes("://") ? value : `http://${value}`;
  checkProxyUrl(source, url);
  return { url, source };
}

function checkProxyUrl(path: string, text: string): void {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    refuseSecret(path, "a URL that starts with http:// or https://", text);
  }
  try {
    decodeURIComponent(url.username + url.password);
  } catch {
    refuseSecret(path, "a user and a password that are percent-encoded", text, "Write % as %25.");
  }
}
