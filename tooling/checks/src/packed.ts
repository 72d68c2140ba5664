/**
 * Treats the packages as a stranger does: packs them, reads the tarballs, installs them with npm in an empty
 * folder, imports every entry point and compiles against it. Build first.
 *
 * Third-party packages come from this workspace's node_modules, so no network is needed; with `--registry`, npm
 * fetches the newest that the ranges allow.
 *
 *     node tooling/checks/src/packed.ts [--registry]
 */
import { parseArgs } from "node:util";
import { conclude } from "./outcome.ts";
import { checkPacked } from "./packed/check.ts";
import { publishable, readPackages, repositoryRoot } from "./workspace/packages.ts";

const { values } = parseArgs({ options: { registry: { type: "boolean", default: false } } });
const count = publishable(readPackages(repositoryRoot)).length;
conclude(await checkPacked(repositoryRoot, values), `${count} packages can be packed, installed and used`);
