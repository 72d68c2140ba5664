import type { ViteUserConfig } from "vitest/config";
import type { MutantRun } from "./src/plugin.ts";
import { mutate } from "./src/plugin.ts";

const { root, report, change }: MutantRun = JSON.parse(process.env.MUTANT ?? "");

/** For one run of `pnpm mutants`; the settings for tests are in the root's vitest.config.ts. */
const config: ViteUserConfig = {
  root,
  plugins: change ? [mutate(root, change)] : [],
  test: {
    include: ["{packages,apps,tooling}/*/test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.lab.test.ts"],
    reporters: [["json", { outputFile: report }]],
    // A module is another one with each mutant.
    fsModuleCache: false,
    // Two mutants share two cores; the run without any has them for itself.
    maxWorkers: change ? 1 : 2,
    testTimeout: 60_000,
  },
};
export default config;
