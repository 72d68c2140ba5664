/** An object as far as it is known, under the names of its attributes. */
export type Draft = Readonly<Record<string, unknown>>;
