import type { OvirtOptions } from "@labkeeper/ovirt";
import { OvirtClient } from "@labkeeper/ovirt";
import type { FakeEngine } from "../fake-engine.ts";

/** A client of a fake engine, with a token, that repeats nothing. */
export function connect(engine: FakeEngine, options: Partial<OvirtOptions> = {}): OvirtClient {
  return new OvirtClient({
    url: "https://engine.example.com/ovirt-engine/api",
    token: "TOKEN",
    retry: false,
    fetch: engine.fetch,
    ...options,
  });
}

/** A service by the locators that lead to it, `[["vms"], ["vm", "123"]]`. */
export function walk(
  from: unknown,
  locators: readonly (readonly [string, string?])[],
  nameOf: (name: string) => string,
): unknown {
  return locators.reduce((service, [name, id]) => {
    const member = memberOf(service, nameOf(name));
    return id === undefined ? member : call(service, member, [id]);
  }, from);
}

/** Calls a method by its name. */
export function callMethod(service: unknown, name: string, args: readonly unknown[]): unknown {
  return call(service, memberOf(service, name), args);
}

function memberOf(service: unknown, name: string): unknown {
  if (typeof service !== "object" || service === null || !(name in service)) {
    throw new TypeError(`${String(service)} has no ${name}`);
  }
  return Reflect.get(service, name);
}

function call(service: unknown, member: unknown, args: readonly unknown[]): unknown {
  if (typeof member !== "function")
    throw new TypeError(`${String(member)} of ${String(service)} is no method`);
  return Reflect.apply(member, service, args);
}
