import { describe, expect, it } from "vitest";

import { readDocument } from "../../src/xml/read.ts";
import type { UnknownPart } from "../../src/xml/unknown.ts";
import { read } from "./support/documents.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the root element", () => {
  it("tells the struct, and whether it is a list of them", () => {
    expect(readDocument(encode("<vm/>"))).toEqual({ struct: "Vm", list: false, value: {} });
    expect(readDocument(encode("<vms/>"))).toEqual({ struct: "Vm", list: true, value: [] });
    expect(readDocument(encode("<operation_systems/>")).struct).toBe("OperatingSystemInfo");
  });

  it("may have a byte order mark, a declaration, comments and instructions around it", () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<!-- a --><?b c?><vm/> <!-- d -->\n';
    expect(read(xml)).toEqual({});
  });

  it("may hold an href for the list", () => {
    expect(read('<vms href="/x"><vm/></vms>')).toEqual(Object.assign([{}], { href: "/x" }));
  });

  it("is found in a view into a larger buffer", () => {
    const bytes = encode("<junk><vm><name>x</name></vm><junk>");
    expect(readDocument(bytes.subarray(6, 29)).value).toEqual({ name: "x" });
  });
});

describe("members", () => {
  it("that are empty elements are not set, unlike empty texts", () => {
    expect(read("<vms><vm><name/></vm><vm><name></name></vm><vm><name>a</name><name/></vm></vms>")).toEqual([
      {},
      { name: "" },
      {},
    ]);
  });

  it("take any name in a list", () => {
    expect(read("<vm><nics><nic/><what/></nics></vm>")).toEqual({ nics: [{}, {}] });
  });

  it("are skipped when the model does not know them, with all that they hold", () => {
    expect(read('<vm new="1"><a b="c"><d>e</d><![CDATA[<]]><!----><?p?></a><name>x</name></vm>')).toEqual({
      name: "x",
    });
  });

  it("are not taken for others whose names begin alike, or look alike to a hash", () => {
    const known = "<vm><name>a</name><link rel='nics' href='/n'/></vm>";
    const alike = "<names>b</names><nam>c</nam><nbNe>d</nbNe><links rel='nics' href='/x'/>";
    const link = "<link rel='nics/search' href='/s'/><link rel='nic' href='/x'/>";
    expect(read(`<vms>${known}<vm>${alike}${link}</vm>${known}</vms>`)).toEqual([
      { name: "a", nics: { href: "/n" } },
      {},
      { name: "a", nics: { href: "/n" } },
    ]);
  });

  it("of a list are null where they are not set", () => {
    const devices = "<devices><device>hd</device><device/></devices>";
    expect(read(`<boot>${devices}</boot>`)).toEqual({ devices: ["hd", null] });
  });

  it("with the names of objects' own members are harmless", () => {
    const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
    const xml = names.map((name) => `<${name} ${name}="1"><polluted>1</polluted></${name}>`).join("");
    const value = read(`<vm>${xml}<link rel="__proto__" href="/x"/></vm>`);
    expect(value).toEqual({});
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  it("are objects of their own, even where the bytes are the same", () => {
    const vm = "<vm><os><type>rhel</type></os><nics><nic><name>a</name></nic></nics></vm>";
    const [one, two] = readDocument(encode(`<vms>${vm}${vm}</vms>`)).value as { os: { type: string } }[];
    expect(one).toEqual(two);
    expect(one?.os).not.toBe(two?.os);
  });

  it("stay apart when only a part of the bytes is the same", () => {
    const vm = (name: string, type: string): string =>
      `<vm><name>${name}</name><os><type>${type}</type></os></vm>`;
    expect(read(`<vms>${vm("a", "b")}${vm("ab", "b")}${vm("ab", "bc")}</vms>`)).toEqual([
      { name: "a", os: { type: "b" } },
      { name: "ab", os: { type: "b" } },
      { name: "ab", os: { type: "bc" } },
    ]);
  });

  it("are all there in lists of many thousands", () => {
    // More than a megabyte of JSON, after which the members so far are made.
    const count = 30_000;
    const xml = Array.from({ length: count }, (_, index) => {
      return `<vm id="${index}"><name>vm-${index}</name><start_time>2030-01-01T00:00:00.00${index % 7}Z</start_time></vm>`;
    });
    const vms = readDocument(encode(`<vms>${xml.join("")}</vms>`)).value as { id: string; startTime: Date }[];
    expect(vms).toHaveLength(count);
    expect(vms.every((vm, index) => vm.id === String(index))).toBe(true);
    expect(vms.every((vm, index) => vm.startTime.getUTCMilliseconds() === index % 7)).toBe(true);
  });
});

describe("links", () => {
  it("to lists stand in their place; others lead to nothing that the model has", () => {
    const links =
      '<link rel="diskattachments" href="/d"/><link rel="cluster" href="/c"/><link rel="new" href="/n"/>';
    expect(read(`<vm id="1">${links}</vm>`)).toEqual({ id: "1", diskAttachments: { href: "/d" } });
  });

  it("without an href or a rel are none", () => {
    expect(read('<vm><link rel="nics"/><link rel="tags" href=""/><link href="/x"/></vm>')).toEqual({});
  });

  it("may have other attributes, single quotes and content", () => {
    expect(read("<vm><link new='1' href = '/n' rel = 'nics'><a>b</a></link><name>x</name></vm>")).toEqual({
      nics: { href: "/n" },
      name: "x",
    });
  });

  it.each([
    ["behind", '<nics href="/a"><nic id="1"/></nics><link rel="nics" href="/b"/>'],
    ["before", '<link rel="nics" href="/b"/><nics href="/a"><nic id="1"/></nics>'],
  ])("%s a list in place give it their href", (_, xml) => {
    expect(read(`<vm>${xml}</vm>`)).toEqual({ nics: Object.assign([{ id: "1" }], { href: "/b" }) });
  });

  it("before a list give it their href, also where the same list came without one", () => {
    const list = "<nics><nic/></nics>";
    expect(read(`<vms><vm>${list}</vm><vm><link rel="nics" href="/b"/>${list}</vm></vms>`)).toEqual([
      { nics: [{}] },
      { nics: Object.assign([{}], { href: "/b" }) },
    ]);
  });
});

describe("repeated elements", () => {
  it.each([
    [
      "the last text and the last date",
      "<name>a</name><start_time>2030-01-01T00:00:00Z</start_time><name>b</name><start_time>2031-01-01T00:00:00Z</start_time>",
      { name: "b", startTime: new Date("2031-01-01T00:00:00Z") },
    ],
    [
      "a struct takes nothing from the one before",
      "<template><creation_time>2030-01-01T00:00:00Z</creation_time></template><template><name>t</name></template>",
      { template: { name: "t" } },
    ],
    ["the last list", "<nics><nic/></nics><nics><nic id='2'/></nics>", { nics: [{ id: "2" }] }],
    ["a large integer gives way", "<memory>99999999999999999999</memory><memory>5</memory>", { memory: 5 }],
    ["an unset value takes a date away", "<start_time>2030-01-01T00:00:00Z</start_time><start_time/>", {}],
    ["a value after an unset one", "<name>a</name><name/><name>c</name>", { name: "c" }],
    [
      "the last of two links",
      "<link rel='nics' href='/a'/><link rel='nics' href='/b'/>",
      { nics: { href: "/b" } },
    ],
  ])("%s", (_, xml, value) => {
    expect(read(`<vm>${xml}</vm>`)).toEqual(value);
  });

  it("keep the href of a link through all lists", () => {
    const xml = "<link rel='nics' href='/a&amp;b'/><nics href='/c'><nic/></nics><nics/>";
    expect(read(`<vm>${xml}</vm>`)).toEqual({ nics: Object.assign([], { href: "/a&b" }) });
  });

  it("in a struct within a struct of the same kind are counted apart", () => {
    const inner = "<original_template><template><name>i</name></template></original_template>";
    expect(
      read(`<vm><template><name>a</name></template>${inner}<template><name>z</name></template></vm>`),
    ).toMatchObject({
      template: { name: "z" },
    });
  });
});

describe("texts", () => {
  it("may come in pieces, with comments between them", () => {
    expect(read("<vm><name>a<!-- b -->c<![CDATA[<d>]]>&#101;&#x66;<?g?></name></vm>")).toEqual({
      name: "ac<d>ef",
    });
    expect(read("<vm><name><![CDATA[a]b]]c]]>]d]]</name></vm>")).toEqual({ name: "a]b]]c]d]]" });
  });

  it("keep white space, and one kind of line end", () => {
    expect(read("<vm><name> a\tb\r\nc\rd\n</name></vm>")).toEqual({ name: " a\tb\nc\nd\n" });
  });

  it("hold all characters, written plainly or as references", () => {
    const name = "äöü €日本 😀 \"q\" 'a' \\ / & < >";
    const xml = "äöü €日本 😀 \"q\" 'a' \\ / &amp; &lt; >";
    expect(read(`<vm><name>${xml}</name></vm>`)).toEqual({ name });
    expect(read("<vm><name>&#228;&#xe4;&#x1F600;&quot;&apos;&gt;&#13;</name></vm>")).toEqual({
      name: "ää😀\"'>\r",
    });
  });

  it("of XML attributes have spaces for white space", () => {
    expect(read("<vm id='a\tb\r\nc&#10;d&quot;\"'/>")).toEqual({ id: 'a b c\nd""' });
  });
});

describe("values", () => {
  it("are exact however large an integer is", () => {
    const memory = (text: string): unknown => read(`<vm><memory>${text}</memory></vm>`);
    expect(memory("9007199254740991")).toEqual({ memory: 9007199254740991 });
    expect(memory("9007199254740992")).toEqual({ memory: 9007199254740992n });
    expect(memory("-18446744073709551616")).toEqual({ memory: -18446744073709551616n });
    expect(memory("000000000000000000000000012")).toEqual({ memory: 12 });
    expect(memory(" +007 ")).toEqual({ memory: 7 });
    expect(memory("-12")).toEqual({ memory: -12 });
    expect(memory("-0")).toEqual({ memory: 0 });
  });

  it("of enumerations stay as they are when the model does not know them", () => {
    expect(read("<vm><status>from_tomorrow</status><type> x </type></vm>")).toEqual({
      status: "from_tomorrow",
      type: " x ",
    });
    expect(read('<method id="GUEST_AGENT"/>')).toEqual({ id: "guest_agent" });
    expect(read('<method id="New"/>')).toEqual({ id: "New" });
  });

  it("that are booleans may be words in any case, or digits", () => {
    const stateless = (text: string): unknown => read(`<vm><stateless>${text}</stateless></vm>`);
    for (const text of ["true", "TRUE", "True", "1"]) expect(stateless(text)).toEqual({ stateless: true });
    for (const text of ["false", "FALSE", "False", "0"])
      expect(stateless(text)).toEqual({ stateless: false });
  });

  it("that are decimals may be all that a float parser takes", () => {
    const datum = (text: string): unknown => read(`<value><datum>${text}</datum></value>`);
    for (const text of ["1", "1.50", "-.5", "5.", "1e3", " 2.5\n", "+0.1E-2"]) {
      expect(datum(text)).toEqual({ datum: Number(text) });
    }
    expect(datum("-inf")).toEqual({ datum: Number.NEGATIVE_INFINITY });
    expect(datum("Infinity")).toEqual({ datum: Number.POSITIVE_INFINITY });
    expect(datum("NaN")).toEqual({ datum: Number.NaN });
  });
});

describe("dates", () => {
  const date = (text: string, dates?: "text"): unknown =>
    (read(`<vm><start_time>${text}</start_time></vm>`, { dates }) as { startTime: unknown }).startTime;

  it("become Date, without offset in UTC", () => {
    expect(date("2030-01-31T13:45:01.5+02:00")).toEqual(new Date("2030-01-31T11:45:01.500Z"));
    expect(date("2030-01-31T13:45:01")).toEqual(new Date("2030-01-31T13:45:01Z"));
    expect(date("2028-02-29T23:59:59.999999-11:30")).toEqual(new Date("2028-03-01T11:29:59.999Z"));
    expect(date("1969-12-31T23:59:59.001Z")).toEqual(new Date(-999));
    expect(date("0001-01-01T00:00:00Z")).toEqual(new Date("0001-01-01T00:00:00Z"));
  });

  it("stay texts on request, nothing lost", () => {
    expect(date("2030-01-31T13:45:01.123456+02:00", "text")).toBe("2030-01-31T13:45:01.123456+02:00");
  });

  it("are objects of their own", () => {
    const vm = "<vm><start_time>2030-01-31T13:45:01Z</start_time></vm>";
    const [one, two] = read(`<vms>${vm}${vm}</vms>`) as { startTime: Date }[];
    expect(one?.startTime).toEqual(two?.startTime);
    expect(one?.startTime).not.toBe(two?.startTime);
  });
});

describe("what the model does not know", () => {
  const unknownIn = (xml: string): UnknownPart[] => {
    const parts: UnknownPart[] = [];
    readDocument(encode(xml), { onUnknown: (part) => parts.push(part) });
    return parts;
  };

  it("is told on request, each thing once", () => {
    const vm = '<vm new="1" xmlns:a="b"><fresh>1</fresh><status>asleep</status><name>a<b/></name></vm>';
    expect(unknownIn(`<vms>${vm}${vm}</vms>`)).toEqual([
      { kind: "attribute", struct: "Vm", name: "new" },
      { kind: "element", struct: "Vm", name: "fresh" },
      { kind: "value", struct: "Vm", name: "status", value: "asleep" },
      { kind: "element", struct: "Vm", name: "b" },
    ]);
  });

  it("is not actions, links or known values", () => {
    const links = '<actions><link rel="start" href="/s"/></actions><link rel="clusters/search" href="/c"/>';
    expect(unknownIn(`<vm id="1" href="/v">${links}<status>up</status></vm>`)).toEqual([]);
  });
});
