import type { ViteUserConfig } from "vitest/config";
import { TallyReporter } from "./tooling/checks/src/tally-reporter.ts";

const config: ViteUserConfig = {
  test: {
    reporters: ["default", new TallyReporter()],
    coverage: {
      provider: "v8",
      include: ["packages/{transport,veyon,kelvin-model,kelvin,ovirt-model,ovirt}/src/**/*.ts"],
      exclude: ["**/generated/**"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: {
        "packages/transport/src/**": { lines: 95, branches: 95 },
        "packages/veyon/src/**": { lines: 95, branches: 95 },
        "packages/kelvin-model/src/**": { lines: 95, branches: 95 },
        "packages/kelvin/src/**": { lines: 95, branches: 95 },
        "packages/ovirt-model/src/**": { lines: 95, branches: 95 },
        "packages/ovirt/src/**": { lines: 95, branches: 95 },
      },
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["{packages,apps,tooling}/*/test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.lab.test.ts"],
          // Tests take milliseconds; this only ends what hangs, on however busy a machine.
          testTimeout: 60_000,
        },
      },
      {
        // The real Veyon lab: one set of computers on this machine, so one file at a time.
        test: {
          name: "lab",
          include: ["tooling/*/test/**/*.lab.test.ts"],
          fileParallelism: false,
          // After the unit tests, which would take the computers' processor time.
          sequence: { groupOrder: 1 },
          // Debian's Veyon 4.7.5 can lock up or die by itself; it is then started again before the next attempt.
          retry: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
};
export default config;
