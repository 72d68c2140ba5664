import { repr } from "../python/repr.ts";
import type { Dict } from "../python/values.ts";
import { Refusal } from "../validation/issues.ts";

/** The kinds of objects for which UDM properties can be configured. */
export type UdmResource = "user" | "school" | "school_class" | "workgroup";

/** @throws Refusal if a property is not configured */
export function checkUdmProperties(
  properties: Dict | null,
  configured: readonly string[],
  resource: UdmResource,
): void {
  const unknown = [...(properties?.keys() ?? [])].filter((name) => !configured.includes(name));
  if (unknown.length === 0) return;
  throw new Refusal(
    `UDM properties that were not configured for resource '${resource}' and are thus not allowed: ` +
      `{${unknown.map(repr).join(", ")}}`,
    "value_error.unknownudmproperty",
  );
}
