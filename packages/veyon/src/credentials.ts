import type { Check, Fields, Secret, Secrets } from "@labkeeper/transport";
import { check, checkFields, oneOf, refuseSecret, secret, text } from "@labkeeper/transport";

/** A Veyon key pair: the client holds the private key, the computers the public one. The usual way. */
export interface KeyCredentials {
  /** A key pair. */
  readonly method: "keys";
  /** The key's name, such as `teacher`. */
  readonly keyName: string;
  /** The private key as PEM text, line breaks kept, or a function that gives it. */
  readonly keyData: Secret;
}

/** User name and password, checked by each computer (`logon`) or by a directory (`ldap`, Veyon 5). */
export interface PasswordCredentials {
  /** Who checks the password: each computer, or a directory. */
  readonly method: "logon" | "ldap";
  /** Log-in name, with a domain where the computers want one. */
  readonly username: string;
  /** The password, or a function that gives it. */
  readonly password: Secret;
}

/** One password for all (Veyon 5). */
export interface SimpleCredentials {
  /** The same password for everybody. */
  readonly method: "simple";
  /** The password, or a function that gives it. */
  readonly password: Secret;
}

/** A way of authentication that this client does not know by name. */
export interface CustomCredentials {
  /** Any other way, by its UUID. */
  readonly method: "custom";
  /** UUID of the method. */
  readonly uuid: string;
  /** What goes on the wire as `credentials`. All of it is treated as secret. */
  readonly credentials: () => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
}

/** How the client proves to the computers who is calling. */
export type Credentials = KeyCredentials | PasswordCredentials | SimpleCredentials | CustomCredentials;

/** The UUIDs of the ways of authentication: Veyon WebAPI 4.5 to 5. */
export const authenticationMethods = {
  keys: "0c69b301-81b4-42d6-8fae-128cdd113314",
  logon: "63611f7c-b457-42c7-832e-67d0f9281085",
  ldap: "6f0a491e-c1c6-4338-8244-f823b0bf8670",
  simple: "73430b14-ef69-4c75-a145-ba635d1cc676",
} as const;

/** A way of authentication that a computer offers. */
export interface AuthenticationMethod {
  /** UUID of the method. */
  readonly uuid: string;
  /** Its short name, for those that this client knows. */
  readonly name: keyof typeof authenticationMethods | undefined;
}

const names = Object.keys(authenticationMethods) as (keyof typeof authenticationMethods)[];

/** The method with that UUID. */
export function authenticationMethod(uuid: string): AuthenticationMethod {
  return { uuid, name: names.find((name) => authenticationMethods[name] === uuid.toLowerCase()) };
}

/** A log-in as it goes on the wire. */
export interface Login {
  readonly method: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}

/** A check of a text that is never shown. */
export function secretText(expected: string, pattern: RegExp): Check {
  return check(expected, (value) => typeof value === "string" && pattern.test(value), refuseSecret);
}

const key: Check = secretText(
  "a PEM private key, from BEGIN to END",
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END /,
);

/** What a function gives is checked when it has given it. */
function orFunction(right: Check): Check {
  return (path, value) => {
    if (!isFunction(value)) right(path, value);
  };
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

const method: Check = oneOf(...names, "custom");
const password: Check = orFunction(secret);
const account: Fields<PasswordCredentials> = { method, username: text, password };

const fields: { readonly [C in Credentials as C["method"]]: Fields<C> } = {
  keys: { method, keyName: text, keyData: orFunction(key) },
  logon: account,
  ldap: account,
  simple: { method, password },
  custom: { method, uuid: text, credentials: check("a function", isFunction, refuseSecret) },
};

/** Refuses credentials that make no sense. Nothing secret is shown. */
export function checkCredentials(path: string, value: unknown): void {
  if (typeof value !== "object" || value === null) refuseSecret(path, "an object", value);
  const way = Reflect.get(value, "method");
  method(`${path}.method`, way);
  checkFields(path, value, fields[way as Credentials["method"]]);
}

/** The log-in, with its secrets fetched and made known, so that nothing shows them. */
export async function resolveLogin(given: Credentials, secrets: Secrets): Promise<Login> {
  if (given.method === "custom") {
    const credentials = await given.credentials();
    for (const value of Object.values(credentials)) if (typeof value === "string") secrets.learn(value);
    return { method: given.uuid, credentials };
  }
  const read = async (name: string, source: Secret, right: Check): Promise<string> => {
    const value = typeof source === "function" ? await source() : source;
    right(`credentials.${name}`, value);
    secrets.learn(value);
    return value;
  };
  const uuid = authenticationMethods[given.method];
  if (given.method === "keys") {
    const keydata = await read("keyData", given.keyData, key);
    return { method: uuid, credentials: { keyname: given.keyName, keydata } };
  }
  const { method, password: source, ...user } = given;
  return { method: uuid, credentials: { ...user, password: await read("password", source, secret) } };
}
