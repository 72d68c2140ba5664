import { join } from "node:path";
import type { Model } from "../../src/ovirt/model/model.ts";
import type { Secrets } from "../../src/ovirt/model/secrets.ts";
import { readModelFolder } from "../../src/ovirt/model-files.ts";

/** The folder with the model that is kept in the project. */
export const modelFolder: string = join(import.meta.dirname, "../../models");

const { model, secrets } = readModelFolder(modelFolder);

/** The model that is kept in the project. */
export const engineModel: Model = model;

/** Its secrets. */
export const engineSecrets: Secrets = secrets;
