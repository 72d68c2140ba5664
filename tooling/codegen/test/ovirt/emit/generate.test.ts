import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { generate } from "../../../src/ovirt/emit/all-files.ts";
import { camelCase } from "../../../src/ovirt/names.ts";
import { engineModel, engineSecrets } from "../engine-model.ts";

const root = join(import.meta.dirname, "../../../../..");

const files = new Map(
  generate(engineModel, engineSecrets).map(({ path, text }) => [path.replace(/.*\//, ""), text]),
);

function file(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(name);
  return text;
}

/** A declaration with the comment before it. */
function declaration(name: string, pattern: string): string {
  const found = file(name)
    .split(/\n(?=\/\*\*)/)
    .find((block) => new RegExp(pattern, "m").test(block));
  if (found === undefined) throw new Error(pattern);
  return found.trimEnd();
}

describe("what is generated", () => {
  it("is the same each time", () => {
    expect(generate(engineModel, engineSecrets).map(({ text }) => text)).toEqual([...files.values()]);
  });

  it.each([...files.keys()])("is marked as generated, and formatted: %s", (name) => {
    const text = file(name);
    expect(text).toMatch(/^\/\/ Generated from the API model by `pnpm codegen`: do not edit\.\n/);
    const biome = spawnSync(
      join(root, "node_modules/.bin/biome"),
      ["format", "--stdin-file-path=packages/any.ts"],
      {
        cwd: root,
        encoding: "utf8",
        input: text,
      },
    );
    expect(biome.stdout === text, biome.stderr).toBe(true);
  });

  it("has an interface for every struct, with every attribute, and a comment with the reference on each", () => {
    for (const { name, attributes } of engineModel.structs) {
      const code = declaration("structs.ts", `^export interface ${name} `);
      for (const attribute of attributes) {
        expect(code).toContain(`  readonly ${camelCase(attribute.name)}?: `);
        expect(code).toMatch(
          new RegExp(`api-model/4\\.5/#types/\\w+/(links|attributes)/${attribute.name}\\)`),
        );
      }
    }
  });

  it("has a union for every enum, with every value", () => {
    for (const { name, values } of engineModel.enums) {
      const code = declaration("enums.ts", `^export type ${name} = OpenEnum<`);
      for (const value of values) expect(code).toContain(`"${value.name}"`);
    }
  });

  it("has an interface for every service, with every operation, parameter and locator", () => {
    for (const { name, operations, locators } of engineModel.services) {
      const code = declaration("services.ts", `^export interface ${name}Service `);
      for (const { name: operation, params } of operations) {
        const start = code.search(new RegExp(`^ {2}${camelCase(operation)}[<(]`, "m"));
        expect(start, `${name}.${operation}`).toBeGreaterThan(0);
        const method = code.slice(start, code.indexOf("): Answer<", start));
        for (const parameter of params.filter(({ role }) => role === "in" || role === "inout")) {
          expect(method).toContain(`readonly ${camelCase(parameter.name)}?: `);
        }
      }
      for (const locator of locators) {
        const member =
          locator.param === undefined
            ? `  readonly ${camelCase(locator.name)}: `
            : `  ${camelCase(locator.name)}(`;
        expect(code).toContain(`${member}`);
      }
    }
  });

  it("describes by the facts: kind, list, link, unit, secret, since, deprecated", () => {
    const structs = file("structs.ts");
    const reference = "https://ovirt.github.io/ovirt-engine-api-model/4.5/#types";
    for (const comment of [
      `/** NICs: link to a list of {@link Nic}. [Reference](${reference}/vm/links/nics) */\n  readonly nics?: LinkList<Nic>;`,
      `/** CPU: {@link Cpu}. [Reference](${reference}/vm_base/attributes/cpu) */\n  readonly cpu?: Cpu;`,
      `/** Payloads: list of {@link Payload}. [Reference](${reference}/vm/attributes/payloads) */\n  readonly payloads?: List<Payload>;`,
      `/** Provisioned size: integer, in bytes. [Reference](${reference}/disk/attributes/provisioned_size) */\n  readonly provisionedSize?: number;`,
      `/** Value: text. Secret: never in logs and errors. [Reference](${reference}/ticket/attributes/value) */\n  readonly value?: string;`,
      `   * NUMA tune mode: {@link NumaTuneMode}. [Reference](${reference}/vm/attributes/numa_tune_mode)\n   *\n   * @deprecated `,
    ]) {
      expect(structs).toContain(comment);
    }
    expect(structs).toMatch(/Has illegal images: yes or no\. Since 4\.1\.9\. /);
    expect(declaration("enums.ts", "^export type Architecture ")).toContain(" * Since 4.2: `s390x`.\n");
  });

  it("tells of operations what they need, where parameters go and what comes back", () => {
    const vms = declaration("services.ts", "^export interface VmsService ");
    expect(vms).toContain("Adds a {@link Vm} (from scratch: a special case of `add`).");
    expect(vms).toContain(
      "Needs `vm.name`; `vm.cluster.id` or `vm.cluster.name`; `vm.template.id` or `vm.template.name`.",
    );
    expect(vms).toContain("Clone: yes or no; sent in the query. [Reference](");
    expect(vms).toContain("  ): Answer<List<Followed<Vm, P[number]>>>;");
    const vm = declaration("services.ts", "^export interface VmService ");
    expect(vm).toContain("Pause: yes or no; sent in the action. [Reference](");
    expect(vm).toContain("#services/vm/methods/export/parameters/filename)");
    expect(vm).toMatch(/Action: ticket; gives ticket, \{@link Ticket\}\./);
  });

  it("calls no argument by a reserved word", () => {
    expect(declaration("services.ts", "^export interface ExternalVmImportsService ")).toContain(
      "externalVmImport: Input<ExternalVmImport>,",
    );
  });

  it("weighs little", () => {
    expect(gzipSync(file("packed.ts"), { level: 9 }).length).toBeLessThan(17_000);
  });
});
