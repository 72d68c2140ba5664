import { describe, expect, it } from "vitest";
import { factsOf, importFacts } from "../../../src/ovirt/model/facts.ts";
import { parseModel } from "../../../src/ovirt/model/parse.ts";
import { engineModel } from "../engine-model.ts";

function changed(path: readonly (string | number)[], value: unknown): string {
  const facts: unknown = JSON.parse(JSON.stringify(factsOf(engineModel)));
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce<unknown>((each, key) => Reflect.get(Object(each), key), facts);
  Reflect.set(Object(parent), last, value);
  return JSON.stringify(facts);
}

describe("the facts of a model", () => {
  it("are all of the API", () => {
    const { structs, enums, services } = factsOf(engineModel);
    const all = Object.values(services);
    expect(Object.keys(structs)).toHaveLength(220);
    expect(Object.keys(enums)).toHaveLength(115);
    expect(all).toHaveLength(288);
    expect(all.flatMap(({ operations }) => operations)).toHaveLength(686);
    expect(all.flatMap(({ locators }) => locators)).toHaveLength(318);
    expect(Object.values(structs).flatMap(({ attributes }) => attributes)).toHaveLength(1338);
  });

  it("say again what follows from rules", () => {
    const { structs, services } = factsOf(engineModel);
    expect(structs.Vm?.attributes.find(({ name }) => name === "numa_nodes")).toEqual({
      name: "numa_nodes",
      tag: "host_numa_nodes",
      type: "NumaNode",
      list: true,
      item: "host_numa_node",
      link: true,
      rel: "numanodes",
    });
    expect(services.Vm?.operations.find(({ name }) => name === "export_to_export_domain")).toMatchObject({
      kind: "action",
      http: "POST",
      action: "export",
      signatureOf: "export",
    });
    expect(services.VmGraphicsConsole?.operations.find(({ name }) => name === "proxy_ticket")).toMatchObject({
      returns: "proxy_ticket",
      params: [
        { name: "async", in: true, out: false, where: "action" },
        { name: "proxy_ticket", in: false, out: true, where: "result" },
      ],
    });
  });

  it("become a model again that tells the same", () => {
    const text = importFacts(JSON.stringify(factsOf(engineModel)));
    expect(parseModel(text)).toEqual(engineModel);
  });

  it("are refused when something would be lost", () => {
    const lost = (path: readonly (string | number)[], value: unknown) => () =>
      importFacts(changed(path, value));
    expect(lost(["format"], 2)).toThrow("The format of the facts is 2, not 1");
    expect(lost(["structs", "Vm", "attributes", 0, "unit"], "bytes")).toThrow(
      /^structs\.Vm\.attributes\.0\.unit cannot/,
    );
    expect(lost(["services", "Vm", "operations", 0, "action"], "autopin")).toThrow(
      /^services\.Vm\.operations\.0\.action/,
    );
    expect(lost(["texts"], {})).toThrow(/^texts cannot be told: \{\} became undefined/);
  });

  it("may have an index of the Python client's names, which is of no use here", () => {
    expect(parseModel(importFacts(changed(["index"], { VmService: {} })))).toEqual(engineModel);
  });
});
