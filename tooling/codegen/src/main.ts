import { join } from "node:path";
import type { GeneratedFile } from "./generated-files.ts";
import { checkFiles, writeFiles } from "./generated-files.ts";
import { generateKelvin } from "./kelvin/emit/all-files.ts";
import { readKelvinFolder } from "./kelvin/model-files.ts";
import { changelogOf } from "./ovirt/diff/changelog.ts";
import { generate } from "./ovirt/emit/all-files.ts";
import { readModel, readModelFolder, replaceModel } from "./ovirt/model-files.ts";

const usage = `pnpm codegen                  writes everything that is generated
pnpm codegen --check          fails when something generated is out of date
pnpm codegen import FILE      takes the facts of a newer model.json, and prints what changed
pnpm codegen diff OLD NEW     prints what changed between two models, as a changelog entry`;

const root = join(import.meta.dirname, "../../..");
const models = join(import.meta.dirname, "../models");

function generated(): GeneratedFile[] {
  const { model, secrets } = readModelFolder(models);
  return [...generate(model, secrets), ...generateKelvin(readKelvinFolder(models))];
}

function check(): void {
  const problems = checkFiles(root, generated());
  if (problems.length === 0) return;
  console.error(
    [...problems, 'Run "pnpm codegen", and edit the models or the generator instead.'].join("\n"),
  );
  process.exitCode = 1;
}

function run(args: readonly string[]): void {
  const [command, first, second, ...more] = args;
  if (command === undefined) writeFiles(root, generated());
  else if (command === "--check" && first === undefined) check();
  else if (command === "import" && first !== undefined && second === undefined) {
    console.log(replaceModel(models, first));
    writeFiles(root, generated());
  } else if (command === "diff" && first !== undefined && second !== undefined && more.length === 0) {
    console.log(changelogOf(readModel(first), readModel(second)));
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}

run(process.argv.slice(2));
