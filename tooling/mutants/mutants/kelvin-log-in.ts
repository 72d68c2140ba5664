import type { Mutant } from "../src/mutant.ts";

const src = "packages/kelvin/src";
const test = "packages/kelvin/test";
const logIn = [`${test}/log-in/log-in.test.ts`];
const canary = [`${test}/redaction/canary.test.ts`];

/** Mistakes in how the Kelvin client logs in, and in what it hides. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin/logs-in-after-any-rejection",
    file: `${src}/log-in/log-in.ts`,
    find: "status === 401 && detail === expired",
    replace: "status === 401",
    why: "Each call that is not allowed logs in again.",
    tests: logIn,
  },
  {
    id: "kelvin/never-logs-in-again",
    file: `${src}/log-in/log-in.ts`,
    find: "status === 401 && detail === expired",
    replace: "false",
    why: "After an hour nothing works any more.",
    tests: logIn,
  },
  {
    id: "kelvin/static-token-is-renewed",
    file: `${src}/log-in/log-in.ts`,
    find: 'this.#options.password !== undefined || typeof this.#options.token === "function"',
    replace: "true",
    why: "A token that was rejected is sent again and again.",
    tests: logIn,
  },
  {
    id: "kelvin/own-clock",
    file: `${src}/log-in/log-in.ts`,
    find: "const ahead = serverTime(response.headers) - Date.now();",
    replace: "const ahead = 0;",
    why: "Where clocks differ, each call logs in, or each token is used until it is rejected.",
    tests: logIn,
  },
  {
    id: "kelvin/token-that-was-cut-off",
    file: `${src}/log-in/log-in.ts`,
    find: 'typeof token === "string" && token !== ""',
    replace: "true",
    why: "Requests go out with the token `undefined`.",
    tests: logIn,
  },
  {
    id: "kelvin/token-never-ends",
    file: `${src}/log-in/token-claims.ts`,
    find: 'typeof exp === "number" ? exp * 1_000 : undefined',
    replace: "undefined",
    why: "Tokens are used until the server rejects them.",
    tests: logIn,
  },
  {
    id: "kelvin/login-password-logged",
    file: `${src}/log-in/log-in.ts`,
    find: "return JSON.stringify(form);",
    replace: "return JSON.stringify({ ...form, password });",
    why: "Passwords appear in logs.",
    tests: canary,
  },
  {
    id: "kelvin/token-not-learnt",
    file: `${src}/log-in/log-in.ts`,
    find: 'secretsReceived: ["access_token"],',
    replace: "secretsReceived: [],",
    why: "Tokens appear in logs.",
    tests: canary,
  },
  {
    id: "kelvin/passwords-unmarked",
    file: `${src}/wire/names.ts`,
    find: "secret ? wire : []",
    replace: "secret && wire ? [] : []",
    why: "Passwords of users appear in logs, and in errors that quote the request.",
    tests: canary,
  },
  {
    id: "kelvin/hashes-among-properties-unmarked",
    file: `${src}/wire/names.ts`,
    find: '  "userPassword",\n',
    replace: "",
    why: "Hashes that the server is configured to show appear in logs.",
    tests: canary,
  },
];
