import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that a generator writes. */
export interface GeneratedFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Writes the files, and removes what no generator writes any more from the folders `generated` that they lie in. */
export function writeFiles(root: string, files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of leftOver(root, files)) rmSync(join(root, path));
}

/** Says which files are not as the generators would write them. */
export function checkFiles(root: string, files: readonly GeneratedFile[]): string[] {
  return [
    ...files.flatMap(({ path, text }) => {
      if (!existsSync(join(root, path))) return [`${path} is missing`];
      return readFileSync(join(root, path), "utf8") === text ? [] : [`${path} is out of date or was edited`];
    }),
    ...leftOver(root, files).map((path) => `${path} is written by no generator`),
  ];
}

function leftOver(root: string, files: readonly GeneratedFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set(
    files.map(({ path }) => dirname(path)).filter((folder) => folder.endsWith("/generated")),
  );
  return [...folders].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .map((name) => `${folder}/${name}`)
          .filter((path) => !paths.has(path))
      : [],
  );
}
