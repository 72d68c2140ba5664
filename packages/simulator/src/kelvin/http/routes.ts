import type { Handler } from "./call.ts";
import type { ApiVersion } from "./urls.ts";
import { basePath } from "./urls.ts";

/** What a method on a path does. */
export interface Endpoint {
  /** Who may use it. */
  readonly access: "read" | "write";
  /** Whether a body is read, and complained about, before anything else. */
  readonly hasBody?: boolean;
  readonly answer: Handler;
}

/** The methods of a path, in the server's order. */
export type Endpoints = Readonly<Record<string, Endpoint>>;

/** Paths below `/v1` or `/v2`; `{}` stands for a part that varies. */
export type RouteTable = Readonly<Record<string, Endpoints>>;

/** What a path stands for. */
export interface Route {
  readonly version: ApiVersion;
  readonly endpoints: Endpoints;
  readonly parameters: readonly string[];
}

interface Pattern {
  readonly version: ApiVersion;
  readonly expression: RegExp;
  readonly endpoints: Endpoints;
}

/** Finds routes by decoded paths. */
export class Routes {
  readonly #patterns: readonly Pattern[];

  constructor(tables: Readonly<Record<ApiVersion, RouteTable>>) {
    this.#patterns = (["v1", "v2"] as const).flatMap((version) =>
      Object.entries(tables[version]).map(([path, endpoints]) => ({
        version,
        endpoints,
        expression: new RegExp(`^${basePath}/${version}${path.replaceAll("{}", "([^/]+)")}$`, "s"),
      })),
    );
  }

  /** @param path decoded */
  find(path: string): Route | undefined {
    for (const { version, expression, endpoints } of this.#patterns) {
      const match = expression.exec(path);
      if (match) return { version, endpoints, parameters: match.slice(1) };
    }
    return undefined;
  }
}
