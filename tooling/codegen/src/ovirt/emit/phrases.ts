import type { Life } from "../model/model.ts";
import { camelCase, snakeCase } from "../names.ts";

const reference = "https://ovirt.github.io/ovirt-engine-api-model/4.5/#";

/** Address of an item in the official reference: `types`, `Vm`, `attributes`, `memory`. */
export function referenceTo(section: "types" | "services", name: string, ...path: readonly string[]): string {
  return reference + [section, snakeCase(name), ...path].join("/");
}

const spellings: ReadonlyMap<string, string> = new Map(
  [
    ..."CPU DNS FQDN HTTP HTTPS ID IO IP KSM LUN MAC MTU NFS NIC NICs NUMA OS OVA OVF PCI PID SCSI SPM SSH SSO".split(
      " ",
    ),
    ..."SSL TLS TPM URL USB UUID vCPU vCPUs VM VMs VNC vNIC iSCSI QoS oVirt CPUs IPs MACs LUNs".split(" "),
  ].map((word) => [word.toLowerCase(), word]),
);

/** A name in words: `vm_pool` → `VM pool`. */
export function inWords(name: string): string {
  return snakeCase(name)
    .split("_")
    .map((word) => spellings.get(word) ?? word)
    .join(" ");
}

/** A name in words, to begin a sentence with. */
export function titled(name: string): string {
  const words = inWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const units: readonly [RegExp, string][] = [
  [/(^|_)(percent|pct)(_|$)/, "in percent"],
  [/(^|_)bytes(_|$)|(^|_)mtu$|^(actual|initial|provisioned|total|block)_size$/, "in bytes"],
  [/(^|_)iops$/, "in operations per second"],
];

/** What kind of value something is, and its unit where the name tells it. */
export function valuePhrase(value: {
  readonly name: string;
  readonly type: string;
  readonly list?: true;
  readonly link?: true;
}): string {
  const { name, type, list, link } = value;
  const one = onePhrase(type);
  if (list) return link ? `link to a list of ${one}` : `list of ${one}`;
  if (link) return `link to ${one}`;
  const unit =
    type === "Integer" || type === "Decimal" ? units.find(([pattern]) => pattern.test(name)) : undefined;
  return unit ? `${one}, ${unit[1]}` : one;
}

function onePhrase(type: string): string {
  const primitives: Readonly<Record<string, string>> = {
    Boolean: "yes or no",
    Date: "point in time",
    Decimal: "number",
    Integer: "integer",
    String: "text",
  };
  return primitives[type] ?? `{@link ${type}}`;
}

/** Since when something exists, as a sentence to append. */
export function sincePhrase({ since }: Life): string {
  return since === undefined ? "" : ` Since ${since}.`;
}

/** A dotted path in TypeScript's spelling: `vm.diskAttachments[].disk.id`. */
export function pathInCode(path: string): string {
  return path.split(".").map(camelCase).join(".");
}
