import type { Session } from "@labkeeper/transport";
import { parseBaseUrl } from "@labkeeper/transport";
import type { ReadOptions } from "./xml/read.ts";

/** What the services of a client share. */
export interface Engine {
  /** The session with the server; its URL is the folder that the API lies in. */
  readonly session: Session;
  /** Where the API lies. */
  readonly address: Address;
  /** How documents are read. */
  readonly reading: ReadOptions;
}

/** Where the API lies, taken apart so that the root has no slash at its end: the engine's own spelling. */
export interface Address {
  /** The folder, with a slash at its end: `https://engine.example.org/ovirt-engine/`. */
  readonly folder: URL;
  /** The name in it: `api`. */
  readonly name: string;
  /** The path as a whole, without a slash at its end: `/ovirt-engine/api`. */
  readonly path: string;
}

/** Takes the base URL apart. */
export function addressOf(value: string | URL): Address {
  const url = parseBaseUrl("url", value);
  const path = url.pathname.slice(0, -1);
  const end = path.lastIndexOf("/") + 1;
  return { folder: new URL(path.slice(0, end) || "/", url), name: path.slice(end), path };
}

/** The path of a request, as the session takes it. */
export function pathIn({ name }: Address, path: string): string {
  return [name, path].filter((part) => part !== "").join("/");
}
