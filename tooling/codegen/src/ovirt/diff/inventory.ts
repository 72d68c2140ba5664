import { valuePhrase } from "../emit/phrases.ts";
import type { Life, Model, OperationModel, ParameterModel } from "../model/model.ts";
import { camelCase } from "../names.ts";

/** One named thing of a model, and what is told of it. */
export interface Item {
  /** As it is called in TypeScript: `Vm.memory`, `VmService.start`. */
  readonly label: string;
  readonly facts: string;
  /** Key of the thing that it is part of. */
  readonly owner?: string;
}

/** Everything that has a name in a model, by a key of its own. */
export function inventoryOf(model: Model): Map<string, Item> {
  const items = new Map<string, Item>();
  const add = (kind: string, label: string, facts: readonly string[], life: Life, owner?: string): string => {
    const key = `${kind} ${label}`;
    const all = [...facts, ...lifeFacts(life)].filter((fact) => fact !== "");
    items.set(key, {
      label: shown(kind, label),
      facts: all.join(", "),
      ...(owner === undefined ? {} : { owner }),
    });
    return key;
  };

  for (const each of model.enums) {
    const owner = add("enum", each.name, [], each);
    for (const value of each.values) add("value", `${each.name}.${value.name}`, [], value, owner);
  }
  for (const each of model.structs) {
    const { name, base, tag, plural } = each;
    const owner = add("struct", name, [extending(base), `elements ${tag} and ${plural}`], each);
    for (const attribute of each.attributes) {
      const element = attribute.tag === undefined ? "" : `element ${attribute.tag}`;
      const facts = [valuePhrase(attribute).replace(/\{@link (\w+)\}/g, "$1"), element];
      add("attribute", `${name}.${camelCase(attribute.name)}`, facts, attribute, owner);
    }
  }
  for (const each of model.services) {
    const service = `${each.name}Service`;
    const owner = add("service", service, [extending(each.base && `${each.base}Service`)], each);
    for (const operation of each.operations) {
      const label = `${service}.${camelCase(operation.name)}`;
      const key = add("operation", label, operationFacts(operation), operation, owner);
      for (const parameter of operation.params) {
        add("parameter", `${label}.${camelCase(parameter.name)}`, parameterFacts(parameter), parameter, key);
      }
    }
    for (const locator of each.locators) {
      const facts = [`leads to ${locator.service}Service`, locator.param === undefined ? "" : "by id"];
      add("locator", `${service}.${camelCase(locator.name)}`, facts, locator, owner);
    }
  }
  return items;
}

function shown(kind: string, label: string): string {
  if (kind === "value") return `value \`${label.replace(/.*\./, "")}\` of \`${label.replace(/\..*/, "")}\``;
  return `${kind} \`${label}\``;
}

function extending(base: string | undefined): string {
  return base === undefined ? "" : `extends ${base}`;
}

function operationFacts({ kind, name, signatureOf }: OperationModel): string[] {
  return [
    kind === name ? "" : kind,
    signatureOf === undefined ? "" : `a special case of ${camelCase(signatureOf)}`,
  ];
}

function parameterFacts(parameter: ParameterModel): string[] {
  const roles = { in: "", body: "body", result: "result", inout: "sent and returned" };
  return [valuePhrase(parameter).replace(/\{@link (\w+)\}/g, "$1"), roles[parameter.role]];
}

function lifeFacts({ since, deprecated }: Life): string[] {
  return [since === undefined ? "" : `since ${since}`, deprecated ? "deprecated" : ""];
}
