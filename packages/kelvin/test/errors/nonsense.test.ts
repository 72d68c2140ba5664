import { describe, expect, it } from "vitest";
import type { KelvinClient } from "../../src/index.ts";
import { isKelvinError } from "../../src/index.ts";
import { failing, reading } from "../support/calls.ts";
import { json } from "../support/fake-server.ts";

describe("an answer that makes no sense", () => {
  it.each([429, 502, 503, 504])("and is a proxy's, with %i, goes by its status", async (status) => {
    const page = () => new Response("<html>", { status, headers: { "content-type": "text/html" } });
    const error = await failing(reading, page);
    expect(error).toMatchObject({ status, retryable: true });
    expect(isKelvinError(error)).toBe(false);
  });

  it.each<[what: string, answer: () => Response]>([
    ["a proxy's page", () => new Response("<h1>Not Found</h1>", { status: 404 })],
    ["a path that the server does not know", () => json({ detail: "Not Found" }, 404)],
  ])("and is %s does not mean that the object is missing", async (_, answer) => {
    for (const call of [reading, ({ users }: KelvinClient) => users.exists("ben")]) {
      const error = await failing(call, answer);
      expect(error).toMatchObject({
        name: "ProtocolError",
        message: expect.stringContaining("GET /ucsschool/kelvin/v1/users/ben"),
      });
    }
  });

  it.each([
    ["a page with status 200", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
    ["an object without a name", () => json({ detail: "?" })],
    ["a list instead of an object", () => json([])],
    ["nothing", () => new Response("")],
    ["a school that is no address", () => json({ name: "ben", school: 5 })],
    ["roles that are no list", () => json({ name: "ben", roles: "student" })],
    ["roles that are no addresses", () => json({ name: "ben", roles: [5] })],
    ["classes that are a text", () => json({ name: "ben", school_classes: "1a" })],
    ["a first name that is a number", () => json({ name: "ben", firstname: 5 })],
    ["a yes that is a text", () => json({ name: "ben", disabled: "yes" })],
  ])("may be %s", async (_, answer) => {
    expect(await failing(reading, answer)).toMatchObject({ name: "ProtocolError" });
  });

  it("may be an object where a list was asked for", async () => {
    expect(
      await failing(
        ({ users }) => users.search({}),
        () => json({}),
      ),
    ).toMatchObject({ name: "ProtocolError" });
  });

  it("may be a redirect, which is not followed", async () => {
    const answer = () =>
      new Response(null, {
        status: 307,
        headers: { location: "http://kelvin.test/ucsschool/kelvin/v1/users/ben/" },
      });
    expect(await failing(reading, answer)).toMatchObject({
      name: "ProtocolError",
      code: "protocol.redirect",
    });
  });
});
