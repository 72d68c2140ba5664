export { schema } from "./schema/engine-schema.ts";
export { Schema } from "./schema/schema.ts";
export type {
  AttributeSchema,
  EnumSchema,
  LocatorSchema,
  OperationKind,
  OperationSchema,
  ParameterPlace,
  ParameterSchema,
  RootElement,
  ServiceSchema,
  StructSchema,
  ValueKind,
  ValueSchema,
} from "./schema/types.ts";
