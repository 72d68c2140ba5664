import { udmPrefix } from "../records/attributes.ts";
import type { SyncUser } from "../server.ts";

/**
 * Keeps of users what sync compares, so that many fit into memory: most of them have the same schools, roles and classes
 * as others, and share these.
 */
export class Compactor {
  readonly #attributes: ReadonlySet<string>;
  readonly #shared = new Map<string, unknown>();

  /** @param attributes What else than the attributes that are always compared is to be kept. */
  constructor(attributes: ReadonlySet<string>) {
    this.#attributes = attributes;
  }

  /** The user without the rest. */
  compact(user: SyncUser): SyncUser {
    const { name, recordUid, sourceUid, firstname, lastname, birthday, expirationDate, email, disabled } =
      user;
    const kept = Object.entries(user.udmProperties).filter(([property]) => this.#has(udmPrefix + property));
    return {
      name,
      recordUid,
      sourceUid: this.#share(sourceUid),
      firstname,
      lastname,
      birthday,
      expirationDate,
      email,
      disabled,
      school: this.#share(user.school),
      schools: this.#share(user.schools),
      roles: this.#share(user.roles),
      schoolClasses: this.#share(user.schoolClasses),
      workgroups: this.#share(user.workgroups),
      legalGuardians: this.#has("legalGuardians") ? user.legalGuardians : undefined,
      legalWards: this.#has("legalWards") ? user.legalWards : undefined,
      udmProperties: this.#share(Object.fromEntries(kept)),
    };
  }

  #has(attribute: string): boolean {
    return this.#attributes.has(attribute);
  }

  /** One of all equal values. */
  #share<T>(value: T): T {
    const key = JSON.stringify(value);
    if (!this.#shared.has(key)) this.#shared.set(key, value);
    // What has the same JSON has the same type: these are plain data.
    return this.#shared.get(key) as T;
  }
}
