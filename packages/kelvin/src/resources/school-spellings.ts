import type { School } from "@labkeeper/kelvin-model";
import type { CallOptions } from "@labkeeper/transport";
import { isNotFoundError, ValidationError } from "@labkeeper/transport";
import type { Server } from "../server/server.ts";
import { definitions } from "./definition.ts";
import { ResourceCalls } from "./resource-calls.ts";

/**
 * How the server spells the names of schools. Changes of users are not corrected: one with another case, or of a school
 * that does not exist, breaks the server or the user.
 */
export class SchoolSpellings {
  /** v1 is the truth, and ignores case. */
  readonly #schools: ResourceCalls<School>;
  readonly #known = new Map<string, string>();

  constructor(server: Server) {
    this.#schools = new ResourceCalls(server, "v1", definitions.schools);
  }

  /** @throws `ValidationError` with the problem `reference` when there is no such school. */
  async of(school: string, options: CallOptions | undefined): Promise<string> {
    const known = this.#known.get(school.toLowerCase());
    if (known !== undefined) return known;
    try {
      const { name } = await this.#schools.get(school, options);
      this.#known.set(school.toLowerCase(), name);
      return name;
    } catch (error) {
      if (!isNotFoundError(error)) throw error;
      // What is missing is not the user.
      const facts = { ...error, fields: { school: [error.reason] }, mayHaveActed: false };
      throw Object.assign(new ValidationError(error.message, facts), { kelvinProblem: "reference" });
    }
  }
}
