import type { ApiError, FieldProblems } from "@labkeeper/transport";
import { isApiError } from "@labkeeper/transport";

/**
 * What the server found wrong.
 *
 * | problem | class | meaning |
 * | --- | --- | --- |
 * | `credentials` | `AuthError` | wrong user name or password |
 * | `token` | `AuthError` | the token has ended or is none, or its account is gone |
 * | `inactive` | `AuthError` | the account is disabled |
 * | `permission` | `AuthError` | the account may not do this |
 * | `validation` | `ValidationError` | the values break the rules of the API |
 * | `directory` | `ValidationError`, `ServerError` | the directory behind the API refused them |
 * | `rule` | `ValidationError` | they break a rule of UCS\@school |
 * | `reference` | `ValidationError` | what they refer to, such as a school, does not exist |
 * | `not-found` | `NotFoundError` | the object itself does not exist |
 * | `exists` | `ConflictError` | there is such an object already |
 * | `other` | `ApiError`, `ServerError` | anything else that the server reported |
 */
export type KelvinProblem =
  | "credentials"
  | "token"
  | "inactive"
  | "permission"
  | "validation"
  | "directory"
  | "rule"
  | "reference"
  | "not-found"
  | "exists"
  | "other";

/** An error that the Kelvin server itself reported, on whichever class its status and its problem stand for. */
export type KelvinError = ApiError & {
  /** What the server found wrong. */
  readonly kelvinProblem: KelvinProblem;
  /**
   * What it found wrong with each attribute, by the attribute's name here; the empty name stands for the whole. Names
   * that are the directory's own, such as those of UDM properties, stay as they are.
   */
  readonly fields: FieldProblems;
};

/**
 * Whether a value is an error that the server reported, or one with that problem, of whichever installed copy.
 *
 * @example
 * ```ts
 * import type { KelvinClient, NewUser } from "@labkeeper/kelvin";
 * import { isKelvinError } from "@labkeeper/kelvin";
 *
 * async function add(kelvin: KelvinClient, user: NewUser): Promise<void> {
 *   try {
 *     await kelvin.users.create(user);
 *   } catch (error) {
 *     if (isKelvinError(error, "exists")) return;
 *     if (isKelvinError(error)) console.error(error.fields); // { email: ["The domain part of …"] }
 *     throw error;
 *   }
 * }
 * ```
 */
export function isKelvinError(value: unknown, problem?: KelvinProblem): value is KelvinError {
  if (!isApiError(value) || !("kelvinProblem" in value)) return false;
  return problem === undefined || value.kelvinProblem === problem;
}
