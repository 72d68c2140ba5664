import type { CallOptions, GroupKey, KelvinClient } from "@labkeeper/kelvin";
import type { Examples } from "../../command/help.ts";

/** What tells one object from all others of its kind. */
export type Key = string | GroupKey;

/** An object of the server. */
export interface Thing {
  readonly name: string;
}

/** What commands need of a resource of the client. The client checks all that it is given. */
export interface Resource {
  get(key: Key, call: CallOptions): PromiseLike<Thing>;
  exists(key: Key, call: CallOptions): PromiseLike<boolean>;
  search(filter: object, call: CallOptions): PromiseLike<readonly Thing[]>;
}

/** The resources of a client, or of one version of the API. */
export type View = Pick<KelvinClient, "users" | "classes" | "workgroups" | "schools" | "roles">;

/** One kind of objects that a Kelvin server has. */
export interface Kind {
  /** What the commands for it are called. */
  readonly command: "users" | "classes" | "workgroups" | "schools" | "roles";
  /** What one of them is called. */
  readonly one: string;
  /** What several of them are called. */
  readonly many: string;
  /** What one of them is called in JSON. */
  readonly json: string;
  /** What can be done with them, in a line. */
  readonly summary: string;
  readonly examples: { readonly show: Examples };
  /** Whether they belong to schools, so that a name alone does not tell which one is meant. */
  readonly inSchool: boolean;
  /** What its attributes are called for people, in the order in which they are shown. */
  readonly labels: Readonly<Record<string, string>>;
  /** The resource of a client. */
  readonly of: (view: View) => Resource;
}
