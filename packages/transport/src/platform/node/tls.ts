import { readFile } from "node:fs/promises";
import { InputError } from "../../errors/input-error.ts";
import { checkNames, checkSecret, checkText, refuse } from "../../input.ts";
import type { TlsOptions } from "../connection-options.ts";

/** Refuses TLS options that make no sense; reads no file. */
export function checkTls(tls: TlsOptions): void {
  checkNames("tls", tls, [
    "ca",
    "caFile",
    "insecure",
    "cert",
    "certFile",
    "key",
    "keyFile",
    "passphrase",
    "serverName",
  ]);
  for (const [text, file] of [
    ["ca", "caFile"],
    ["cert", "certFile"],
    ["key", "keyFile"],
  ] as const) {
    if (tls[text] !== undefined && tls[file] !== undefined) {
      refuse(`tls.${file}`, `nothing beside tls.${text}`, tls[file]);
    }
    if (tls[file] !== undefined) checkText(`tls.${file}`, tls[file]);
  }
  for (const pem of [tls.ca ?? []].flat()) checkPem("tls.ca", pem, "CERTIFICATE");
  if (tls.cert !== undefined) checkPem("tls.cert", tls.cert, "CERTIFICATE");
  if (tls.key !== undefined) checkPem("tls.key", tls.key, "PRIVATE KEY");
  if (tls.passphrase !== undefined) checkSecret("tls.passphrase", tls.passphrase);
  if (tls.serverName !== undefined) checkText("tls.serverName", tls.serverName);
  if (tls.insecure !== undefined && typeof tls.insecure !== "boolean")
    refuse("tls.insecure", "true or false", tls.insecure);
  const client = [tls.cert ?? tls.certFile, tls.key ?? tls.keyFile];
  if ((client[0] === undefined) !== (client[1] === undefined)) {
    refuse(
      "tls",
      "a certificate and its key, or neither",
      tls,
      "Give cert or certFile together with key or keyFile.",
    );
  }
}

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
