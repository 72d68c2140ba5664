/** What kind of value a filter takes; `properties` are further filters by UDM name. */
export type FilterKind = "text" | "role" | "date" | "boolean" | "properties";

/** What is known about a filter of a search. */
export interface Filter {
  /** The name of the query parameter; `properties` have none of their own. */
  readonly wire: string;
  /** What kind of value it takes. */
  readonly kind: FilterKind;
  /** Whether `*` stands for any characters. */
  readonly wildcard?: true;
  /** Whether it takes a list, each item a parameter of its own. */
  readonly repeated?: true;
  /** Whether a search without it is refused. */
  readonly required?: true;
  /** Whether it must have characters before and after an `@`. */
  readonly address?: true;
  /** Whether only v1 knows it: v2 ignores it and returns everything. */
  readonly onlyV1?: true;
}

/** The filters of a search by their names in the interfaces. */
export type FilterTable<K extends string = string> = Readonly<Record<K, Filter>>;
