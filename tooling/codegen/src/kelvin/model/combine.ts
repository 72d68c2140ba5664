import type {
  AttributeModel,
  FilterModel,
  FiltersModel,
  KelvinModel,
  Kind,
  ObjectModel,
  Use,
} from "./model.ts";
import type { Documented, DocumentedValue } from "./openapi.ts";
import type {
  AttributeDecision,
  FilterDecision,
  FiltersDecision,
  ModelDecision,
  Overlay,
} from "./overlay.ts";

/** The documents of both versions of the API. */
export interface Documents {
  readonly v1: Documented;
  readonly v2: Documented;
}

/** Joins the documents and the overlay. Refuses an overlay that does not fit them, or leaves something undecided. */
export function combine(documents: Documents, overlay: Overlay): KelvinModel {
  const { v1 } = documents;
  const roles = v1.enums.get(overlay.roles);
  if (roles === undefined) throw new Error(`The documents have no names of roles "${overlay.roles}"`);
  checkAllDecided(documents, overlay);
  const parts = new Map(
    overlay.models.flatMap(({ name, schemas }) => {
      const schema = schemas.get("part");
      return schema === undefined ? [] : [[schema, name] as const];
    }),
  );
  return {
    release: v1.release,
    roles: [...roles].sort(),
    objects: overlay.models.map((model) => objectOf(model, documents, parts)),
    filters: overlay.filters.map((filters) => filtersOf(filters, documents)),
  };
}

type Schema = ReadonlyMap<string, DocumentedValue>;

function checkAllDecided({ v1, v2 }: Documents, overlay: Overlay): void {
  const decided = new Set([
    ...overlay.ignored,
    overlay.roles,
    ...overlay.models.flatMap(({ schemas }) => [...schemas.values()]),
  ]);
  for (const name of [...v1.schemas.keys(), ...v2.schemas.keys()]) {
    if (!decided.has(name)) throw new Error(`The overlay does not decide on the schema ${name}`);
  }
  for (const resource of [...v1.searches.keys(), ...v2.searches.keys()]) {
    if (!overlay.filters.some((filters) => filters.resource === resource)) {
      throw new Error(`The overlay does not decide on the filters of ${resource}`);
    }
  }
}

function objectOf(
  model: ModelDecision,
  { v1, v2 }: Documents,
  parts: ReadonlyMap<string, string>,
): ObjectModel {
  const schemas = new Map<Use, Schema>();
  for (const [use, name] of model.schemas) {
    const [schema, newer] = [v1.schemas.get(name), v2.schemas.get(name)];
    if (schema === undefined)
      throw new Error(`The overlay names the schema ${name}, which the documents lack`);
    if (newer === undefined || !sameSchema(schema, newer)) {
      throw new Error(`v1 and v2 have different schemas ${name}, which the generator cannot tell apart`);
    }
    schemas.set(use, schema);
  }
  const decided = new Set(model.attributes.map(({ wire }) => wire));
  for (const schema of schemas.values()) {
    for (const wire of schema.keys()) {
      if (!decided.has(wire)) throw new Error(`The overlay does not decide on ${model.name}.${wire}`);
    }
  }
  const across = model.rules.flatMap(({ attributes }) => attributes);
  for (const wire of across) {
    if (!decided.has(wire)) throw new Error(`A rule of ${model.name} names ${wire}, which it lacks`);
  }
  return {
    name: model.name,
    title: model.title,
    text: model.text,
    uses: [...schemas.keys()],
    rules: model.rules,
    attributes: model.attributes.map((attribute) => attributeOf(model.name, attribute, schemas, parts)),
    ...(model.since === undefined ? {} : { since: model.since }),
  };
}

function sameSchema(one: Schema, other: Schema): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

function attributeOf(
  model: string,
  decision: AttributeDecision,
  schemas: ReadonlyMap<Use, Schema>,
  parts: ReadonlyMap<string, string>,
): AttributeModel {
  const { wire, role, answer, text } = decision;
  const where = `${model}.${wire}`;
  const documented = [...schemas.values()].flatMap((schema) => schema.get(wire) ?? []);
  const [value] = documented;
  if (value === undefined) throw new Error(`The overlay decides on ${where}, which the documents lack`);
  if (text.length === 0) throw new Error(`The overlay does not describe ${where}`);
  if (documented.some(({ writeOnly }) => writeOnly) && role !== "secret") {
    throw new Error(`The documents call ${where} write-only: the overlay has to call it secret`);
  }
  for (const use of schemas.keys()) checkUse(where, decision, use, schemas.get(use)?.get(wire));
  const part = value.part === undefined ? undefined : parts.get(value.part);
  if (value.kind === "part" && part === undefined) throw new Error(`${where} is of a schema that is no part`);
  const { post, put, patch } = decision;
  return {
    wire,
    kind: kindOf(where, value.kind, role),
    secret: role === "secret",
    lifetime: role === "lifetime",
    text,
    requests: {
      ...(post && (schemas.has("part") ? { part: post } : { post })),
      ...(put && { put }),
      ...(patch && { patch }),
    },
    ...(role === "school" || role === "role" || role === "user" ? { to: role } : {}),
    ...(part === undefined ? {} : { part }),
    ...(answer && { answer }),
  };
}

/** Compares what the overlay decides on one use with what the documents say of it. */
function checkUse(
  where: string,
  decision: AttributeDecision,
  use: Use,
  value: DocumentedValue | undefined,
): void {
  const { answer } = decision;
  const request = use === "answer" ? undefined : decision[use === "part" ? "post" : use];
  const taken =
    use === "answer" ? answer !== undefined : request !== undefined && request.presence !== "refused";
  if (taken !== (value !== undefined)) {
    throw new Error(
      `The overlay says that ${where} is ${taken ? "" : "not "}in ${use}, and the documents disagree`,
    );
  }
  if (value === undefined) return;
  if (value.required && (use === "answer" ? answer?.since !== undefined : request?.presence !== "must")) {
    throw new Error(`The documents require ${where} in ${use}, and the overlay does not`);
  }
  if (value.some && request?.empty) throw new Error(`The documents refuse an empty ${where} in ${use}`);
}

function kindOf(where: string, kind: DocumentedValue["kind"], role: AttributeDecision["role"]): Kind {
  const refers = role === "school" || role === "role" || role === "user";
  const isUri = kind === "uri" || kind === "uris";
  const fits =
    (isUri ? refers || role === "self" : role !== "self") &&
    (!refers || isUri || kind === "text" || kind === "list") &&
    (role !== "lifetime" || kind === "date");
  if (!fits)
    throw new Error(`${where} is of kind ${kind} in the documents, which does not go with "${role}"`);
  if (kind === "uri" || kind === "text") return refers ? "reference" : "text";
  if (kind === "uris" || kind === "list") return refers ? "references" : "list";
  return kind;
}

function filtersOf({ model, resource, filters }: FiltersDecision, { v1, v2 }: Documents): FiltersModel {
  const [search, newer] = [v1.searches.get(resource), v2.searches.get(resource)];
  if (search === undefined || newer === undefined) {
    throw new Error(`The overlay has filters of ${resource}, which cannot be searched`);
  }
  const decided = new Set(filters.map(({ wire }) => wire));
  for (const wire of [...search.keys(), ...newer.keys()]) {
    if (!decided.has(wire))
      throw new Error(`The overlay does not decide on the filter ${wire} of ${resource}`);
  }
  return {
    model,
    resource,
    filters: filters.map((filter) =>
      filterOf(resource, filter, search.get(filter.wire), newer.get(filter.wire)),
    ),
  };
}

function filterOf(
  resource: string,
  { wire, words, text }: FilterDecision,
  v1: DocumentedValue | undefined,
  v2: DocumentedValue | undefined,
): FilterModel {
  const where = `the filter ${wire} of ${resource}`;
  const has = (word: FilterDecision["words"][number]): boolean => words.includes(word);
  const rules = {
    wire,
    wildcard: has("wildcard"),
    repeated: has("repeated"),
    required: has("must"),
    address: has("address"),
    onlyV1: has("v1"),
    text,
  };
  if (text.length === 0) throw new Error(`The overlay does not describe ${where}`);
  if (has("properties")) return { ...rules, kind: "properties" };
  if (v1 === undefined) throw new Error(`The overlay decides on ${where}, which the documents lack`);
  if (rules.onlyV1 !== (v2 === undefined))
    throw new Error(`The documents disagree on whether v2 knows ${where}`);
  if (rules.repeated !== (v1.kind === "list"))
    throw new Error(`The documents disagree on repeating ${where}`);
  if (rules.required !== v1.required) throw new Error(`The documents disagree on requiring ${where}`);
  if (rules.address !== v1.pattern) throw new Error(`The documents disagree on the pattern of ${where}`);
  if (rules.wildcard === has("exact")) throw new Error(`${where} is either wildcard or exact`);
  const kind =
    v1.kind === "date" || v1.kind === "boolean" ? v1.kind : v1.part === undefined ? "text" : "role";
  return { ...rules, kind };
}
