import { cp, mkdir, realpath, stat, symlink, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const packages = fileURLToPath(new URL("../../../packages", import.meta.url));

/**
 * Lays `@labkeeper/ovirt` into a folder as one who installs it has it: it finds what it depends on, and of the
 * workspace nothing else, such as the `kerberos` there, which is not compiled.
 *
 * @returns Its entry.
 */
export async function installClient(folder: string): Promise<string> {
  const client = join(folder, "ovirt");
  const scope = join(folder, "node_modules", "@labkeeper");
  await mkdir(scope, { recursive: true });
  for (const part of ["package.json", "src"]) {
    await cp(join(packages, "ovirt", part), join(client, part), { recursive: true });
  }
  // Links, since Node runs no TypeScript that really is in `node_modules`.
  for (const name of ["ovirt-model", "transport"]) await symlink(join(packages, name), join(scope, name));
  return join(client, "src", "index.ts");
}

/** Installs the npm package `kerberos` in a folder, where the client then finds it. It is compiled: some 15 s. */
export async function installKerberos(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const settings = { private: true, allowScripts: { kerberos: true } };
  await writeFile(join(folder, "package.json"), JSON.stringify(settings));
  await run("npm", ["install", "kerberos@7.0.0", "--no-audit", "--no-fund", "--no-update-notifier"], {
    folder,
    environment: {
      npm_config_build_from_source: "true",
      npm_config_devdir: join(folder, "headers"),
      ...(await ownHeaders()),
    },
  });
}

/** Where Node's headers are on this machine; otherwise they are downloaded. */
async function ownHeaders(): Promise<NodeJS.ProcessEnv> {
  for (const place of (process.env.PATH ?? "").split(delimiter)) {
    try {
      const root = dirname(dirname(await realpath(join(place, "node"))));
      await stat(join(root, "include", "node", "node_api.h"));
      return { npm_config_nodedir: root };
    } catch {
      // No Node there, or one without headers.
    }
  }
  return {};
}
