import type { Link, LinkList, OperationOptions } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { Call, InputError } from "@labkeeper/transport";
import type { Engine } from "./engine.ts";
import { perform } from "./operations/perform.ts";
import { locate } from "./services/locate.ts";

/** Anything that the server sent with its address: an object, a list, or a link to one. */
export type Linked = Link<unknown> | LinkList<unknown>;

/** Whether a value has an address that can be followed. */
export function isLink(value: unknown): value is Linked & { readonly href: string } {
  return typeof value === "object" && value !== null && "href" in value && typeof value.href === "string";
}

/** Reads what a link leads to: a list of objects, or one. */
export function followLink(
  engine: Engine,
  link: unknown,
  parameters: object | undefined,
  options: OperationOptions | undefined,
): Call<unknown> {
  try {
    const { name, path } = locate(pathBelow(engine, link), decoded);
    const service = schema.service(name);
    const operation = service.byOperation.get("get") ?? service.byOperation.get("list");
    if (!operation) throw refusal("something that can be read", path, "Nothing can be read there.");
    return perform({ engine, schema: service, path }, operation, [parameters, options]);
  } catch (error) {
    return new Call(Promise.reject(error));
  }
}

/** The path of a link below that of the API. Links are paths, or URLs of the same server. */
function pathBelow({ address: { folder, path } }: Engine, link: unknown): string {
  if (!isLink(link) || link.href === "") {
    const received = typeof link === "object" && link !== null ? "an object without it" : String(link);
    throw refusal(
      "an object with an address",
      received,
      "Can't follow link because the 'href' attribute does't have a value.",
    );
  }
  const { href } = link;
  const prefix = `${path}/`;
  const local = href.startsWith(`${folder.origin}/`) ? href.slice(folder.origin.length) : href;
  // Not by `new URL`, which takes away the `..` that must be refused.
  if (local === path) return "";
  if (local.startsWith(prefix) && !/[?#]/.test(local)) return local.slice(prefix.length);
  throw refusal(
    `a path below ${prefix}`,
    JSON.stringify(href),
    `The URL '${href}' isn't compatible with the base URL of the connection.`,
  );
}

function refusal(expected: string, received: string, remedy: string): InputError {
  return new InputError({ path: "href", expected, received, remedy });
}

/** The id in a segment of a link, which the server has encoded. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
