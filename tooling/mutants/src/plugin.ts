import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vitest/config";

/** What a test run with one mutant is told, through the environment variable `MUTANT` as JSON. */
export interface MutantRun {
  /** The root of the repository. */
  readonly root: string;
  /** Where the results go. */
  readonly report: string;
  readonly change?: MutantChange;
}

/** The mistake to make. */
export interface MutantChange {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** A file to be written when a test loads the mistake. */
  readonly seen: string;
}

/** Makes the mistake while the file is loaded: the file itself stays as it is. */
export function mutate(root: string, { file, find, replace, seen }: MutantChange): Plugin {
  const path = join(root, file);
  return {
    name: "mutant",
    enforce: "pre",
    transform(code, id) {
      if (id.split("?")[0] !== path) return null;
      writeFileSync(seen, "");
      return { code: code.replace(find, () => replace), map: null };
    },
  };
}
