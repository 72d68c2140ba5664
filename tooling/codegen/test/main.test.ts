import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { factsOf } from "../src/ovirt/model/facts.ts";
import { printModel } from "../src/ovirt/model/print.ts";
import { engineModel } from "./ovirt/engine-model.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "codegen-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function codegen(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const main = join(import.meta.dirname, "../src/main.ts");
  return spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
}

describe("pnpm codegen", () => {
  it("finds everything in step with the model in the repository", () => {
    expect(codegen("--check")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("tells models apart, in either form", () => {
    const older = join(folder, "older.txt");
    const newer = join(folder, "model.json");
    writeFileSync(older, printModel({ ...engineModel, enums: engineModel.enums }));
    const added = {
      ...engineModel,
      enums: [...engineModel.enums, { name: "Weather", values: [{ name: "rain" }] }],
    };
    writeFileSync(newer, JSON.stringify(factsOf(added)));
    const { status, stdout } = codegen("diff", older, newer);
    expect(stdout).toBe("oVirt API model 4.6.1 → 4.6.1.\n\n### Added\n\n- enum `Weather`\n\n");
    expect(status).toBe(0);
  });

  it("explains itself when it does not understand", () => {
    for (const args of [["--chekc"], ["--check", "x"], ["diff", "one"], ["import"]]) {
      const { status, stderr } = codegen(...args);
      expect(stderr).toContain("pnpm codegen --check");
      expect(status).toBe(2);
    }
  });
});
