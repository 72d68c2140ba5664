import { describe, expect, it } from "vitest";
import { tokenClaims } from "../../src/index.ts";
import { token } from "../support/fake-server.ts";

describe("the claims of a token", () => {
  it("tell the account, what it may do and when the token ends", () => {
    const sub = { username: "Jürgen", kelvin_admin: true, kelvin_reader: false, schools: [], roles: [] };
    expect(tokenClaims(token({ sub, exp: 1_700_000_000 }))).toEqual({
      username: "Jürgen",
      isAdmin: true,
      isReader: true,
      expiresAt: 1_700_000_000_000,
    });
  });

  it("tell readers from others", () => {
    const sub = { username: "reader", kelvin_admin: false, kelvin_reader: true };
    expect(tokenClaims(token({ sub }))).toMatchObject({ isAdmin: false, isReader: true });
    expect(tokenClaims(token({ sub: { username: "nobody" } }))).toMatchObject({
      isAdmin: false,
      isReader: false,
    });
  });

  it.each([
    "",
    "opaque",
    "a.b.c",
    "a.bnVsbA.c",
    `a.${btoa('"text"')}.c`,
    `a.${btoa('{"exp":"soon","sub":5}')}.c`,
  ])("are none in %j", (text) => {
    expect(tokenClaims(text)).toEqual({
      username: undefined,
      isAdmin: false,
      isReader: false,
      expiresAt: undefined,
    });
  });
});
