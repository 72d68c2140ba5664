import type { StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { refuse } from "@labkeeper/transport";

/**
 * The parameter `follow` as the engine takes it: `["diskAttachments.disk", "nics"]` is `disk_attachments.disk,nics`.
 *
 * @param path Where the paths stand in the call, for the message.
 * @param type Name of the struct that they start from.
 */
export function followText(path: string, paths: readonly string[], type: string): string {
  return paths
    .map((steps, index) => {
      let struct: StructSchema | undefined = schema.struct(type);
      return steps
        .split(".")
        .map((step) => {
          const attribute = struct?.byName.get(step);
          if (!attribute) {
            const known = [...(struct?.byName.values() ?? [])].filter(({ link }) => link);
            refuse(`${path}.${index}`, `one of ${known.map(({ name }) => name).join(", ")}`, steps);
          }
          struct = attribute.kind === "struct" ? schema.struct(attribute.type) : undefined;
          return attribute.wireName;
        })
        .join(".");
    })
    .join(",");
}
