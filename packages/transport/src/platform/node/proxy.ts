import { refuse, refuseSecret } from "../../input.ts";
import type { Secrets } from "../../redaction/secrets.ts";

/** Refuses a proxy that makes no sense. Its URL may hold a password, so it is never shown. */
export function checkProxy(proxy: unknown): void {
  if (proxy === false) return;
  if (typeof proxy !== "string") refuse("proxy", "a URL or false", proxy);
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)) {
    refuseSecret("proxy", "a URL that starts with http:// or https://", proxy);
  }
}

/** The variables that name a proxy, in lower and upper case, as other programs read them. */
const variables = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"];

/** The proxies that the environment names; none means that connections are made directly. */
export function environmentProxies(): string[] {
  return variables.map((name) => process.env[name] ?? "").filter((value) => value !== "");
}

/** Makes the password in a proxy's URL known, so that no error shows it. */
export function learnProxySecrets(proxies: readonly string[], secrets: Secrets): void {
  for (const proxy of proxies) {
    if (!URL.canParse(proxy)) continue;
    const { username, password } = new URL(proxy);
    if (!password) continue;
    secrets.learn(password);
    secrets.learn(decodeURIComponent(password));
    secrets.learn(btoa(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`));
  }
}
