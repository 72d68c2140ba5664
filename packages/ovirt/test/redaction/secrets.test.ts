import { describe, expect, it } from "vitest";
import { FakeEngine, failureOf, xml } from "../support/fake-engine.ts";

const secret = "hunter22-éè";

/** A client whose log is kept; bodies are logged. */
function logging(answer: (body: string) => Response) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  const engine = new FakeEngine(({ url, body }) =>
    url.pathname.startsWith("/ovirt-engine/api/") ? answer(body) : undefined,
  );
  return { client: engine.connect({ logger, logBodies: true }), lines };
}

describe("The log of bodies", () => {
  it("shows what was sent and received, but no attribute that the schema marks", async () => {
    const { client, lines } = logging(() =>
      xml(
        "<vm id='1'><name>web</name><initialization><root_password>hunter23</root_password></initialization></vm>",
      ),
    );
    await client.vms.add({
      name: "web",
      memory: 2n ** 60n,
      initialization: { rootPassword: secret, hostName: "h" },
    });
    const line = lines.find((each) => each.includes("POST https://engine.test/ovirt-engine/api/vms"));
    expect(line).toContain(
      '> {"initialization":{"hostName":"h","rootPassword":"[redacted]"},"memory":"1152921504606846976","name":"web"}',
    );
    expect(line).toContain('< {"id":"1","initialization":{"rootPassword":"[redacted]"},"name":"web"}');
    expect(lines.join("\n")).not.toMatch(/hunter2|correct horse|token-1/);
  });

  it("shows the addresses of what was sent", async () => {
    const { client, lines } = logging(() => xml("<vm/>"));
    await client.vms.add({ href: "/ovirt-engine/api/vms/1", name: "web" });
    expect(lines.join("\n")).toContain('> {"href":"/ovirt-engine/api/vms/1","name":"web"}');
  });

  it("hides all of a struct or a list that is secret", async () => {
    const { client, lines } = logging(() => xml("<agents/>"));
    await failureOf(() =>
      client.hosts.host("1").fenceAgents.add({ options: [{ name: "key", value: secret }], username: "root" }),
    );
    expect(lines.join("\n")).toContain('"options":"[redacted]"');
    expect(lines.join("\n")).not.toContain(secret);
  });

  it("shows nothing of what cannot be read", async () => {
    const { client, lines } = logging(() => xml("<vm><name>hunter23</na"));
    await failureOf(() => client.vms.vm("1").get());
    expect(lines.join("\n")).not.toContain("hunter23");
    await client.send({ path: "x", method: "PUT", body: `<a>${secret}` }).catch(() => undefined);
    expect(lines.join("\n")).not.toContain(secret);
  });

  it("has secrets of raw requests hidden, too", async () => {
    const { client, lines } = logging(() => xml("<vm/>"));
    const body = `<host><root_password>${secret}</root_password><name>h</name></host>`;
    await client.send({ path: "hosts", method: "POST", body });
    expect(lines.join("\n")).toContain('> {"name":"h","rootPassword":"[redacted]"}');
  });
});

describe("An error", () => {
  it.each([
    [400, `<fault><reason>Bad ${secret}</reason><detail>${secret}</detail></fault>`],
    [200, `<action><fault><reason>Bad ${secret}</reason><detail>${secret}</detail></fault></action>`],
  ])(
    "with status %i does not quote a secret that was sent, even when the engine does",
    async (status, body) => {
      const { client, lines } = logging(() => xml(body, status));
      const error = await failureOf(() => client.hosts.add({ name: "h", rootPassword: secret }));
      expect(JSON.stringify(error) + String(error) + (error as Error).stack).not.toContain(secret);
      expect(error).toMatchObject({ fault: { reason: "Bad [redacted]", detail: "[redacted]" } });
      expect(lines.join("\n")).not.toContain(secret);
    },
  );

  it("does not quote the token or the password", async () => {
    const html = () => new Response("token-1 correct horse", { headers: { "content-type": "text/html" } });
    const error = await failureOf(() => logging(html).client.vms.list());
    expect(String(error)).toContain('It begins with "[redacted] [redacted]"');
  });
});
