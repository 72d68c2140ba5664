import { OvirtClient } from "./client.ts";
import type { OvirtOptions } from "./options.ts";

/** Options that are collected piece by piece, and make any number of clients. */
export interface OvirtDefaults {
  /** What was collected. */
  readonly options: Partial<OvirtOptions>;
  /** The same with more options; those given later win, headers and TLS settings one by one. */
  with(more: Partial<OvirtOptions>): OvirtDefaults;
  /**
   * A client with these options.
   *
   * @throws `InputError` that names the option which is missing or makes no sense.
   */
  connect(more?: Partial<OvirtOptions>): OvirtClient;
}

/**
 * Collects options for clients: what a whole site has in common, then what each program, test or user adds.
 *
 * @example
 * ```ts
 * import { defaults } from "@labkeeper/ovirt";
 *
 * const site = defaults({
 *   url: "https://engine.example.org/ovirt-engine/api",
 *   tls: { caFile: "/etc/pki/ovirt-engine/ca.pem" },
 * });
 * const patient = site.with({ timeout: 120_000, headers: { "Correlation-Id": "nightly" } });
 * await using engine = patient.connect({ username: "admin@internal", password: async () => "from a vault" });
 * console.log(await engine.test());
 * ```
 */
export function defaults(options: Partial<OvirtOptions> = {}): OvirtDefaults {
  return {
    options,
    with: (more) => defaults(merged(options, more)),
    // The client checks whether the options are complete.
    connect: (more = {}) => new OvirtClient(merged(options, more) as OvirtOptions),
  };
}

function merged(options: Partial<OvirtOptions>, more: Partial<OvirtOptions>): Partial<OvirtOptions> {
  const { headers, tls } = { ...options, ...more };
  return {
    ...options,
    ...more,
    ...(headers && { headers: { ...options.headers, ...headers } }),
    ...(tls && { tls: { ...options.tls, ...tls } }),
  };
}
