import { readFileSync } from "node:fs";
import { join } from "node:path";
import { combine } from "./model/combine.ts";
import type { KelvinModel } from "./model/model.ts";
import { readOpenApi } from "./model/openapi.ts";
import { parseOverlay } from "./model/overlay.ts";

/** The model that the files in a folder of models describe. */
export function readKelvinFolder(folder: string): KelvinModel {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  return combine(
    { v1: readOpenApi(read("kelvin-v1.openapi.json")), v2: readOpenApi(read("kelvin-v2.openapi.json")) },
    parseOverlay(read("kelvin-overlay.txt")),
  );
}
