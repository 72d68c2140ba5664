import { jsonAnswer } from "../../../answer.ts";
import { empty } from "../../http/answers.ts";
import type { Handler } from "../../http/call.ts";
import { recordAnswer } from "./answer.ts";
import { asSchoolUser, findAccount } from "./find.ts";
import { removeUser } from "./store.ts";

/** `GET /v1/users/{name}`: exam users, too. */
export const getUser: Handler = (call) => {
  const { record, kind } = asSchoolUser(findAccount(call.parameter(0), call.world));
  return jsonAnswer(recordAnswer(record, kind, call.world.directory, call));
};

/** `DELETE /users/{name}` */
export const deleteUser: Handler = (call) => {
  const { record } = asSchoolUser(findAccount(call.parameter(0), call.world));
  removeUser(record, call.world);
  return empty(204);
};
