/**
 * An engine whose single sign-on demands Negotiate, and checks what it is given with the keys of its realm:
 * `node engine.ts FOLDER [forged]`, with the package `kerberos` in the folder. Prints its port and serves until its
 * input ends. With `forged` its own proof of who it is comes from somebody else.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** The part of the package `kerberos` that servers use. */
interface Kerberos {
  initializeServer(service: string): Promise<{
    readonly username: string;
    readonly response: string | null;
    readonly contextComplete: boolean;
    step(token: string): Promise<unknown>;
  }>;
}

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly proof?: string;
}

const [folder = ".", forged] = process.argv.slice(2);
// The package is not this repository's, thus without its types here.
const { initializeServer } = createRequire(join(folder, "package.json"))("kerberos") as Kerberos;
const users = new Map<string, string>();

/** Takes the form that has no name and password in it, from whoever the ticket says. */
async function logIn(authorization: string, form: URLSearchParams): Promise<Reply> {
  const [, token] = /^Negotiate (\S+)$/.exec(authorization) ?? [];
  if (token === undefined) return { status: 401, proof: "Negotiate" };
  const expected = { grant_type: "urn:ovirt:params:oauth:grant-type:http", scope: "ovirt-app-api" };
  if (String(form) !== String(new URLSearchParams(expected))) return json(400, { error: "invalid_request" });
  const server = await initializeServer("HTTP@localhost");
  try {
    await server.step(token);
  } catch (error) {
    return { ...json(401, { error_code: "access_denied", error: String(error) }), proof: "Negotiate" };
  }
  if (!server.contextComplete) return { status: 401, proof: `Negotiate ${server.response}` };
  const accessToken = randomUUID();
  users.set(accessToken, server.username);
  const proof = forged ? Buffer.from("somebody else").toString("base64") : server.response;
  return { ...json(200, { access_token: accessToken, token_type: "bearer" }), proof: `Negotiate ${proof}` };
}

function logOut(form: URLSearchParams): Reply {
  return users.delete(form.get("token") ?? "") ? json(200, {}) : json(400, { error: "invalid_grant" });
}

/** The only call there is: the users, of whom there is the one who asks. */
function listUsers(authorization: string): Reply {
  const user = users.get(authorization.replace(/^Bearer /, ""));
  if (user === undefined) return xml(401, "<fault><reason>Not logged in</reason></fault>");
  return xml(200, `<users><user id="1"><user_name>${user}</user_name></user></users>`);
}

function json(status: number, body: object): Reply {
  return { status, type: "application/json", body: JSON.stringify(body) };
}

function xml(status: number, body: string): Reply {
  return { status, type: "application/xml", body };
}

async function reply(request: IncomingMessage): Promise<Reply> {
  const { method, url, headers } = request;
  const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
  const authorization = headers.authorization ?? "";
  switch (`${method} ${url}`) {
    case "POST /ovirt-engine/sso/oauth/token-http-auth":
      return logIn(authorization, form);
    case "POST /ovirt-engine/services/sso-logout":
      return logOut(form);
    case "GET /ovirt-engine/api/users":
      return listUsers(authorization);
    default:
      return xml(404, "<fault><reason>Not here</reason></fault>");
  }
}

const server = createServer(async (request, response) => {
  const { status, type, body, proof } = await reply(request);
  if (type !== undefined) response.setHeader("content-type", type);
  if (proof !== undefined) response.setHeader("www-authenticate", proof);
  response.writeHead(status).end(body);
}).listen(0, "127.0.0.1");
await once(server, "listening");
console.log((server.address() as AddressInfo).port); // listening on TCP, so neither a path nor null
process.stdin.resume().once("end", () => process.exit(0));
