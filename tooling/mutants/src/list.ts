import { existsSync, readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Mutant } from "./mutant.ts";

/** Reads all lists in a folder: each file exports `mutants`. */
export async function readMutants(folder: string): Promise<Mutant[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const lists = await Promise.all(
    files.sort().map(async (file): Promise<readonly Mutant[]> => {
      const list: { mutants: readonly Mutant[] } = await import(pathToFileURL(join(folder, file)).href);
      return list.mutants;
    }),
  );
  return lists.flat();
}

/** Says what is wrong with an entry of the list itself, before any test is run. */
export function checkMutant(root: string, { file, find, replace, tests }: Mutant): string | undefined {
  if (!existsSync(join(root, file))) return `${file} does not exist`;
  const lost = tests.find((path) => !existsSync(join(root, path)));
  if (lost !== undefined) return `${lost} does not exist`;
  if (tests.length === 0) return "names no tests";
  if (find === replace || find === "") return "changes nothing";
  const source = readFileSync(join(root, file), "utf8");
  const count = source.split(find).length - 1;
  if (count !== 1) return `its text occurs ${count} times in ${file}: ${JSON.stringify(find)}`;
  try {
    stripTypeScriptTypes(source.replace(find, () => replace));
  } catch (error) {
    return `leaves ${file} unreadable: ${error instanceof Error ? error.message : String(error)}`;
  }
  return;
}

/** Ids that more than one entry has. */
export function doubledIds(mutants: readonly Mutant[]): string[] {
  const ids = mutants.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
