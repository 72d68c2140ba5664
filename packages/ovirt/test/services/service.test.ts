import { inspect } from "node:util";
import type { VmNicsService, VmService } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { describe, expect, expectTypeOf, it } from "vitest";
import { Service } from "../../src/index.ts";
import { FakeEngine, failureOf } from "../support/fake-engine.ts";

const { vms, clusters, system } = new FakeEngine().client();

describe("A service", () => {
  it("has a class of its own, with the model's name", () => {
    expect(vms.vm("123")).toBeInstanceOf(Service);
    expect(vms.vm("123").constructor.name).toBe("VmService");
    expect(Object.prototype.toString.call(vms)).toBe("[object VmsService]");
    expect(vms.vm("1").constructor).toBe(vms.vm("2").constructor);
  });

  it("shows its name and path", () => {
    expect(inspect(vms.vm("123").diskAttachments)).toBe("DiskAttachmentsService:/vms/123/diskattachments");
  });

  it("has its members on its prototype, under their names, as a class has", () => {
    const prototype = Object.getPrototypeOf(vms.vm("123"));
    const { get } = Object.getOwnPropertyDescriptor(prototype, "diskAttachments") ?? {};
    expect(get?.name).toBe("get diskAttachments");
    expect(vms.vm("123").autoPinCpuAndNumaNodes.name).toBe("autoPinCpuAndNumaNodes");
    expect(Object.keys(prototype)).toEqual([]);
  });

  it("has every operation and locator of the model, all 288 of them", () => {
    const engine = new FakeEngine().connect();
    const seen = new Set<string>();
    const visit = (service: object, name: string, path: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const { operations, locators } = schema.service(name);
      for (const each of operations) expect(service).toHaveProperty(each.name);
      for (const { name: member, segment, service: next } of locators) {
        const below = segment === undefined ? `${path}/1` : `${path}/${segment}`;
        const found =
          segment === undefined
            ? Reflect.get(service, member).call(service, "1")
            : Reflect.get(service, member);
        expect(String(found)).toBe(`${next}Service:${below}`);
        visit(found, next, below);
      }
    };
    visit(engine.system, schema.root, "");
    // The others are only inherited from.
    expect(schema.serviceNames.length - seen.size).toBeLessThan(10);
  });

  it("does nothing for something that is no service", () => {
    const { list } = vms;
    expect(() => list.call({} as typeof vms)).toThrow(TypeError);
  });
});

describe("A locator by id", () => {
  it("encodes the id", () => {
    expect(String(vms.vm("a/b?c#ü %"))).toBe("VmService:/vms/a%2Fb%3Fc%23%C3%BC%20%25");
  });

  it.each(["", ".", "..", undefined, null, 5, "\ud800"])("refuses %j before anything is sent", async (id) => {
    const error = await failureOf(() => vms.vm(id as string).remove());
    expect(error).toMatchObject({ name: "InputError", path: "vm id" });
  });
});

describe("service()", () => {
  const engine = new FakeEngine().client();

  it.each([
    ["", "SystemService:"],
    ["vms", "VmsService:/vms"],
    ["vms/123/", "VmService:/vms/123"],
    ["vms/123/nics", "VmNicsService:/vms/123/nics"],
    ["vms/a b/nics/ü", "VmNicService:/vms/a%20b/nics/%C3%BC"],
    ["vms/%2e%2e", "VmService:/vms/%252e%252e"],
  ])("finds what %j leads to", (path, text) => {
    expect(String(engine.service(path))).toBe(text);
  });

  it.each([
    ["nothing", "nothing"],
    ["vms/123/nothing/4", "nothing/4"],
    ["/vms", "/vms"],
    ["//", "//"],
    ["VMS", "VMS"],
    ["data_centers", "data_centers"],
    ["networkfilters/1/2", "2"],
  ])("refuses %j with what was left over", (path, rest) => {
    const message = `The path "${rest}" doesn't correspond to any service.`;
    expect(() => engine.service(path as string)).toThrow(message);
  });

  it.each(["vms//", "vms//nics", "vms/./nics", "vms/../nics", "vms/.."])("refuses %j", (path) => {
    expect(() => engine.service(path as string)).toThrow(/^path: vm id: expected/);
  });

  it.each([undefined, null, 5])("refuses %j, which is no text", (path) => {
    expect(() => engine.service(path as never)).toThrow(/^path: expected a text/);
  });

  it("knows the type by the path, ids of any text included", () => {
    const id: string = "vms";
    expectTypeOf(engine.service("vms/123")).toEqualTypeOf<VmService>();
    expectTypeOf(engine.service(`vms/${id}/nics`)).toEqualTypeOf<VmNicsService>();
    expectTypeOf(engine.service("")).toEqualTypeOf(system);
    expectTypeOf(engine.service("clusters")).toEqualTypeOf(clusters);
    expectTypeOf(engine.service(id)).toEqualTypeOf<Service>();
  });
});
