import type { KelvinSimulator, KelvinSimulatorOptions, UdmType } from "@labkeeper/simulator/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import type { CaseRequest, KelvinWorld, Sender } from "./cases.ts";

/** The name by which the cases reach the server: it must have a dot. */
const host = "kelvin.example.test";
const base = "/ucsschool/kelvin";

/** What stands for URLs in the cases. */
const tokens: Readonly<Record<string, string>> = {
  "{v1http}": `http://${host}${base}/v1`,
  "{v2http}": `http://${host}${base}/v2`,
  "{v1}": `https://${host}${base}/v1`,
  "{v2}": `https://${host}${base}/v2`,
};

/** The same value with the tokens replaced, in texts and in names of members. */
export function resolved<T>(value: T): T {
  const text = JSON.stringify(value).replace(/\{v[12](?:http)?\}/g, (token) => tokens[token] ?? token);
  return JSON.parse(text);
}

/** An answer that was read to its end. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON in the text; `null` if there is no text, undefined if it is no JSON. */
  readonly json: unknown;
}

/** A fresh server in the world that a file of cases describes. */
export class CaseWorld {
  readonly #simulator: KelvinSimulator;

  constructor(world: KelvinWorld) {
    this.#simulator = createKelvinSimulator(optionsFrom(world));
  }

  /** Lets v2 show what was written. */
  sync(): void {
    this.#simulator.syncV2();
  }

  async send(request: CaseRequest, sender: Sender): Promise<Received> {
    const headers = new Headers(inBytes(request.headers ?? {}));
    const token = this.#token(sender);
    if (token !== undefined && !headers.has("authorization")) headers.set("authorization", `Bearer ${token}`);
    const body = bodyOf(request, headers);
    const query = request.query
      ? `?${new URLSearchParams(request.query.map(([name, value]) => [name, value]))}`
      : "";
    const response = await this.#simulator.fetch(
      new Request(`https://${host}${base}${request.path}${query}`, {
        method: request.method,
        headers,
        redirect: "manual",
        // With these methods the server does not look at a body, and `fetch` sends none.
        ...(body === undefined || ["GET", "HEAD"].includes(request.method) ? {} : { body }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: jsonIn(text) };
  }

  #token(sender: Sender): string | undefined {
    if (sender === "anonymous") return undefined;
    if (sender === "expired") return this.#simulator.issueToken("Administrator", -1);
    return this.#simulator.issueToken(sender === "admin" ? "Administrator" : sender);
  }
}

/** Bytes have no type of their own, so that a raw body is sent with none but the one that the case names. */
function bodyOf({ body, bodyText, form, raw }: CaseRequest, headers: Headers): BodyInit | undefined {
  if (raw !== undefined) return new TextEncoder().encode(raw);
  if (form) return new URLSearchParams(form);
  if (body === undefined && bodyText === undefined) return undefined;
  if (!headers.has("content-type")) headers.set("content-type", "application/json");
  return new TextEncoder().encode(bodyText ?? JSON.stringify(body));
}

/** Headers as HTTP has them: what is beyond Latin-1 is sent as the bytes of UTF-8, one character for each. */
function inBytes(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      /[\u0100-\uffff]/.test(value) ? Buffer.from(value).toString("latin1") : value,
    ]),
  );
}

function optionsFrom({ configuration = {}, ...world }: KelvinWorld): KelvinSimulatorOptions {
  const options: { readonly [K in keyof KelvinSimulatorOptions]: KelvinSimulatorOptions[K] | undefined } = {
    ldapBase: world.ldap_base,
    accounts: world.accounts?.map(({ username, password, group }) => ({
      username,
      password,
      ...accessOf(group),
    })),
    schools: world.schools?.map((school) => ({
      name: school.name,
      ...(school.display_name === undefined ? {} : { displayName: school.display_name }),
      ...(school.educational_servers === undefined ? {} : { educationalServers: school.educational_servers }),
    })),
    mappedUdmProperties: world.mapped_udm_properties,
    udmTypes: world.udm_types && typesFrom(world.udm_types),
    mailDomains: world.mail_domains,
    sourceUid: configuration.source_uid,
    passwordLength: configuration.password_length,
    passwordPolicyLength: configuration.password_policy_length,
    usernameLength: configuration.username_max_length,
    studentNameLength: configuration.username_max_length_student,
    tokenLifetime: configuration.token_ttl_minutes,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function accessOf(group: string | null): { access?: "admin" | "reader" } {
  if (group?.endsWith("-admins")) return { access: "admin" };
  return group?.endsWith("-readers") ? { access: "reader" } : {};
}

function typesFrom(types: Readonly<Record<string, string>>): Record<string, UdmType> {
  const known: readonly UdmType[] = ["string", "integer", "list of strings"];
  return Object.fromEntries(
    Object.entries(types).map(([name, given]) => {
      const type = known.find((candidate) => candidate === given);
      if (!type) throw new Error(`The world has a type ${given} that the simulator does not know`);
      return [name, type];
    }),
  );
}

function jsonIn(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
