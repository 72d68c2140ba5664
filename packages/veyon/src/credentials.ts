import type { Secret, Secrets } from "@labkeeper/transport";
import { checkNames, checkSecret, checkText, refuse, refuseSecret } from "@labkeeper/transport";

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

/** The method with that UUID. */
export function authenticationMethod(uuid: string): AuthenticationMethod {
  const known = Object.entries(authenticationMethods).find(([, id]) => id === uuid.toLowerCase());
  return { uuid, name: known?.[0] as AuthenticationMethod["name"] };
}

/** A log-in as it goes on the wire. */
export interface Login {
  readonly method: string;
  readonly credentials: Readonly<Record<string, unknown>>;
}

/** Refuses credentials that make no sense. Nothing secret is shown. */
export function checkCredentials(credentials: Credentials): void {
  if (typeof credentials !== "object" || credentials === null) {
    refuseSecret("credentials", 'an object such as { method: "keys", keyName, keyData }', credentials);
  }
  const path = "credentials";
  switch (credentials.method) {
    case "keys":
      checkNames(path, credentials, ["method", "keyName", "keyData"]);
      checkText(`${path}.keyName`, credentials.keyName);
      checkSource(`${path}.keyData`, credentials.keyData, isKey, pemKey);
      break;
    case "logon":
    case "ldap":
      checkNames(path, credentials, ["method", "username", "password"]);
      checkText(`${path}.username`, credentials.username);
      checkSource(`${path}.password`, credentials.password);
      break;
    case "simple":
      checkNames(path, credentials, ["method", "password"]);
      checkSource(`${path}.password`, credentials.password);
      break;
    case "custom":
      checkNames(path, credentials, ["method", "uuid", "credentials"]);
      checkText(`${path}.uuid`, credentials.uuid);
      if (typeof credentials.credentials !== "function") {
        refuseSecret(`${path}.credentials`, "a function", credentials.credentials);
      }
      break;
    default:
      refuse(
        `${path}.method`,
        'one of "keys", "logon", "ldap", "simple", "custom"',
        (credentials as { method?: unknown }).method,
      );
  }
}

const pemKey = "a private key as PEM text, with its BEGIN and END lines";

/** The log-in, with its secrets fetched and made known, so that nothing shows them. */
export async function resolveLogin(credentials: Credentials, secrets: Secrets): Promise<Login> {
  switch (credentials.method) {
    case "keys": {
      const keydata = await read("credentials.keyData", credentials.keyData, secrets, isKey, pemKey);
      return { method: authenticationMethods.keys, credentials: { keyname: credentials.keyName, keydata } };
    }
    case "custom": {
      const values = await credentials.credentials();
      for (const value of Object.values(values)) if (typeof value === "string") secrets.learn(value);
      return { method: credentials.uuid, credentials: values };
    }
    default: {
      const password = await read("credentials.password", credentials.password, secrets);
      const user = credentials.method === "simple" ? {} : { username: credentials.username };
      return { method: authenticationMethods[credentials.method], credentials: { ...user, password } };
    }
  }
}

function checkSource(
  path: string,
  source: unknown,
  isRight?: (text: string) => boolean,
  expected?: string,
): void {
  if (typeof source === "function") return;
  checkSecret(path, source);
  if (isRight && expected && !isRight(source)) refuseSecret(path, expected, source);
}

async function read(
  path: string,
  source: Secret,
  secrets: Secrets,
  isRight?: (text: string) => boolean,
  expected?: string,
): Promise<string> {
  const text = typeof source === "function" ? await source() : source;
  checkSource(path, text, isRight, expected);
  secrets.learn(text);
  return text;
}

function isKey(text: string): boolean {
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/.test(text);
}
