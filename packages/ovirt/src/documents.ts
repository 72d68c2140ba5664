import type { Input, Structs } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { ReadOptions } from "./xml/read.ts";
import { readDocument } from "./xml/read.ts";
import { writeDocument } from "./xml/write.ts";

/** What a document of the API holds, by the name of its type. */
export type XmlDocument = {
  [Name in keyof Structs]:
    | { readonly type: Name; readonly list: false; readonly value: Structs[Name] }
    | { readonly type: Name; readonly list: true; readonly value: readonly Structs[Name][] };
}[keyof Structs];

/**
 * Reads a document of the API, wherever it comes from: a file, a log, another program.
 *
 * @throws `ProtocolError` when it is no well-formed XML, or no document of the API.
 *
 * @example
 * ```ts
 * import { readXml } from "@labkeeper/ovirt";
 *
 * const document = readXml('<vm id="123"><name>web-1</name></vm>');
 * if (document.type === "Vm" && !document.list) console.log(document.value.name); // web-1
 * ```
 */
export function readXml(xml: string | Uint8Array, options?: ReadOptions): XmlDocument {
  const { struct, list, value } = readDocument(
    typeof xml === "string" ? new TextEncoder().encode(xml) : xml,
    options,
  );
  // The reader goes by the schema, which is made from the same model as the types.
  return { type: struct, list, value } as XmlDocument;
}

/**
 * Writes an object, or a list of them, as the API takes it.
 *
 * @param type Name of its type.
 * @param options With `tag`, the root element has that name.
 * @throws `InputError` for a value that does not fit the type, or that XML cannot hold.
 *
 * @example
 * ```ts
 * import { writeXml } from "@labkeeper/ovirt";
 *
 * console.log(writeXml("Vm", { name: "web-1", cluster: { name: "Default" } }));
 * ```
 */
export function writeXml<Name extends keyof Structs & string>(
  type: Name,
  value: Input<Structs[Name]> | readonly Input<Structs[Name]>[],
  options: { readonly tag?: string | undefined } = {},
): string {
  const tag = options.tag ?? (Array.isArray(value) ? schema.struct(type).plural : undefined);
  return writeDocument(type, value, { tag });
}
