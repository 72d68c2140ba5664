import { expect, it } from "vitest";
import { FakeServer, json, wireUser } from "./support/fake-server.ts";

it("logs in and reads a user", async () => {
  const server = new FakeServer(({ url }) =>
    url.pathname.endsWith("/users/anna") ? json(wireUser()) : undefined,
  );
  const anna = await server.connect().users.get("anna");
  expect(anna).toMatchObject({
    name: "anna",
    school: "DEMOSCHOOL",
    roles: ["student"],
    legalGuardians: ["müller"],
  });
  expect(server.logIns).toHaveLength(1);
});
