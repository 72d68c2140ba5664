import type { LocatorSchema, OperationSchema, ServiceSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { pathSegment } from "@labkeeper/transport";
import type { Engine } from "../engine.ts";
import { perform } from "../operations/perform.ts";
import type { Place } from "./service.ts";
import { Service } from "./service.ts";

/**
 * A service at a path.
 *
 * @param path Below that of the API, its segments encoded.
 */
export function serviceAt(engine: Engine, name: string, path: string): Service {
  return new (serviceClass(name))({ engine, schema: schema.service(name), path });
}

type ServiceClass = new (place: Place) => Service;

const classes = new Map<string, ServiceClass>();

/** The class of a service, made at its first use. */
function serviceClass(name: string): ServiceClass {
  let made = classes.get(name);
  if (!made) {
    made = makeClass(schema.service(name));
    classes.set(name, made);
  }
  return made;
}

function makeClass({ name, operations, locators }: ServiceSchema): ServiceClass {
  const className = `${name}Service`;
  // A class takes the name of the member that it is written as, and so do getters and methods.
  const made: ServiceClass = { [className]: class extends Service {} }[className] ?? Service;
  for (const locator of locators) {
    define(made, locator.segment === undefined ? idLocator(locator) : fixedLocator(locator, locator.segment));
  }
  for (const operation of operations) define(made, method(operation));
  return made;
}

/** Members of a class are not enumerable. */
function define({ prototype }: ServiceClass, members: object): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(prototype, name, { ...member, enumerable: false });
  }
}

function fixedLocator({ name, service }: LocatorSchema, segment: string): object {
  return {
    get [name](): Service {
      return below(this, service, segment);
    },
  };
}

function idLocator({ name, service }: LocatorSchema): object {
  return {
    [name](id: string): Service {
      return below(this, service, pathSegment(`${name} id`, id));
    },
  };
}

function method(operation: OperationSchema): object {
  const { name } = operation;
  return {
    [name](...args: unknown[]): unknown {
      return perform(placeOf(this), operation, args);
    },
  };
}

function below(service: unknown, name: string, segment: string): Service {
  const { engine, path } = placeOf(service);
  return serviceAt(engine, name, path === "" ? segment : `${path}/${segment}`);
}

function placeOf(service: unknown): Place {
  if (!(service instanceof Service))
    throw new TypeError("A method of a service was called on something else");
  return Service.placeOf(service);
}
