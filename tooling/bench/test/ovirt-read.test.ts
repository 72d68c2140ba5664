import { readXml } from "@labkeeper/ovirt";
import { describe, expect, it } from "vitest";
import { inventory } from "../src/ovirt-read/inventory.ts";
import { withoutSome } from "../src/ovirt-read/missing.ts";

describe("the inventory that the bench reads", () => {
  it("is a list of machines of some 5 kB that the model knows all about", () => {
    const xml = inventory(50);
    const unknown: unknown[] = [];
    const { type, list, value } = readXml(xml, { onUnknown: (part) => unknown.push(part) });
    expect({ type, list, unknown }).toEqual({ type: "Vm", list: true, unknown: [] });
    expect(value).toHaveLength(50);
    expect(xml.length / 50).toBeGreaterThan(4_000);
  });

  it("loses as many elements of each machine as asked for, not the same everywhere", () => {
    const { value: all } = readXml(inventory(20));
    const { value: some } = readXml(withoutSome(inventory(20), 16));
    const kept = (some as readonly object[]).map((each) => Object.keys(each).join());
    expect(new Set(kept).size).toBe(20);
    for (const [index, each] of (some as readonly object[]).entries()) {
      const missing = Object.keys((all as readonly object[])[index] ?? {}).length - Object.keys(each).length;
      // The actions are an element too, which is never read.
      expect([15, 16]).toContain(missing);
    }
  });
});
