import type { Mutant } from "../src/mutant.ts";

const errors = "packages/transport/src/session/answer-error.ts";
const call = "packages/transport/src/session/running-call.ts";
const reading = "packages/transport/src/session/read-as.ts";
const session = "packages/transport/test/session";

/** Mistakes in what the transport makes of answers. */
export const mutants: readonly Mutant[] = [
  // Errors by status
  {
    id: "transport/401-is-no-auth-error",
    file: errors,
    find: "  401: AuthError,\n",
    replace: "",
    why: "A wrong password looks like any other refusal, and is not remembered.",
    tests: [`${session}/answers.test.ts`],
  },
  {
    id: "transport/410-is-not-gone",
    file: errors,
    find: "  410: NotFoundError,\n",
    replace: "",
    why: "What was removed for good is not reported as not found.",
    tests: [`${session}/answers.test.ts`],
  },
  {
    id: "transport/412-is-no-conflict",
    file: errors,
    find: "  412: ConflictError,\n",
    replace: "",
    why: "A condition that did not hold is not reported as a conflict.",
    tests: [`${session}/answers.test.ts`],
  },
  {
    id: "transport/429-is-no-rate-limit",
    file: errors,
    find: "  429: RateLimitError,\n",
    replace: "",
    why: "Callers cannot tell a full server from a mistake of theirs.",
    tests: [`${session}/answers.test.ts`],
  },
  {
    id: "transport/500-is-no-server-error",
    file: errors,
    find: "(status >= 500 ? ServerError : ApiError)",
    replace: "ApiError",
    why: "A failure of the server is not reported as one.",
    tests: [`${session}/answers.test.ts`],
  },
  {
    id: "transport/503-is-final",
    file: errors,
    find: "[408, 429, 500, 502, 503, 504]",
    replace: "[408, 429, 500, 502, 504]",
    why: "A server that restarts fails calls that would succeed a second later.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },
  {
    id: "transport/503-with-retry-after-acted",
    file: errors,
    find: "status >= 500 && !(status === 503 && wait !== undefined)",
    replace: "status >= 500",
    why: "A call that the server turned away at the door is not repeated.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },
  {
    id: "transport/500-did-not-act",
    file: errors,
    find: "status >= 500 && !(status === 503",
    replace: "status > 500 && !(status === 503",
    why: "A call that may be made only once is made twice.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },
  {
    id: "transport/retry-after-in-milliseconds",
    file: errors,
    find: "return Number(value) * 1_000;",
    replace: "return Number(value);",
    why: "A server that asks for a pause of 5 s is asked again after 5 ms.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },
  {
    id: "transport/retry-after-by-local-clock",
    file: errors,
    find: "Math.max(0, at - serverTime(headers))",
    replace: "Math.max(0, at - Date.now())",
    why: "The pause is wrong by as much as the two clocks differ.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },

  // Redirects and answers that make no sense
  {
    id: "transport/redirect-is-an-answer",
    file: call,
    find: "(status >= 300 && status < 400 && status !== 304)",
    replace: "(status > 307 && status < 400)",
    why: "A log-in page's redirect ends in an error that explains nothing.",
    tests: [`${session}/redirects.test.ts`],
  },
  {
    id: "transport/redirect-shows-its-query",
    file: errors,
    find: "to ? to.origin + to.pathname :",
    replace: "to ? to.href :",
    why: "A ticket in a redirect's query ends up in the log.",
    tests: [`${session}/redirects.test.ts`],
  },
  {
    id: "transport/downgrade-is-not-explained",
    file: errors,
    find: 'from === "https" && target.startsWith("http:")',
    replace: 'from === "http" && target.startsWith("http:")',
    why: "A proxy that leads from https to http is not named as the cause.",
    tests: [`${session}/redirects.test.ts`],
  },
  {
    id: "transport/broken-json-is-undefined",
    file: reading,
    find: 'throw answer.nonsense("the answer is no JSON, or was cut off");',
    replace: "return undefined as T;",
    why: "Half an answer passes as an empty one.",
    tests: [`${session}/answers.test.ts`],
  },
  {
    id: "transport/schema-is-ignored",
    file: reading,
    find: "if (!schema) return value as T;",
    replace: "return value as T;",
    why: "Answers that the types do not describe reach the caller.",
    tests: [`${session}/answers.test.ts`],
  },
];
