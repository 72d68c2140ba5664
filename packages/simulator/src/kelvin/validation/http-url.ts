import { repr } from "../python/repr.ts";
import type { Check } from "./checks.ts";
import { text } from "./checks.ts";
import { guarded, invalid, Refusal } from "./issues.ts";

/** A URL that the framework has let through. */
export interface HttpUrl {
  /** As it was given, without the spaces around it. */
  readonly text: string;
  /** Not decoded; nothing if the URL ends with its host. */
  readonly path: string | undefined;
  /** What stands in the server's texts. */
  readonly repr: string;
}

/** URLs of scheme http or https with a host that has a dot, as pydantic's `HttpUrl`. */
export const httpUrl: Check<HttpUrl> = (value, place) => {
  const given = text(value, place);
  return given === invalid ? invalid : guarded(place, () => parseHttpUrl(given));
};

const shortest = 1;
const longest = 2083;

const host =
  "(?:(?<ipv4>(?:\\d{1,3}\\.){3}\\d{1,3})(?=$|[/:#?])|(?<ipv6>\\[[A-F0-9]*:[A-F0-9:]+\\])(?=$|[/:#?])|(?<domain>[^\\s/:?#]+))?";
const shape = new RegExp(
  "^(?:(?<scheme>[a-z][a-z0-9+\\-.]+)://)?" +
    "(?:(?<user>[^\\s:/]*)(?::(?<password>[^\\s/]*))?@)?" +
    `${host}(?::(?<port>\\d+))?` +
    "(?<path>/[^\\s?#]*)?(?:\\?(?<query>[^\\s#]*))?(?:#(?<fragment>[^\\s#]*))?",
  "i",
);

/** @throws Refusal in pydantic's words */
function parseHttpUrl(given: string): HttpUrl {
  const url = given.trim();
  const length = [...url].length;
  if (length < shortest) throw tooShort();
  if (length > longest) throw tooLong();
  const match = shape.exec(url);
  const parts: Readonly<Record<string, string | undefined>> = match?.groups ?? {};
  const { scheme, path } = parts;
  if (scheme === undefined) throw new Refusal("invalid or missing URL scheme", "value_error.url.scheme");
  if (!["http", "https"].includes(scheme.toLowerCase())) throw schemeNotPermitted();
  const port = parts.port ?? (scheme === "http" ? "80" : "443");
  if (Number(port) > 65_535) {
    throw new Refusal("URL port invalid, port cannot exceed 65535", "value_error.url.port");
  }
  const extra = url.slice(match?.[0].length ?? 0);
  if (extra !== "") throw extraCharacters(extra);
  checkHost(parts);
  // Where the parts of the URL should stand, there is nothing, by a mistake of the framework.
  return { text: url, path, repr: `HttpUrl(${repr(url)}, )` };
}

const asciiChunk = "[_0-9a-z](?:[-_0-9a-z]{0,61}[_0-9a-z])?";
const asciiDomain = new RegExp(`^(?:${asciiChunk}\\.)*?${asciiChunk}(?<tld>\\.[a-z]{2,63})?\\.?$`, "i");
const wideChunk = "[_0-9a-\\u{40000}](?:[-_0-9a-\\u{40000}]{0,61}[_0-9a-\\u{40000}])?";
const wideDomain = new RegExp(
  `^(?:${wideChunk}\\.)*?${wideChunk}(?<tld>\\.\\p{L}{2,63}|\\.xn--[_0-9a-z-]{2,63})?\\.?$`,
  "iu",
);

/** @throws Refusal unless the host is an IP address or has a dot */
function checkHost({ domain, ipv4, ipv6 }: Readonly<Record<string, string | undefined>>): void {
  if (domain === undefined && (ipv4 !== undefined || ipv6 !== undefined)) return;
  const ascii = asciiDomain.exec(domain ?? "");
  const match = ascii?.groups?.tld === undefined ? wideDomain.exec(domain ?? "") : ascii;
  if (!match) throw new Refusal("URL host invalid", "value_error.url.host");
  if (match.groups?.tld === undefined) {
    throw new Refusal("URL host invalid, top level domain required", "value_error.url.host");
  }
}

function tooShort(): Refusal {
  return new Refusal(
    `ensure this value has at least ${shortest} characters`,
    "value_error.any_str.min_length",
    {
      limit_value: shortest,
    },
  );
}

function tooLong(): Refusal {
  return new Refusal(
    `ensure this value has at most ${longest} characters`,
    "value_error.any_str.max_length",
    {
      limit_value: longest,
    },
  );
}

function schemeNotPermitted(): Refusal {
  return new Refusal("URL scheme not permitted", "value_error.url.scheme", {
    allowed_schemes: ["http", "https"],
  });
}

function extraCharacters(extra: string): Refusal {
  const msg = `URL invalid, extra characters found after valid URL: ${repr(extra)}`;
  return new Refusal(msg, "value_error.url.extra", { extra });
}
