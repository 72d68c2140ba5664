import type { Mutant } from "../src/mutant.ts";

const repeat = "packages/transport/src/session/repeat.ts";
const secrets = "packages/transport/src/redaction/secrets.ts";
const token = "packages/transport/src/auth/token-auth.ts";
const loginMemory = "packages/transport/src/auth/login-memory.ts";
const url = "packages/transport/src/url.ts";
const limiter = "packages/transport/src/limiter.ts";
const many = "packages/transport/src/many.ts";
const failures = "packages/transport/src/platform/node/explain-failure.ts";
const call = "packages/transport/src/session/running-call.ts";
const hiding = "packages/transport/src/redaction/hide.ts";
const session = "packages/transport/test/session";

/** Mistakes in how the transport makes calls. */
export const mutants: readonly Mutant[] = [
  // Repeats
  {
    id: "transport/once-is-repeated",
    file: repeat,
    find: 'repeat !== "once" || !sent || !error.mayHaveActed',
    replace: "true",
    why: "A message is shown twice, a computer is rebooted twice.",
    tests: [`${session}/repeats.test.ts`],
  },
  {
    id: "transport/nothing-is-repeated-once-sent",
    file: repeat,
    find: 'repeat !== "once" || !sent || !error.mayHaveActed',
    replace: "!sent || !error.mayHaveActed",
    why: "A lost connection fails reads that could be made again.",
    tests: [`${session}/repeats.test.ts`],
  },
  {
    id: "transport/what-is-final-is-repeated",
    file: repeat,
    find: "!error.retryable || except?.(error)",
    replace: "except?.(error)",
    why: "A wrong value is sent four times.",
    tests: [`${session}/repeats.test.ts`],
  },
  {
    id: "transport/repeated-delete-fails",
    file: repeat,
    find: 'repeat === "delete" && mayHaveActedBefore && isNotFoundError(error)',
    replace: "false",
    why: "A delete whose answer was lost fails although it succeeded.",
    tests: [`${session}/repeats.test.ts`],
  },
  {
    id: "transport/delete-of-nothing-succeeds",
    file: repeat,
    find: 'repeat === "delete" && mayHaveActedBefore && isNotFoundError(error)',
    replace: 'repeat === "delete" && isNotFoundError(error)',
    why: "Deleting what never was passes as a success.",
    tests: [`${session}/repeats.test.ts`],
  },
  {
    id: "transport/backoff-has-no-cap",
    file: repeat,
    find: "Math.min(settings.backoff * 2 ** (attempt - 1), settings.maxBackoff)",
    replace: "settings.backoff * 2 ** (attempt - 1)",
    why: "The tenth repeat comes minutes after the ninth.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },
  {
    id: "transport/retry-after-has-no-cap",
    file: repeat,
    find: "Math.min(asked, settings.maxRetryAfter)",
    replace: "asked",
    why: "A server can put a call to sleep for a day.",
    tests: [`${session}/repeats.test.ts`, `${session}/answers.test.ts`],
  },

  // Time
  {
    id: "transport/time-out-did-not-act",
    file: call,
    find: "waitFor(this.#exchange(connections, signal), doing, signal, true)",
    replace: "waitFor(this.#exchange(connections, signal), doing, signal)",
    why: "A call that may be made only once is made again after a time-out.",
    tests: [`${session}/time-limits.test.ts`, `${session}/repeats.test.ts`],
  },
  {
    id: "transport/total-time-is-ignored",
    file: call,
    find: "within(this.#limits.total, ",
    replace: "within(undefined, ",
    why: "A call goes on long after the time that its caller gave it.",
    tests: [`${session}/time-limits.test.ts`],
  },

  // Logging in
  {
    id: "transport/each-call-logs-in",
    file: token,
    find: "this.#login ??= this.#logIn()",
    replace: "this.#login = this.#logIn()",
    why: "A hundred calls at once log in a hundred times.",
    tests: ["packages/transport/test/auth/token-auth.test.ts"],
  },
  {
    id: "transport/new-token-is-thrown-away",
    file: token,
    find: "if (this.#token === used) this.#token = undefined;",
    replace: "this.#token = undefined;",
    why: "Every call that failed with the old token logs in again.",
    tests: ["packages/transport/test/auth/token-auth.test.ts"],
  },
  {
    id: "transport/rejected-login-is-forgotten",
    file: token,
    find: "if (isAuthError(error)) this.#memory.remember(credentials, error);",
    replace: "",
    why: "A wrong password locks the account.",
    tests: ["packages/transport/test/auth/token-auth.test.ts"],
  },
  {
    id: "transport/rejected-login-is-remembered-for-ever",
    file: loginMemory,
    find: "if (rejection.until > Date.now()) throw rejection.error;",
    replace: "throw rejection.error;",
    why: "An account that was unlocked stays unusable until the program restarts.",
    tests: ["packages/transport/test/auth"],
  },

  // Redaction
  {
    id: "transport/encoded-secret-is-shown",
    file: secrets,
    find: "    encodeURIComponent(value.toWellFormed()),\n",
    replace: "",
    why: "A password that went into a URL is shown in the log.",
    tests: ["packages/transport/test/redaction"],
  },
  {
    id: "transport/cause-is-shown-as-it-is",
    file: secrets,
    find: "new Error(this.clean(cause.message))",
    replace: "new Error(cause.message)",
    why: "The error of another library quotes a password.",
    tests: ["packages/transport/test/redaction"],
  },
  {
    id: "transport/stack-is-shown-as-it-is",
    file: secrets,
    find: "copy.stack = this.clean(cause.stack)",
    replace: "copy.stack = cause.stack",
    why: "A stack trace repeats the message with its password.",
    tests: ["packages/transport/test/redaction"],
  },
  {
    id: "transport/server-may-quote-a-secret",
    file: call,
    find: "text: secrets.clean(text),",
    replace: "text,",
    why: "A server that quotes the password that it refuses puts it into the log.",
    tests: ["packages/transport/test/redaction"],
  },
  {
    id: "transport/lists-of-secrets-are-shown",
    file: hiding,
    find: "value === null || !secret.includes(name)",
    replace: "value === null || Array.isArray(value) || !secret.includes(name)",
    why: "Secrets in lists are logged.",
    tests: ["packages/transport/test/redaction"],
  },

  // URLs
  {
    id: "transport/password-in-url-is-taken",
    file: url,
    find: "if (url.username || url.password || /[?#]/.test(text)) {",
    replace: "if (/[?#]/.test(text)) {",
    why: "A password travels in URLs, which end up in logs.",
    tests: ["packages/transport/test/url.test.ts"],
  },
  {
    id: "transport/dots-leave-the-path",
    file: url,
    find: "/^\\.{0,2}$/.test(value)",
    replace: "/^\\.?$/.test(value)",
    why: "An id of two dots reaches another resource.",
    tests: ["packages/transport/test/url.test.ts"],
  },
  {
    id: "transport/127-is-not-loopback",
    file: url,
    find: "/^(127(\\.\\d+){3}|",
    replace: "/^(",
    why: "Tests against a local server warn of plain http.",
    tests: [`${session}/plain-http.test.ts`],
  },

  // Limits
  {
    id: "transport/limiter-starts-one-too-many",
    file: limiter,
    find: "this.#running < this.#capacity && this.#queue.size === 0",
    replace: "this.#running <= this.#capacity && this.#queue.size === 0",
    why: "The server gets more requests than it bears.",
    tests: ["packages/transport/test/limiter.test.ts"],
  },
  {
    id: "transport/aborted-waiter-takes-a-place",
    file: limiter,
    find: "() => this.#queue.delete(resolve)",
    replace: "() => undefined",
    why: "Places are lost to calls that were given up.",
    tests: ["packages/transport/test/limiter.test.ts"],
  },
  {
    id: "transport/many-has-no-bound",
    file: many,
    find: "new Limiter(concurrency)",
    replace: "new Limiter(list.length)",
    why: "All of 20,000 items are begun at once.",
    tests: ["packages/transport/test/many.test.ts"],
  },

  // What broke, in Node
  {
    id: "transport/refused-connection-acted",
    file: failures,
    find: '    "connection.refused",\n    true,\n    false,',
    replace: '    "connection.refused",\n    true,\n    true,',
    why: "A call that surely did not arrive is not made again.",
    tests: [`${session}/repeats.test.ts`, "packages/transport/test/platform"],
  },
  {
    id: "transport/reset-connection-did-not-act",
    file: failures,
    find: '    "connection.reset",\n    true,\n    true,',
    replace: '    "connection.reset",\n    true,\n    false,',
    why: "A call that may have arrived is made twice.",
    tests: [`${session}/repeats.test.ts`, "packages/transport/test/platform"],
  },
  {
    id: "transport/wrong-certificate-is-tried-again",
    file: failures,
    find: '    "connection.tls-untrusted",\n    false,',
    replace: '    "connection.tls-untrusted",\n    true,',
    why: "An untrusted server is asked four times before the caller hears of it.",
    tests: ["packages/transport/test/platform/node/tls.test.ts"],
  },
  {
    id: "transport/id-of-unanswered-calls",
    file: "packages/transport/src/session/running-call.ts",
    find: "Object.assign(shown, { requestId: this.#correlationId })",
    replace: "shown",
    why: "What became of a call without an answer cannot be looked up in the server's log.",
    tests: ["packages/transport/test/session/correlation.test.ts"],
  },
];
