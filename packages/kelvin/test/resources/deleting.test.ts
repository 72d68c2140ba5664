import { describe, expect, it } from "vitest";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

describe("deleting", () => {
  it("gives nothing", async () => {
    const server = new FakeServer(() => new Response(null, { status: 204 }));
    const { users, classes } = server.connect();
    await expect(users.delete("anna")).resolves.toBeUndefined();
    expect(server.last).toBe("DELETE /ucsschool/kelvin/v1/users/anna");
    await classes.delete({ school: "DEMOSCHOOL", name: "1a" });
    expect(server.last).toBe("DELETE /ucsschool/kelvin/v1/classes/DEMOSCHOOL/1a");
  });

  it.each([
    ["a page", () => new Response("<html>Back at noon</html>", { headers: { "content-type": "text/html" } })],
    ["nothing", () => new Response("")],
    ["a promise", () => json({}, 202)],
    ["another object", () => json(wireUser())],
  ])("does not take %s for the server's word that it is done", async (_, answer) => {
    const server = new FakeServer(answer);
    const { users } = server.connect({ retry: 3 });
    expect(await failureOf(() => users.delete("anna"))).toMatchObject({
      name: "ProtocolError",
      mayHaveActed: true,
      message: expect.stringContaining("rather than 204"),
    });
    expect(server.calls).toHaveLength(1);
  });
});
