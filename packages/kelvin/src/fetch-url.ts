import type { Role, School, SchoolClass, User, WorkGroup } from "@labkeeper/kelvin-model";
import type { Call, CallOptions } from "@labkeeper/transport";
import { refuse } from "@labkeeper/transport";
import type { ApiView } from "./api-view.ts";
import type { ApiVersion } from "./options.ts";
import { apiPath } from "./options.ts";
import { decoded } from "./wire/references.ts";

/** Any object of the API. */
export type KelvinObject = User | SchoolClass | WorkGroup | School | Role;

/**
 * Reads what lies at an address that the server gave.
 *
 * @param base The address of the API: others are refused, since their objects would be taken for this server's.
 */
export function fetchUrl(
  views: Readonly<Record<ApiVersion, ApiView>>,
  base: URL,
  url: unknown,
  options: CallOptions | undefined,
): Call<KelvinObject> {
  // Not by `new URL` as a whole, which takes away the `..` that must be refused.
  const [, origin = "", path = ""] = /^(https?:\/\/[^/?#@\\]+)([^?#]*)$/i.exec(String(url)) ?? [];
  const below = [base.pathname, apiPath].find((start) => path.startsWith(start));
  const [version = "", resource = "", ...names] = path.slice(below?.length).split("/");
  const view = Object.hasOwn(views, version) ? views[version as ApiVersion] : undefined;
  if (!below || !view || URL.parse(origin)?.host !== base.host) {
    refuse("url", `an address below ${base.href}, with its version`, url);
  }
  const [first = "", second] = names.map(decoded);
  const { length } = names;
  if (length === 2 && (resource === "classes" || resource === "workgroups")) {
    return view[resource].get({ school: first, name: second ?? "" }, options);
  }
  if (length === 1 && (resource === "users" || resource === "schools" || resource === "roles")) {
    return view[resource].get(first, options);
  }
  return refuse("url", "the address of a user, class, work group, school or role", url);
}
