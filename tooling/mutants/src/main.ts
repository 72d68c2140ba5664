/**
 * Makes one deliberate mistake after the other, and checks that a test notices each.
 *
 *     pnpm mutants [--only <id or beginning of ids>]… [--list]
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readMutants } from "./list.ts";
import { runMutants } from "./run-mutants.ts";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(folder));
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [""] },
    list: { type: "boolean", default: false },
  },
});

const all = await readMutants(join(folder, "mutants"));
const mutants = all.filter(({ id }) => values.only.some((start) => id.startsWith(start)));
if (mutants.length === 0) {
  console.error(
    `No mutant's id begins with ${values.only.join(" or ")}. "pnpm mutants --list" shows them all.`,
  );
  process.exitCode = 1;
} else if (values.list) {
  for (const { id, file, why } of mutants) console.log(`${id}  (${file})\n    ${why}`);
  console.log(`${mutants.length} mutants`);
} else {
  const { passed, failed } = await runMutants(root, mutants, (line) => console.log(line));
  console.log(`Tests: ${passed} passed, ${failed} failed, 0 skipped`);
  if (failed > 0) process.exitCode = 1;
}
