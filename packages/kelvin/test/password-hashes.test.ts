import { expect, it } from "vitest";
import type { PasswordHashes } from "../src/index.ts";
import { krb5KeyBytes, krb5KeyFrom, ldapHashes } from "../src/index.ts";

const hashes: PasswordHashes = {
  userPassword: ["{crypt}$6$x"],
  sambaNtPassword: "CAA1239D44DA7EDF926BCE39F5C65D0F",
  krb5Key: ["AAH/", "aGFzaA=="],
  krb5KeyVersionNumber: 3,
  sambaPwdLastSet: 1_600_000_000,
};

it("gives password hashes the names of their LDAP attributes", () => {
  expect(ldapHashes(hashes)).toEqual({
    userPassword: ["{crypt}$6$x"],
    sambaNTPassword: "CAA1239D44DA7EDF926BCE39F5C65D0F",
    krb5Key: ["AAH/", "aGFzaA=="],
    krb5KeyVersionNumber: 3,
    sambaPwdLastSet: 1_600_000_000,
  });
});

it("turns Kerberos keys into bytes and back", () => {
  const keys = krb5KeyBytes(hashes);
  expect(keys.map((key) => [...key])).toEqual([
    [0, 1, 255],
    [104, 97, 115, 104],
  ]);
  expect(krb5KeyFrom(keys)).toEqual(hashes.krb5Key);
});
