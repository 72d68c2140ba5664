import { schema } from "@labkeeper/ovirt-model";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/ovirt/model/facts.ts";
import { camelCase, compareNames, joined } from "../../../src/ovirt/names.ts";
import { engineModel, engineSecrets } from "../engine-model.ts";

const facts = factsOf(engineModel);

/** What follows from the facts for a struct or service and all that it extends, the nearest first. */
function withBases<T extends { readonly base?: string }>(
  items: Readonly<Record<string, T>>,
  name: string,
): T[] {
  const item = items[name];
  if (!item) throw new Error(name);
  return [item, ...(item.base === undefined ? [] : withBases(items, item.base))];
}

describe("the packed schema", () => {
  it("has the version and the root of the model", () => {
    expect([schema.apiVersion, schema.root]).toEqual(["4.6.1", "System"]);
  });

  it("has every enum with its values in order", () => {
    expect(schema.enumNames).toEqual(engineModel.enums.map(({ name }) => name));
    for (const { name, values } of engineModel.enums) {
      expect(schema.enumeration(name).values, name).toEqual(values.map((value) => value.name));
    }
  });

  it("has every struct with its elements, and none besides", () => {
    expect(schema.structNames).toEqual(engineModel.structs.map(({ name }) => name));
    for (const { name, tag, plural, base } of engineModel.structs) {
      const struct = schema.struct(name);
      expect([struct.name, struct.tag, struct.plural, struct.base]).toEqual([name, tag, plural, base]);
      expect(schema.rootElement(tag)).toEqual({ struct, list: false });
      expect(schema.rootElement(plural)).toEqual({ struct, list: true });
    }
  });

  it.each(schema.structNames)(
    "has the attributes of %s, inherited ones included, in writing order",
    (name) => {
      const expected = Object.entries(facts.structs)
        .filter(([each]) => each === name || bases(name).includes(each))
        .flatMap(([owner, { attributes }]) => attributes.map((attribute) => ({ owner, ...attribute })))
        .sort((a, b) => Number(a.link ?? false) - Number(b.link ?? false) || compareNames(a.name, b.name))
        .map((each, index) => ({
          name: camelCase(each.name),
          wireName: each.name,
          element: each.tag ?? each.name,
          kind: kindOf(each.type),
          type: each.type,
          list: each.list ?? false,
          item: each.item,
          link: each.link ?? false,
          rel: each.rel,
          secret: engineSecrets.has(`${each.owner}.${each.name}`),
          xmlAttribute: each.xml === "attribute",
          index,
        }));
      expect(schema.struct(name).attributes).toEqual(expected);
    },
  );

  it.each(schema.serviceNames)("has the operations and locators of %s, inherited ones included", (name) => {
    const operations = withBases(facts.services, name)
      .flatMap((service) => service.operations)
      .map((each) => ({
        name: camelCase(each.name),
        wireName: each.name,
        kind: each.kind,
        http: each.http,
        action: each.action,
        signatureOf: each.signatureOf && camelCase(each.signatureOf),
        body: each.params.find(({ primary }) => primary)?.name,
        parameters: each.params
          .filter(({ where }) => where === "query" || where === "action")
          .map((parameter) => [parameter.name, parameter.type, parameter.list ?? false, parameter.where]),
        result: resultOf(each),
      }))
      .sort((a, b) => compareNames(a.wireName, b.wireName));
    const service = schema.service(name);
    expect(
      service.operations.map(({ byName, body, parameters, result, ...operation }) => ({
        ...operation,
        body: body?.wireName,
        parameters: parameters.map(({ wireName, type, list, where }) => [wireName, type, list, where]),
        result: result && [result.wireName, result.type, result.list],
      })),
    ).toEqual(operations);

    const locators = withBases(facts.services, name)
      .flatMap((each) => each.locators)
      .map((each) => ({
        name: camelCase(each.name),
        wireName: each.name,
        segment: each.param === undefined ? joined(each.name) : undefined,
        service: each.service,
      }))
      .sort((a, b) => compareNames(a.wireName, b.wireName));
    expect(service.locators).toEqual(locators);
  });

  it("has all services of the model", () => {
    expect(schema.serviceNames).toEqual(engineModel.services.map(({ name }) => name));
  });
});

function bases(name: string): string[] {
  const base = facts.structs[name]?.base;
  return base === undefined ? [] : [base, ...bases(base)];
}

function kindOf(type: string): string {
  if (type in facts.enums) return "enum";
  return type in facts.structs ? "struct" : type.toLowerCase();
}

function resultOf({ params, returns }: (typeof facts.services)[string]["operations"][number]) {
  const result = params.find((each) => each.name === returns || each.primary);
  return result && [result.name, result.type, result.list ?? false];
}
