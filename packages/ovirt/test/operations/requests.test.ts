import { describe, expect, it } from "vitest";
import { FakeEngine, failureOf, xml } from "../support/fake-engine.ts";

const engine = new FakeEngine(({ method, url }) => {
  if (!url.pathname.startsWith("/ovirt-engine/api/")) return undefined;
  if (method === "DELETE") return xml("");
  if (method === "POST") return xml(/\/(vms|events)$/.test(url.pathname) ? "<vm/>" : "<action/>");
  return xml(/\/(vms|nics|events)$/.test(url.pathname) ? `<${url.pathname.split("/").at(-1)}/>` : "<vm/>");
});
const client = engine.client();

async function sentBy(work: () => unknown) {
  const before = engine.calls.length;
  await work();
  const sent = engine.calls.slice(before);
  expect(sent).toHaveLength(1);
  const [only] = sent;
  if (!only) throw new Error("Nothing was sent");
  return only;
}

describe("The query", () => {
  it("has the parameters under their names on the wire, sorted and form-encoded", async () => {
    const { url } = await sentBy(() =>
      client.vms.list({ search: "name=my vm* & ü", max: 0, caseSensitive: false, allContent: true }),
    );
    expect(url.search).toBe("?all_content=true&case_sensitive=false&max=0&search=name%3Dmy+vm*+%26+%C3%BC");
  });

  it("has what the caller adds, which the parameters win over", async () => {
    const query = { max: 5, b: true, a: 10n, none: undefined, nil: null };
    const { url } = await sentBy(() => client.vms.list({ max: 7 }, { query }));
    expect(url.search).toBe("?a=10&b=true&max=7");
  });

  it("has paths to follow, as the engine names them", async () => {
    const { url } = await sentBy(() => client.vms.list({ follow: ["diskAttachments.disk", "nics"] }));
    expect(url.searchParams.get("follow")).toBe("disk_attachments.disk,nics");
  });

  it("takes paths that are only known at run time", async () => {
    const follow: string[] = ["numaNodes"];
    const { url } = await sentBy(() => client.vms.list({ follow }));
    expect(url.searchParams.get("follow")).toBe("numa_nodes");
  });

  it("has the correlation id, unless the operation has a parameter of that name", async () => {
    const options = { correlationId: "lesson-7" };
    const list = await sentBy(() => client.vms.list({}, options));
    expect(list.url.search).toBe("?correlation_id=lesson-7");
    expect([...list.headers.values()]).not.toContain("lesson-7");
    const upgrade = client.hosts.host("1");
    const action = await sentBy(() => upgrade.activate({}, options));
    expect(action.url.search).toBe("?correlation_id=lesson-7");
    const own = await sentBy(() => client.clusters.cluster("1").upgrade({ correlationId: "mine" }, options));
    expect(own.url.search).toBe("");
    expect(own.body).toContain("<correlation_id>mine</correlation_id>");
  });

  it("leaves out what is not set", async () => {
    const { url } = await sentBy(() => client.vms.list({ search: undefined, max: undefined }));
    expect(url.search).toBe("");
  });
});

describe("The headers", () => {
  it("are those of a document, also where there is none", async () => {
    const { headers } = await sentBy(() => client.vms.vm("1").remove());
    expect(Object.fromEntries(headers)).toEqual({
      accept: "application/xml",
      authorization: "Bearer token-1",
      "content-type": "application/xml",
      "user-agent": expect.stringMatching(/^labkeeper-ovirt\/\d/),
      version: "4",
    });
  });

  it("of the call win over those of the client, and no one's over those of the document", async () => {
    const other = engine.connect({ headers: { "X-A": "1", "X-B": "1", Accept: "text/html" } });
    const { headers } = await sentBy(() => other.vms.list({}, { headers: { "x-a": "2", VERSION: "3" } }));
    expect([headers.get("x-a"), headers.get("x-b"), headers.get("accept"), headers.get("version")]).toEqual([
      "2",
      "1",
      "application/xml",
      "4",
    ]);
  });

  it("tell engines before 4.1 of `all_content`, however it was given", async () => {
    const parameter = await sentBy(() => client.vms.list({ allContent: true }));
    expect(parameter.headers.get("all-content")).toBe("true");
    const query = await sentBy(() => client.vms.list({}, { query: { all_content: "x" } }));
    expect(query.headers.get("all-content")).toBe("x");
  });
});

describe("The body", () => {
  it("of add and update is the object", async () => {
    const add = await sentBy(() =>
      client.vms.add({ name: "web", cluster: { name: "Default" } }, { clone: true }),
    );
    expect([add.method, add.url.search]).toEqual(["POST", "?clone=true"]);
    expect(add.body.replace(/\s/g, "")).toBe(
      "<vm><name>web</name><cluster><name>Default</name></cluster></vm>",
    );
    const update = await sentBy(() => client.vms.vm("1").update({ comment: "x" }));
    expect([update.method, update.url.pathname]).toEqual(["PUT", "/ovirt-engine/api/vms/1"]);
  });

  it("of an action has every parameter that is set", async () => {
    const { method, url, body } = await sentBy(() =>
      client.vms
        .vm("1")
        .start({ pause: true, vm: { initialization: { hostName: "h" } }, volatile: undefined }),
    );
    expect([method, url.pathname]).toEqual(["POST", "/ovirt-engine/api/vms/1/start"]);
    expect(body.replace(/\s/g, "")).toBe(
      "<action><pause>true</pause><vm><initialization><host_name>h</host_name></initialization></vm></action>",
    );
  });

  it("of an action without parameters is empty", async () => {
    const { body } = await sentBy(() => client.vms.vm("1").stop());
    expect(body.trim()).toBe("<action/>");
  });

  it("of a special case is that of the operation", async () => {
    const { url } = await sentBy(() => client.vms.vm("1").exportToPathOnHost({ filename: "x.ova" }));
    expect(url.pathname).toBe("/ovirt-engine/api/vms/1/export");
  });

  it("may be a list", async () => {
    const service = client.clusters.cluster("1").glusterVolumes.volume("2").glusterBricks;
    const before = engine.calls.length;
    await failureOf(() => service.add([{ serverId: "s", brickDir: "/d" }], { replicaCount: 2 }));
    expect(engine.calls[before]?.url.search).toBe("?replica_count=2");
    expect(engine.calls[before]?.body.replace(/\s/g, "")).toBe(
      "<bricks><brick><brick_dir>/d</brick_dir><server_id>s</server_id></brick></bricks>",
    );
  });

  it("of reads and removes is none", async () => {
    expect((await sentBy(() => client.vms.list())).body).toBe("");
    expect((await sentBy(() => client.vms.vm("1").remove({ detachOnly: true }))).body).toBe("");
  });
});

describe("Bad input is refused before anything is sent", () => {
  const vm = client.vms.vm("1");
  const bricks = client.clusters.cluster("1").glusterVolumes.volume("2").glusterBricks;
  const bad = (value: unknown) => value as never;

  it.each([
    ["list.searhc", () => client.vms.list(bad({ searhc: "x" }))],
    ["list", () => client.vms.list(bad("name=web"))],
    ["list.max", () => client.vms.list({ max: 1.5 })],
    ["list.max", () => client.vms.list({ max: 2 ** 53 })],
    ["list.search", () => client.vms.list({ search: bad(5) })],
    ["list.allContent", () => client.vms.list({ allContent: bad("true") })],
    ["list.follow", () => client.vms.list({ follow: bad("nics") })],
    ["list.follow.0", () => client.vms.list({ follow: bad([5]) })],
    ["list.follow.1", () => client.vms.list({ follow: bad(["nics", "nicks"]) })],
    ["list.follow.0", () => client.vms.list({ follow: bad(["nics.vnicProfiles"]) })],
    ["list.follow.0", () => client.vms.list({ follow: bad(["name.nics"]) })],
    ["vm", () => client.vms.add(bad(undefined))],
    ["vm", () => client.vms.add(bad([]))],
    ["bricks", () => bricks.add(bad({ brickDir: "/d" }))],
    ["start.pauze", () => vm.start(bad({ pauze: true }))],
    ["query", () => vm.get({}, { query: bad("a=b") })],
    ["query.a", () => vm.get({}, { query: { a: bad({}) } })],
    ["headers.X-A", () => vm.get({}, { headers: { "X-A": "ü" } })],
    ["headers", () => vm.get({}, { headers: { "X A": "1" } })],
    ["timeout", () => vm.get({}, { timeout: 0 })],
    ["deadline", () => vm.get({}, bad({ deadline: 5 }))],
  ])("%s", async (path, work) => {
    const before = engine.sent.length;
    expect(await failureOf(work)).toMatchObject({ name: "InputError", path });
    expect(engine.sent).toHaveLength(before);
  });

  it("with the names that would have been right", async () => {
    const error = await failureOf(() => client.vms.list({ follow: bad(["nics.vnicProfiles"]) }));
    expect(String(error)).toContain("vnicProfile");
  });

  it("and so are objects that would have to go into a query", async () => {
    expect(await failureOf(() => bricks.remove({ bricks: [{ id: "1" }] }))).toMatchObject({
      path: "remove.bricks",
    });
  });
});
