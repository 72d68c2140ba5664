import type { Model } from "./model.ts";

/** The types that are neither structs nor enums. */
const primitives: readonly string[] = ["Boolean", "Date", "Decimal", "Integer", "String"];

/** Refuses a model in which a type, a service or an operation is named that it does not have. */
export function checkReferences(model: Model): void {
  const structs = new Set(model.structs.map(({ name }) => name));
  const types = new Set([...primitives, ...structs, ...model.enums.map(({ name }) => name)]);
  const services = new Set(model.services.map(({ name }) => name));
  const missing: string[] = [];
  const need = (known: ReadonlySet<string>, name: string | undefined, where: string): void => {
    if (name !== undefined && !known.has(name)) missing.push(`${where}: ${name}`);
  };

  need(services, model.root, "root");
  for (const { name, base, attributes } of model.structs) {
    need(structs, base, name);
    for (const attribute of attributes) need(types, attribute.type, `${name}.${attribute.name}`);
  }
  for (const { name, base, operations, locators } of model.services) {
    need(services, base, name);
    const names = new Set(operations.map((operation) => operation.name));
    for (const operation of operations) {
      need(names, operation.signatureOf, `${name}.${operation.name}`);
      for (const { name: parameter, type } of operation.params) {
        need(types, type, `${name}.${operation.name}.${parameter}`);
      }
    }
    for (const locator of locators) need(services, locator.service, `${name}.${locator.name}`);
  }
  if (missing.length > 0) throw new Error(`The model names what it does not have: ${missing.join("; ")}`);
}
