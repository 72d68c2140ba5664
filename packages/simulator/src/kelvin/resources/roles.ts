import { jsonAnswer } from "../../answer.ts";
import { noObject } from "../http/answers.ts";
import type { Call, Handler } from "../http/call.ts";
import { repr } from "../python/repr.ts";

/** The roles of users, in the order in which v1 lists them. */
export const roleNames = ["staff", "student", "teacher", "legal_guardian", "school_admin"] as const;

/** The role of a user as the API knows it. */
export type RoleName = (typeof roleNames)[number];

/** As the server's own type declares them, which shows in texts. */
export const declaredRoleNames = ["school_admin", "staff", "student", "legal_guardian", "teacher"] as const;

/** Whether there is such a role; case matters. */
export function isRoleName(name: string): name is RoleName {
  return roleNames.some((known) => known === name);
}

/** `GET /roles/`: v2 sorts them. */
export const listRoles: Handler = (call) => {
  const names = call.version === "v1" ? roleNames : roleNames.toSorted();
  return jsonAnswer(names.map((name) => roleAnswer(name, call)));
};

/** `GET /roles/{name}` */
export const getRole: Handler = (call) => {
  const name = call.parameter(0);
  if (!isRoleName(name)) throw noObject(repr(name));
  return jsonAnswer(roleAnswer(name, call));
};

function roleAnswer(name: RoleName, { urls }: Call): object {
  return { name, display_name: name, url: urls.role(name) };
}
