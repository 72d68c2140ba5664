import type { NewSchool, School, SchoolFilter } from "@labkeeper/kelvin-model";
import type { Call, CallOptions, ItemResult } from "@labkeeper/transport";
import { boolean, checkFields, optional } from "@labkeeper/transport";
import type { BulkOptions } from "../bulk.ts";
import { onEach } from "../bulk.ts";
import { guard } from "../server/guard.ts";
import type { NameKey } from "./keys.ts";
import { ReadableResource } from "./readable.ts";
import type { ResourceCalls } from "./resource-calls.ts";

/** How a school is created. */
export interface SchoolCreation {
  /** Whether the server's DHCP service is moved to the school's part of the directory. Default: the server's. */
  readonly alterDhcpdBase?: boolean | undefined;
}

/** The schools of a domain. The server can create them, but neither change nor delete. */
export class Schools extends ReadableResource<School, NameKey, SchoolFilter> {
  readonly #calls: ResourceCalls<School>;

  /** @internal */
  constructor(calls: ResourceCalls<School>) {
    super(calls);
    this.#calls = calls;
  }

  /**
   * Finds schools. Each process of the server keeps those that it has seen until it ends; `get` reads the truth.
   *
   * @param filter By name, with `*` for any characters. Default: all.
   */
  override search(filter: SchoolFilter = {}, options?: CallOptions): Call<School[]> {
    return super.search(filter, options);
  }

  /**
   * Creates a school. Never sent twice; an error whose `mayHaveActed` is true may have come after it was created: when
   * only its UDM properties could not be set, for instance.
   *
   * @throws `ConflictError` when there is one of that name, ignoring case.
   */
  create(school: NewSchool, how: SchoolCreation = {}, options?: CallOptions): Call<School> {
    return guard(() => {
      checkFields("how", how, { alterDhcpdBase: optional(boolean) });
      return this.#calls.create(school, options, { alter_dhcpd_base: how.alterDhcpdBase });
    });
  }

  /** Creates many schools, some at a time: a result for each, in their order. */
  createMany(
    schools: Iterable<NewSchool>,
    options?: BulkOptions<NewSchool, School>,
  ): Promise<ItemResult<NewSchool, School>[]> {
    const { concurrency } = this.#calls.server;
    return onEach(schools, (school, call) => this.create(school, {}, call), concurrency, options);
  }
}
