/** The facts of an API model: names, types and flags, no texts. All names as on the wire: `disk_attachments`. */
export interface Model {
  readonly apiVersion: string;
  /** Name of the service at the root. */
  readonly root: string;
  readonly enums: readonly EnumModel[];
  readonly structs: readonly StructModel[];
  readonly services: readonly ServiceModel[];
}

/** Since when something exists, and whether it should still be used. */
export interface Life {
  readonly since?: string;
  readonly deprecated?: true;
}

export interface EnumModel extends Life {
  /** `VmStatus`. */
  readonly name: string;
  readonly values: readonly EnumValueModel[];
}

export interface EnumValueModel extends Life {
  readonly name: string;
}

export interface StructModel extends Life {
  /** `Vm`. */
  readonly name: string;
  readonly base?: string;
  /** Not of the API model itself, but of every client: actions and faults. */
  readonly builtin?: true;
  /** XML element of one, and of a list of them. */
  readonly tag: string;
  readonly plural: string;
  readonly attributes: readonly AttributeModel[];
}

export interface AttributeModel extends Life {
  readonly name: string;
  /** Name of a struct, an enum or a primitive type. */
  readonly type: string;
  readonly list?: true;
  readonly link?: true;
  /** XML element, where it is not the name. */
  readonly tag?: string;
  /** Whether it is an XML attribute and no element. */
  readonly xml?: "attribute";
}

/** What an operation does. */
export type OperationKind = "get" | "list" | "add" | "update" | "remove" | "action";

export interface ServiceModel extends Life {
  /** `Vms`. */
  readonly name: string;
  readonly base?: string;
  readonly module?: string;
  readonly operations: readonly OperationModel[];
  readonly locators: readonly LocatorModel[];
}

export interface OperationModel extends Life {
  readonly name: string;
  readonly kind: OperationKind;
  /** The operation that this one is a special case of. */
  readonly signatureOf?: string;
  readonly params: readonly ParameterModel[];
  /** Members of the objects sent that the documentation calls mandatory or optional. */
  readonly input?: InputModel;
}

export interface InputModel {
  readonly mandatory?: readonly Member[];
  readonly optional?: readonly Member[];
}

/** A dotted path, or several of which one is meant. */
export type Member = string | readonly string[];

/** How a parameter takes part: it is sent, it is the object sent and returned, it comes back, or both. */
export type Role = "in" | "body" | "result" | "inout";

export interface ParameterModel extends Life {
  readonly name: string;
  readonly type: string;
  readonly list?: true;
  readonly role: Role;
}

export interface LocatorModel extends Life {
  readonly name: string;
  /** Name of the service that it leads to. */
  readonly service: string;
  /** Name of the id that it takes; absent when it is a fixed segment. */
  readonly param?: string;
}
