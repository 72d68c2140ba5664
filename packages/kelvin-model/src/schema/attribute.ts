/** What kind of value an attribute has, on the wire and in the interfaces. */
export type AttributeKind =
  /** A text. */
  | "text"
  /** A day, `YYYY-MM-DD`. */
  | "date"
  | "boolean"
  | "integer"
  /** A list of texts. */
  | "list"
  /** Lists of texts by the name of a school; the names are data, never converted. */
  | "map"
  /** Values of any kind by UDM name; the names are data, never converted. */
  | "properties"
  /** A URL on the wire, a name in the interfaces. */
  | "reference"
  /** A list of URLs on the wire, of names in the interfaces. */
  | "references"
  /** An object with the attributes of `passwordHashesAttributes`. */
  | "hashes";

/** What is known about an attribute, for a reader and a writer of answers and bodies. */
export interface Attribute {
  /** Its name on the wire. */
  readonly wire: string;
  /** What kind of value it has. */
  readonly kind: AttributeKind;
  /** What a reference leads to. */
  readonly to?: "school" | "role" | "user";
  /** Whether it must never appear in a log or an error. */
  readonly secret?: true;
  /** Whether no call takes it: it is only in answers. */
  readonly readOnly?: true;
  /** The first version of the server that has it, where that is known. */
  readonly since?: string;
}

/** The attributes of a model by their names in the interfaces. */
export type AttributeTable<K extends string = string> = Readonly<Record<K, Attribute>>;
