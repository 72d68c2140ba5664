import { refuse } from "@labkeeper/transport";
import { requestId } from "./request-id.ts";

/** Refuses headers that are the client's own, and an id of the request that the server would replace. */
export function checkHeaders(headers: unknown): void {
  for (const [name, value] of Object.entries(Object(headers))) {
    if (/^(authorization|content-type|host)$/i.test(name))
      refuse("headers", "names that are left to you", name);
    if (/^x-request-id$/i.test(name)) requestId(`headers.${name}`, value);
  }
}
