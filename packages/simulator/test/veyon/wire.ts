import { expect } from "vitest";
import type { VeyonSimulator } from "../../src/veyon/index.ts";
import { simulatorKey } from "../../src/veyon/index.ts";

/** The UUIDs of the authentication methods, as the documentation has them. */
export const methods = {
  keys: "0c69b301-81b4-42d6-8fae-128cdd113314",
  logon: "63611f7c-b457-42c7-832e-67d0f9281085",
  ldap: "6f0a491e-c1c6-4338-8244-f823b0bf8670",
  simple: "73430b14-ef69-4c75-a145-ba635d1cc676",
} as const;

/** The UUIDs of the features, as the documentation has them. */
export const features = {
  screenLock: "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
  inputDevicesLock: "e4a77879-e544-4fec-bc18-e534f33b934c",
  userLogin: "7310707d-3918-460d-a949-65bd152cb958",
  userLogoff: "7311d43d-ab53-439e-a03a-8cb25f7ed526",
  reboot: "4f7d98f0-395a-4fff-b968-e49b8d0f748c",
  powerDown: "6f5a27a0-0e2f-496e-afcc-7aae62eede10",
  powerDownNow: "a88039f2-6716-40d8-b4e1-9f5cd48e91ed",
  powerDownDelayed: "352de795-7fc4-4850-bc57-525bcb7033f5",
  powerOn: "f483c659-b5e7-4dbc-bd91-2c9403e70ebd",
  demo: "6f4cd922-b63e-40bf-9451-536065c7cdf9",
  demoServer: "e4b6e743-1f5b-491d-9364-e091086200f4",
  fullScreenDemo: "7b6231bd-eb89-45d3-af32-f70663b2f878",
  windowDemo: "ae45c3db-dc2e-4204-ae8b-374cdab8c62c",
  startApp: "da9ca56a-b2ad-4fff-8f8a-929b2927b442",
  openWebsite: "8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c",
  textMessage: "e75ae9c8-ac17-4d00-8f0d-019348346208",
  fileTransfer: "4a70bd5a-fab2-4a4b-a92a-a1e81d2b75ed",
  systemTrayIcon: "8e997d84-ebb9-430f-8f72-d45d9821963d",
} as const;

/** What a key log-in sends. */
export const keyLogin: { readonly method: string; readonly credentials: Readonly<Record<string, string>> } = {
  method: methods.keys,
  credentials: { keyname: simulatorKey.name, keydata: simulatorKey.pem },
};

/** An answer that was read to its end. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON in the text; undefined if it is none. */
  readonly json: unknown;
}

export interface Wire {
  readonly simulator: VeyonSimulator;
  send(
    method: string,
    path: string,
    options?: { uid?: string; body?: unknown; signal?: AbortSignal },
  ): Promise<Response>;
  ask(
    method: string,
    path: string,
    options?: { uid?: string; body?: unknown; signal?: AbortSignal },
  ): Promise<Answered>;
  /** Opens a connection and returns its UUID. */
  open(host: string): Promise<string>;
  /** Starts a feature, or stops it. */
  put(uid: string, feature: string, active: boolean, args?: Record<string, unknown>): Promise<Answered>;
  /** Whether a feature is reported as active. */
  active(uid: string, feature: string): Promise<boolean>;
  /** The bytes of a screenshot. */
  picture(uid: string, query?: string): Promise<Uint8Array>;
}

/** Speaks to a simulator as a client would, byte for byte. */
export function wireTo(
  simulator: VeyonSimulator,
  fetch: VeyonSimulator["fetch"] = simulator.fetch,
  base = "http://veyon.test",
): Wire {
  const wire: Wire = {
    simulator,
    send(method, path, { uid, body, signal } = {}) {
      const headers = uid === undefined ? {} : { "Connection-Uid": uid };
      const text = typeof body === "string" ? body : JSON.stringify(body);
      return fetch(
        new Request(`${base}/api/v1/${path}`, {
          method,
          headers,
          ...(body === undefined ? {} : { body: text }),
          ...(signal ? { signal } : {}),
        }),
      );
    },
    async ask(method, path, options) {
      const response = await wire.send(method, path, options);
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: jsonIn(text) };
    },
    async open(host) {
      const { json, text } = await wire.ask("POST", `authentication/${host}`, { body: keyLogin });
      if (!isRecord(json) || typeof json["connection-uid"] !== "string") throw new Error(text);
      return json["connection-uid"];
    },
    put(uid, feature, active, args) {
      return wire.ask("PUT", `feature/${feature}`, {
        uid,
        body: { active, ...(args ? { arguments: args } : {}) },
      });
    },
    async active(uid, feature) {
      const { json } = await wire.ask("GET", `feature/${feature}`, { uid });
      return isRecord(json) && json.active === true;
    },
    async picture(uid, query = "") {
      const response = await wire.send("GET", `framebuffer${query}`, { uid });
      if (response.status !== 200) throw new Error(await response.text());
      return new Uint8Array(await response.arrayBuffer());
    },
  };
  return wire;
}

/** The body of one of Veyon's errors. */
export function errorWith(code: number): unknown {
  return { error: { code, message: expect.any(String) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
