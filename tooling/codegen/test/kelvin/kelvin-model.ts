import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KelvinModel } from "../../src/kelvin/model/model.ts";
import { readKelvinFolder } from "../../src/kelvin/model-files.ts";

const folder = join(import.meta.dirname, "../../models");

/** The model that is kept in the project. */
export const kelvinModel: KelvinModel = readKelvinFolder(folder);

/** The document of v1 that is kept in the project. */
export const v1Text: string = readFileSync(join(folder, "kelvin-v1.openapi.json"), "utf8");

/** The document of v2 that is kept in the project. */
export const v2Text: string = readFileSync(join(folder, "kelvin-v2.openapi.json"), "utf8");

/** The overlay that is kept in the project. */
export const overlayText: string = readFileSync(join(folder, "kelvin-overlay.txt"), "utf8");
