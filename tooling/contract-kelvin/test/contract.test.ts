import { describe } from "vitest";
import { atPort } from "../src/at-port.ts";
import { connection } from "../src/behaviour/connection.ts";
import { groups } from "../src/behaviour/groups.ts";
import { roles } from "../src/behaviour/roles.ts";
import { schools } from "../src/behaviour/schools.ts";
import { users } from "../src/behaviour/users.ts";
import { inMsw } from "../src/in-msw.ts";
import { worldsAt } from "../src/world.ts";

describe.each([
  ["behind msw", worldsAt(inMsw)],
  ["on a port, over HTTPS", worldsAt(atPort)],
])("the Kelvin client with the simulator %s", (_, start) => {
  describe("the connection", () => connection(start));
  describe("roles", () => roles(start));
  describe("schools", () => schools(start));
  describe("classes", () => groups(start, "classes"));
  describe("work groups", () => groups(start, "workgroups"));
  describe("users", () => users(start));
});
