import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The part of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly exports?: unknown;
  readonly imports?: unknown;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One package of the workspace. */
export interface WorkspacePackage {
  /** Its folder, relative to the root of the workspace: `packages/veyon`. */
  readonly folder: string;
  /** The same, as an absolute path. */
  readonly path: string;
  readonly manifest: Manifest;
  /** The tags of its turbo.json. */
  readonly tags: readonly string[];
}

/** The root of this repository. */
export const repositoryRoot: string = dirname(
  dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))),
);

const places = ["packages", "apps", "tooling"];

/** All packages of a workspace, sorted by folder. */
export function readPackages(root: string): WorkspacePackage[] {
  const folders = places
    .filter((place) => existsSync(join(root, place)))
    .flatMap((place) => readdirSync(join(root, place)).map((name) => `${place}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")));
  return folders.sort().map((folder) => {
    const path = join(root, folder);
    const manifest: Manifest = readJson(join(path, "package.json"));
    return { folder, path, manifest, tags: readTags(path) };
  });
}

/** The packages that are published. */
export function publishable(packages: readonly WorkspacePackage[]): WorkspacePackage[] {
  return packages.filter(({ manifest }) => manifest.private !== true);
}

/** All names that a package declares, by the kind of dependency. */
export function declaredDependencies({ manifest }: WorkspacePackage): Map<string, DependencyKind> {
  const declared = new Map<string, DependencyKind>();
  for (const kind of dependencyKinds) {
    for (const name of Object.keys(manifest[kind] ?? {})) declared.set(name, kind);
  }
  return declared;
}

/** A field of package.json that names other packages. */
export type DependencyKind = (typeof dependencyKinds)[number];

// Later kinds win: what is needed at run time is not hidden by a devDependency of the same name.
const dependencyKinds = [
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "dependencies",
] as const;

function readTags(path: string): readonly string[] {
  const file = join(path, "turbo.json");
  if (!existsSync(file)) return [];
  const { tags }: { tags?: readonly string[] } = readJson(file);
  return tags ?? [];
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
