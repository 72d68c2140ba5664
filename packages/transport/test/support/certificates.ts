import "reflect-metadata";
import { webcrypto } from "node:crypto";
import type { X509Certificate } from "@peculiar/x509";
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

/** A certificate and its private key, as PEM text. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** What a certificate says. */
export interface Subject {
  /** DNS names and IP addresses. Default: 127.0.0.1 and localhost. */
  readonly names?: readonly string[];
  /** Days from now. Default: -1. */
  readonly validFrom?: number;
  /** Days from now. Default: 30. */
  readonly validUntil?: number;
}

/** A certificate authority made for one test run. */
export class Authority {
  readonly #certificate: X509Certificate;
  readonly #keys: CryptoKeyPair;

  private constructor(certificate: X509Certificate, keys: CryptoKeyPair) {
    this.#certificate = certificate;
    this.#keys = keys;
  }

  static async create(name = "Test authority"): Promise<Authority> {
    const keys = await newKeys();
    const certificate = await X509CertificateGenerator.createSelfSigned({
      name: `CN=${name}`,
      keys,
      signingAlgorithm: algorithm,
      notBefore: fromNow(-365),
      notAfter: fromNow(365),
      extensions: [new BasicConstraintsExtension(true, undefined, true)],
    });
    return new Authority(certificate, keys);
  }

  /** Its certificate as PEM text. */
  get cert(): string {
    return this.#certificate.toString("pem");
  }

  /** A certificate issued by this authority. */
  async issue({
    names = ["127.0.0.1", "localhost"],
    validFrom = -1,
    validUntil = 30,
  }: Subject = {}): Promise<Identity> {
    const keys = await newKeys();
    const certificate = await X509CertificateGenerator.create({
      subject: `CN=${names[0]}`,
      issuer: this.#certificate.subject,
      publicKey: keys.publicKey,
      signingKey: this.#keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: fromNow(validFrom),
      notAfter: fromNow(validUntil),
      extensions: [
        new SubjectAlternativeNameExtension(
          names.map((value) => ({
            type: /^[\d.]+$/.test(value) ? ("ip" as const) : ("dns" as const),
            value,
          })),
        ),
      ],
    });
    return { cert: certificate.toString("pem"), key: await privateKeyPem(keys) };
  }
}

function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

async function privateKeyPem({ privateKey }: CryptoKeyPair): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey("pkcs8", privateKey));
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join("\n")}\n-----END PRIVATE KEY-----\n`;
}

function fromNow(days: number): Date {
  return new Date(Date.now() + days * day);
}
