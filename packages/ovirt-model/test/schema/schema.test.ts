import { describe, expect, it } from "vitest";
import type { AttributeSchema, LocatorSchema, ParameterSchema } from "../../src/index.ts";
import { Schema, schema } from "../../src/index.ts";

function attribute(struct: string, name: string): AttributeSchema {
  const found = schema.struct(struct).byName.get(name);
  if (!found) throw new Error(`${struct}.${name}`);
  return found;
}

function locatorTo(service: string, name: string): LocatorSchema | undefined {
  return schema.service(service).locators.find((each) => each.name === name);
}

function described({ wireName, kind, type, list, where }: ParameterSchema): unknown[] {
  return [wireName, kind, type, list, where];
}

describe("the schema", () => {
  it("names the version of the model and the root service", () => {
    expect(schema.apiVersion).toMatch(/^4\.\d+\.\d+$/);
    expect(schema.root).toBe("System");
  });

  it("has all enums, structs and services", () => {
    expect(schema.enumNames).toHaveLength(115);
    expect(schema.structNames).toHaveLength(220);
    expect(schema.serviceNames).toHaveLength(288);
  });

  it("gives the same object each time", () => {
    expect(schema.struct("Vm")).toBe(schema.struct("Vm"));
    expect(schema.enumeration("VmStatus")).toBe(schema.enumeration("VmStatus"));
    expect(schema.service("Vms")).toBe(schema.service("Vms"));
    expect(schema.rootElement("vm")?.struct).toBe(schema.struct("Vm"));
  });

  it("refuses names that the model does not have, those of objects' own members included", () => {
    for (const name of ["Nothing", "constructor", "__proto__", "toString"]) {
      expect(() => schema.struct(name)).toThrow(new RangeError(`The API model has no struct "${name}"`));
      expect(() => schema.enumeration(name)).toThrow(RangeError);
      expect(() => schema.service(name)).toThrow(RangeError);
      expect(schema.rootElement(name)).toBeUndefined();
      expect(schema.struct("Vm").byElement.get(name)).toBeUndefined();
    }
  });

  it("leads from every name in it to something in it", () => {
    for (const name of schema.structNames) {
      for (const { kind, type } of schema.struct(name).attributes) {
        if (kind === "struct") expect(schema.struct(type).name).toBe(type);
        if (kind === "enum") expect(schema.enumeration(type).name).toBe(type);
      }
    }
    for (const name of schema.serviceNames) {
      for (const { service } of schema.service(name).locators) {
        expect(schema.service(service).name).toBe(service);
      }
    }
  });
});

describe("an enum", () => {
  it("has its values in order", () => {
    expect(schema.enumeration("InheritableBoolean").values).toEqual(["false", "inherit", "true"]);
    expect(schema.enumeration("VmStatus").has.has("powering_up")).toBe(true);
  });
});

describe("a struct", () => {
  it("is named in XML after its type, with exceptions", () => {
    expect(schema.rootElement("vms")).toEqual({ struct: schema.struct("Vm"), list: true });
    expect(schema.struct("OperatingSystemInfo")).toMatchObject({
      tag: "operating_system",
      plural: "operation_systems",
    });
    expect(schema.struct("OperatingSystem")).toMatchObject({ tag: "os", plural: "oss" });
    expect(schema.struct("KatelloErratum").plural).toBe("katello_errata");
    expect(schema.struct("OpenstackVolumeAuthenticationKey").plural).toBe(
      "openstack_volume_authentication_keys",
    );
    expect(schema.rootElement("Vm")).toBeUndefined();
  });

  it("is found by its element, whether that follows from the name or not", () => {
    for (const name of schema.structNames) {
      const struct = schema.struct(name);
      expect(schema.rootElement(struct.tag)).toEqual({ struct, list: false });
      expect(schema.rootElement(struct.plural)).toEqual({ struct, list: true });
    }
    expect(schema.rootElement("os")?.struct.name).toBe("OperatingSystem");
    expect(schema.rootElement("operating_system")?.struct.name).toBe("OperatingSystemInfo");
    expect(schema.rootElement("bricks")?.struct.name).toBe("GlusterBrick");
  });

  it("has inherited attributes among its own: first values, then links", () => {
    const { base, attributes, byName } = schema.struct("Vm");
    const names = attributes.map(({ name }) => name);
    expect(base).toBe("VmBase");
    expect(names).toEqual(expect.arrayContaining(["id", "name", "memory", "fqdn", "cluster", "nics"]));
    expect(names.indexOf("timeZone")).toBeLessThan(names.indexOf("affinityLabels"));
    expect(byName.get("cluster")?.link).toBe(true);
    expect(attributes.map(({ index }) => index)).toEqual([...attributes.keys()]);
  });

  it("sorts them word by word", () => {
    const groups = schema.struct("AffinityGroup").attributes.map(({ name }) => name);
    expect(groups.indexOf("hostLabels")).toBeLessThan(groups.indexOf("hosts"));
    const merged = new Schema("1 A\n\nE a\n\nAction\nBase hosts ab_c\nStruct:Base host_labels ab\n\nA");
    expect(merged.struct("Struct").attributes.map(({ wireName }) => wireName)).toEqual([
      "ab",
      "ab_c",
      "host_labels",
      "hosts",
    ]);
  });

  it("writes an id as an XML attribute, whatever its type", () => {
    expect(schema.struct("Vm").id).toMatchObject({ name: "id", kind: "string", xmlAttribute: true });
    expect(schema.struct("Vlan").id).toMatchObject({ kind: "integer" });
    expect(schema.struct("Method").id).toMatchObject({ kind: "enum", type: "SsoMethod" });
    expect(schema.struct("Ticket").id).toBeUndefined();
    expect(schema.struct("Vm").byElement.has("id")).toBe(false);
  });

  it("tells how an attribute is written", () => {
    expect(attribute("Vm", "numaNodes")).toMatchObject({
      wireName: "numa_nodes",
      element: "host_numa_nodes",
      item: "host_numa_node",
      rel: "numanodes",
      link: true,
    });
    expect(attribute("Boot", "devices")).toMatchObject({
      kind: "enum",
      list: true,
      item: "device",
      link: false,
    });
    expect(attribute("Vm", "template")).toMatchObject({ list: false, rel: undefined });
    expect(attribute("Statistic", "values")).toMatchObject({ kind: "struct", type: "Value" });
    expect(attribute("Value", "datum")).toMatchObject({ kind: "decimal", type: "Decimal" });
    expect(attribute("Vm", "creationTime")).toMatchObject({ kind: "date", type: "Date" });
  });

  it("finds lists by the rel of their link, and nothing else", () => {
    const { byRel } = schema.struct("Vm");
    expect(byRel.get("diskattachments")?.name).toBe("diskAttachments");
    expect(byRel.has("cluster")).toBe(false);
    expect(byRel.has("disk_attachments")).toBe(false);
  });

  it("marks secrets, also for actions", () => {
    const secrets = [
      ["Host", "rootPassword"],
      ["Action", "rootPassword"],
      ["Ticket", "value"],
      ["User", "password"],
      ["ImageTransfer", "transferUrl"],
      ["Initialization", "customScript"],
      ["OpenStackNetworkProvider", "password"],
      ["PowerManagement", "options"],
    ] as const;
    for (const [struct, name] of secrets)
      expect(attribute(struct, name).secret, `${struct}.${name}`).toBe(true);
    expect(attribute("Vm", "name").secret).toBe(false);
    const install = schema.service("Host").byOperation.get("install");
    expect(install?.byName.get("rootPassword")?.secret).toBe(true);
  });
});

describe("a service", () => {
  it("has operations with their parameters", () => {
    const add = schema.service("Vms").byOperation.get("addFromSnapshot");
    expect(add).toMatchObject({
      wireName: "add_from_snapshot",
      kind: "add",
      http: "POST",
      action: undefined,
      signatureOf: "add",
      body: { name: "vm", type: "Vm", where: "body" },
      result: { name: "vm", type: "Vm", where: "result" },
    });
    expect(add?.byName.get("clonePermissions")).toMatchObject({
      wireName: "clone_permissions",
      where: "query",
    });
    expect(schema.service("Vms").byOperation.get("list")?.result).toMatchObject({ type: "Vm", list: true });
    expect(schema.service("Vm").byOperation.get("update")).toMatchObject({
      http: "PUT",
      body: { type: "Vm" },
    });
    expect(schema.service("Vm").byOperation.get("remove")).toMatchObject({
      http: "DELETE",
      result: undefined,
    });
  });

  it("has actions with the path that they are posted to", () => {
    const { byOperation } = schema.service("Vm");
    expect(byOperation.get("autoPinCpuAndNumaNodes")).toMatchObject({
      kind: "action",
      http: "POST",
      action: "autopincpuandnumanodes",
    });
    expect(byOperation.get("exportToPathOnHost")).toMatchObject({ action: "export", signatureOf: "export" });
    expect(schema.service("StorageDomain").byOperation.get("updateOvfStore")).toMatchObject({
      kind: "action",
    });
    expect(schema.service("StorageDomainVm").byOperation.get("import")?.action).toBe("import");
  });

  it("knows the parameters and results of actions as attributes of an action", () => {
    expect(schema.service("Host").byOperation.get("iscsiDiscover")?.result).toMatchObject({
      wireName: "iscsi_targets",
      kind: "string",
      list: true,
      where: "result",
    });
    const ticket = schema.service("Vm").byOperation.get("ticket");
    expect(ticket?.parameters.map(described)).toContainEqual(["ticket", "struct", "Ticket", false, "action"]);
    expect(ticket?.result).toMatchObject({ type: "Ticket", where: "result" });
  });

  it("has locators of fixed segments, or one that takes an id", () => {
    expect(schema.service("Vm").bySegment.get("diskattachments")).toEqual({
      name: "diskAttachments",
      wireName: "disk_attachments",
      segment: "diskattachments",
      service: "DiskAttachments",
    });
    expect(schema.service("Vms").byId).toMatchObject({ name: "vm", segment: undefined, service: "Vm" });
    expect(schema.service("Vm").byId).toBeUndefined();
    expect(locatorTo("Cluster", "externalNetworkProviders")?.service).toBe("ClusterExternalProviders");
    expect(locatorTo("VmNics", "nic")?.service).toBe("VmNic");
  });

  it("inherits", () => {
    const disk = schema.service("VmDisk");
    expect(disk.base).toBe("Measurable");
    expect(disk.bySegment.get("statistics")?.service).toBe("Statistics");
    expect(schema.service("SystemPermissions").byOperation.has("addClusterPermission")).toBe(true);
  });
});

describe("a packed text that is none", () => {
  it.each([
    ["a struct", "1 A\n\nE a\n\nS bad$\n\nA"],
    ["an operation", "1 A\n\nE a\n\nAction\nS\n\nA bad"],
    ["a locator", "1 A\n\nE a\n\nAction\nS\n\nA | bad$"],
    ["a parameter of an action", "1 A\n\nE a\n\nAction known\nS\n\nA start(unknown)"],
  ])("is refused at %s", (_, text) => {
    const broken = new Schema(text);
    expect(() => [broken.struct("S"), broken.service("A")]).toThrow(SyntaxError);
  });
});
