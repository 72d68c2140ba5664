import { inspect } from "node:util";
import { isProtocolError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { errorOf, read } from "./support/documents.ts";

describe("a document that is not well-formed is refused", () => {
  it.each([
    ["empty", "", /empty/],
    ["text alone", "hello", /doesn't begin with '<'/],
    ["only a comment", "<!-- a -->", /empty/],
    ["a CDATA section before the root", "<![CDATA[a]]><vm/>", /root element is missing/],
    ["an end tag alone", "</vm>", /root element is missing/],
    ["an end tag of another element", "<vm><name>x</nam></vm>", /'name' isn't closed by this end tag/],
    ["an end tag with a longer name", "<vm><name>x</names></vm>", /isn't closed/],
    ["an end tag with more in it", "<vm></vm a>", /'>' is missing in an end tag/],
    [
      "an end tag that is broken only at its end, behind a sound one",
      "<vms><vm><name>a</name></vm><vm><name>a</name<x/></vm></vms>",
      /'>' is missing in an end tag/,
    ],
    ["an unknown element closed wrongly", "<vm><a><b></a></b></vm>", /'b' isn't closed/],
    ["a second root", "<vm/><vm/>", /behind the root/],
    ["text behind the root", "<vm/>x", /behind the root/],
    ["an entity beyond the five", "<vm><name>&nbsp;</name></vm>", /none of the five entities/],
    ["a bare ampersand", "<vm><name>a & b</name></vm>", /none of the five entities/],
    ["a reference to no character", "<vm><name>&#0;</name></vm>", /no character reference/],
    ["a reference to half a pair", "<vm><name>&#xD800;</name></vm>", /no character reference/],
    ["a reference beyond Unicode", "<vm><name>&#x110000;</name></vm>", /no character reference/],
    ["a bad entity in an attribute", '<vm id="&x;"/>', /none of the five entities/],
    ["a bad entity in what is skipped", "<vm><a>&x;</a></vm>", /none of the five entities/],
    ["']]>' in text", "<vm><name>a]]>b</name></vm>", /']]>' isn't allowed/],
    ["']]>' in what is skipped", "<vm><a>]]></a></vm>", /']]>' isn't allowed/],
    ["']]>' between elements", "<vm>]]></vm>", /']]>' isn't allowed/],
    ["a control character in text", "<vm><name>a\u0001</name></vm>", /U\+0001 isn't allowed/],
    ["a control character in an attribute", '<vm id="\u000b"/>', /U\+000B isn't allowed/],
    ["a control character in a comment", "<vm><!-- \u0000 --></vm>", /U\+0000 isn't allowed/],
    ["a control character in CDATA", "<vm><name><![CDATA[\u0002]]></name></vm>", /U\+0002 isn't allowed/],
    ["a control character between elements", "<vm>\u0007</vm>", /U\+0007 isn't allowed/],
    ["'<' in an attribute", '<vm id="a<b"/>', /'<' isn't allowed in the value/],
    ["'<' in an attribute that is skipped", '<vm><a b="<"/></vm>', /'<' isn't allowed in the value/],
    ["an attribute twice", '<vm id="1" id="2"/>', /stands twice/],
    ["an attribute twice, apart", "<vm href='1' id=\"1\" href = '2'/>", /stands twice/],
    ["an unknown attribute twice", '<vm><a b="1" c="2" b="1"/></vm>', /stands twice/],
    ["a rel twice", '<vm><link rel="nics" rel="nics" href="/x"/></vm>', /stands twice/],
    ["an attribute without value", "<vm id/>", /no '='/],
    ["a value without quotes", "<vm id=1/>", /isn't quoted/],
    ["attributes without a space", '<vm id="1"href="2"/>', /White space, '>' or '\/>' is missing/],
    ["a slash in a tag", "<vm / >", /'>' is missing behind '\/'/],
    ["a name that begins with a digit", "<vm><1a/></vm>", /name can't begin like this/],
    ["a space before the name", "<vm>< name/></vm>", /name can't begin like this/],
    ["'--' in a comment", "<vm><!-- a -- b --></vm>", /'--' isn't allowed within a comment/],
    ["an instruction without a name", "<vm><? a?></vm>", /name can't begin/],
    ["an instruction with a bad name", "<vm><?a,b?></vm>", /White space is missing/],
    ["a declaration that is not first", ' <?xml version="1.0"?><vm/>', /only stand at the very beginning/],
    ["a declaration that makes no sense", "<?xml?><vm/>", /only stand|makes no sense/],
    ["a declaration without version", '<?xml encoding="UTF-8"?><vm/>', /makes no sense/],
    ["a document type", "<!DOCTYPE html><html/>", /document type isn't accepted; is this an HTML page/],
    ["entities of its own", '<!DOCTYPE vm [<!ENTITY a "b">]><vm/>', /document type isn't accepted/],
    ["other markup", "<vm><!ELEMENT a></vm>", /neither a comment nor a CDATA section/],
    ["a root that the model does not know", "<o:vm/>", /Can't find a reader for tag 'o:vm'/],
    ["another encoding", '<?xml version="1.0" encoding="ISO-8859-1"?><vm/>', /'ISO-8859-1'; only UTF-8/],
  ])("%s", (_, xml, message) => {
    const error = errorOf(xml);
    expect(isProtocolError(error)).toBe(true);
    expect(String(error)).toMatch(message);
  });

  it("in UTF-16", () => {
    for (const bytes of [
      [0xff, 0xfe, 0x3c, 0],
      [0xfe, 0xff, 0, 0x3c],
    ]) {
      expect(String(errorOf(new Uint8Array(bytes)))).toMatch(/UTF-16; only UTF-8/);
    }
  });

  it.each([
    ["a lone continuation byte", [0x80]],
    ["a cut sequence", [0xe2, 0x82]],
    ["an overlong form", [0xc0, 0xaf]],
    ["an overlong form of three bytes", [0xe0, 0x81, 0x81]],
    ["an overlong form of four bytes", [0xf0, 0x80, 0x81, 0x81]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["no character", [0xef, 0xbf, 0xbf]],
    ["a code point beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["no UTF-8 byte", [0xff]],
  ])("not in UTF-8: %s, wherever it stands", (_, bad) => {
    const encode = (text: string): number[] => [...new TextEncoder().encode(text)];
    for (const [before, after] of [
      ["<vm><name>", "</name></vm>"],
      ["<vm><a>", "</a></vm>"],
      ['<vm id="', '"/>'],
      ["<vm><!--", "--></vm>"],
      ["<vm><a", "/></vm>"],
      ["<vm><name><![CDATA[", "]]></name></vm>"],
    ] as const) {
      const error = errorOf(new Uint8Array([...encode(before), ...bad, ...encode(after)]));
      expect(isProtocolError(error)).toBe(true);
      expect(String(error)).toMatch(/isn't valid UTF-8/);
    }
  });

  it("cut off, at whatever byte", () => {
    const xml =
      '<?xml version="1.0"?><vms><vm id="1" href=\'/x\'><name>a&amp;b<!-- c --><![CDATA[d]]></name><new a="b"><c/></new>' +
      '<link rel="nics" href="/n"/><os><boot><devices><device>hd</device></devices></boot></os></vm></vms>';
    const bytes = new TextEncoder().encode(xml);
    expect(read(xml)).toHaveLength(1);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(isProtocolError(errorOf(bytes.subarray(0, length))), `${length}`).toBe(true);
    }
  });

  it("nested too deeply, known or not", () => {
    for (const [open, close] of [
      ["<a>", "</a>"],
      ["<vm>", "</vm>"],
      ["<template>", "</template>"],
    ] as const) {
      const xml = `<vm>${open.repeat(100_000)}${close.repeat(100_000)}</vm>`;
      expect(String(errorOf(xml))).toMatch(/more than 256 levels deep/);
    }
  });

  it("with too many attributes in a tag", () => {
    const many = Array.from({ length: 300 }, (_, index) => ` a${index}=""`).join("");
    expect(String(errorOf(`<vm${many}/>`))).toMatch(/more than 256 attributes/);
  });
});

describe("a value of the wrong kind is refused in the SDK's words", () => {
  it.each([
    ["<memory></memory>", "The text '' isn't a valid integer value"],
    ["<memory>1.5</memory>", "The text '1.5' isn't a valid integer value"],
    ["<memory>0x10</memory>", "The text '0x10' isn't a valid integer value"],
    ["<memory>1e3</memory>", "The text '1e3' isn't a valid integer value"],
    ["<memory>- 1</memory>", "The text '- 1' isn't a valid integer value"],
    ["<stateless> true</stateless>", "The text ' true' isn't a valid boolean value"],
    ["<stateless>Yes</stateless>", "The text 'yes' isn't a valid boolean value"],
    ["<stateless></stateless>", "The text '' isn't a valid boolean value"],
    ["<start_time></start_time>", "The text '' isn't a valid date value"],
    ["<start_time>2030-01-31</start_time>", "The text '2030-01-31' isn't a valid date value"],
    [
      "<start_time>2030-13-01T00:00:00Z</start_time>",
      "The text '2030-13-01T00:00:00Z' isn't a valid date value",
    ],
    [
      "<start_time>2030-01-01T24:00:00Z</start_time>",
      "The text '2030-01-01T24:00:00Z' isn't a valid date value",
    ],
    [
      "<start_time>2030-01-01T00:00:00z</start_time>",
      "The text '2030-01-01T00:00:00z' isn't a valid date value",
    ],
    [
      "<start_time>2030-01-01T00:00:00.Z</start_time>",
      "The text '2030-01-01T00:00:00.Z' isn't a valid date value",
    ],
    ["<start_time>2030-01-01T00:00:00.1234567Z</start_time>", "isn't a valid date value"],
    ["<start_time>2030-01-01T00:00:00+0200</start_time>", "isn't a valid date value"],
    ["<start_time>2030-01-01T00:00:00+24:00</start_time>", "isn't a valid date value"],
    ["<start_time>2030-01-01 00:00:00</start_time>", "isn't a valid date value"],
    ["<start_time>2030-04-31T00:00:00</start_time>", "isn't a valid date value"],
    ["<start_time>2100-02-29T00:00:00</start_time>", "isn't a valid date value"],
    ["<start_time>0000-01-01T00:00:00</start_time>", "isn't a valid date value"],
    [`<memory>${"9".repeat(5_000)}</memory>`, "isn't a valid integer value"],
  ])("%s", (xml, message) => {
    expect(String(errorOf(`<vm>${xml}</vm>`))).toContain(message);
  });

  it("as a decimal", () => {
    for (const text of ["", "1,5", "0x1", "1_0", "e3", "."]) {
      const error = errorOf(`<value><datum>${text}</datum></value>`);
      expect(String(error)).toContain(`The text '${text}' isn't a valid decimal value`);
    }
  });

  it("as an id that is a number", () => {
    expect(String(errorOf('<vlan id="abc"/>'))).toContain("The text 'abc' isn't a valid integer value");
  });
});

describe("the error", () => {
  it("tells line and column in characters, and quotes the tags around", () => {
    const error = errorOf("<vm>\n  <name>äö</name>\n  <description>äöü</descriptio></vm>");
    expect(String(error)).toContain("(line 3, column 19, near ");
    expect(String(error)).toContain("</descriptio></vm>");
  });

  it("never shows a text around, since it may be secret", () => {
    const secret = "s3cr3t-value";
    for (const xml of [
      `<action><root_password>${secret}</root_password></oops>`,
      `<action><root_password>${secret}&bad;</root_password></action>`,
      `<action><root_password>${secret}\u0001${secret}</root_password></action>`,
      `<action><root_password>a&${secret};</root_password></action>`,
      `<agent><options><option><name>${secret}</name><oops></option></options></agent>`,
      `<agent><options><option id="${secret}"><oops></option></options></agent>`,
      `<action><root_password>${secret}`,
      `<vm><name>${secret.repeat(20)}&bad;${secret.repeat(20)}</name></vm>`,
    ]) {
      const error = errorOf(xml);
      expect(isProtocolError(error)).toBe(true);
      expect(inspect(error)).not.toContain("s3cr3t");
    }
  });

  it("shortens endless names and texts", () => {
    const name = "a".repeat(100_000);
    for (const xml of [`<${name}/>`, `<vm><${name}></vm>`, `<vm><memory>${name}</memory></vm>`]) {
      expect(String(errorOf(xml)).length).toBeLessThan(1_000);
    }
  });
});
