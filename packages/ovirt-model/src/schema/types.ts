/** How a value is written and read; `enum` and `struct` are named by `type`. */
export type ValueKind = "string" | "boolean" | "integer" | "decimal" | "date" | "enum" | "struct";

/** What one value is: of an attribute, of a parameter, or of a member of a list of them. */
export interface ValueSchema {
  /** Name in TypeScript: `diskAttachments`. */
  readonly name: string;
  /** Name in the API model, in queries and in `follow`: `disk_attachments`. */
  readonly wireName: string;
  /** XML element that holds the value; differs from the wire name in four attributes only. */
  readonly element: string;
  /** Kind of the value, or of the members of the list. */
  readonly kind: ValueKind;
  /** Name of the struct or enum, or of the primitive type: `Vm`, `VmStatus`, `String`. */
  readonly type: string;
  /** Whether there can be many. */
  readonly list: boolean;
  /** XML element of a member of the list that the writer uses; `undefined` when it is no list. */
  readonly item: string | undefined;
  /** Whether nothing may show the value: passwords, keys, tickets, tokens. */
  readonly secret: boolean;
}

/** An attribute of a struct. */
export interface AttributeSchema extends ValueSchema {
  /** Its place in {@link StructSchema.attributes}. */
  readonly index: number;
  /** Whether the server usually sends only a link to the value. */
  readonly link: boolean;
  /** Which `<link rel="…" href="…"/>` gives the href of this list; `undefined` when none does. */
  readonly rel: string | undefined;
  /** Whether it is an attribute in XML too, and no element: the `id` of those structs that have one. */
  readonly xmlAttribute: boolean;
}

/** A type of objects. Every struct has an `href` besides, which is not among its attributes. */
export interface StructSchema {
  /** `Vm`. */
  readonly name: string;
  /** The struct that it extends; its attributes are among these here. */
  readonly base: string | undefined;
  /** XML element of one, at the root of a document and in a list: `vm`. */
  readonly tag: string;
  /** XML element of a list of them at the root of a document: `vms`. */
  readonly plural: string;
  /** All attributes, inherited ones included, in the order in which they are written. */
  readonly attributes: readonly AttributeSchema[];
  /** The attributes by their names in TypeScript. */
  readonly byName: ReadonlyMap<string, AttributeSchema>;
  /** The attributes that are XML elements, by these. */
  readonly byElement: ReadonlyMap<string, AttributeSchema>;
  /** The lists that a link fills, by its `rel`. */
  readonly byRel: ReadonlyMap<string, AttributeSchema>;
  /** The attribute that is the XML attribute `id`, where the struct has one. */
  readonly id: AttributeSchema | undefined;
}

/** The known values of an enum. */
export interface EnumSchema {
  /** `VmStatus`. */
  readonly name: string;
  /** In the order of the model: `powering_up`. */
  readonly values: readonly string[];
  /** The same, to look one up. */
  readonly has: ReadonlySet<string>;
}

/** What an operation does, from which its request follows. */
export type OperationKind = "get" | "list" | "add" | "update" | "remove" | "action";

/** Where a parameter goes: into the query, as the body, into the `<action>` element, or it is the result. */
export type ParameterPlace = "query" | "body" | "action" | "result";

/** A parameter of an operation, or its result. */
export interface ParameterSchema extends ValueSchema {
  /** Where it goes. */
  readonly where: ParameterPlace;
}

/** An operation of a service. */
export interface OperationSchema {
  /** `addFromSnapshot`. */
  readonly name: string;
  /** `add_from_snapshot`. */
  readonly wireName: string;
  /** What it does, from which its request follows. */
  readonly kind: OperationKind;
  /** HTTP method. */
  readonly http: "GET" | "POST" | "PUT" | "DELETE";
  /** Last segment of the path of an action: `autopincpuandnumanodes`; `undefined` for other kinds. */
  readonly action: string | undefined;
  /** The operation that this one is a special case of, by its name in TypeScript; the request is the same. */
  readonly signatureOf: string | undefined;
  /** The object that `add` and `update` send; first argument of the method. */
  readonly body: ParameterSchema | undefined;
  /** All others, in the model's order: those of `add`, `update`, `get`, `list`, `remove` go into the query, those of actions into `<action>`. */
  readonly parameters: readonly ParameterSchema[];
  /** The same by their names in TypeScript. */
  readonly byName: ReadonlyMap<string, ParameterSchema>;
  /** What comes back: the document, or for actions a member of `<action>`; `undefined` when nothing does. */
  readonly result: ParameterSchema | undefined;
}

/** The way from a service to another. */
export interface LocatorSchema {
  /** `diskAttachments`, `vm`. */
  readonly name: string;
  /** `disk_attachments`, `vm`. */
  readonly wireName: string;
  /** Segment of the path: `diskattachments`; `undefined` when the segment is an id. */
  readonly segment: string | undefined;
  /** Name of the service that it leads to: `DiskAttachments`. */
  readonly service: string;
}

/** A service: something with an address. */
export interface ServiceSchema {
  /** `Vms`, without the suffix `Service`. */
  readonly name: string;
  /** The service that it extends; its operations and locators are among these here. */
  readonly base: string | undefined;
  /** All operations, inherited ones included, sorted by wire name. */
  readonly operations: readonly OperationSchema[];
  /** The same by their names in TypeScript. */
  readonly byOperation: ReadonlyMap<string, OperationSchema>;
  /** All locators, inherited ones included, sorted by wire name. */
  readonly locators: readonly LocatorSchema[];
  /** The locators of fixed segments, by these. */
  readonly bySegment: ReadonlyMap<string, LocatorSchema>;
  /** The locator that takes an id; a service has fixed ones or this one, never both. */
  readonly byId: LocatorSchema | undefined;
}

/** What the root element of a document is. */
export interface RootElement {
  /** The struct, or that of the members of the list. */
  readonly struct: StructSchema;
  /** Whether it is a list. */
  readonly list: boolean;
}
