import type { Model } from "../model/model.ts";

/** Which types there are, to write them in TypeScript. */
export class Types {
  readonly #structs: ReadonlySet<string>;
  readonly #enums: ReadonlySet<string>;
  /** The names that were written, to be imported. */
  readonly used: { structs: Set<string>; enums: Set<string>; own: Set<string> } = {
    structs: new Set(),
    enums: new Set(),
    own: new Set(),
  };

  constructor(model: Model) {
    this.#structs = new Set(model.structs.map(({ name }) => name));
    this.#enums = new Set(model.enums.map(({ name }) => name));
  }

  /** An attribute as it is read. */
  read({ type, list, link }: { readonly type: string; readonly list?: true; readonly link?: true }): string {
    const one = this.#one(type);
    if (link) return this.own(list ? `LinkList<${one}>` : `Link<${one}>`);
    if (!list) return one;
    return this.#structs.has(type) ? this.own(`List<${one}>`) : `readonly ${one}[]`;
  }

  /** A parameter as it is sent. */
  sent({ type, list }: { readonly type: string; readonly list?: true }): string {
    const one = this.#sentOne(type);
    return list ? `readonly ${one}[]` : one;
  }

  /** A type that the package itself brings, written as given. */
  own(type: string): string {
    this.used.own.add(type.replace(/<.*/s, ""));
    return type;
  }

  #sentOne(type: string): string {
    if (this.#structs.has(type)) return this.own(`Input<${this.#one(type)}>`);
    if (type === "Integer") return "number | bigint";
    return type === "Date" ? "Date | string" : this.#one(type);
  }

  #one(type: string): string {
    if (this.#structs.has(type)) this.used.structs.add(type);
    if (this.#enums.has(type)) this.used.enums.add(type);
    return primitives[type] ?? type;
  }
}

const primitives: Readonly<Record<string, string>> = {
  Boolean: "boolean",
  Date: "Date",
  Decimal: "number",
  Integer: "number",
  String: "string",
};
