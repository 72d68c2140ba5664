import type { MethodCase } from "./cases.ts";
import { judge } from "./run.ts";

/** A case that ours passes, with something of each kind that is compared. */
const sound: MethodCase = {
  key: "self-test",
  kind: "method",
  service: "Vm",
  path: "/vms/123",
  locators: [["vms"], ["vm", "123"]],
  method: "update",
  args: { vm: { comment: "new" }, async: true },
  headers: { "X-Custom": "some" },
  request: {
    method: "PUT",
    path: "/vms/123",
    query: { async: "true" },
    headers: {
      Accept: "application/xml",
      Authorization: "Bearer TOKEN",
      "Content-Type": "application/xml",
      "User-Agent": "PythonSDK/4.6.3",
      Version: "4",
      "X-Custom": "some",
    },
    body: "<vm><comment>new</comment></vm>",
  },
  response: {
    code: 200,
    headers: { "Content-Type": "application/xml" },
    body: '<vm id="123"><comment>new</comment></vm>',
  },
  result: { id: "123", comment: "new" },
};

const fault = "<fault><reason>Operation Failed</reason><detail>[No.]</detail></fault>";

/** The same case, when the engine refuses the call. */
const refused: MethodCase = {
  ...withoutResult(sound),
  response: { code: 404, headers: { "Content-Type": "application/xml" }, body: fault },
  error: {
    class: "NotFoundError",
    message: 'Fault reason is "Operation Failed". Fault detail is "[No.]". HTTP response code is 404.',
    code: 404,
    fault: { reason: "Operation Failed", detail: "[No.]" },
  },
};

/** Cases that expect something wrong: one thing each. */
const corrupted: Readonly<Record<string, MethodCase>> = {
  "a request line": { ...sound, request: { ...requestOf(sound), method: "POST" } },
  "a path": { ...sound, request: { ...requestOf(sound), path: "/vms/124" } },
  "a header": {
    ...sound,
    request: { ...requestOf(sound), headers: { ...requestOf(sound).headers, Version: "3" } },
  },
  "a query": { ...sound, request: { ...requestOf(sound), query: { async: "false" } } },
  "a body": { ...sound, request: { ...requestOf(sound), body: "<vm><comment>old</comment></vm>" } },
  "a value": { ...sound, result: { id: "123", comment: "old" } },
  "an error's class": { ...refused, error: { ...errorOf(refused), class: "AuthError" } },
  "an error's message": { ...refused, error: { ...errorOf(refused), message: "Fault detail is missing." } },
  "an error's code": { ...refused, error: { ...errorOf(refused), code: 403 } },
  "an error's fault": { ...refused, error: { ...errorOf(refused), fault: { reason: "Other" } } },
};

/** Looks whether the runner sees what is wrong; gives what it did not see, as failures. */
export async function selfTest(): Promise<string[]> {
  const failures: string[] = [];
  for (const case_ of [sound, refused]) {
    const { problems } = await judge("requests", case_);
    if (problems.length > 0) failures.push(`self-test: a sound case fails\n  ${problems.join("\n  ")}`);
  }
  for (const [what, case_] of Object.entries(corrupted)) {
    const { passed } = await judge("requests", case_);
    if (passed) failures.push(`self-test: ${what} that is wrong was not seen`);
  }
  return failures;
}

function withoutResult({ result: _, ...rest }: MethodCase): MethodCase {
  return rest;
}

function requestOf({ request }: MethodCase): NonNullable<MethodCase["request"]> {
  if (!request) throw new Error("The case has no request");
  return request;
}

function errorOf({ error }: MethodCase): NonNullable<MethodCase["error"]> {
  if (!error) throw new Error("The case has no error");
  return error;
}
