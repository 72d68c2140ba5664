import type { OperationSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { CaseObject, CaseValue, MethodCase } from "../cases.ts";
import { FakeEngine } from "../fake-engine.ts";
import { camelName, operationOf } from "../names.ts";
import { compareValue } from "../values/compare.ts";
import { toInput } from "../values/input.ts";
import type { Verdict } from "../verdict.ts";
import { callMethod, connect, walk } from "./client.ts";
import { compareError, outcomeOf } from "./outcome.ts";
import { compareRequests } from "./requests.ts";

/** Calls a method of a service, and compares the request and the result. */
export async function judgeMethod(verdict: Verdict, case_: MethodCase): Promise<void> {
  const operation = operationOf(case_.service, case_.method);
  const engine = new FakeEngine(case_.response ? [case_.response] : []);
  const client = connect(engine);
  const service = walk(client.system, case_.locators, camelName);
  verdict.same("service", `${case_.service}Service:${case_.path}`, String(service));
  const args = argumentsFor(operation, case_.args, { query: case_.query, headers: case_.headers });
  const outcome = await outcomeOf(() => callMethod(service, operation.name, args));
  await client.close({ logout: false });
  compareRequests(verdict, case_.request ? [case_.request] : [], engine.sent);
  if (case_.error) compareError(verdict, case_.error, outcome, engine.sent.length === 0);
  else if ("error" in outcome) verdict.fail("outcome", case_.result, String(outcome.error));
  else compareResult(verdict, operation, case_.result, outcome.value);
}

/** Compares what an operation gave. */
export function compareResult(
  verdict: Verdict,
  { result }: OperationSchema,
  expected: CaseValue | undefined,
  received: unknown,
): void {
  if (result) compareValue(verdict, "result", expected, received, result);
  else if (received !== undefined) verdict.fail("result", expected, received);
}

/** What the caller adds to an operation. */
interface Extras {
  readonly query?: Readonly<Record<string, string | null>> | undefined;
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
}

/** Our arguments for those of the official SDK. */
export function argumentsFor(
  operation: OperationSchema,
  args: CaseObject,
  { query, headers }: Extras,
): unknown[] {
  const { body, parameters } = operation;
  const own: Record<string, string | null> = { ...query };
  const given: Record<string, unknown> = {};
  let sent: unknown;
  for (const [name, value] of Object.entries(args)) {
    const wireName = name.replace(/_$/, "");
    const parameter = parameters.find((each) => each.wireName === wireName);
    if (body?.wireName === wireName) sent = toInput(value, body);
    else if (!parameter) throw new Error(`The model's ${operation.name} has no ${name}`);
    else if (wireName === "follow" && parameter.where === "query" && typeof value === "string") {
      const paths = followPaths(value, operation.result?.type);
      // Texts that are no paths can only be sent as a query of one's own.
      if (paths) given.follow = paths;
      else own.follow = value;
    } else given[parameter.name] = toInput(value, parameter);
  }
  // Headers without a value are not sent, and cannot be given.
  const real = Object.fromEntries(Object.entries(headers ?? {}).filter(([, value]) => value !== null));
  return [...(body ? [sent] : []), given, { query: own, headers: real }];
}

function followPaths(text: string, type: string | undefined): string[] | undefined {
  const paths = text.split(",").map((path) => {
    let struct = type;
    const steps = path.split(".").map((step) => {
      const attribute = struct && schema.struct(struct).attributes.find((each) => each.wireName === step);
      struct = attribute && attribute.kind === "struct" ? attribute.type : undefined;
      return attribute ? attribute.name : undefined;
    });
    return steps.includes(undefined) ? undefined : steps.join(".");
  });
  return paths.includes(undefined) ? undefined : paths.filter((path) => path !== undefined);
}
