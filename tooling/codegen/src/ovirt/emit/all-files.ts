import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mark } from "../../emit/file.ts";
import type { GeneratedFile } from "../../generated-files.ts";
import type { Model } from "../model/model.ts";
import type { Secrets } from "../model/secrets.ts";
import { emitEnums } from "./enums.ts";
import { emitIndex } from "./index-file.ts";
import { packSchema } from "./packed.ts";
import { emitServices } from "./services.ts";
import { emitStructs } from "./structs.ts";

const source = "packages/ovirt-model/src";

/** All files that are made from a model. */
export function generate(model: Model, secrets: Secrets): GeneratedFile[] {
  return [
    { path: `${source}/generated/enums.ts`, text: emitEnums(model) },
    { path: `${source}/generated/structs.ts`, text: emitStructs(model, secrets) },
    { path: `${source}/generated/services.ts`, text: emitServices(model) },
    { path: `${source}/generated/packed.ts`, text: emitPacked(model, secrets) },
    { path: `${source}/generated/names.ts`, text: emitNames() },
    { path: `${source}/index.ts`, text: emitIndex(model) },
  ];
}

function emitPacked(model: Model, secrets: Secrets): string {
  return [
    mark,
    "",
    `/** The schema of API model ${model.apiVersion}, for \`Schema\` to read. */`,
    "export const packed: string = `\\",
    `${packSchema(model, secrets)}\`;`,
    "",
  ].join("\n");
}

/** The rules for names, which the loader of the schema goes by as well: a published package cannot import ours. */
function emitNames(): string {
  return `${mark}\n\n${readFileSync(join(import.meta.dirname, "../names.ts"), "utf8")}`;
}
