import {
  isApiError,
  isAuthError,
  isConflictError,
  isNotFoundError,
  isProtocolError,
  isServerError,
} from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import type { OvirtClient } from "../../src/index.ts";
import { isFaultError } from "../../src/index.ts";
import { account, FakeEngine, failureOf, xml } from "../support/fake-engine.ts";

const fault = "<fault><reason>Operation Failed</reason><detail>[Cannot do that.]</detail></fault>";
const said = 'Fault reason is "Operation Failed". Fault detail is "[Cannot do that.]". HTTP response code is';

/** An engine that answers every call of the API with that. */
function answering(
  body: string | null,
  status = 200,
  headers: Record<string, string> = { "content-type": "application/xml" },
) {
  const bytes = body === null ? null : new TextEncoder().encode(body);
  const engine = new FakeEngine(({ url }) =>
    url.pathname.startsWith("/ovirt-engine/api/") ? new Response(bytes, { status, headers }) : undefined,
  );
  return engine.connect();
}

const calls: readonly [string, (client: OvirtClient) => unknown][] = [
  ["get", (client) => client.vms.vm("123").get()],
  ["list", (client) => client.vms.list()],
  ["add", (client) => client.vms.add({ name: "web" })],
  ["update", (client) => client.vms.vm("123").update({ comment: "x" })],
  ["remove", (client) => client.vms.vm("123").remove()],
  ["an action", (client) => client.vms.vm("123").start()],
];

describe.each(calls)("A refusal of %s", (_, call) => {
  it("carries the engine's fault, in the sentences of the official SDKs", async () => {
    const error = await failureOf(() => call(answering(fault, 409)));
    expect(isConflictError(error)).toBe(true);
    expect(error).toMatchObject({ status: 409, reason: "Operation Failed", detail: "[Cannot do that.]" });
    expect(isFaultError(error) && error.fault).toEqual({
      reason: "Operation Failed",
      detail: "[Cannot do that.]",
    });
    expect(String(error)).toContain(`at https://engine.test: ${said} 409.`);
  });

  it("is read from an action, too", async () => {
    const error = await failureOf(() =>
      call(answering(`<action><status>failed</status>${fault}</action>`, 404)),
    );
    expect(isNotFoundError(error) && isFaultError(error)).toBe(true);
  });

  it("may leave out what it likes", async () => {
    const empty = await failureOf(() => call(answering("<fault/>", 500)));
    expect(isServerError(empty) && isFaultError(empty) && empty.fault).toEqual({});
    const detail = await failureOf(() => call(answering("<fault><detail>D</detail></fault>", 400)));
    expect(String(detail)).toContain(': Fault detail is "D". HTTP response code is 400.');
  });

  it("may be empty", async () => {
    const error = await failureOf(() => call(answering("", 404, {})));
    expect(isNotFoundError(error)).toBe(true);
    expect(String(error)).toContain("HTTP response code is 404.");
  });

  it("is nonsense when it is another document", async () => {
    for (const [body, name] of [
      ["<vm/>", "Vm"],
      ["<vms/>", "List"],
      ["<action/>", "Action"],
    ] as const) {
      const error = await failureOf(() => call(answering(body, 404)));
      expect(isProtocolError(error)).toBe(true);
      expect(String(error)).toContain(`Expected a fault, but got ${name}.`);
    }
  });

  it("is nonsense when a proxy answers, not a thing that is not found", async () => {
    const error = await failureOf(() =>
      call(answering("<html>Nothing</html>", 404, { "content-type": "text/html" })),
    );
    expect(isProtocolError(error)).toBe(true);
    expect(String(error)).toContain("The response content type 'text/html' isn't the expected XML");
    expect(String(error)).toContain("<html>Nothing</html>");
  });

  it("of a server that is not well may help later, whoever says so", async () => {
    const error = await failureOf(() => call(answering("<html/>", 502, { "content-type": "text/html" })));
    expect(isServerError(error)).toBe(true);
    expect(error).toMatchObject({ status: 502, retryable: true });
    expect(String(error)).toContain("isn't the expected XML");
  });

  it("is an AuthError for 401 and 403", async () => {
    for (const status of [401, 403]) {
      expect(isAuthError(await failureOf(() => call(answering(fault, status))))).toBe(true);
    }
  });

  it("may be a redirect, which is never followed", async () => {
    const location = "https://sso.test/login?token=secret";
    const html = await failureOf(() =>
      call(answering("<html/>", 302, { "content-type": "text/html", location })),
    );
    expect(html).toMatchObject({ code: "protocol.redirect" });
    expect(String(html)).toContain("redirects (302) to https://sso.test/login; redirects are never followed");
    const refused = await failureOf(() => call(answering(fault, 302)));
    expect(isFaultError(refused) && refused.status).toBe(302);
    expect(String(refused)).toContain("to another place");
  });
});

describe("A success", () => {
  it.each([
    ["get", calls[0], [200]],
    ["list", calls[1], [200]],
    ["add", calls[2], [200, 201, 202]],
    ["update", calls[3], [200]],
    ["an action", calls[5], [200, 201, 202]],
  ])("of %s is told by the status", async (name, entry, accepted) => {
    const body = { list: "<vms/>", "an action": "<action/>" }[name] ?? "<vm/>";
    for (const status of [200, 201, 202]) {
      const work = async () => entry?.[1](answering(body, status));
      if (accepted.includes(status)) await work();
      else expect(String(await failureOf(work))).toContain("Expected a fault, but got");
    }
  });

  it.each(calls.filter(([name]) => name !== "remove"))("of %s must not be empty", async (_, call) => {
    const error = await failureOf(() => call(answering("", 200, {})));
    expect(isApiError(error) && error.status).toBe(200);
    expect(error).toMatchObject({ mayHaveActed: true });
    expect(String(error)).toContain("HTTP response code is 200.");
  });

  it.each(calls.filter(([name]) => name !== "remove"))(
    "of %s with a fault in it is none",
    async (_, call) => {
      for (const body of [fault, `<action>${fault}</action>`]) {
        const error = await failureOf(() => call(answering(body)));
        expect(isFaultError(error) && error.status).toBe(200);
        expect(String(error)).toContain(`${said} 200.`);
      }
    },
  );

  it.each([
    ["get", calls[0], "<host/>", "Expected a Vm, but got Host."],
    ["get", calls[0], "<vms/>", "Expected a Vm, but got List."],
    ["list", calls[1], "<vm/>", "Expected a list of Vm, but got Vm."],
    ["list", calls[1], "<hosts/>", "Expected a list of Vm, but got List."],
    ["an action", calls[5], "<vm/>", "Expected a fault or action, but got Vm."],
    ["an action", calls[5], "<actions/>", "Expected a fault or action, but got List."],
  ])("of %s must be of its type", async (_, entry, body, message) => {
    const error = await failureOf(() => entry?.[1](answering(body)));
    expect(isProtocolError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveActed: true });
    expect(String(error)).toContain(message);
  });

  it("of remove is not looked at", async () => {
    await expect(answering("<html", 200, {}).vms.vm("1").remove()).resolves.toBeUndefined();
    const error = await failureOf(() => answering(null, 204, {}).vms.vm("1").remove());
    expect(String(error)).toContain("HTTP response code is 204.");
  });

  it("of an action gives its result, where it has one", async () => {
    const ticket = "<action><ticket><value>abc</value></ticket></action>";
    await expect(answering(ticket).vms.vm("1").ticket()).resolves.toEqual({ value: "abc" });
    await expect(answering("<action/>").vms.vm("1").ticket()).resolves.toBeUndefined();
    await expect(answering(ticket).vms.vm("1").stop()).resolves.toBeUndefined();
  });

  it("may have parameters in its content type, and any case", async () => {
    for (const type of ["text/xml", "application/xml;charset=UTF-8", "Application/XML ; charset=utf-8"]) {
      await expect(answering("<vm/>", 200, { "content-type": type }).vms.vm("1").get()).resolves.toEqual({});
    }
    for (const type of ["application/problem+xml", "application/xmlish", "xml"]) {
      const error = await failureOf(() =>
        answering("<vm/>", 200, { "content-type": type }).vms.vm("1").get(),
      );
      expect(String(error)).toContain(`The response content type '${type}' isn't the expected XML`);
    }
  });

  it("without a content type is nonsense", async () => {
    const error = await failureOf(() => answering("<vm/>", 200, {}).vms.vm("1").get());
    expect(String(error)).toContain("The response has no content type");
  });

  it("that breaks off is nonsense, with the place", async () => {
    const error = await failureOf(() => answering("<vm><name>x</na").vms.vm("1").get());
    expect(isProtocolError(error)).toBe(true);
    expect(String(error)).toContain("Reading vms/1 at https://engine.test: ");
    expect(String(error)).toContain("line 1");
  });

  it("may read dates as texts, and report what the model does not know", async () => {
    const body = "<vm><creation_time>2020-01-02T03:04:05.678901Z</creation_time><newer/></vm>";
    const unknown: unknown[] = [];
    const engine = new FakeEngine(({ url }) => (url.pathname.endsWith("/vms/1") ? xml(body) : undefined));
    const client = engine.connect({ dates: "text", onUnknown: (part) => unknown.push(part) });
    await expect(client.vms.vm("1").get()).resolves.toEqual({ creationTime: "2020-01-02T03:04:05.678901Z" });
    expect(unknown).toEqual([expect.objectContaining({ kind: "element", name: "newer" })]);
  });
});

it("A wrong base path is named as the usual cause of nonsense", async () => {
  const html = () => new Response("<html/>", { headers: { "content-type": "text/html" } });
  const engine = new FakeEngine(({ url }) => (url.pathname.startsWith("/other") ? html() : undefined));
  const client = engine.connect({ ...account, url: "https://engine.test/other" });
  const error = await failureOf(() => client.vms.list());
  expect(String(error)).toContain(
    "isn't the expected XML. Is the path '/other' included in the 'url' parameter correct? The typical one is '/ovirt-engine/api'",
  );
});
