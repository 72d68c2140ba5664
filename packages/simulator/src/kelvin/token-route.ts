import type { Answer } from "../answer.ts";
import { jsonAnswer } from "../answer.ts";
import { refused, unprocessable } from "./http/answers.ts";
import type { Tokens } from "./tokens.ts";
import type { Issue } from "./validation/issues.ts";
import { refuse } from "./validation/issues.ts";
import type { World } from "./world.ts";

/**
 * Issues a token for a user name and a password. Whoever has an account gets one, of whatever use it may be.
 *
 * @throws Halt 422 if the form is incomplete, 401 if there is no such account with this password
 */
export function issueToken(world: World, tokens: Tokens, form: URLSearchParams): Answer {
  const { username, password } = credentials(form);
  const user = world.directory.userNamed(username);
  if (!user || user.disabled || user.password === undefined || user.password !== password) {
    throw refused(401, "Incorrect username or password");
  }
  const token = tokens.issue(user, world.now() + world.settings.tokenLifetime * 60_000);
  return jsonAnswer({ access_token: token, token_type: "bearer" });
}

/** The fields of a form; nothing else than a URL-encoded form has any. */
export function formFrom(text: string, type: string | null): URLSearchParams {
  const isForm = /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type?.trim() ?? "");
  return new URLSearchParams(isForm ? text : "");
}

function credentials(form: URLSearchParams): { readonly username: string; readonly password: string } {
  const issues: Issue[] = [];
  const grant = form.getAll("grant_type").at(-1);
  if (grant && !grant.startsWith("password")) {
    const pattern = "password";
    const place = { loc: ["body", "grant_type"], issues };
    refuse(place, `string does not match regex "${pattern}"`, "value_error.str.regex", { pattern });
  }
  for (const name of ["username", "password"]) {
    if (!form.getAll(name).at(-1))
      refuse({ loc: ["body", name], issues }, "field required", "value_error.missing");
  }
  if (issues.length > 0) throw unprocessable(issues);
  const field = (name: string): string => form.getAll(name).at(-1) ?? "";
  return { username: field("username"), password: field("password") };
}
