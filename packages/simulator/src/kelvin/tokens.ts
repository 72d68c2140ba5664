import type { UserRecord } from "./directory/records.ts";

/** Who a token was issued to, as it says itself. */
export interface Subject {
  readonly username: string;
  readonly kelvin_admin: boolean;
  readonly kelvin_reader: boolean;
  readonly schools: readonly string[];
  readonly roles: readonly string[];
}

/** Issues tokens and looks at them: JWT, signed by HS256 with a secret of the server's own. */
export class Tokens {
  #key: Promise<CryptoKey> = newKey();
  /** Tokens whose signature is known to be good. */
  #known = new Map<string, Claims>();

  /** @param expires milliseconds since 1970 */
  async issue(user: UserRecord, expires: number): Promise<string> {
    const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ sub: subjectOf(user), exp: Math.floor(expires / 1000) })}`;
    const signature = await crypto.subtle.sign("HMAC", await this.#key, new TextEncoder().encode(signed));
    return `${signed}.${base64Url(new Uint8Array(signature))}`;
  }

  /** What a token says, if it is good at this time. */
  async read(token: string, now: number): Promise<Subject | undefined> {
    const claims = this.#known.get(token) ?? (await this.#verify(token));
    if (!claims || claims.exp * 1000 <= now) return undefined;
    return claims.sub;
  }

  /** Takes another secret, so that no token is good any more. */
  revoke(): void {
    this.#key = newKey();
    this.#known.clear();
  }

  async #verify(token: string): Promise<Claims | undefined> {
    const [header, payload, signature, ...rest] = token.split(".");
    if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
      return undefined;
    const bytes = fromBase64Url(signature);
    if (!bytes || decode(header)?.alg !== "HS256") return undefined;
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    if (!(await crypto.subtle.verify("HMAC", await this.#key, bytes, signed))) return undefined;
    const claims = decode(payload);
    if (!isClaims(claims)) return undefined;
    this.#known.set(token, claims);
    return claims;
  }
}

interface Claims {
  readonly sub: Subject;
  readonly exp: number;
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

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

/** What was signed with the server's own secret was written by {@link Tokens.issue}, so that its form is known. */
function isClaims(value: unknown): value is Claims {
  return typeof value === "object" && value !== null && "sub" in value && "exp" in value;
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

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function decode(text: string): Record<string, unknown> | undefined {
  const bytes = fromBase64Url(text);
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
