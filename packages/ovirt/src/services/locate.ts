import { schema } from "@labkeeper/ovirt-model";
import { InputError, pathSegment, text } from "@labkeeper/transport";

/** What a path leads to. */
export interface Located {
  /** Name of the service, without the suffix `Service`. */
  readonly name: string;
  /** The path, its segments encoded. */
  readonly path: string;
}

/**
 * Finds the service at a path such as `vms/123/nics`. Ids take anything up to the next slash; one slash at the end
 * does no harm.
 *
 * @param decode Makes an id of the text of a segment.
 * @throws {@link InputError} with what was left over, or for an id that no path can hold.
 */
export function locate(path: string, decode: (segment: string) => string = (segment) => segment): Located {
  if (path !== "") text("path", path);
  const segments: string[] = [];
  let service = schema.service(schema.root);
  let rest = path;
  while (rest !== "") {
    const [segment = ""] = rest.split("/", 1);
    const locator = service.bySegment.get(segment) ?? service.byId;
    if (!locator) {
      throw new InputError({
        path: "path",
        expected: "a path of the API, such as vms/123/nics",
        received: JSON.stringify(path),
        remedy: `The path "${rest}" doesn't correspond to any service.`,
      });
    }
    segments.push(locator.segment ?? pathSegment(`path: ${locator.name} id`, decode(segment)));
    service = schema.service(locator.service);
    rest = rest.slice(segment.length + 1);
  }
  return { name: service.name, path: segments.join("/") };
}
