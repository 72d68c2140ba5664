import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { build } from "esbuild";

/** The weight of a package in a browser, in bytes after `gzip -9`. */
export interface Weight {
  readonly total: number;
  /** The code of this repository alone. */
  readonly own: number;
  /** What each library adds to that. */
  readonly libraries: ReadonlyMap<string, number>;
  /** The files of this repository, the heaviest first: bytes of minified code, not compressed. */
  readonly files: ReadonlyMap<string, number>;
}

/** Bundles all public names of a package for the browser and weighs every chunk of it. */
export async function weigh(name: string, folder: string): Promise<Weight> {
  const { total, libraries } = await bundle(name, folder, () => false);
  const own = await bundle(name, folder, (library) => libraries.has(library));
  const added = new Map<string, number>();
  for (const library of [...libraries].sort()) {
    const withLibrary = await bundle(name, folder, (other) => other !== library && libraries.has(other));
    added.set(library, withLibrary.total - own.total);
  }
  return { total, own: own.total, libraries: added, files: own.files };
}

async function bundle(
  name: string,
  folder: string,
  isExternal: (library: string) => boolean,
): Promise<{ total: number; libraries: Set<string>; files: Map<string, number> }> {
  const scope = `${name.split("/")[0]}/`;
  const libraries = new Set<string>();
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: folder,
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: folder, loader: "js" },
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    platform: "browser",
    format: "esm",
    target: "es2023",
    outdir: "bundle",
    logLevel: "silent",
    plugins: [
      {
        name: "libraries",
        setup({ onResolve }) {
          onResolve({ filter: /^[^.#/]/ }, ({ path }) => {
            if (path.startsWith(scope)) return undefined;
            const library = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
            libraries.add(library);
            return isExternal(library) ? { path, external: true } : undefined;
          });
        },
      },
    ],
  });
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  return { total: sizes.reduce((sum, size) => sum + size, 0), libraries, files: filesIn(metafile) };
}

function filesIn({ outputs }: Metafile): Map<string, number> {
  const files = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      files.set(file, (files.get(file) ?? 0) + bytesInOutput);
    }
  }
  return new Map([...files].filter(([, size]) => size > 0).sort(([, a], [, b]) => b - a));
}
