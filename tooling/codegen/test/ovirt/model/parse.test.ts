import { describe, expect, it } from "vitest";
import { parseModel } from "../../../src/ovirt/model/parse.ts";
import { printModel } from "../../../src/ovirt/model/print.ts";
import { checkReferences } from "../../../src/ovirt/model/references.ts";
import { engineModel } from "../engine-model.ts";

const head = "api 1.0\nroot System\n";

describe("a model file", () => {
  it("is printed as it is read", () => {
    const text = printModel(engineModel);
    expect(parseModel(text)).toEqual(engineModel);
    expect(printModel(parseModel(text))).toBe(text);
  });

  it("has a line for each fact, and none for what follows from a rule", () => {
    const text = `${head}
enum VmStatus since 4.2
  up
  down deprecated

struct Vm extends VmBase
  status VmStatus
  nics Nic[] link since 4.3 deprecated
  id String xml attribute

struct OpenStackImage builtin tag openstack_image plural openstack_pictures

service Vms extends Measurable module gluster since 4.1 deprecated
  add
    body vm Vm
    in clone Boolean since 4.0
    mandatory vm.cluster.id | vm.cluster.name
    optional vm.name
  add add_from_snapshot of add
  action export_vm since 4.4 deprecated
    inout ticket Ticket
    result vms Vm[]
  locator vm(id_or_name) Vm since 4.2
  locator disk_attachments DiskAttachments
`;
    const model = parseModel(text);
    expect(printModel(model)).toBe(text);
    expect(model.structs).toMatchObject([
      { name: "Vm", tag: "vm", plural: "vms" },
      { name: "OpenStackImage", builtin: true, tag: "openstack_image", plural: "openstack_pictures" },
    ]);
    expect(model.services[0]?.operations[0]?.input).toEqual({
      mandatory: [["vm.cluster.id", "vm.cluster.name"]],
      optional: ["vm.name"],
    });
    expect(model.services[0]?.operations[1]).toMatchObject({ name: "add_from_snapshot", signatureOf: "add" });
  });

  it("may have comments and empty lines", () => {
    expect(parseModel(`# a comment\n\n${head}\n  # another`)).toMatchObject({
      apiVersion: "1.0",
      root: "System",
    });
  });

  it.each([
    ["root System", 'There must be one line "api …"'],
    [`${head}api 1.1`, 'There must be one line "api …"'],
    [`${head}enum`, 'Line 3 ("enum") ends too early'],
    [`${head}enum A\n    b`, 'Line 4 ("b") is indented in a way that makes no sense'],
    [`${head}struct A\n  b String bold`, 'Line 4 ("b String bold") has unexpected words: bold'],
    [`${head}struct A\n  b String xml element`, 'Line 4 ("b String xml element") lacks "attribute"'],
    [`${head}service A\n  patch`, 'Line 4 ("patch") has "patch", not get, list, add, update, remove, action'],
    [
      `${head}service A\n  get\n    out a String`,
      'Line 5 ("out a String") has "out", not in, body, result, inout',
    ],
  ])("is refused with the number of the line: %j", (text, message) => {
    expect(() => parseModel(text)).toThrow(message);
  });
});

describe("the names in a model", () => {
  it("all lead to something in it", () => {
    expect(() => checkReferences(engineModel)).not.toThrow();
  });

  it.each([
    ["", "root: System"],
    ["service System extends Base", "System: Base"],
    ["service System\n  locator vms Vms", "System.vms: Vms"],
    ["service System\n  add add_b of add", "System.add_b: add"],
    ["service System\n  get\n    result vm Vm", "System.get.vm: Vm"],
    ["service System\n\nstruct A extends B", "A: B"],
    ["service System\n\nstruct A\n  b B", "A.b: B"],
  ])("are refused where they do not: %j", (text, missing) => {
    expect(() => checkReferences(parseModel(`${head}${text}`))).toThrow(
      `The model names what it does not have: ${missing}`,
    );
  });
});
