import type { NewUser, User, UserChanges } from "@labkeeper/kelvin-model";
import type { CallOptions } from "@labkeeper/transport";

/** Names of classes or work groups by school. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** What sync reads of a user. */
export type SyncUser = Omit<User, "dn" | "url" | "ucsschoolRoles">;

/** What sync may set of a user. */
export type SyncUserValues = Omit<UserChanges, "kelvinPasswordHashes" | "ucsschoolRoles">;

/** A search for users; all conditions must hold. */
export interface SyncUserSearch {
  readonly school?: string;
  readonly roles?: readonly string[];
  readonly recordUid?: string;
  readonly sourceUid?: string;
}

/** What sync needs of the client. Always API v1: v2 reads a copy that lags. */
export interface SyncServer {
  /** Address of the API, by which a journal knows its server. */
  readonly url: string;
  readonly users: {
    search(filters: SyncUserSearch, options?: CallOptions): PromiseLike<readonly SyncUser[]>;
    get(name: string, options?: CallOptions): PromiseLike<SyncUser>;
    create(user: NewUser, options?: CallOptions): PromiseLike<SyncUser>;
    modify(name: string, changes: UserChanges, options?: CallOptions): PromiseLike<unknown>;
    delete(name: string, options?: CallOptions): PromiseLike<unknown>;
  };
  readonly classes: {
    search(filters: { readonly school: string }, options?: CallOptions): PromiseLike<readonly SyncGroup[]>;
    create(
      group: { readonly school: string; readonly name: string },
      options?: CallOptions,
    ): PromiseLike<unknown>;
  };
  readonly workgroups: {
    search(filters: { readonly school: string }, options?: CallOptions): PromiseLike<readonly SyncGroup[]>;
  };
  readonly schools: {
    get(name: string, options?: CallOptions): PromiseLike<{ readonly name: string }>;
  };
}

/** What sync reads of a class or a work group. */
export interface SyncGroup {
  readonly name: string;
}
