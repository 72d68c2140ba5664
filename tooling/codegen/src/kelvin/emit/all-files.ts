import type { GeneratedFile } from "../../generated-files.ts";
import type { KelvinModel } from "../model/model.ts";
import { emitFilters } from "./filters.ts";
import { emitIndex } from "./index-file.ts";
import { emitInterfaces, emitWireInterfaces } from "./interfaces.ts";
import { emitSchemas } from "./schemas.ts";
import { emitTables } from "./tables.ts";

const source = "packages/kelvin-model/src";

/** All files that are made from the model of Kelvin. */
export function generateKelvin(model: KelvinModel): GeneratedFile[] {
  return [
    { path: `${source}/generated/interfaces.ts`, text: emitInterfaces(model) },
    { path: `${source}/generated/wire.ts`, text: emitWireInterfaces(model) },
    { path: `${source}/generated/schemas.ts`, text: emitSchemas(model) },
    { path: `${source}/generated/tables.ts`, text: emitTables(model) },
    { path: `${source}/generated/filters.ts`, text: emitFilters(model) },
    { path: `${source}/index.ts`, text: emitIndex(model) },
  ];
}
