import { existsSync, readFileSync } from "node:fs";
import { isProtocolError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/xml/read.ts";
import { writeDocument } from "../../src/xml/write.ts";
import type { DocumentCase } from "./support/cases.ts";
import { asExpected, casesIn, listOf, normalised, toInput } from "./support/cases.ts";
import { compact, errorOf } from "./support/documents.ts";

const own = new URL("support/documents.jsonl", import.meta.url);
const shared = new URL("../../../../../shared/ovirt/conformance/documents.jsonl", import.meta.url);

describe("documents as the official Python SDK reads and writes them", () => {
  for (const each of casesIn(readFileSync(own, "utf8"))) {
    it(each.key, () => passes(each));
  }
});

describe("all the SDK's documents", () => {
  it.skipIf(!existsSync(shared))("are read and written alike (needs the shared conformance files)", () => {
    const cases = casesIn(readFileSync(shared, "utf8"));
    for (const each of cases) passes(each);
    expect(cases.length).toBeGreaterThan(800);
  });
});

/** Bytes that we refuse or skip on purpose, where the SDK accepts nonsense. */
const different = new Set(["doctype", "unexpected children", "structs with only attributes"]);

function passes({ key, kind, type = "", value, xml, read, error, quirk = "" }: DocumentCase): void {
  if (error) {
    const thrown = errorOf(xml);
    expect(isProtocolError(thrown), key).toBe(true);
    if (/^The text|reader for tag/.test(error.message) && quirk === "") {
      expect(String(thrown), key).toContain(error.message);
    }
    return;
  }
  if (different.has(quirk)) return;
  const struct = type.replace("[]", "");
  if (kind === "write") {
    const written = writeDocument(struct, toInput(value, struct));
    // A decimal may be spelt in any way; only the values are compared then.
    if (quirk !== "decimal format" && !/decimal|\.\d/.test(xml)) {
      expect(dates(compact(written)), key).toBe(dates(compact(xml)));
    }
    expect(valueIn(written, struct), key).toEqual(normalised(read));
  }
  expect(valueIn(xml, struct), key).toEqual(normalised(read));
}

function valueIn(xml: string, type: string): unknown {
  const document = readDocument(new TextEncoder().encode(xml), { dates: "text" });
  if (type !== "") expect(document.struct).toBe(type);
  return document.list
    ? listOf(document.value, { kind: "struct", type: document.struct })
    : asExpected(document.value, document.struct);
}

/** Cases tell dates as Python prints them; the writer keeps texts as they are. */
function dates(xml: string): string {
  return xml.replace(/(T\d\d:\d\d:\d\d)\.?\d*(Z|\+00:00)/g, "$1");
}
