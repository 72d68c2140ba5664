import { readFileSync } from "node:fs";
import type { Model } from "../../src/ovirt/model/model.ts";
import { parseModel } from "../../src/ovirt/model/parse.ts";
import type { Secrets } from "../../src/ovirt/model/secrets.ts";
import { readSecrets } from "../../src/ovirt/model/secrets.ts";

const models = new URL("../../models/", import.meta.url);

/** The text of a file beside the models. */
export function readModelFile(name: string): string {
  return readFileSync(new URL(name, models), "utf8");
}

/** The model that is kept in the project. */
export const engineModel: Model = parseModel(readModelFile("ovirt-4.6.1.txt"));

/** Its secrets. */
export const engineSecrets: Secrets = readSecrets(readModelFile("ovirt-secrets.txt"), engineModel);
