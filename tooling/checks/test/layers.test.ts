import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { checkArrows } from "../src/layers/arrows.ts";
import { checkBoundaries } from "../src/layers/boundaries.ts";
import { checkImports } from "../src/layers/imports.ts";
import { readPackages, repositoryRoot } from "../src/workspace/packages.ts";
import { runTool } from "../src/workspace/tools.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

interface Plan {
  readonly tags: readonly string[];
  readonly dependencies?: readonly string[];
  readonly devDependencies?: readonly string[];
  readonly peerDependencies?: readonly string[];
}

/** The house when all its packages are built. */
const plans: Readonly<Record<string, Plan>> = {
  "packages/transport": { tags: ["transport"], dependencies: ["ky"], devDependencies: ["msw"] },
  "packages/ovirt-model": { tags: ["model"] },
  "packages/kelvin-model": { tags: ["model"], dependencies: ["valibot"] },
  "packages/veyon": { tags: ["client"], dependencies: ["@labkeeper/transport"] },
  "packages/kelvin": { tags: ["client"], dependencies: ["@labkeeper/transport", "@labkeeper/kelvin-model"] },
  "packages/ovirt": {
    tags: ["client", "ovirt"],
    dependencies: ["@labkeeper/transport", "@labkeeper/ovirt-model"],
  },
  "packages/imageio": { tags: ["imageio"], dependencies: ["@labkeeper/transport", "@labkeeper/ovirt"] },
  "packages/simulator": { tags: ["simulator"], dependencies: ["@labkeeper/ovirt-model"] },
  "apps/cli": {
    tags: ["app"],
    dependencies: ["@labkeeper/veyon", "@labkeeper/imageio", "@labkeeper/simulator"],
  },
  "tooling/contract-veyon": { tags: ["tooling"], dependencies: ["@labkeeper/veyon", "@labkeeper/simulator"] },
};

const sources: Readonly<Record<string, string>> = {
  "packages/transport/src/index.ts": "export const text = 1;\n",
  "packages/transport/src/errors.ts":
    "// What Veyon, Kelvin and oVirt have in common.\nexport const errors = 1;\n",
  "packages/transport/test/index.test.ts": 'import "msw";\nimport { text } from "../src/index.ts";\n',
  "packages/veyon/src/index.ts":
    'import { isBuiltin } from "node:module";\nexport { text } from "@labkeeper/transport";\n',
  "packages/imageio/src/index.ts": 'import type { Engine } from "@labkeeper/ovirt";\n',
  "tooling/contract-veyon/test/all.test.ts": 'import "@labkeeper/simulator";\nimport "@labkeeper/veyon";\n',
};

function manifest(folder: string, plan: Plan): unknown {
  const name = folder.startsWith("packages/") ? `@labkeeper/${folder.slice(9)}` : folder.replace("/", "-");
  const versions = (names: readonly string[] = []) =>
    Object.fromEntries(
      names.map((each) => [each, each.startsWith("@labkeeper/") ? "workspace:^" : "^1.0.0"]),
    );
  return {
    name,
    type: "module",
    private: !folder.startsWith("packages/"),
    exports: { ".": "./src/index.ts" },
    dependencies: versions(plan.dependencies),
    devDependencies: versions(plan.devDependencies),
    peerDependencies: versions(plan.peerDependencies),
  };
}

type Wrong = { plans?: Record<string, Plan>; sources?: Record<string, string> };

/** Builds a small copy of the house with the real turbo.json and something wrong in it. */
function build(wrong: Wrong = {}): string {
  const root = temporaryFolder({
    "package.json": {
      name: "miniature",
      private: true,
      devEngines: { packageManager: { name: "pnpm", version: "^12.0.0", onFail: "ignore" } },
    },
    "pnpm-workspace.yaml": "packages: [packages/*, apps/*, tooling/*]\n",
    "turbo.json": readFileSync(join(repositoryRoot, "turbo.json"), "utf8"),
    "tsconfig.base.json": {},
    ...Object.fromEntries(
      Object.entries({ ...plans, ...wrong.plans }).flatMap(([folder, plan]) => [
        [`${folder}/package.json`, manifest(folder, plan)],
        [`${folder}/turbo.json`, { extends: ["//"], tags: plan.tags }],
      ]),
    ),
    ...sources,
    ...wrong.sources,
  });
  runTool("git", ["init", "--quiet"], { cwd: root });
  return root;
}

/** What the workspace's own checks find. */
function ownChecks(wrong?: Wrong): string[] {
  const root = build(wrong);
  const packages = readPackages(root);
  return [...checkArrows(packages), ...checkImports(root, packages)];
}

/** What turbo finds. */
function boundaries(wrong?: Wrong): string {
  return checkBoundaries(build(wrong))
    .join("\n")
    .replaceAll(/\s*\n\s*\|?\s*/g, " ");
}

/** The plan of a package with one more dependency. */
function withArrow(
  folder: string,
  kind: "dependencies" | "devDependencies" | "peerDependencies",
  to: string,
) {
  const plan = plans[folder] ?? { tags: [] };
  return { plans: { [folder]: { ...plan, [kind]: [...(plan[kind] ?? []), to] } } };
}

/** The client with other code. */
function veyon(code: string): Wrong {
  return { sources: { "packages/veyon/src/index.ts": code } };
}

describe("the house", () => {
  it("passes as it is planned, packages of the future included", () => {
    expect(ownChecks()).toEqual([]);
    expect(boundaries()).toBe("");
  });

  it.each([
    ["transport", "dependencies", "@labkeeper/veyon"],
    ["ovirt-model", "dependencies", "@labkeeper/transport"],
    ["veyon", "dependencies", "@labkeeper/kelvin"],
    ["veyon", "dependencies", "@labkeeper/imageio"],
    ["ovirt", "dependencies", "@labkeeper/imageio"],
    ["imageio", "dependencies", "@labkeeper/veyon"],
    ["simulator", "dependencies", "@labkeeper/ovirt"],
    ["transport", "devDependencies", "@labkeeper/simulator"],
    ["veyon", "devDependencies", "@labkeeper/simulator"],
    ["simulator", "devDependencies", "tooling-contract-veyon"],
    ["ovirt-model", "peerDependencies", "@labkeeper/ovirt"],
  ] as const)("has no arrow from %s by %s to %s", (from, kind, to) => {
    expect(ownChecks(withArrow(`packages/${from}`, kind, to)).join("\n")).toMatch(
      new RegExp(`@labkeeper/${from} .* must not depend on ${to} .* ${kind}`),
    );
  });

  it("lets a model need nothing at run time, except valibot for Kelvin's", () => {
    expect(ownChecks(withArrow("packages/ovirt-model", "dependencies", "valibot"))).toEqual([
      "packages/ovirt-model/package.json: @labkeeper/ovirt-model must not need valibot at run time",
    ]);
  });

  it("does not believe a package that gives itself a tag of another layer", () => {
    const disguised: Plan = { tags: ["tooling"], dependencies: ["@labkeeper/transport"] };
    expect(ownChecks({ plans: { "packages/veyon": disguised } })).toEqual([
      'packages/veyon/turbo.json: the tags must be ["client"], not ["tooling"]',
    ]);
  });

  it("knows every package by name", () => {
    expect(ownChecks({ plans: { "packages/other": { tags: ["client"] } } })).toEqual([
      "packages/other: @labkeeper/other has no layer; give it one in layers/house.ts",
    ]);
  });
});

describe("imports", () => {
  it.each([
    ["static", 'import "../../transport/src/errors.ts";'],
    ["dynamic", 'export const errors = await import("../../transport/src/errors.ts");'],
    ["of a type", 'import type { text } from "../../transport/src/errors.ts";'],
    ["inside a type", 'export type Text = typeof import("../../transport/src/errors.ts");'],
  ])("may not leave the package by a path (%s)", (_, code) => {
    expect(ownChecks(veyon(code))).toEqual([
      "packages/veyon/src/index.ts: ../../transport/src/errors.ts leaves the package",
    ]);
  });

  it.each([
    ["static", 'import "@labkeeper/simulator";'],
    ["dynamic", 'export const simulator = await import("@labkeeper/simulator");'],
    ["of a type", 'import type { Simulator } from "@labkeeper/simulator";'],
    ["re-exported", 'export type { Simulator } from "@labkeeper/simulator";'],
    ["inside a type", 'export type Simulator = import("@labkeeper/simulator").Simulator;'],
  ])("must be declared (%s)", (_, code) => {
    expect(ownChecks(veyon(code))).toEqual([
      "packages/veyon/src/index.ts: @labkeeper/simulator is imported but not declared in package.json",
    ]);
  });

  it("must name an entry point", () => {
    expect(ownChecks(veyon('import "@labkeeper/transport/src/errors.ts";'))).toEqual([
      "packages/veyon/src/index.ts: @labkeeper/transport/src/errors.ts is not an entry point of @labkeeper/transport",
    ]);
  });

  it("of published code must be there at run time", () => {
    const wrong = { sources: { "packages/transport/src/mock.ts": 'import type { http } from "msw";' } };
    expect(ownChecks(wrong)).toEqual([
      "packages/transport/src/mock.ts: msw is imported by published code but only a devDependency",
    ]);
  });
});

describe("transport", () => {
  it("knows no protocol", () => {
    const code = "export const defaultPort = { veyonPort: 11080 };";
    expect(ownChecks({ sources: { "packages/transport/src/ports.ts": code } })).toEqual([
      "packages/transport/src/ports.ts: @labkeeper/transport must not know veyonPort",
    ]);
  });
});

describe("turbo boundaries", () => {
  it.each([
    ["a client", "packages/transport", "@labkeeper/veyon"],
    ["another client", "packages/veyon", "@labkeeper/kelvin"],
    ["a client of the simulator", "packages/simulator", "@labkeeper/veyon"],
    ["transport of a model", "packages/ovirt-model", "@labkeeper/transport"],
  ])("refuses %s by its tag", (_, from, to) => {
    const name = `@labkeeper/${from.slice(9)}`;
    expect(boundaries(withArrow(from, "dependencies", to))).toContain(
      `Package \`${to}\` found without any tag listed in allowlist for \`${name}\``,
    );
    expect(boundaries(withArrow(from, "devDependencies", to))).toContain(
      `Package \`${to}\` found without any tag`,
    );
  });

  it("refuses imports that leave the package and imports of undeclared packages", () => {
    expect(boundaries(veyon('import "../../transport/src/errors.ts";'))).toContain("leaves the package");
    expect(boundaries(veyon('import type { x } from "@labkeeper/simulator";'))).toContain(
      "cannot import package `@labkeeper/simulator` because it is not a dependency",
    );
  });
});

describe("the program", () => {
  it("ends with exit code 1 and says what is wrong", () => {
    const root = build(withArrow("packages/transport", "dependencies", "@labkeeper/veyon"));
    const program = join(repositoryRoot, "tooling/checks/src/layers.ts");
    const { ok, output } = runTool("node", [program, root], { cwd: root });
    expect(ok).toBe(false);
    expect(output).toContain("@labkeeper/transport (transport) must not depend on @labkeeper/veyon (client)");
    expect(output).toContain("found without any tag listed in allowlist");
  });
});
