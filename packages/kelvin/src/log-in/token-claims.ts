/** What a token says of itself. */
export interface TokenClaims {
  /** Name of the account, as the server spells it. */
  readonly username: string | undefined;
  /** Whether it may change things. */
  readonly isAdmin: boolean;
  /** Whether it may read; administrators may, too. */
  readonly isReader: boolean;
  /** When the token ends, in milliseconds since 1970 by the server's clock. */
  readonly expiresAt: number | undefined;
}

/**
 * Reads what a token says of itself, without checking whether it is genuine: that is the server's part. A token that
 * cannot be read says nothing.
 *
 * @example
 * ```ts
 * import type { KelvinClient } from "@labkeeper/kelvin";
 * import { tokenClaims } from "@labkeeper/kelvin";
 *
 * async function mayWrite(kelvin: KelvinClient): Promise<boolean> {
 *   return tokenClaims(await kelvin.authenticate()).isAdmin;
 * }
 * ```
 */
export function tokenClaims(token: string): TokenClaims {
  let claims: { readonly exp?: unknown; readonly sub?: unknown } = {};
  try {
    const payload = atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(payload, (character) => character.charCodeAt(0));
    claims = Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // It may still serve: only a 401 then tells when it has ended.
  }
  const { username, kelvin_admin, kelvin_reader } = Object(claims.sub);
  const { exp } = claims;
  return {
    username: typeof username === "string" ? username : undefined,
    isAdmin: kelvin_admin === true,
    isReader: kelvin_admin === true || kelvin_reader === true,
    expiresAt: typeof exp === "number" ? exp * 1_000 : undefined,
  };
}
