import { isInputError, isProtocolError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { readXml, writeXml } from "../src/index.ts";
import { failureOf } from "./support/fake-engine.ts";

describe("readXml() and writeXml()", () => {
  it("read what they write, alone and in lists", () => {
    const vm = { id: "1", name: "web <1>", cluster: { id: "2" } };
    expect(readXml(writeXml("Vm", vm))).toEqual({ type: "Vm", list: false, value: vm });
    expect(readXml(writeXml("Vm", [vm, vm]))).toEqual({ type: "Vm", list: true, value: [vm, vm] });
  });

  it("take bytes, options, and another name for the root", () => {
    const bytes = new TextEncoder().encode("<vm><creation_time>2020-01-02T03:04:05Z</creation_time></vm>");
    expect(readXml(bytes, { dates: "text" }).value).toEqual({ creationTime: "2020-01-02T03:04:05Z" });
    expect(writeXml("Vm", { id: "1" }, { tag: "blank" })).toContain("<blank ");
  });

  it("refuse what is no document, and what fits no document", async () => {
    expect(isProtocolError(await failureOf(() => readXml("<vm>")))).toBe(true);
    expect(isInputError(await failureOf(() => writeXml("Vm", { name: 5 as never })))).toBe(true);
  });
});
