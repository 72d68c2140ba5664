import * as v from "valibot";

const valueSchema = v.object({
  type: v.optional(v.string()),
  format: v.optional(v.string()),
  pattern: v.optional(v.string()),
  enum: v.optional(v.array(v.string())),
  minItems: v.optional(v.number()),
  writeOnly: v.optional(v.boolean()),
  $ref: v.optional(v.string()),
  items: v.optional(v.object({ format: v.optional(v.string()), $ref: v.optional(v.string()) })),
  additionalProperties: v.optional(v.unknown()),
});

const documentSchema = v.object({
  info: v.object({ version: v.string() }),
  paths: v.record(
    v.string(),
    v.object({
      get: v.optional(
        v.object({
          parameters: v.optional(
            v.array(
              v.object({
                name: v.string(),
                in: v.string(),
                required: v.boolean(),
                schema: valueSchema,
              }),
            ),
          ),
        }),
      ),
    }),
  ),
  components: v.object({
    schemas: v.record(
      v.string(),
      v.object({
        required: v.optional(v.array(v.string()), []),
        enum: v.optional(v.array(v.string())),
        properties: v.optional(v.record(v.string(), valueSchema), {}),
      }),
    ),
  }),
});

type Value = v.InferOutput<typeof valueSchema>;

/** How a document describes a value. */
export interface DocumentedValue {
  readonly kind:
    | "text"
    | "uri"
    | "date"
    | "boolean"
    | "integer"
    | "list"
    | "uris"
    | "map"
    | "properties"
    | "part";
  readonly required: boolean;
  /** Whether a list must not be empty. */
  readonly some: boolean;
  readonly writeOnly: boolean;
  /** Whether it must match a pattern. */
  readonly pattern: boolean;
  /** The schema of a part, or of the items of a list. */
  readonly part?: string;
}

/** What an OpenAPI document of the server says. */
export interface Documented {
  readonly release: string;
  readonly schemas: ReadonlyMap<string, ReadonlyMap<string, DocumentedValue>>;
  /** The values of the schemas that are enums. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** The parameters of the searches, by resource. */
  readonly searches: ReadonlyMap<string, ReadonlyMap<string, DocumentedValue>>;
}

/** Reads an OpenAPI document of the server. */
export function readOpenApi(text: string): Documented {
  const { info, paths, components } = v.parse(documentSchema, JSON.parse(text));
  const schemas = Object.entries(components.schemas);
  return {
    release: info.version,
    enums: new Map(schemas.flatMap(([name, { enum: values }]) => (values ? [[name, values]] : []))),
    schemas: new Map(
      schemas.map(([name, { properties, required }]) => [
        name,
        new Map(
          Object.entries(properties).map(([attribute, value]) => [
            attribute,
            describe(`${name}.${attribute}`, value, required.includes(attribute)),
          ]),
        ),
      ]),
    ),
    searches: new Map(
      Object.entries(paths).flatMap(([path, { get }]) => {
        const [, resource] = /\/v\d+\/(\w+)\/$/.exec(path) ?? [];
        const parameters = get?.parameters ?? [];
        if (resource === undefined || parameters.length === 0) return [];
        return [
          [
            resource,
            new Map(
              parameters.map(({ name, schema, required }) => [
                name,
                describe(`${resource}?${name}`, schema, required),
              ]),
            ),
          ],
        ];
      }),
    ),
  };
}

function describe(where: string, value: Value, required: boolean): DocumentedValue {
  const reference = value.$ref ?? value.items?.$ref;
  return {
    kind: kindOf(where, value),
    required,
    some: (value.minItems ?? 0) > 0,
    writeOnly: value.writeOnly ?? false,
    pattern: value.pattern !== undefined,
    ...(reference === undefined ? {} : { part: reference.replace(/^.*\//, "") }),
  };
}

function kindOf(where: string, value: Value): DocumentedValue["kind"] {
  if (value.$ref !== undefined) return "part";
  if (value.type === "array") return value.items?.format === "uri" ? "uris" : "list";
  if (value.type === "object") return value.additionalProperties === undefined ? "properties" : "map";
  if (value.type === "string" && (value.format === "uri" || value.format === "date")) return value.format;
  if (value.type === "string") return "text";
  if (value.type === "boolean" || value.type === "integer") return value.type;
  throw new Error(`The OpenAPI document describes ${where} in a way that the generator does not know`);
}
