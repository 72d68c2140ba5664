import type { UserRecord } from "./directory/records.ts";

/** Who a token was issued to, as it says itself. */
export interface Subject {
  readonly username: string;
  readonly kelvin_admin: boolean;
  readonly kelvin_reader: boolean;
  readonly schools: readonly string[];
  readonly roles: readonly string[];
}

interface Claims {
  readonly sub: Subject;
  readonly exp: number;
}

interface Issued {
  readonly claims: Claims;
  readonly signature: string;
}

/** The bytes of a signature by HS256. */
const signatureLength = 32;

/**
 * Issues tokens and looks at them. They look like JWT signed by HS256; but since nobody else knows the server's secret,
 * any bytes do for a signature, as long as the server remembers which ones it gave. That takes no thread of its own, so
 * that a test which lets time pass knows how far a request has come.
 */
export class Tokens {
  /** By what was signed: the same claims have the same token. */
  readonly #issued = new Map<string, Issued>();

  /** @param expires milliseconds since 1970 */
  issue(user: UserRecord, expires: number): string {
    const claims = { sub: subjectOf(user), exp: Math.floor(expires / 1000) };
    const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    const issued = this.#issued.get(signed) ?? { claims, signature: newSignature() };
    this.#issued.set(signed, issued);
    return `${signed}.${issued.signature}`;
  }

  /** What a token says, if it is good at this time. */
  read(token: string, now: number): Subject | undefined {
    const end = token.lastIndexOf(".");
    const issued = this.#issued.get(token.slice(0, end));
    if (issued?.signature !== token.slice(end + 1) || issued.claims.exp * 1000 <= now) return undefined;
    return issued.claims.sub;
  }

  /** Takes another secret, so that no token is good any more. */
  revoke(): void {
    this.#issued.clear();
  }
}

function subjectOf({ name, access, schools, ucsschoolRoles }: UserRecord): Subject {
  return {
    username: name,
    kelvin_admin: access === "admin",
    kelvin_reader: access === "reader",
    schools,
    roles: ucsschoolRoles,
  };
}

function newSignature(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(signatureLength)));
}

function encode(value: unknown): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
