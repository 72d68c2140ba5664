/** Where a model is used: what the server sends, the bodies of the calls, or a part of those. */
export type Use = "answer" | "post" | "put" | "patch" | "part";

/** What kind of value an attribute has. */
export type Kind =
  | "text"
  | "date"
  | "boolean"
  | "integer"
  | "list"
  | "map"
  | "properties"
  | "reference"
  | "references"
  | "part";

/** What an attribute may be in answers. */
export interface AnswerRule {
  readonly null: boolean;
  /** The first version that has it. */
  readonly since?: string;
  /** Whether it reads as empty where it is lacking. */
  readonly filled: boolean;
}

/** What an attribute may be in the body of a call. */
export interface RequestRule {
  readonly presence: "must" | "may" | "cleared" | "kept" | "ignored" | "refused";
  readonly null: boolean;
  readonly empty: boolean;
}

/** A sentence or more of a doc comment, for some uses or, without any, for all. */
export interface Note {
  readonly uses: readonly Use[];
  readonly line: string;
}

/** An attribute of a model. */
export interface AttributeModel {
  readonly wire: string;
  readonly kind: Kind;
  /** What it refers to. */
  readonly to?: "school" | "role" | "user";
  /** The model of a part. */
  readonly part?: string;
  readonly secret: boolean;
  /** Whether it is a day that accounts can end on. */
  readonly lifetime: boolean;
  readonly text: readonly Note[];
  /** The rule for each use; none where it is not part of that. */
  readonly answer?: AnswerRule;
  readonly requests: Readonly<Partial<Record<Exclude<Use, "answer">, RequestRule>>>;
}

/** What holds across attributes of a call's body. */
export interface AcrossRule {
  readonly use: Use;
  readonly quantity: "at least" | "at most";
  readonly attributes: readonly string[];
}

/** A user, a class and so on. */
export interface ObjectModel {
  readonly name: string;
  /** What it is, with an article. */
  readonly title: string;
  readonly text: readonly Note[];
  /** The first version that has it. */
  readonly since?: string;
  readonly uses: readonly Use[];
  readonly rules: readonly AcrossRule[];
  readonly attributes: readonly AttributeModel[];
}

/** A filter of a search. */
export interface FilterModel {
  readonly wire: string;
  readonly kind: "text" | "role" | "date" | "boolean" | "properties";
  readonly wildcard: boolean;
  readonly repeated: boolean;
  readonly required: boolean;
  readonly address: boolean;
  readonly onlyV1: boolean;
  readonly text: readonly Note[];
}

/** All filters of a resource's search. */
export interface FiltersModel {
  readonly model: string;
  readonly resource: string;
  readonly filters: readonly FilterModel[];
}

/** All that is known about the API. */
export interface KelvinModel {
  /** The release of the server that the documents come from. */
  readonly release: string;
  readonly roles: readonly string[];
  readonly objects: readonly ObjectModel[];
  readonly filters: readonly FiltersModel[];
}
