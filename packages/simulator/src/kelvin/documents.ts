import type { Answer } from "../answer.ts";
import { jsonAnswer, textAnswer } from "../answer.ts";
import { basePath } from "./http/urls.ts";

/** The release that is simulated. */
const release = "4.0.0";

/** What the server tells about itself without a token; nothing if the path is another one. */
export function documentAnswer(path: string): Answer | undefined {
  if (path === basePath) return { ...textAnswer("", 307), headers: { location: `${basePath}/docs` } };
  const [, version = "v1", name] = /^\/ucsschool\/kelvin\/(?:(v[12])\/)?([a-z0-9.-]+)$/.exec(path) ?? [];
  if (name === "openapi.json" && path !== `${basePath}/openapi.json`) return openApi(version);
  if (name === "openapi-v1.json" || name === "openapi-v2.json") {
    return path.startsWith(`${basePath}/openapi`) ? openApi(name.slice(8, 10)) : undefined;
  }
  if (name === "docs" || name === "redoc") return page(name);
  if ((name === "changelog" || name === "readme") && path !== `${basePath}/${name}`) return page(name);
  return undefined;
}

function openApi(version: string): Answer {
  return jsonAnswer({
    openapi: "3.0.2",
    info: {
      title: `Kelvin API - ${version.toUpperCase()}`,
      description: "UCS@school Kelvin REST API",
      version: release,
    },
    paths: {},
    components: {
      securitySchemes: {
        OAuth2PasswordBearer: {
          type: "oauth2",
          flows: { password: { scopes: {}, tokenUrl: `${basePath}/token` } },
        },
      },
    },
  });
}

function page(name: string): Answer {
  const body = `<!DOCTYPE html><title>Kelvin API ${release}</title><h1>${name}</h1>`;
  return { ...textAnswer(body), type: "text/html; charset=utf-8" };
}
