import { inspect } from "node:util";
import { InputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import type { WriteOptions } from "../../src/xml/write.ts";
import { writeDocument } from "../../src/xml/write.ts";
import { read } from "./support/documents.ts";

describe("a document", () => {
  it("is an element of the struct's name, indented, attributes before links", () => {
    expect(writeDocument("Vm", { cluster: { id: "c" }, name: "a", id: "v", href: "/v" })).toBe(
      '<vm href="/v" id="v">\n  <name>a</name>\n  <cluster id="c"/>\n</vm>\n',
    );
  });

  it("has lists of values and of objects, each with its href", () => {
    const nics = Object.assign([{ name: "nic1" }, {}], { href: "/n?a=1&b=2" });
    expect(writeDocument("Vm", { os: { boot: { devices: ["hd", "network"] } }, nics })).toBe(
      `<vm>
  <os>
    <boot>
      <devices>
        <device>hd</device>
        <device>network</device>
      </devices>
    </boot>
  </os>
  <nics href="/n?a=1&amp;b=2">
    <nic>
      <name>nic1</name>
    </nic>
    <nic/>
  </nics>
</vm>
`,
    );
  });

  it("has the elements' own names, where the attributes have others", () => {
    const xml = writeDocument("Host", { transparentHugePages: { enabled: true }, numaNodes: [{ index: 0 }] });
    expect(xml.match(/<\w+>/g)).toEqual([
      "<host>",
      "<transparent_hugepages>",
      "<enabled>",
      "<host_numa_nodes>",
      "<host_numa_node>",
      "<index>",
    ]);
  });

  it("tells empty texts and objects from what is not set", () => {
    expect(writeDocument("Disk", { alias: "", quota: {} })).toBe(
      "<disk>\n  <alias></alias>\n  <quota/>\n</disk>\n",
    );
  });

  it("leaves out what is not set", () => {
    expect(writeDocument("Vm", { name: undefined, comment: null, nics: [null, undefined] })).toBe(
      "<vm>\n  <nics/>\n</vm>\n",
    );
  });

  it("may have another root element", () => {
    expect(writeDocument("Vm", {}, { tag: "blank" })).toBe("<blank/>\n");
  });

  it("is a list only when its root element is named", () => {
    expect(writeDocument("GlusterBrick", [{ id: "b" }], { tag: "bricks" })).toBe(
      '<bricks>\n  <brick id="b"/>\n</bricks>\n',
    );
    expect(() => writeDocument("GlusterBrick", [])).toThrow(
      "glusterBrick: expected a GlusterBrick, received a list of 0.",
    );
  });

  it("escapes what has a meaning in XML", () => {
    expect(writeDocument("Vm", { id: '<&>"\t\n\r', name: '<&>"\t\n\r]]>' })).toBe(
      '<vm id="&lt;&amp;&gt;&quot;&#9;&#10;&#13;">\n  <name>&lt;&amp;&gt;"\t\n&#13;]]&gt;</name>\n</vm>\n',
    );
  });

  it("takes dates as Date or as texts, which are written as given", () => {
    const written = (startTime: unknown): string => writeDocument("Vm", { startTime });
    expect(written(new Date("2030-01-31T13:45:01Z"))).toContain(">2030-01-31T13:45:01+00:00<");
    expect(written(new Date("2030-01-31T13:45:01.5Z"))).toContain(">2030-01-31T13:45:01.500000+00:00<");
    expect(written("2030-01-31T13:45:01.123456")).toContain(">2030-01-31T13:45:01.123456<");
  });

  it("takes numbers and bigints", () => {
    expect(writeDocument("Vm", { memory: 2 ** 40 })).toContain(">1099511627776<");
    expect(writeDocument("Vm", { memory: 2n ** 70n })).toContain(">1180591620717411303424<");
    expect(writeDocument("Value", { datum: 1n })).toContain(">1<");
    expect(writeDocument("Vlan", { id: 5 })).toBe('<vlan id="5"/>\n');
  });

  it("sends a list that came as a link as it came", () => {
    const vm = read('<vm><link rel="nics" href="/n"/></vm>');
    expect(writeDocument("Vm", vm)).toBe('<vm>\n  <link href="/n" rel="nics"/>\n</vm>\n');
  });
});

describe("a value of the wrong kind is refused before anything is sent", () => {
  it.each<[string, unknown, string]>([
    ["no object", "web01", 'vm: expected an object (Vm), received "web01".'],
    [
      "a date for an object",
      { cluster: new Date(0) },
      "vm.cluster: expected an object (Cluster), received an object.",
    ],
    [
      "a misspelt member",
      { nmae: "a" },
      'vm.nmae: expected an attribute of Vm, received "nmae". Did you mean name?',
    ],
    ["a name as on the wire", { disk_attachments: [] }, "Did you mean diskAttachments?"],
    ["an inherited name", { constructor: 1 }, "vm.constructor: expected an attribute of Vm"],
    ["a name below", { cluster: { naem: "a" } }, "vm.cluster.naem: expected an attribute of Cluster"],
    ["a number as text", { name: 5 }, "vm.name: expected a text, received 5."],
    ["a text as boolean", { stateless: "true" }, 'vm.stateless: expected true or false, received "true".'],
    [
      "a text as integer",
      { memory: "1" },
      'vm.memory: expected an integer, as a number or a bigint, received "1".',
    ],
    ["a fraction", { memory: 1.5 }, "vm.memory: expected an integer, as a number or a bigint, received 1.5."],
    ["NaN", { memory: Number.NaN }, "vm.memory: expected an integer, as a number or a bigint, received NaN."],
    ["an inexact integer", { memory: 2 ** 60 }, "A number is not exact beyond 2^53: give a bigint."],
    [
      "no date",
      { startTime: "tomorrow" },
      'vm.startTime: expected a Date, or a text like 2030-01-31T13:45:00Z, received "tomorrow".',
    ],
    ["digits of another script", { startTime: "203İ-01-31T13:45:00Z" }, "vm.startTime: expected a Date"],
    ["an invalid Date", { startTime: new Date("x") }, "vm.startTime: expected a Date"],
    ["a number as date", { startTime: 0 }, "vm.startTime: expected a Date"],
    [
      "a date too late",
      { startTime: new Date(8e15) },
      "vm.startTime: expected a date in the years 1 to 9999",
    ],
    [
      "a date too early",
      { startTime: new Date("0000-06-01T00:00:00Z") },
      "vm.startTime: expected a date in the years 1 to 9999",
    ],
    ["a number as enumeration", { status: 1 }, "vm.status: expected a text, received 1."],
    [
      "one for a list",
      { nics: { name: "a" } },
      "vm.nics: expected a list of Nic, received an object. Give an array, even for a single one.",
    ],
    ["a link to an object for a list", { nics: { href: "/n", id: "1" } }, "vm.nics: expected a list of Nic"],
    ["a text for a list", { nics: "a" }, 'vm.nics: expected a list of Nic, received "a".'],
    ["a wrong member of a list", { nics: [{}, { name: 1 }] }, "vm.nics.1.name: expected a text, received 1."],
    [
      "a wrong scalar in a list",
      { os: { boot: { devices: ["hd", 1] } } },
      "vm.os.boot.devices.1: expected a text",
    ],
    [
      "a list for an object",
      { cluster: [] },
      "vm.cluster: expected an object (Cluster), received a list of 0.",
    ],
    ["an href that is none", { cluster: { href: 1 } }, "vm.cluster.href: expected a text, received 1."],
    ["an id that is none", { id: 1 }, "vm.id: expected a text, received 1."],
    ["a control character", { name: "a\u0000" }, "It has the character U+0000: take it out"],
    ["half a character", { name: "\ud83d" }, "It has half of a surrogate pair"],
    ["no character", { name: "\uffff" }, "It has the character U+FFFF"],
    ["a control character in an id", { id: "\u001b" }, "vm.id: expected a text that XML can hold"],
  ])("%s", (_, value, message) => {
    expect(() => writeDocument("Vm", value)).toThrow(InputError);
    expect(() => writeDocument("Vm", value)).toThrow(message);
  });

  it("with no suggestion where no attribute has a name that is near", () => {
    expect(() => writeDocument("Vm", { xyzzy: 1 })).toThrow(
      /^vm\.xyzzy: expected an attribute of Vm, received "xyzzy"\.$/,
    );
  });

  it("that contains itself", () => {
    const tag: Record<string, unknown> = {};
    tag.parent = tag;
    expect(() => writeDocument("Tag", tag)).toThrow("Does an object contain itself?");
  });

  it("as a decimal", () => {
    for (const datum of [Number.NaN, Number.POSITIVE_INFINITY, "1"]) {
      expect(() => writeDocument("Value", { datum })).toThrow("value.datum: expected a finite number");
    }
  });

  it("under the name that the caller gives it", () => {
    const options: WriteOptions = { path: "vms.add" };
    expect(() => writeDocument("Vm", { name: 1 }, options)).toThrow("vms.add.name: expected a text");
  });

  it("without showing what is secret", () => {
    const secret = "s3cr3t\u0001";
    const bad: [string, unknown][] = [
      ["Action", { rootPassword: secret }],
      ["Action", { rootPassword: [secret] }],
      ["Agent", { options: [{ value: secret }] }],
      ["Agent", { options: [{ value: [secret] }] }],
      ["Agent", { options: secret }],
      ["Agent", { options: [secret] }],
      ["Action", { rootPassword: 7_355_608 }],
    ];
    for (const [type, value] of bad) {
      let thrown: unknown;
      try {
        writeDocument(type, value);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(InputError);
      expect(inspect(thrown)).not.toMatch(/s3cr3t|7355608/);
    }
  });
});
