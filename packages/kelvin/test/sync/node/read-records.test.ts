import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AbortError, isAbortError, isInputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import type { RecordInput, RecordOptions } from "../../../src/node/read-records.ts";
import { readRecords } from "../../../src/node/read-records.ts";
import { origin } from "../../../src/sync/records/origin.ts";
import { isSourceError } from "../../../src/sync/records/source-error.ts";
import { withFolder } from "../support/folder.ts";

async function read(input: RecordInput, options?: RecordOptions): Promise<Record<string, unknown>[]> {
  const records: Record<string, unknown>[] = [];
  for await (const record of readRecords(input, options)) {
    const said = Object.entries(record).filter(([, value]) => value !== undefined);
    records.push(Object.fromEntries(said));
  }
  return records;
}

const text = (...lines: string[]): { text: string } => ({ text: lines.map((line) => `${line}\n`).join("") });

async function refusal(input: RecordInput, options?: RecordOptions): Promise<string> {
  const error: unknown = await read(input, options).catch((one) => one);
  if (!isSourceError(error)) throw new Error(`It was not refused: ${String(error)}`);
  return error.message.replace(/^.*?problems?\. /s, "");
}

const anna = { recordUid: "1", firstname: "Ännchen", lastname: "Lee" };

describe("CSV", () => {
  it("is read with whatever delimiter its first line has", async () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const lines = [
        ["record_uid", '"first,;name"', "Lastname"],
        ["1", "Ännchen", '" Lee "'],
      ].map((cells) => cells.join(delimiter));
      expect(await read(text(...lines), { columns: { "first,;name": "firstname" } })).toEqual([
        { ...anna, lastname: " Lee " },
      ]);
    }
    expect(await read(text("recordUid", "1"))).toEqual([{ recordUid: "1" }]);
    expect(await read(text("recordUid;name", "1;a"), { delimiter: ";" })).toEqual([
      { recordUid: "1", name: "a" },
    ]);
    expect(
      await read({ text: "sep=|\r\nrecordUid|name,x\r\n1|a\r\n" }, { columns: { "name,x": "name" } }),
    ).toEqual([{ recordUid: "1", name: "a" }]);
  });

  it("is read with any line breaks, blank lines and breaks in cells", async () => {
    const source = 'recordUid,firstname\r\n1,"Anna\r\nMaria"\r\n\r\n,\r\n2,Ben\n3,Cleo\r4,Dora\n';
    const lines: unknown[] = [];
    for await (const record of readRecords({ text: source })) {
      lines.push([Reflect.get(record, origin).line, record.recordUid]);
    }
    expect(lines).toEqual([
      [2, "1"],
      [6, "2"],
      [7, "3"],
      [8, "4"],
    ]);
  });

  it("leaves alone what is empty, or clears it when told to", async () => {
    const source = text("recordUid,firstname,email,birthday", "1,, ,");
    expect(await read(source)).toEqual([{ recordUid: "1" }]);
    // A first name cannot be empty on the server.
    expect(await read(source, { clearEmpty: true })).toEqual([
      { recordUid: "1", email: null, birthday: null },
    ]);
    expect(await read(source, { clearEmpty: ["birthday"] })).toEqual([{ recordUid: "1", birthday: null }]);
    expect(await read(source, { clearEmpty: false })).toEqual([{ recordUid: "1" }]);
  });

  it("splits cells that hold lists", async () => {
    const source = text("recordUid;school_classes;roles", "1;1a, 1b;teacher,staff");
    expect(await read(source)).toEqual([
      { recordUid: "1", schoolClasses: ["1a", "1b"], roles: ["teacher", "staff"] },
    ]);
    expect(await read(text("recordUid;schools", "1;A+B"), { listSeparator: "+" })).toEqual([
      { recordUid: "1", schools: ["A", "B"] },
    ]);
  });

  it("that is cut off is refused", async () => {
    expect(await refusal({ text: 'recordUid,name\n1,a\n2,"b\n3,c\n' })).toBe(
      "line 3: A quoted cell begins here and never ends. Give the whole file, or close the quote.",
    );
    expect(await refusal({ text: "recordUid,name\n1,a\n2" })).toBe(
      "line 3: It has 1 cells, and the first line has 2. Give the whole file: it is cut off here.",
    );
    expect(await refusal(text("sep=,", "recordUid,name", "1", "2,b"))).toContain("line 3: It has 1 cells");
    expect(await refusal(text("recordUid,name", "1,Lee, Anna"))).toContain(
      "with the delimiter in them into quotes",
    );
    expect(await refusal(text("recordUid,name", '1,secret"quote'))).toBe(
      'line 2: A quote stands where none may be. Put cells with quotes in them into quotes, and write each of these twice: "".',
    );
  });

  it("that may be cut off in its last cell is refused, unless that is allowed", async () => {
    const cut = { text: "sep=,\nname,recordUid\na,1039\nb,10" };
    expect(await refusal(cut)).toBe(
      "line 4: It does not end with a line break: the file may be cut off within its last cell. Give the whole file; if it is whole, end it with a line break, or set `unendedLine` to allow.",
    );
    expect(await read(cut, { unendedLine: "allow" })).toHaveLength(2);
    expect(await read({ text: "recordUid\r1039\r\n  " })).toHaveLength(1);
  });

  it("must have columns that stand for something", async () => {
    const source = text("recordUid,Telefon,first name,", "1,2,3,");
    expect(await refusal(source)).toBe(
      'line 1, column "Telefon": it stands for no attribute. Map it in `columns` to an attribute or to false, or set `otherColumns` to ignore.',
    );
    expect(await read(source, { otherColumns: "ignore" })).toEqual([{ recordUid: "1", firstname: "3" }]);
    expect(await read(source, { columns: { telefon: false } })).toEqual([{ recordUid: "1", firstname: "3" }]);
    expect(await read(source, { columns: { Telefon: "udmProperties.phone" } })).toEqual([
      { recordUid: "1", firstname: "3", "udmProperties.phone": "2" },
    ]);
    expect(await refusal(source, { columns: { Telefon: "firstname" } })).toContain(
      'Two columns stand for `firstname`: "Telefon" and "first name"',
    );
    expect(await refusal(source, { columns: { Vorname: "firstname", Telefon: false } })).toContain(
      'line 1: There is no column "Vorname". There are "recordUid", "Telefon", "first name".',
    );
    expect(await refusal(text("recordUid,", "1,2"))).toContain("without a heading");
  });

  it("that is empty has no records", async () => {
    expect(await read({ text: "" })).toEqual([]);
    expect(await read(text("recordUid,name"))).toEqual([]);
  });
});

describe("JSON", () => {
  it("is an array, or an object on each line", async () => {
    expect(
      await read(
        { text: '[{"record_uid":"1","Vorname":"Ännchen","lastname":"Lee"}]' },
        { columns: { vorname: "firstname" } },
      ),
    ).toEqual([anna]);
    expect(await read(text('{"recordUid":"1"}', "", '{"recordUid":2}'))).toEqual([
      { recordUid: "1" },
      { recordUid: 2 },
    ]);
    expect(await read({ text: '{"recordUid":"1"}' }, { format: "ndjson" })).toEqual([{ recordUid: "1" }]);
  });

  it("may hold maps, null for what is to be cleared, and names that are left out", async () => {
    const source =
      '[{"recordUid":"1","email":null,"udmProperties":{"title":"Dr."},"schoolClasses":{"A":["1a"]},"x":1,"y":2}]';
    expect(await read({ text: source }, { columns: { x: false }, otherColumns: "ignore" })).toEqual([
      { recordUid: "1", email: null, udmProperties: { title: "Dr." }, schoolClasses: { A: ["1a"] } },
    ]);
    // Names that stand for nothing are left to whoever checks the records.
    expect(await read({ text: '[{"y":2,"__proto__":{"name":"x"}}, 5]' })).toMatchObject([{ y: 2 }, {}]);
  });

  it("must not have two names for one attribute", async () => {
    const twice = '{"recordUid":"1","record_uid":"2"}';
    expect(await refusal({ text: `[{"recordUid":"1"},${twice}]` })).toBe(
      'record 2: Two names stand for `recordUid`: "recordUid" and "record_uid". Leave one of them out: `columns` maps it to false.',
    );
    expect(await refusal(text('{"recordUid":"1"}', "", twice))).toContain("line 3: Two names stand for");
    expect(await read({ text: `[${twice}]` }, { columns: { record_uid: false } })).toMatchObject([{}]);
  });

  it("that is cut off is refused, without a word of what stands there", async () => {
    expect(await refusal({ text: '[{"recordUid":"1"},{"password":"geh' })).toMatch(
      /^It is not valid JSON( at position \d+)?\. Give the whole file: perhaps it is cut off\.$/,
    );
    expect(await refusal(text('{"recordUid":"1"}', '{"recordUid":"2"'))).toContain(
      "line 2: It is not valid JSON",
    );
    expect(await refusal({ text: '{"recordUid":"1"}' }, { format: "json" })).toContain("It is no JSON array");
    expect(await refusal({ text: '[{"password": geheim}]' })).not.toContain("geheim");
  });
});

describe("Bytes", () => {
  const source = "recordUid,firstname\n1,Ännchen\n";
  const firstname = async (bytes: Uint8Array, options?: RecordOptions) =>
    (await read(bytes, options))[0]?.firstname;
  const latin = Buffer.from(source, "latin1");
  const wide = Buffer.from(source, "utf16le");

  it("are read in the encoding that they have", async () => {
    expect(await firstname(Buffer.from(source))).toBe("Ännchen");
    expect(await firstname(Buffer.from(`\ufeff${source}`))).toBe("Ännchen");
    expect(await firstname(latin)).toBe("Ännchen");
    expect(await firstname(wide)).toBe("Ännchen");
    expect(await firstname(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe("Ännchen");
    expect(await firstname(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]))).toBe(
      "Ännchen",
    );
    expect(await firstname(Buffer.from(wide).swap16())).toBe("Ännchen");
    const ascii = Buffer.from("recordUid,firstname\n1,€\n").subarray(0, 22);
    expect(await firstname(ascii, { unendedLine: "allow" })).toBeUndefined();
  });

  it("are read in the encoding that is told", async () => {
    expect(await firstname(latin, { encoding: "windows-1252" })).toBe("Ännchen");
    expect(await firstname(Buffer.from(source), { encoding: "windows-1252" })).toBe("Ã„nnchen");
    expect(await firstname(wide, { encoding: "utf-16" })).toBe("Ännchen");
    expect(await refusal(latin, { encoding: "utf-8" })).toContain("It is not all UTF-8");
  });

  it("that end within a character are cut off", async () => {
    const cut = Buffer.from("recordUid,firstname\n1,Änä");
    expect(await refusal(cut.subarray(0, -1))).toContain("The last character is cut off");
    const only = Buffer.from("recordUid,firstname\n1,Reneé").subarray(0, -1);
    expect(await refusal(only)).toContain("The last character is cut off");
    expect(await firstname(only, { encoding: "windows-1252", unendedLine: "allow" })).toBe("ReneÃ");
    expect(await refusal(cut.subarray(0, -1), { encoding: "utf-8" })).toContain(
      "The last character is cut off",
    );
    expect(await refusal(wide.subarray(0, -1))).toContain("The last character is cut off");
  });

  it("of two encodings at once are refused", async () => {
    expect(
      await refusal(Buffer.concat([Buffer.from(source), Buffer.from("2,Jürgen\n", "latin1")])),
    ).toContain("written in UTF-8 and others are not");
  });
});

describe("A source of records", () => {
  it("is a file, whose name tells how it is written", async () => {
    await withFolder(async (folder) => {
      const file = join(folder, "pupils.csv");
      await writeFile(file, "recordUid\n{1\n");
      expect(await read(file)).toEqual([{ recordUid: "{1" }]);
      expect(await read(pathToFileURL(file))).toEqual([{ recordUid: "{1" }]);
      expect(readRecords(file).title).toBe("pupils.csv");
      expect(readRecords(pathToFileURL(file)).title).toBe("pupils.csv");
      await writeFile(join(folder, "a.json"), ' [{"recordUid":"1"}]');
      expect(await read(join(folder, "a.json"))).toEqual([{ recordUid: "1" }]);
      await writeFile(join(folder, "a.jsonl"), '{"recordUid":"1"}\n');
      expect(await read(join(folder, "a.jsonl"))).toEqual([{ recordUid: "1" }]);
      expect(await refusal(join(folder, "nothing.csv"))).toContain("could not be read to its end: ENOENT");
    });
  });

  it("is a stream, which must not break", async () => {
    async function* pieces(): AsyncGenerator<string | Uint8Array> {
      yield "recordUid,first";
      yield Buffer.from("name\n1,Anna\n");
    }
    expect(await read(pieces())).toEqual([{ recordUid: "1", firstname: "Anna" }]);
    async function* broken(): AsyncGenerator<string> {
      yield "recordUid\n1\n";
      throw new Error("reset");
    }
    expect(await refusal(broken())).toContain("could not be read to its end: reset");
    async function* odd(): AsyncGenerator<string> {
      yield "recordUid\n1\n";
      throw "no error";
    }
    expect(await refusal(odd())).toContain("no error");
    async function* stopped(): AsyncGenerator<string> {
      yield "x";
      throw new AbortError("Reading", 1);
    }
    expect(isAbortError(await read(stopped()).catch((one) => one))).toBe(true);
  });

  it("is refused with options that make no sense", () => {
    const refused = (options: object): string => {
      try {
        readRecords("x.csv", options);
      } catch (error) {
        if (isInputError(error)) return error.path;
      }
      return "not refused";
    };
    expect(refused({ columns: 5 })).toBe("columns");
    expect(refused({ columns: { a: "nope" } })).toBe("columns.a");
    expect(refused({ columns: { a: "udmProperties" } })).toBe("columns.a");
    expect(refused({ columns: { a: 5 } })).toBe("columns.a");
    expect(refused({ delimiter: ";;" })).toBe("delimiter");
    expect(refused({ format: "xml" })).toBe("format");
    expect(refused({ clearEmpty: ["firstname"] })).toBe("clearEmpty.0");
    expect(refused({ clearEmpty: "all" })).toBe("clearEmpty");
    expect(refused({ unendedLine: true })).toBe("unendedLine");
    expect(refused({ colums: {} })).toBe("colums");
  });
});
