import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { caseFiles, kinds } from "../src/ovirt/case-files.ts";
import type { DocumentCase, LocatorCase, MethodCase } from "../src/ovirt/cases.ts";
import { readCases } from "../src/ovirt/cases.ts";
import type { Case, FileKind } from "../src/ovirt/run.ts";
import { judge, runCases } from "../src/ovirt/run.ts";
import { selfTest } from "../src/ovirt/self-test.ts";

const data = join(import.meta.dirname, "../data");

function casesOf<C extends Case>(kind: FileKind): C[] {
  return readCases<C>(join(data, `${kind}.jsonl`));
}

describe("Every case passes", () => {
  it.each(caseFiles())("of $file", async ({ kind, file }) => {
    const cases = readCases<Case>(file);
    const { passed, failures } = await runCases(kind, cases);
    expect(failures).toEqual([]);
    expect(passed).toBe(cases.length);
    expect(passed).toBeGreaterThan(0);
  });
});

describe("The project's own cases", () => {
  it("have names of their own", () => {
    const keys = kinds.flatMap((kind) => casesOf(kind).map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("may be compressed", () => {
    const folder = mkdtempSync(join(tmpdir(), "conformance-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "locators.jsonl.gz");
    writeFileSync(file, gzipSync(readFileSync(join(data, "locators.jsonl"))));
    expect(readCases(file)).toEqual(casesOf("locators"));
  });
});

it("The self-test sees one corrupted request line, path, header, query, body, value and error each", async () => {
  expect(await selfTest()).toEqual([]);
});

describe("A wrong case fails", () => {
  const find = <C extends Case>(kind: FileKind, key: string): C => {
    const found = casesOf<C>(kind).find((case_) => case_.key === key);
    if (!found) throw new Error(`There is no ${key}`);
    return found;
  };
  const problemsOf = async (kind: FileKind, case_: Case) => (await judge(kind, case_)).problems.join("\n");

  it.each<[string, Partial<DocumentCase>]>([
    ["write/Tag/all", { xml: '<tag id="t1"><name>room</name><parent id="t0"/></tag>' }],
    [
      "write/Tag/all",
      { xml: '<tag id="t2"><name>room &lt;101&gt; &amp; "lab"</name><parent id="t0"/></tag>' },
    ],
    ["write/Vm/scalars", { read: { comment: "", stateless: false } }],
    ["write/Vm/nothing", { xml: "<vm></vm>", read: { name: "" } }],
    ["write/Boot/enums", { xml: "<boot><devices><device>hd</device></devices></boot>" }],
    ["read/link", { read: { id: "1", disk_attachments: [] } }],
    ["read/link", { read: { id: "1", disk_attachments: { $href: "/other", $items: [] } } }],
    ["read/unknown", { read: [{ id: "h", name: "yes", status: "up" }] }],
    ["read/unknown", { read: [{ id: "h" }] }],
    ["read/unknown", { type: "Vm[]" }],
    ["read/local-date", { read: { time: "2024-05-06T07:08:09.123457" } }],
    ["read/local-date", { read: { time: "2024-05-06T07:08:09.123456+00:00" } }],
    ["read/offset", { read: { time: "2024-05-06T07:08:09.123456+01:00" } }],
    ["read/no-reader", { error: { class: "Error", message: "Can't find anything" } }],
  ])("document %s with %j", async (key, change) => {
    expect(await problemsOf("documents", { ...find<DocumentCase>("documents", key), ...change })).not.toBe(
      "",
    );
  });

  it.each<[string, Partial<LocatorCase>]>([
    ["locator/tags/my", { requestPath: "/tags/other" }],
    ["locator/tags/my", { service: "TagsService" }],
    ["locator/nowhere", { error: { class: "Error", message: 'The path "2"' } }],
  ])("locator %s with %j", async (key, change) => {
    expect(await problemsOf("locators", { ...find<LocatorCase>("locators", key), ...change })).not.toBe("");
  });

  it("when the model does not know what it calls", async () => {
    const found = find<MethodCase>("requests", "method/Vms/list/search");
    expect(await problemsOf("requests", { ...found, method: "lists" })).toContain("has no lists");
    expect(await problemsOf("requests", { ...found, args: { serach: "x" } })).toContain("has no serach");
  });

  it("when it sends more than it should", async () => {
    const { request: _, ...rest } = find<MethodCase>("requests", "method/Vms/list/search");
    expect(await problemsOf("requests", rest)).toContain("requests: expected 0, received 1");
  });
});

describe("Rules", () => {
  const unknownValue: DocumentCase = {
    key: "unknown",
    kind: "read",
    type: "Vm",
    xml: "<vm><status>hibernating</status></vm>",
    read: {},
  };

  it("let pass what ours is meant to do otherwise, and are counted", async () => {
    const { byRule } = await runCases("documents", [unknownValue]);
    expect([...byRule]).toEqual([["enum", 1]]);
  });

  it("may let pass no more than a tenth of a file", async () => {
    const plain: DocumentCase = { ...unknownValue, xml: "<vm/>" };
    const most = [...Array<DocumentCase>(9).fill(plain), unknownValue];
    expect((await runCases("documents", most)).failures).toEqual([]);
    const more = await runCases("documents", [...most, unknownValue]);
    expect(more.failures).toEqual(["documents\n  2 of 11 cases passed by a rule; at most 10 % may"]);
  });

  it("for quirks ask for no more than order", async () => {
    const quirk: DocumentCase = { ...unknownValue, read: { name: "x" }, quirk: "dates" };
    expect([...(await judge("documents", quirk)).rules]).toEqual(["quirk"]);
  });
});
