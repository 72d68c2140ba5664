import type { CallOptions, KelvinClient } from "@labkeeper/kelvin";
import { isNotFoundError, refuse } from "@labkeeper/transport";
import { didYouMean } from "../../text/nearest.ts";
import type { Values } from "./from-file.ts";

/** Schools and roles that values refer to, as the server spells them. */
export class References {
  readonly #client: KelvinClient;
  readonly #schools = new Map<string, Promise<string>>();
  #roles: Promise<readonly string[]> | undefined;

  constructor(client: KelvinClient) {
    this.#client = client;
  }

  /**
   * The values with schools as the server spells them: mostly it corrects nothing, keeps what it was sent, or breaks.
   *
   * @throws `InputError` when there is no such school or role, where the server would just break.
   */
  async check(values: Values, call: CallOptions): Promise<Values> {
    const { school, schools, roles } = values;
    if (Array.isArray(roles)) await this.#checkRoles(roles.map(String), call);
    const home = typeof school === "string" ? await this.#spell(school, call) : undefined;
    const all = Array.isArray(schools)
      ? await Promise.all(schools.map((name) => this.#spell(String(name), call)))
      : undefined;
    const spelled = new Map([home ?? [], all ?? []].flat().map((name) => [name.toLowerCase(), name]));
    return {
      ...values,
      ...(home !== undefined && { school: home }),
      ...(all && { schools: all }),
      ...groupsAt(spelled, "schoolClasses", values),
      ...groupsAt(spelled, "workgroups", values),
    };
  }

  #spell(name: string, call: CallOptions): Promise<string> {
    const folded = name.toLowerCase();
    const known = this.#schools.get(folded) ?? this.#readSchool(name, call);
    this.#schools.set(folded, known);
    return known;
  }

  async #readSchool(name: string, call: CallOptions): Promise<string> {
    try {
      return (await this.#client.v1.schools.get(name, call)).name;
    } catch (error) {
      if (!isNotFoundError(error)) throw error;
      return refuse("school", "a school that the server has", name);
    }
  }

  async #checkRoles(wanted: readonly string[], call: CallOptions): Promise<void> {
    this.#roles ??= this.#readRoles(call);
    const known = await this.#roles;
    const wrong = wanted.find((name) => !known.includes(name));
    if (wrong === undefined) return;
    refuse("roles", `one of ${known.join(", ")}`, wrong, didYouMean(wrong, known).trim() || undefined);
  }

  async #readRoles(call: CallOptions): Promise<readonly string[]> {
    return (await this.#client.v1.roles.search({}, call)).map(({ name }) => name);
  }
}

/** Groups by the schools as the server spells them: those of one school together, however it was typed. */
function groupsAt(spelled: ReadonlyMap<string, string>, attribute: string, values: Values): Values {
  const given = values[attribute];
  if (typeof given !== "object" || given === null || Array.isArray(given)) return {};
  const groups = new Map<string, unknown>();
  for (const [typed, names] of Object.entries(given)) {
    const school = spelled.get(typed.toLowerCase()) ?? typed;
    const before = groups.get(school);
    const both = Array.isArray(before) && Array.isArray(names) ? [...new Set([...before, ...names])] : names;
    groups.set(school, both);
  }
  return { [attribute]: Object.fromEntries(groups) };
}
