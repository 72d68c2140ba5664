import type { Mutant } from "../src/mutant.ts";

const src = "packages/ovirt/src";
const test = "packages/ovirt/test";
const logIn = [`${test}/sso/log-in.test.ts`];
const secrets = [`${test}/redaction/secrets.test.ts`];

/** Mistakes in how the oVirt client logs in and out, and in what it shows of secrets. */
export const mutants: readonly Mutant[] = [
  {
    id: "ovirt/headers-to-sso",
    file: `${src}/client.ts`,
    find: "options: ofSso,",
    replace: "options: ofSession,",
    why: "Headers for the API reach another server.",
    tests: logIn,
  },
  {
    id: "ovirt/sso-error-unseen",
    file: `${src}/sso/sso-answer.ts`,
    find: "if (error !== undefined) throw",
    replace: "if (error === 0) throw",
    why: "A wrong password is told as a missing token, and tried again by every call.",
    tests: logIn,
  },
  {
    id: "ovirt/sso-styles-mixed",
    file: `${src}/sso/sso-answer.ts`,
    find: "description === undefined ? [code, error] : [error, description]",
    replace: "[error, description]",
    why: "The engine's own reason is lost.",
    tests: logIn,
  },
  {
    id: "ovirt/sso-list",
    file: `${src}/sso/sso-answer.ts`,
    find: "Array.isArray(value) ? value[0] : value",
    replace: "value",
    why: "A token in a list is not found.",
    tests: logIn,
  },
  {
    id: "ovirt/renew-without-credentials",
    file: `${src}/sso/log-in.ts`,
    find: 'return this.#hasCredentials || typeof this.#options.token === "function";',
    replace: "return true;",
    why: "A token that has expired is sent again and again.",
    tests: logIn,
  },
  {
    id: "ovirt/given-token-for-ever",
    file: `${src}/sso/log-in.ts`,
    find: "this.#given = !this.#hasCredentials;",
    replace: "",
    why: "Name and password beside a token never serve.",
    tests: logIn,
  },
  {
    id: "ovirt/no-log-out",
    file: `${src}/sso/log-in.ts`,
    find: "if (this.#givesBack) await this.#sso.logOut(value);",
    replace: "",
    why: "Sessions pile up in the engine until it refuses more.",
    tests: logIn,
  },
  {
    id: "ovirt/always-log-out",
    file: `${src}/sso/log-in.ts`,
    find: "if (this.#givesBack) await",
    replace: "await",
    why: "A token that was to stay alive is ended.",
    tests: logIn,
  },
  {
    id: "ovirt/password-asked-twice",
    file: `${src}/sso/log-in.ts`,
    find: "logIn(this.#credentials)",
    replace: "logIn(await this.#current())",
    why: "A person is asked for the password twice.",
    tests: logIn,
  },
  {
    id: "ovirt/server-not-proven",
    file: `${src}/sso/sso.ts`,
    find: 'await verify(answer.response.headers.get("www-authenticate"));',
    replace: "",
    why: "Another server passes for the engine.",
    tests: [`${test}/sso/kerberos.test.ts`],
  },
  {
    id: "ovirt/secret-attribute-logged",
    file: `${src}/redaction/hide-secrets.ts`,
    find: "open[name] = mask;",
    replace: "open[name] = part;",
    why: "Root passwords stand in logs.",
    tests: secrets,
  },
  {
    id: "ovirt/secret-quoted",
    file: `${src}/redaction/hide-secrets.ts`,
    find: "eachLeaf(part, onSecret);\n      open",
    replace: "open",
    why: "An error shows the password that the engine quotes.",
    tests: secrets,
  },
  {
    id: "ovirt/secret-in-success",
    file: `${src}/answers/read-answer.ts`,
    find: "answer.clean(new TextDecoder().decode(body))",
    replace: "new TextDecoder().decode(body)",
    why: "A fault with status 200 shows the password that it quotes.",
    tests: secrets,
  },
];
