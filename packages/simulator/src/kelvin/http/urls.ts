import { repr } from "../python/repr.ts";
import { message } from "./answers.ts";

/** The versions of the API. */
export type ApiVersion = "v1" | "v2";

/** What all paths begin with. */
export const basePath = "/ucsschool/kelvin";

/** Writes and reads the URLs that stand for objects, of one version of the API on one host. */
export class Urls {
  /** What all URLs begin with. */
  readonly base: string;
  readonly #path: string;

  /** @param host as the client sent it, with the port */
  constructor(version: ApiVersion, host: string) {
    this.#path = `${basePath}/${version}`;
    this.base = `https://${host}${this.#path}`;
  }

  user(name: string): string {
    return `${this.base}/users/${quotePath(name)}`;
  }

  school(name: string): string {
    return `${this.base}/schools/${quote(name)}`;
  }

  role(name: string): string {
    return `${this.base}/roles/${quote(name)}`;
  }

  group(kind: "class" | "workgroup", school: string, name: string): string {
    return `${this.base}/${kind === "class" ? "classes" : "workgroups"}/${quote(school)}/${quote(name)}`;
  }

  /**
   * The name of the object that a URL stands for. Its host is not compared.
   *
   * @throws Halt 404 unless the path is exactly that of such an object
   */
  nameIn(kind: "user" | "school" | "role", url: string): string {
    const plain = unquoted(url);
    const path = pathOf(plain);
    const name = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
    if (path !== `${this.#path}/${kind}s/${name}`) {
      throw message(404, `Could not find object of type ${repr(kind)} with URL(${repr(plain)}).`);
    }
    return name;
  }
}

/** A URL that stands for no object, although its form is right. */
export function unknownUrl(kind: string, url: string): Error {
  return message(404, `Could not find object of type ${repr(kind)} with URL ${repr(unquoted(url))}.`);
}

/** As the server writes it in its texts: scheme http, and the path decoded. */
function unquoted(url: string): string {
  const [, authority = "//", path = "", rest = ""] =
    /^(?:[a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(url) ?? [];
  const decoded = decode(path);
  return `http:${authority}${decoded === "" || decoded.startsWith("/") ? "" : "/"}${decoded}${rest}`;
}

function pathOf(url: string): string {
  const [, path = ""] = /^[a-z]+:\/\/[^/?#]*([^?#]*)/is.exec(url) ?? [];
  return path;
}

/** Percent-encodes a name as the server does: what it takes for the query or the fragment of the URL stays as it is. */
function quotePath(name: string): string {
  const end = name.search(/[?#]/);
  return end < 0 ? quote(name) : quote(name.slice(0, end)) + name.slice(end);
}

/** Percent-encodes as Python's `quote`: slashes stay. */
function quote(text: string): string {
  if (/^[\w.~/-]*$/.test(text)) return text;
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%2F", "/");
}

/** Decodes percent-encoded UTF-8 as Python's `unquote`: what is not encoded well stays or becomes U+FFFD. */
export function decode(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    const bytes = encoded.match(/[0-9a-f]{2}/gi) ?? [];
    return new TextDecoder().decode(Uint8Array.from(bytes, (digits) => Number.parseInt(digits, 16)));
  });
}
