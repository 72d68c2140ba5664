import { listLines, mark } from "../../emit/file.ts";
import type { Model } from "../model/model.ts";

/** What the package exports besides what is generated; by file, sorted as Biome does. */
const handWritten: readonly (readonly [file: string, values: readonly string[], types: readonly string[]])[] =
  [
    ["./schema/engine-schema.ts", ["schema"], []],
    ["./schema/schema.ts", ["Schema"], []],
    [
      "./schema/types.ts",
      [],
      [
        "AttributeSchema",
        "EnumSchema",
        "LocatorSchema",
        "OperationKind",
        "OperationSchema",
        "ParameterPlace",
        "ParameterSchema",
        "RootElement",
        "ServiceSchema",
        "StructSchema",
        "ValueKind",
        "ValueSchema",
      ],
    ],
    ["./types/followed.ts", [], ["CheckAll", "CheckPath", "Follow", "Followed", "LinkName", "LinkTarget"]],
    ["./types/input.ts", [], ["Input", "InputValue"]],
    ["./types/link.ts", [], ["Link", "LinkList", "List", "Struct", "target"]],
    ["./types/open-enum.ts", [], ["OpenEnum"]],
    ["./types/operation.ts", [], ["Answer", "Exchange", "NoParameters", "OperationOptions", "RepeatOptions"]],
  ];

/** The list of all public names. */
export function emitIndex({ enums, services, structs }: Model): string {
  const serviceNames = services.map(({ name }) => `${name}Service`);
  const lines = [
    mark,
    "// What is written by hand and public is listed in tooling/codegen/src/ovirt/emit/index-file.ts.",
    "",
    ...listLines("export type", namesOf(enums), "./generated/enums.ts"),
    ...listLines("export type", ["Services", ...serviceNames], "./generated/services.ts"),
    ...listLines("export type", ["Structs", ...namesOf(structs)], "./generated/structs.ts"),
    ...handWritten.flatMap(([file, values, types]) => [
      ...listLines("export", values, file),
      ...listLines("export type", types, file),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function namesOf(items: readonly { readonly name: string }[]): string[] {
  return items.map(({ name }) => name);
}
