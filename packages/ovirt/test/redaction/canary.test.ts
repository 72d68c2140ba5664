import { inspect } from "node:util";
import type { OperationSchema, StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { expect, it } from "vitest";
import { Service } from "../../src/index.ts";
import { FakeEngine, failureOf, xml } from "../support/fake-engine.ts";

const canary = "canary-4711";

/** An object with the canary in every secret text, in itself and in what it holds; undefined where there is none. */
function withCanaries(struct: StructSchema, depth: number): object | undefined {
  const value: Record<string, unknown> = {};
  for (const { name, kind, type, list, secret } of struct.attributes) {
    const part = valueFor(kind, type, secret, depth);
    if (part !== undefined) value[name] = list ? [part] : part;
  }
  return Object.keys(value).length > 0 ? value : undefined;
}

function valueFor(kind: string, type: string, secret: boolean, depth: number): unknown {
  if (kind !== "struct") return secret && kind === "string" ? canary : undefined;
  if (secret) return { name: canary, value: canary };
  return depth > 0 ? withCanaries(schema.struct(type), depth - 1) : undefined;
}

/** The arguments of an operation that has secrets. */
function argumentsWithCanaries(operation: OperationSchema): unknown[] | undefined {
  const { kind, body, parameters } = operation;
  if (body) {
    const value = withCanaries(schema.struct(body.type), 2);
    return value && [body.list ? [value] : value];
  }
  if (kind !== "action") return undefined;
  const given = parameters.flatMap(({ name, kind: ofValue, type, list, secret }) => {
    const value = valueFor(ofValue, type, secret, 2);
    return value === undefined ? [] : [[name, list ? [value] : value]];
  });
  return given.length > 0 ? [Object.fromEntries(given)] : undefined;
}

/** A path to each service that can be reached. */
function paths(name = schema.root, path = "", seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(name)) return seen;
  seen.set(name, path);
  for (const { segment = "1", service } of schema.service(name).locators) {
    paths(service, path === "" ? segment : `${path}/${segment}`, seen);
  }
  return seen;
}

it("No secret of any operation shows in the log or in an error, not even when the engine quotes the request", async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  let echoes = 0;
  const engine = new FakeEngine(({ url, body, method }) => {
    if (!url.pathname.startsWith("/ovirt-engine/api/") || method === "GET") return undefined;
    if (body.includes(canary)) echoes += 1;
    const quoted = body.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return xml(`<fault><reason>Bad</reason><detail>${quoted}</detail></fault>`, 400);
  });
  const logger = { debug: log, info: log, warn: log, error: log };
  const client = engine.connect({ logger, logBodies: true });
  let tried = 0;
  for (const [name, path] of paths()) {
    const service = client.service(path);
    expect(service).toBeInstanceOf(Service);
    for (const operation of schema.service(name).operations) {
      const args = argumentsWithCanaries(operation);
      if (!args) continue;
      tried += 1;
      const error = await failureOf(() => Reflect.get(service, operation.name).apply(service, args));
      expect(error).toMatchObject({ name: "ValidationError", status: 400 });
      expect(inspect(error, { depth: 9 }), `${name}.${operation.name}`).not.toContain(canary);
    }
  }
  expect(tried).toBeGreaterThan(150);
  expect(echoes).toBe(tried);
  expect(lines.length).toBeGreaterThan(tried);
  expect(lines.join("\n")).toContain("[redacted]");
  expect(lines.join("\n")).not.toContain(canary);
});
