import { refuse, refuseSecret } from "../../input.ts";
import type { Secrets } from "../../redaction/secrets.ts";

/** The proxies for plain http and for https; undefined where a connection is made directly. */
export interface Proxies {
  readonly httpProxy: string | undefined;
  readonly httpsProxy: string | undefined;
}

/** Refuses a proxy that makes no sense. Its URL may hold a password, so it is never shown. */
export function checkProxy(path: string, proxy: unknown): void {
  if (proxy === false) return;
  if (typeof proxy !== "string") refuse(path, "a URL or false", proxy);
  checkProxyUrl(path, proxy);
}

/** The proxies that the environment names, in lower or upper case, with `http://` or without, as elsewhere. */
export function environmentProxies(): Proxies {
  const httpProxy = variable("http_proxy") ?? variable("HTTP_PROXY");
  return { httpProxy, httpsProxy: variable("https_proxy") ?? variable("HTTPS_PROXY") ?? httpProxy };
}

/** Makes the password in a proxy's URL known, so that no error shows it. */
export function learnProxySecrets(proxy: string, secrets: Secrets): void {
  const { username, password } = new URL(proxy);
  if (!password) return;
  secrets.learn(password);
  secrets.learn(decodeURIComponent(password));
  secrets.learn(btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`));
}

function variable(name: string): string | undefined {
  const value = process.env[name]?.trim();
  if (!value) return undefined;
  const url = value.includes("://") ? value : `http://${value}`;
  checkProxyUrl(name, url);
  return url;
}

function checkProxyUrl(path: string, url: string): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    refuseSecret(path, "a URL that starts with http:// or https://", url);
  }
}
