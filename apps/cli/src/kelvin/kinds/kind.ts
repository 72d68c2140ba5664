import type { CallOptions, GroupKey, KelvinClient } from "@labkeeper/kelvin";
import type { Option } from "commander";
import type { Examples } from "../../command/help.ts";
import type { FilterOption } from "../list/filter.ts";
import type { Setting } from "../settings/setting.ts";

/** What tells one object from all others of its kind. */
export type Key = string | GroupKey;

/** An object of the server. */
export interface Thing {
  readonly name: string;
}

/** What commands need of a resource that can be read. The client checks all that it is given. */
export interface Resource {
  get(key: Key, call: CallOptions): PromiseLike<Thing>;
  exists(key: Key, call: CallOptions): PromiseLike<boolean>;
  search(filter: object, call: CallOptions): PromiseLike<readonly Thing[]>;
}

/** What commands need of a resource whose objects can be created. */
export interface Creating {
  create(values: object, call: CallOptions): PromiseLike<Thing>;
}

/** What commands need of a resource whose objects can be changed. */
export interface Changing {
  modify(thing: Thing, changes: object, call: CallOptions): PromiseLike<Thing>;
  delete(key: Key, call: CallOptions): PromiseLike<void>;
}

/** The resources of a client, or of one version of the API. */
export type View = Pick<KelvinClient, "users" | "classes" | "workgroups" | "schools" | "roles">;

/** What can be done to objects. */
export type Verb = "list" | "show" | "exists" | "create" | "modify" | "move" | "delete";

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
  /** Whether they belong to schools, so that a name alone does not tell which one is meant. */
  readonly inSchool: boolean;
  /** What its attributes are called for people, in the order in which they are shown. */
  readonly labels: Readonly<Record<string, string>>;
  /** The attributes in a list. */
  readonly columns: readonly string[];
  readonly filters: readonly FilterOption[];
  /** The options that set attributes. */
  readonly settings: readonly Setting[];
  /** The attributes that a new one must have, or one of each of these lists. */
  readonly required: readonly (readonly [string, ...string[]])[];
  /** What `--clear` takes: the attribute, and what it is when it is empty. */
  readonly clearable: Readonly<Record<string, { readonly attribute: string; readonly empty: unknown }>>;
  /** Examples for each command that there is. */
  readonly examples: Readonly<Partial<Record<Verb, Examples>>>;
  /** Why there are no other commands. */
  readonly missing: Readonly<Partial<Record<Verb, string>>>;
  /** The resource of a client. */
  readonly of: (view: View) => Resource;
  /** The same, for creating; undefined where the server cannot. */
  readonly creating?: (view: View, flags: object) => Creating;
  /** More options for creating. */
  readonly creatingOptions?: () => readonly Option[];
  /** The same, for changing and deleting; undefined where the server cannot. */
  readonly changing?: (view: View) => Changing;
}
