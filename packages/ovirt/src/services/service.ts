import type { ServiceSchema } from "@labkeeper/ovirt-model";
import type { Engine } from "../engine.ts";

/** Where a service stands. */
export interface Place {
  readonly engine: Engine;
  readonly schema: ServiceSchema;
  /** Path below that of the API, its segments encoded: `vms/123/nics`; empty for the root. */
  readonly path: string;
}

/**
 * Something with an address in the API. Making one sends nothing. The services themselves are made from the schema:
 * their fixed locators are getters, locators by id and operations are methods.
 */
export class Service {
  static {
    // What Node's debugger and console show of one.
    Object.defineProperty(Service.prototype, Symbol.for("nodejs.util.inspect.custom"), {
      value(this: Service) {
        return String(this);
      },
    });
  }
  readonly #place: Place;

  /** @internal */
  constructor(place: Place) {
    this.#place = place;
  }

  /**
   * Where a service stands.
   *
   * @internal
   */
  static placeOf(service: Service): Place {
    return service.#place;
  }

  get [Symbol.toStringTag](): string {
    return `${this.#place.schema.name}Service`;
  }

  /** Name and path, as in `VmService:/vms/123`. */
  toString(): string {
    const { path } = this.#place;
    return `${this[Symbol.toStringTag]}:${path && `/${path}`}`;
  }
}
