import type { VeyonVersion } from "./options.ts";

/** What a request asks for. */
export type Route =
  | { readonly call: "methods" | "open" | "close" | "hostState"; readonly host: string }
  | { readonly call: "framebuffer" | "features" | "user" | "session" }
  | { readonly call: "featureStatus" | "setFeature"; readonly feature: string };

/** Finds the route of a request; nothing if the server has none for this path and this method. */
export function findRoute(method: string, path: string, version: VeyonVersion): Route | undefined {
  const [, first, second, third] = /^\/api\/v1\/([a-z]+)(?:\/([^/]+))?(\/.*)?$/.exec(path) ?? [];
  if (first === undefined || third !== undefined) return undefined;
  const argument = second === undefined ? undefined : decoded(second);
  return argument === undefined
    ? plainRoute(`${method} ${first}`, version)
    : routeWith(`${method} ${first}`, argument, version);
}

function plainRoute(call: string, version: VeyonVersion): Route | undefined {
  if (call === "GET framebuffer") return { call: "framebuffer" };
  if (call === "GET feature") return { call: "features" };
  if (call === "GET user") return { call: "user" };
  if (call === "GET session" && version === "4.11") return { call: "session" };
  return undefined;
}

function routeWith(call: string, argument: string, version: VeyonVersion): Route | undefined {
  if (call === "GET authentication") return { call: "methods", host: argument };
  if (call === "POST authentication") return { call: "open", host: argument };
  if (call === "DELETE authentication") return { call: "close", host: argument };
  if (call === "GET feature") return { call: "featureStatus", feature: argument };
  if (call === "PUT feature") return { call: "setFeature", feature: argument };
  if (call === "GET hoststate" && version === "4.11") return { call: "hostState", host: argument };
  return undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
