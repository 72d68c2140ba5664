/**
 * Writes the JavaScript of the package in the current folder into its `dist`; its types are written by `tsc` then.
 *
 *     node ../../tooling/build/src/main.ts && tsc -p tsconfig.build.json
 */
import { bundle } from "./bundle.ts";

await bundle(process.cwd());
