import { schema } from "@labkeeper/ovirt-model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/xml/read.ts";
import { writeDocument } from "../../src/xml/write.ts";
import { anyStruct } from "./support/values.ts";

const encoder = new TextEncoder();

describe("any value that the types admit", () => {
  for (const name of schema.structNames) {
    const struct = schema.struct(name);
    it(`is the same when written and read again: ${name}`, () => {
      fc.assert(
        fc.property(anyStruct(struct), (value) => {
          const document = readDocument(encoder.encode(writeDocument(name, value)), { dates: "text" });
          expect(document).toEqual({ struct: name, list: false, value });
        }),
        { numRuns: 40 },
      );
    });
  }

  it("is the same in a list, with and without equal ones before it", () => {
    const vms = fc.array(anyStruct(schema.struct("Vm"), 1), { maxLength: 4 });
    fc.assert(
      fc.property(vms, (list) => {
        const values = [...list, ...list];
        const xml = writeDocument("Vm", values, { tag: "vms" });
        expect(readDocument(encoder.encode(xml), { dates: "text" }).value).toEqual(values);
      }),
    );
  });
});
