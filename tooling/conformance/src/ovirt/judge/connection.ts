import type { OvirtOptions } from "@labkeeper/ovirt";
import { OvirtClient } from "@labkeeper/ovirt";
import type { OperationSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { CaseValue, ConnectionCase, ExpectedRequest } from "../cases.ts";
import { FakeEngine } from "../fake-engine.ts";
import { camelName } from "../names.ts";
import type { Verdict } from "../verdict.ts";
import { callMethod } from "./client.ts";
import { elementInput } from "./element-input.ts";
import { argumentsFor, compareResult } from "./method.ts";
import type { Outcome } from "./outcome.ts";
import { compareError, outcomeOf } from "./outcome.ts";
import { compareRequests } from "./requests.ts";

/** Holds a whole conversation: logging in, a call that the expected requests tell, and logging out. */
export async function judgeConnection(verdict: Verdict, case_: ConnectionCase): Promise<void> {
  const engine = new FakeEngine(case_.responses);
  const call = callOf(case_);
  const outcome = await outcomeOf(() => converse(case_, engine, call));
  compareRequests(verdict, case_.requests, engine.sent);
  if (case_.error) compareError(verdict, case_.error, outcome, engine.sent.length === 0);
  else if ("error" in outcome) verdict.fail("outcome", case_.result, String(outcome.error));
  else compareOutcome(verdict, call, case_.result, outcome);
}

/** A call of the client: an operation of a service, or one of its own methods. */
type ClientCall =
  | { readonly path: string; readonly operation: OperationSchema; readonly args: readonly unknown[] }
  | "authenticate"
  | "test"
  | "none";

async function converse(case_: ConnectionCase, engine: FakeEngine, call: ClientCall): Promise<unknown> {
  const client = new OvirtClient({ ...optionsOf(case_), retry: false, fetch: engine.fetch });
  const logout = case_.requests.some(({ path }) => isLogOut(case_, path));
  const value = await perform(client, case_, call).catch(async (error: unknown) => {
    await client.close({ logout });
    throw error;
  });
  await client.close({ logout });
  return value;
}

async function perform(client: OvirtClient, case_: ConnectionCase, call: ClientCall): Promise<unknown> {
  if (call === "none") return undefined;
  if (call === "authenticate") return client.authenticate();
  if (call === "test") return client.test({ throws: case_.error !== undefined });
  return callMethod(client.service(call.path), call.operation.name, call.args);
}

function compareOutcome(
  verdict: Verdict,
  call: ClientCall,
  expected: CaseValue | undefined,
  outcome: { readonly value: unknown } & Outcome,
): void {
  if (typeof call === "object") compareResult(verdict, call.operation, expected, outcome.value);
  else if (expected !== null && expected !== undefined) verdict.same("result", expected, outcome.value);
}

const apiPath = "/ovirt-engine/api";

function isLogOut({ options }: ConnectionCase, path: string): boolean {
  return (
    path.endsWith("/sso-logout") ||
    (typeof options.sso_revoke_url === "string" && options.sso_revoke_url.includes(path))
  );
}

/** The call that leads to the request of the API; reading VM 123, when logging in fails before there is one. */
function callOf(case_: ConnectionCase): ClientCall {
  const { requests, result, call } = case_;
  const base = basePath(case_);
  const request = requests.find(({ path }) => path === base || path.startsWith(`${base}/`));
  if (call.startsWith("test") && typeof result !== "object") return "test";
  if (!request && typeof result === "string") return "authenticate";
  if (!request && !case_.error) return "none";
  return request ? operationCall(base, request) : operationCall(apiPath, reading);
}

function basePath({ options }: ConnectionCase): string {
  const url = typeof options.url === "string" ? URL.parse(options.url) : null;
  return url?.pathname.replace(/\/$/, "") ?? apiPath;
}

const reading: ExpectedRequest = {
  method: "GET",
  path: `${apiPath}/vms/123`,
  query: {},
  headers: {},
  body: null,
};

const kinds: Readonly<Record<string, readonly string[]>> = {
  GET: ["get", "list"],
  POST: ["add"],
  PUT: ["update"],
  DELETE: ["remove"],
};

/** The operation and the arguments that a request comes from. */
function operationCall(base: string, { method, path, query, body }: ExpectedRequest): ClientCall {
  const segments = path
    .slice(base.length)
    .split("/")
    .filter((segment) => segment !== "");
  let service = schema.service(schema.root);
  const found: string[] = [];
  for (const segment of segments) {
    const locator = service.bySegment.get(segment) ?? service.byId;
    if (!locator) break;
    service = schema.service(locator.service);
    found.push(segment);
  }
  const action = segments[found.length];
  const operation = service.operations.find((each) =>
    action === undefined ? kinds[method]?.includes(each.name) : each.action === action,
  );
  if (!operation) throw new Error(`The model has no operation for ${method} ${path}`);
  const ofOperation = operation.parameters
    .filter(({ where }) => where === "query")
    .map(({ wireName }) => wireName);
  const [args, own] = split(query, (name) => ofOperation.includes(name));
  const typed = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, queryInput(operation, name, value)]),
  );
  const sent = body ? elementInput(body, operation) : {};
  return {
    path: found.join("/"),
    operation,
    args: argumentsFor(operation, { ...typed, ...sent }, { query: own }),
  };
}

function split(
  all: Readonly<Record<string, string>>,
  isFirst: (name: string) => boolean,
): [Record<string, string>, Record<string, string>] {
  const entries = Object.entries(all);
  return [
    Object.fromEntries(entries.filter(([name]) => isFirst(name))),
    Object.fromEntries(entries.filter(([name]) => !isFirst(name))),
  ];
}

function queryInput(operation: OperationSchema, name: string, value: string): CaseValue {
  const kind = operation.byName.get(camelName(name))?.kind;
  if (kind === "boolean") return value === "true";
  return kind === "integer" ? Number(value) : value;
}

/** Our options for those of the official SDK. Those of the connections have no meaning for a fake `fetch`. */
function optionsOf({ options }: ConnectionCase): OvirtOptions {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === null || ofConnections.has(name)) continue;
    if (name === "timeout") {
      if (value !== 0) given.timeout = Number(value) * 1_000;
    } else given[camelName(name)] = value;
  }
  // The cases say what they mean to give, right or wrong.
  return given as Partial<OvirtOptions> as OvirtOptions;
}

const ofConnections = new Set(["insecure", "ca_file", "compress", "connections", "pipeline", "debug", "log"]);
