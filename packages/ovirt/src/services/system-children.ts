import type { SystemService } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";

/** The services right below the root: `vms`, `hosts`, `clusters`, … */
export type SystemChildren = Omit<SystemService, "get" | "reloadConfigurations">;

/** What has the services below the root among its own members. */
export type SystemRoot = new () => SystemChildren;

/**
 * A class whose instances have the services below the root as members, taken from their `system`. The members are
 * made for the first instance, so that nothing is parsed at import.
 */
export const SystemRoot: SystemRoot = /* @__PURE__ */ (() => {
  let prepared = false;
  // The members come from the schema, which the type is generated from as well.
  return class SystemRoot {
    constructor() {
      if (!prepared) prepare(SystemRoot.prototype);
      prepared = true;
    }
  } as SystemRoot;
})();

function prepare(prototype: object): void {
  for (const { name } of schema.service(schema.root).locators) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: { readonly system: Readonly<Record<string, unknown>> }) {
        return this.system[name];
      },
    });
  }
}
