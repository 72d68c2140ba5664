import type { SimulatorSettings } from "./options.ts";
import type { JsonObject } from "./values.ts";
import { asObject, asText } from "./values.ts";

/** A way for a client to prove who it is, as Veyon calls it. */
export type AuthenticationMethodName = "AuthKeys" | "AuthLogon" | "AuthLDAP" | "AuthSimple";

/** The UUIDs by which requests name the authentication methods. */
export const authenticationMethods: Readonly<Record<AuthenticationMethodName, string>> = {
  AuthKeys: "0c69b301-81b4-42d6-8fae-128cdd113314",
  AuthLogon: "63611f7c-b457-42c7-832e-67d0f9281085",
  AuthLDAP: "6f0a491e-c1c6-4338-8244-f823b0bf8670",
  AuthSimple: "73430b14-ef69-4c75-a145-ba635d1cc676",
};

/** What became of a set of credentials: `malformed` ones never reach the computer. */
export type CredentialsCheck = "accepted" | "refused" | "malformed";

/** Judges the `credentials` of a request as the server and the computer would. */
export function checkCredentials(
  method: AuthenticationMethodName,
  credentials: unknown,
  accepted: Pick<SimulatorSettings, "keys" | "logons" | "password">,
): CredentialsCheck {
  const given = asObject(credentials);
  if (method === "AuthKeys") return checkKey(given, accepted.keys);
  if (method === "AuthSimple") return checkPassword(asText(given.password), accepted.password);
  const username = asText(given.username);
  if (username === "") return "malformed";
  const expected = Object.hasOwn(accepted.logons, username) ? accepted.logons[username] : undefined;
  return checkPassword(asText(given.password), expected);
}

function checkPassword(given: string, expected: string | undefined): CredentialsCheck {
  if (given === "") return "malformed";
  return given === expected ? "accepted" : "refused";
}

function checkKey(given: JsonObject, keys: Readonly<Record<string, string>>): CredentialsCheck {
  const name = asText(given.keyname);
  const key = keyBytes(asText(given.keydata));
  if (name === "" || key === undefined) return "malformed";
  const expected = Object.hasOwn(keys, name) ? keys[name] : undefined;
  return expected !== undefined && key === keyBytes(expected) ? "accepted" : "refused";
}

const privateKey =
  /^\s*-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----[\t ]*\r?\n([A-Za-z0-9+/=\s]+)\r?\n-----END \1-----\s*$/;

/**
 * The base64 text within the armour of a private key, without white space; nothing if this is no key. The line
 * breaks around the armour are required: a key whose line breaks got lost on the way is not readable.
 */
function keyBytes(pem: string): string | undefined {
  const body = privateKey.exec(pem)?.[2]?.replace(/\s/g, "");
  if (body === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(body) || body.length % 4 !== 0) return undefined;
  // All private keys are an ASN.1 SEQUENCE, whose first byte is 0x30.
  return atob(body).startsWith("0") ? body : undefined;
}
