import type { OvirtClient } from "@labkeeper/ovirt";
import { schema } from "@labkeeper/ovirt-model";
import { isApiError, isProtocolError } from "@labkeeper/transport";
import type { AnswerCase } from "../cases.ts";
import { FakeEngine } from "../fake-engine.ts";
import { operationOf } from "../names.ts";
import type { Verdict } from "../verdict.ts";
import { parseXml } from "../xml/tree.ts";
import { connect } from "./client.ts";
import { compareResult } from "./method.ts";
import type { Outcome } from "./outcome.ts";
import { compareError, outcomeOf } from "./outcome.ts";

const token = {
  code: 200,
  headers: { "Content-Type": "application/json" },
  body: '{"access_token":"NEW"}',
};

/** The calls by the names of the cases: service and method of the model, and ours. */
const calls: Readonly<Record<string, readonly [string, string, (engine: OvirtClient) => unknown]>> = {
  get: ["Vm", "get", (engine) => engine.vms.vm("123").get()],
  list: ["Vms", "list", (engine) => engine.vms.list()],
  add: ["Vms", "add", (engine) => engine.vms.add({ name: "myvm" })],
  update: ["Vm", "update", (engine) => engine.vms.vm("123").update({ name: "myvm" })],
  remove: ["Vm", "remove", (engine) => engine.vms.vm("123").remove()],
  action: ["Vm", "start", (engine) => engine.vms.vm("123").start()],
  "action-member": ["Vm", "ticket", (engine) => engine.vms.vm("123").ticket()],
};

/** Gives an answer to a call, and compares what it makes of it. */
export async function judgeAnswer(verdict: Verdict, case_: AnswerCase): Promise<void> {
  const { response, requests } = case_;
  const [service, method, call] = calls[case_.call] ?? unknown(case_.call);
  const engine = new FakeEngine(requests > 1 ? [response, token, response] : [response]);
  const client = connect(engine, { username: "admin@internal", password: "secret" });
  const outcome = await outcomeOf(() => call(client));
  await client.close({ logout: false });
  verdict.same("requests", requests, engine.sent.length);
  const operation = operationOf(service, method);
  if (case_.error) compareError(verdict, case_.error, outcome, false);
  else if (isOtherDocument(response.body, operation.kind, operation.result)) mustRefuse(verdict, outcome);
  else if ("error" in outcome) verdict.fail("outcome", case_.result, String(outcome.error));
  else compareResult(verdict, operation, case_.result, outcome.value);
}

function unknown(call: string): never {
  throw new Error(`There is no call ${call}`);
}

/** Whether the document is of another type than the operation gives, or an action with a fault. */
function isOtherDocument(
  xml: string,
  kind: string,
  result: { readonly type: string; readonly list: boolean } | undefined,
): boolean {
  if (kind === "remove") return false;
  let root: ReturnType<typeof parseXml>;
  try {
    root = parseXml(xml);
  } catch {
    return false;
  }
  if (root.children.some(({ name }) => name === "fault")) return true;
  const found = schema.rootElement(root.name);
  if (kind === "action") return found?.struct.name !== "Action";
  return found?.struct.name !== result?.type || found?.list !== result?.list;
}

function mustRefuse(verdict: Verdict, outcome: Outcome): void {
  if ("error" in outcome && (isApiError(outcome.error) || isProtocolError(outcome.error)))
    verdict.allow("answer");
  else verdict.fail("outcome", "an error", outcome);
}
