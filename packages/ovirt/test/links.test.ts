import type { Cluster, Link, LinkList, List, Nic, Vm } from "@labkeeper/ovirt-model";
import { describe, expect, expectTypeOf, it } from "vitest";
import { FakeEngine, failureOf, xml } from "./support/fake-engine.ts";

const nics = { href: "/ovirt-engine/api/vms/123/nics" } as LinkList<Nic>;
const cluster = { href: "/ovirt-engine/api/clusters/9", id: "9" } as Link<Cluster>;

function engineWith(body: string): FakeEngine {
  return new FakeEngine(({ method }) => (method === "GET" ? xml(body) : undefined));
}

describe("follow()", () => {
  it("reads one object that a link leads to", async () => {
    const engine = engineWith('<cluster id="9"/>');
    await expect(engine.connect().follow(cluster)).resolves.toEqual({ id: "9" });
    expect(engine.calls[0]?.url.pathname).toBe("/ovirt-engine/api/clusters/9");
  });

  it("reads the list that a link leads to, with what is followed from there", async () => {
    const engine = engineWith('<nics><nic id="1"/></nics>');
    const found = await engine.connect().follow(nics, { follow: ["vnicProfile"] });
    expect(found).toEqual([{ id: "1" }]);
    expect(engine.calls[0]?.url.search).toBe("?follow=vnic_profile");
  });

  it("reads an object or a list again that was read before", async () => {
    const engine = engineWith('<vms><vm id="1"/></vms>');
    const list: readonly Vm[] = Object.assign([], { href: "/ovirt-engine/api/vms" });
    await expect(engine.connect().follow(list as List<Vm>)).resolves.toEqual([{ id: "1" }]);
  });

  it("takes a whole URL of the same server", async () => {
    const engine = engineWith("<vms/>");
    await engine.connect().follow({ href: "https://engine.test/ovirt-engine/api/vms" });
    expect(engine.calls).toHaveLength(1);
  });

  it("takes an id as the server has encoded it", async () => {
    const engine = engineWith("<tag/>");
    const client = engine.connect();
    await client.follow({ href: "/ovirt-engine/api/tags/a%2Fb%20c" });
    await client.follow({ href: "/ovirt-engine/api/tags/100%" });
    expect(engine.calls.map(({ url }) => url.pathname.slice(18))).toEqual(["tags/a%2Fb%20c", "tags/100%25"]);
  });

  it("reads the root", async () => {
    const engine = new FakeEngine();
    await engine.connect().follow({ href: "/ovirt-engine/api" });
    await engine.connect().follow({ href: "/ovirt-engine/api/" });
    expect(engine.calls.map(({ url }) => url.pathname)).toEqual(["/ovirt-engine/api", "/ovirt-engine/api"]);
  });

  it.each([
    [{}, "Can't follow link because the 'href' attribute does't have a value"],
    [{ href: "" }, "Can't follow link"],
    [null, "Can't follow link"],
    [
      { href: "/other/api/vms" },
      "The URL '/other/api/vms' isn't compatible with the base URL of the connection",
    ],
    [{ href: "/ovirt-engine/apis/vms" }, "isn't compatible"],
    [{ href: "https://evil.test/ovirt-engine/api/vms" }, "isn't compatible"],
    [{ href: "https://engine.test.evil/ovirt-engine/api/vms" }, "isn't compatible"],
    [{ href: "//evil.test/ovirt-engine/api/vms" }, "isn't compatible"],
    [{ href: "/ovirt-engine/api/vms?x=1" }, "isn't compatible"],
    [{ href: "/ovirt-engine/api/vms/../hosts" }, 'not "", "." or ".."'],
    [{ href: "/ovirt-engine/api/vms/%2e%2e/nics" }, 'not "", "." or ".."'],
    [{ href: "/ovirt-engine/api/vms//nics" }, 'not "", "." or ".."'],
    [
      { href: "/ovirt-engine/api/nosuchthings/123" },
      'The path "nosuchthings/123" doesn\'t correspond to any service',
    ],
  ])("refuses %j before anything is sent", async (link, message) => {
    const engine = new FakeEngine();
    const error = await failureOf(() => engine.connect().follow(link as object));
    expect(error).toMatchObject({ name: "InputError" });
    expect(String(error)).toContain(message);
    expect(engine.sent).toEqual([]);
  });

  it("has the type of what is there", () => {
    const client = new FakeEngine().connect();
    expectTypeOf(() => client.follow(cluster)).returns.resolves.toEqualTypeOf<Cluster>();
    expectTypeOf(() => client.follow(nics)).returns.resolves.toEqualTypeOf<List<Nic>>();
    expectTypeOf(() => client.follow({} as Vm)).returns.resolves.toEqualTypeOf<Vm>();
    // @ts-expect-error There is no such link.
    const wrong = () => client.follow(nics, { follow: ["vnicProfiles"] });
    expectTypeOf(wrong).toBeFunction();
  });
});

describe("isLink()", () => {
  it("tells what can be followed", () => {
    const client = new FakeEngine().connect();
    expect(
      [nics, { id: "1" }, { href: null }, null, "href", Object.assign([], nics)].map(client.isLink),
    ).toEqual([true, false, false, false, false, true]);
  });
});
