import type { KelvinClient, NewUser } from "../../src/index.ts";
import { FakeServer, failureOf } from "./fake-server.ts";

/** A new user. */
export const ben: NewUser = {
  name: "ben",
  firstname: "Ben",
  lastname: "Lee",
  school: "DEMOSCHOOL",
  roles: ["student"],
};

/** A call that creates a user. */
export const creating = (kelvin: KelvinClient): PromiseLike<unknown> => kelvin.users.create(ben);
/** A call that changes one. */
export const changing = (kelvin: KelvinClient): PromiseLike<unknown> =>
  kelvin.users.modify("ben", { email: "x" });
/** A call that reads one. */
export const reading = (kelvin: KelvinClient): PromiseLike<unknown> => kelvin.users.get("ben");

/** What a call ends with when the server answers so. */
export function failing(
  call: (kelvin: KelvinClient) => PromiseLike<unknown>,
  answer: () => Response,
): Promise<unknown> {
  return failureOf(() => call(new FakeServer(answer).connect()));
}
