import "reflect-metadata";
import { webcrypto } from "node:crypto";
import type { Extension } from "@peculiar/x509";
import {
  BasicConstraintsExtension,
  cryptoProvider,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

// Node's own web crypto; its types and those of the DOM describe the same object.
cryptoProvider.set(webcrypto as Crypto);

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const day = 86_400_000;

/** What a server on this machine speaks HTTPS with, and the authority that vouches for it, as PEM text. */
export interface LocalIdentity {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate authority, and a certificate of it for 127.0.0.1. */
export async function localIdentity(): Promise<LocalIdentity> {
  const [authority, server] = await Promise.all([newKeys(), newKeys()]);
  const certificate = async (subject: string, keys: CryptoKeyPair, extension: Extension): Promise<string> => {
    const made = await X509CertificateGenerator.create({
      subject: `CN=${subject}`,
      issuer: "CN=Local authority",
      publicKey: keys.publicKey,
      signingKey: authority.privateKey,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + day),
      extensions: [extension],
    });
    return made.toString("pem");
  };
  const names = [{ type: "ip" as const, value: "127.0.0.1" }];
  return {
    ca: await certificate("Local authority", authority, new BasicConstraintsExtension(true, undefined, true)),
    cert: await certificate("127.0.0.1", server, new SubjectAlternativeNameExtension(names)),
    key: await pem(server.privateKey),
  };
}

function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

async function pem(key: CryptoKey): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey("pkcs8", key));
  return `-----BEGIN PRIVATE KEY-----\n${bytes.toString("base64")}\n-----END PRIVATE KEY-----\n`;
}
