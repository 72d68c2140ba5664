/**
 * Writes `api.md` of every published package, or compares it with the sources.
 *
 *     node tooling/checks/src/api.ts [--check]
 */
import { parseArgs } from "node:util";
import { checkReports, writeReports } from "./api/reports.ts";
import { conclude } from "./outcome.ts";
import { repositoryRoot } from "./workspace/packages.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
conclude(
  values.check ? checkReports(repositoryRoot) : writeReports(repositoryRoot),
  values.check ? "The API reports are up to date" : "The API reports are written",
);
