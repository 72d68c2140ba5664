import type { PasswordHashes } from "@labkeeper/kelvin-model";

/** The hashes of a password under the names of their LDAP attributes. */
export interface LdapHashes extends Omit<PasswordHashes, "sambaNtPassword"> {
  /** The NT hash. */
  readonly sambaNTPassword: string;
}

/** The hashes under the names of their LDAP attributes. */
export function ldapHashes({ sambaNtPassword, ...others }: PasswordHashes): LdapHashes {
  return { ...others, sambaNTPassword: sambaNtPassword };
}

/** The Kerberos keys as bytes. */
export function krb5KeyBytes({ krb5Key }: Pick<PasswordHashes, "krb5Key">): Uint8Array<ArrayBuffer>[] {
  return krb5Key.map((key) => Uint8Array.from(atob(key), (character) => character.charCodeAt(0)));
}

/** Kerberos keys for {@link PasswordHashes}, from bytes. */
export function krb5KeyFrom(keys: readonly Uint8Array[]): string[] {
  return keys.map((key) => btoa(String.fromCharCode(...key)));
}
