import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changelogOf } from "./diff/changelog.ts";
import { importFacts } from "./model/facts.ts";
import type { Model } from "./model/model.ts";
import { parseModel } from "./model/parse.ts";
import { checkReferences } from "./model/references.ts";
import type { Secrets } from "./model/secrets.ts";
import { readSecrets } from "./model/secrets.ts";

/** The model in a folder of models, and its secrets. */
export function readModelFolder(folder: string): { readonly model: Model; readonly secrets: Secrets } {
  const model = readModel(join(folder, modelFileIn(folder)));
  return { model, secrets: readSecrets(readFileSync(join(folder, "ovirt-secrets.txt"), "utf8"), model) };
}

/** Reads a model file, or the facts in a `model.json`. */
export function readModel(file: string): Model {
  const text = readFileSync(file, "utf8");
  const model = parseModel(text.trimStart().startsWith("{") ? importFacts(text) : text);
  checkReferences(model);
  return model;
}

/** Puts the facts of a `model.json` in the place of the model in a folder. Returns what changed, as a changelog entry. */
export function replaceModel(folder: string, json: string): string {
  const text = importFacts(readFileSync(json, "utf8"));
  const newer = parseModel(text);
  checkReferences(newer);
  const old = modelFileIn(folder);
  const changes = changelogOf(readModel(join(folder, old)), newer);
  rmSync(join(folder, old));
  writeFileSync(join(folder, `ovirt-${newer.apiVersion}.txt`), text);
  return changes;
}

function modelFileIn(folder: string): string {
  const [file, ...others] = readdirSync(folder).filter((name) => /^ovirt-\d.*\.txt$/.test(name));
  if (file === undefined || others.length > 0)
    throw new Error(`${folder} must hold one model, "ovirt-<version>.txt"`);
  return file;
}
