import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { factsOf } from "../../src/ovirt/model/facts.ts";
import { readModelFolder, replaceModel } from "../../src/ovirt/model-files.ts";
import { engineModel, modelFolder } from "./engine-model.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "models-"));
  cpSync(modelFolder, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the folder of models", () => {
  it("takes a newer model in the place of the old one, and says what changed", () => {
    const json = join(folder, "model.json");
    writeFileSync(json, JSON.stringify({ ...factsOf(engineModel), apiVersion: "4.7.0" }));
    expect(replaceModel(folder, json)).toBe("oVirt API model 4.6.1 → 4.7.0.\n\nNothing has changed.\n");
    const ofOvirt = readdirSync(folder).filter((name) => !name.startsWith("kelvin-"));
    expect(ofOvirt.sort()).toEqual(["model.json", "ovirt-4.7.0.txt", "ovirt-secrets.txt"]);
    expect(readModelFolder(folder).model).toEqual({ ...engineModel, apiVersion: "4.7.0" });
  });

  it("keeps the old one when the new one makes no sense", () => {
    const json = join(folder, "model.json");
    writeFileSync(json, JSON.stringify({ ...factsOf(engineModel), root: "Nothing" }));
    expect(() => replaceModel(folder, json)).toThrow("root: Nothing");
    expect(readModelFolder(folder).model).toEqual(engineModel);
  });

  it("holds one model", () => {
    writeFileSync(join(folder, "ovirt-4.7.0.txt"), "");
    expect(() => readModelFolder(folder)).toThrow('must hold one model, "ovirt-<version>.txt"');
  });
});
