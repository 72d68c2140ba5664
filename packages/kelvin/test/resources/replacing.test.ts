import { describe, expect, it } from "vitest";
import type { UserReplacement } from "../../src/index.ts";
import { ben } from "../support/calls.ts";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

const base = "https://kelvin.test/ucsschool/kelvin/v1";

describe("replacing", () => {
  const whole: UserReplacement = { ...ben, name: "anna", recordUid: "1", sourceUid: "Kelvin" };

  it("sends the whole object", async () => {
    const server = new FakeServer(() => json(wireUser()));
    await server.connect().users.replace("anna", whole);
    expect(server.last).toBe("PUT /ucsschool/kelvin/v1/users/anna");
    expect(server.calls[0]?.body).toEqual({
      name: "anna",
      firstname: "Ben",
      lastname: "Lee",
      school: `${base}/schools/DEMOSCHOOL`,
      roles: [`${base}/roles/student`],
      record_uid: "1",
      source_uid: "Kelvin",
    });
  });

  it("by what was loaded sends back what only the server knows, but no addresses", async () => {
    const server = new FakeServer(() => json(wireUser({ brand_new: 5 })));
    const { users } = server.connect();
    const anna = await users.get("anna");
    await users.replace("anna", { ...anna, recordUid: "1", sourceUid: "Kelvin", lastname: "Mill" });
    const { dn, url, ...rest } = wireUser({ brand_new: 5, lastname: "Mill" });
    expect(server.calls[1]?.body).toEqual({
      ...rest,
      // The server understands its own spelling, and ours.
      legal_guardians: [`${base}/users/m%C3%BCller`],
    });
  });

  it("refuses names that no server has used", async () => {
    const server = new FakeServer();
    const bad = { ...whole, brand_new: 5 };
    expect(await failureOf(() => server.connect().users.replace("anna", bad))).toMatchObject({
      name: "InputError",
      path: "replacement.brand_new",
    });
  });
});
