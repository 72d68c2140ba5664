import { readFile } from "node:fs/promises";
import { InputError } from "../../errors/input-error.ts";
import type { Check, Fields } from "../../input.ts";
import { boolean, checkFields, optional, refuse, secret, text } from "../../input.ts";
import type { TlsOptions } from "../connection-options.ts";

const certificate: Check = (path, value) => checkPem(path, value, "CERTIFICATE");

const fields: Fields<TlsOptions> = {
  ca: optional((path, value) => {
    for (const pem of [value].flat()) certificate(path, pem);
  }),
  caFile: optional(text),
  insecure: optional(boolean),
  cert: optional(certificate),
  certFile: optional(text),
  key: optional((path, value) => checkPem(path, value, "PRIVATE KEY")),
  keyFile: optional(text),
  passphrase: optional(secret),
  serverName: optional(text),
};

/** Refuses TLS options that make no sense; reads no file. */
export const checkTls: Check = (path, value) => {
  checkFields(path, value, fields);
  // The fields were checked just now.
  const tls = value as TlsOptions;
  for (const name of ["ca", "cert", "key"] as const) {
    if (tls[name] !== undefined && tls[`${name}File`] !== undefined) {
      refuse(`${path}.${name}File`, `nothing beside ${path}.${name}`, tls[`${name}File`]);
    }
  }
  if (((tls.cert ?? tls.certFile) === undefined) !== ((tls.key ?? tls.keyFile) === undefined)) {
    refuse(
      path,
      "a certificate and its key, or neither",
      tls,
      "Give cert or certFile together with key or keyFile.",
    );
  }
};

/** The options of a TLS connection, as Node names them. */
export interface TlsConnectOptions {
  ca?: string[];
  cert?: string;
  key?: string;
  passphrase?: string;
  servername?: string;
  rejectUnauthorized?: boolean;
}

/** What Node's TLS wants, with the files read. */
export async function tlsConnectOptions(tls: TlsOptions): Promise<TlsConnectOptions> {
  const ca = tls.ca ?? (await pemFile("tls.caFile", tls.caFile, "CERTIFICATE"));
  const cert = tls.cert ?? (await pemFile("tls.certFile", tls.certFile, "CERTIFICATE"));
  const key = tls.key ?? (await pemFile("tls.keyFile", tls.keyFile, "PRIVATE KEY"));
  return {
    ...(ca !== undefined && { ca: [ca].flat() }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(tls.passphrase !== undefined && { passphrase: tls.passphrase }),
    ...(tls.serverName !== undefined && { servername: tls.serverName }),
    ...(tls.insecure && { rejectUnauthorized: false }),
  };
}

async function pemFile(path: string, file: string | undefined, kind: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new InputError({
      path,
      expected: "a file that can be read",
      received: `${JSON.stringify(file)} (${code})`,
    });
  }
  checkPem(path, text, kind);
  return text;
}

function checkPem(path: string, text: unknown, kind: string): void {
  if (typeof text === "string" && text.includes(`${kind}-----`)) return;
  throw new InputError({
    path,
    expected: `PEM text with a line "-----BEGIN ${kind}-----"`,
    received: typeof text === "string" ? `a text of ${text.length} characters without it` : typeof text,
  });
}
