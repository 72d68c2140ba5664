import type { ItemResult } from "@labkeeper/transport";
import { isLabkeeperError } from "@labkeeper/transport";
import type { Io } from "../../io.ts";
import { count } from "../../text/count.ts";
import type { NewPasswordFlags } from "../settings/new-password.ts";
import { readNewPasswords } from "../settings/new-password.ts";
import { makePassword } from "./make-password.ts";
import type { PasswordList, PasswordOwner } from "./password-list.ts";

/** Something that can have a password among its values. */
interface Owner {
  readonly values: Readonly<Record<string, unknown>>;
}

/** The passwords that a command gives, and what becomes of those that it has made. */
export class GivenPasswords {
  readonly #same: string | undefined;
  readonly #list: PasswordList | undefined;
  readonly #made = new Map<Owner, string>();
  #kept = 0;

  private constructor(same: string | undefined, list: PasswordList | undefined) {
    this.#same = same;
    this.#list = list;
  }

  /** Reads what the options say about passwords. */
  static async read(io: Io, flags: NewPasswordFlags): Promise<GivenPasswords> {
    const { same, list } = await readNewPasswords(io, flags);
    return new GivenPasswords(same, list);
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.#same !== undefined || this.#list !== undefined;
  }

  /** Puts passwords among the values. Those that were made are on disk before any of them is used. */
  async give<T extends Owner>(things: readonly T[]): Promise<T[]> {
    const given = things.map((thing) => {
      const password =
        this.#same ?? (this.#list && !("password" in thing.values) ? makePassword() : undefined);
      if (password === undefined) return thing;
      const own: T = { ...thing, values: { ...thing.values, password } };
      if (this.#list) this.#made.set(own, password);
      return own;
    });
    const owners = [...this.#made].map(([{ values }, password]) => ownerOf(values, password));
    if (owners.length > 0) await this.#list?.write(owners);
    return given;
  }

  /** Keeps the passwords that are in use now, or may be. */
  async keep(results: readonly ItemResult<Owner, object>[]): Promise<void> {
    const owners = results.flatMap((result): PasswordOwner[] => {
      const password = this.#made.get(result.item);
      if (password === undefined) return [];
      if (result.ok) return [ownerOf({ ...result.item.values, ...result.value }, password)];
      const { error } = result;
      return isLabkeeperError(error) && !error.mayHaveActed ? [] : [ownerOf(result.item.values, password)];
    });
    this.#kept = owners.length;
    if (this.#made.size > 0) await this.#list?.write(owners);
  }

  /** Says where they are. */
  tell(io: Io, isJson: boolean): void {
    if (this.#list && this.#kept > 0)
      (isJson ? io.stderr : io.stdout).write(`${count(this.#kept, "password")} in ${this.#list.title}\n`);
  }
}

function ownerOf(values: object, password: string): PasswordOwner {
  const text = (name: string) => {
    const value: unknown = Reflect.get(values, name);
    return typeof value === "string" ? value : "";
  };
  return { name: text("name"), recordUid: text("recordUid"), password };
}
