import type { Role } from "@labkeeper/kelvin-model";
import type { Call, CallOptions } from "@labkeeper/transport";
import type { NameKey } from "./keys.ts";
import { ReadableResource } from "./readable.ts";

/** The roles that users can have. The server takes their case seriously. */
export class Roles extends ReadableResource<Role, NameKey, Readonly<Record<string, never>>> {
  /** Reads all roles; there is nothing to search them by. */
  override search(filter: Readonly<Record<string, never>> = {}, options?: CallOptions): Call<Role[]> {
    return super.search(filter, options);
  }
}
