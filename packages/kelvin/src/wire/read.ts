import type { AttributeKind } from "@labkeeper/kelvin-model";
import type { Answer, ReadAs } from "@labkeeper/transport";
import { asJson } from "@labkeeper/transport";
import type { Model } from "./model.ts";
import { nameIn } from "./references.ts";

const json = /* @__PURE__ */ asJson();

/** Reads an answer that is one object. */
export function asObject<T>(model: Model, unknown: Set<string>): ReadAs<T> {
  return {
    ...json,
    read: async (answer) => readObject(model, await json.read(answer), answer, unknown) as T,
  };
}

/** Reads an answer that is a list of objects. */
export function asList<T>(model: Model, unknown: Set<string>): ReadAs<T[]> {
  return {
    ...json,
    read: async (answer) => {
      const list = await json.read(answer);
      if (!Array.isArray(list)) throw answer.nonsense("the answer is no list");
      return list.map((value) => readObject(model, value, answer, unknown) as T);
    },
  };
}

/**
 * Reads the answer to a delete, which has no content. What stands before the server may answer with success, too: a page
 * about maintenance, for instance.
 */
export const asDeleted: ReadAs<void> = {
  read: async (answer) => {
    await answer.text();
    const { status } = answer.response;
    if (status !== 204) throw answer.nonsense(`the answer is ${status} rather than 204`);
  },
};

/** @param unknown Gets the names of attributes that the model does not know; they stay in the object as they are. */
function readObject(model: Model, value: unknown, answer: Answer, unknown: Set<string>): object {
  const given: Readonly<Record<string, unknown>> = Object(value);
  if (typeof given.name !== "string") throw answer.nonsense("the answer is not what the API describes");
  const attributes: [string, unknown][] = [];
  for (const wire in given) {
    const attribute = model.byWire.get(wire);
    if (!attribute) {
      unknown.add(wire);
      attributes.push([wire, given[wire]]);
    } else if (!attribute.secret) {
      // The server answers no secrets; what stands in for them elsewhere is not kept either.
      const read = convert(attribute.kind, given[wire]);
      if (read === undefined) throw answer.nonsense(`the answer is not what the API describes at ${wire}`);
      attributes.push([attribute.name, read]);
    }
  }
  for (const { name, wire, kind } of model.byWire.values()) {
    // What old servers lack.
    if ((kind === "date" || kind === "properties") && given[wire] === undefined) {
      attributes.push([name, kind === "date" ? null : {}]);
    }
  }
  return Object.fromEntries(attributes);
}

/** The value here of one on the wire; undefined when it is of another kind. */
function convert(kind: AttributeKind, value: unknown): unknown {
  switch (kind) {
    case "text":
    case "date":
      return value === null || typeof value === "string" ? value : undefined;
    case "reference":
      return typeof value === "string" ? nameIn(value) : undefined;
    case "references":
      return listOf(value)?.map(nameIn);
    case "list":
      return listOf(value);
    case "map":
    case "properties":
      if (value === null) return {};
      return typeof value === "object" ? value : undefined;
    default:
      return typeof value === "boolean" ? value : undefined;
  }
}

function listOf(value: unknown): string[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
}
