import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints } from "../workspace/entry-points.ts";
import { publishable, readPackages } from "../workspace/packages.ts";
import { runTool } from "../workspace/tools.ts";
import { apiReport } from "./report.ts";

/** Writes `api.md` of every published package that can be imported. Returns what went wrong. */
export function writeReports(root: string): string[] {
  return forEachReport(root, (file, report) => {
    writeFileSync(join(root, file), report);
    return [];
  });
}

/** Compares each `api.md` with the sources. */
export function checkReports(root: string): string[] {
  return forEachReport(root, (file, report) => {
    if (!existsSync(join(root, file))) return [`${file} is missing; run "pnpm api"`];
    if (readFileSync(join(root, file), "utf8") === report) return [];
    const { stdout } = runTool("git", ["diff", "--no-index", "--no-color", "--", file, "-"], {
      cwd: root,
      input: report,
    });
    return [`${file} is out of date; run "pnpm api", review the change and add a changeset\n${stdout}`];
  });
}

function forEachReport(root: string, visit: (file: string, report: string) => string[]): string[] {
  return publishable(readPackages(root)).flatMap((each) => {
    if (entryPoints(each).length === 0) return [];
    const file = `${each.folder}/api.md`;
    try {
      return visit(file, apiReport(each));
    } catch (error) {
      return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
