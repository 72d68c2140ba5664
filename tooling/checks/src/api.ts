/**
 * Writes `api.md` of every published package, or compares it with the sources.
 *
 *     node tooling/checks/src/api.ts [--check] [root]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { apiReport } from "./api/report.ts";
import { conclude } from "./outcome.ts";
import { entryPoints } from "./workspace/entry-points.ts";
import { publishable, readPackages, repositoryRoot } from "./workspace/packages.ts";
import { runTool } from "./workspace/tools.ts";

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const root = positionals[0] ?? repositoryRoot;
const packages = publishable(readPackages(root)).filter((each) => entryPoints(each).length > 0);
const problems: string[] = [];
for (const each of packages) {
  const file = join(each.folder, "api.md");
  try {
    const report = apiReport(each);
    if (!values.check) writeFileSync(join(root, file), report);
    else problems.push(...compare(file, report));
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
conclude(problems, `${packages.length} API reports ${values.check ? "are up to date" : "written"}`);

function compare(file: string, report: string): string[] {
  if (!existsSync(join(root, file))) return [`${file} is missing; run "pnpm api"`];
  if (readFileSync(join(root, file), "utf8") === report) return [];
  const { stdout } = runTool("git", ["diff", "--no-index", "--no-color", "--", file, "-"], {
    cwd: root,
    input: report,
  });
  return [`${file} is out of date; run "pnpm api", review the change and add a changeset\n${stdout}`];
}
