import { pascalCase, singularOf } from "../generated/names.ts";
import type { PackedIndex } from "./packed-index.ts";
import { indexPacked } from "./packed-index.ts";
import type { ServiceTypes } from "./service.ts";
import { parseService } from "./service.ts";
import type { StructHead } from "./struct.ts";
import { parseStruct, parseStructHead, wordsOf } from "./struct.ts";
import type { AttributeSchema, EnumSchema, RootElement, ServiceSchema, StructSchema } from "./types.ts";

/**
 * All types and services of the API, as data. Nothing is parsed before the first question; then only the names are
 * indexed, and each struct, enum and service is parsed when it is first asked for. The same question always gives
 * the same object.
 *
 * @example
 * ```ts
 * import { schema } from "@labkeeper/ovirt-model";
 *
 * const vm = schema.struct("Vm");
 * console.log(vm.tag, vm.byName.get("diskAttachments")?.rel); // vm diskattachments
 * console.log(schema.service("Vm").byOperation.get("start")?.parameters.map(({ name }) => name));
 * ```
 */
export class Schema {
  readonly #packed: string;
  #made: PackedIndex | undefined;
  #actionAttributes: ReadonlyMap<string, AttributeSchema> | undefined;
  readonly #heads = new Map<string, StructHead>();
  readonly #enums = new Map<string, EnumSchema>();
  readonly #structs = new Map<string, StructSchema>();
  readonly #services = new Map<string, ServiceSchema>();

  /** @param packed The text that the generator writes. */
  constructor(packed: string) {
    this.#packed = packed;
  }

  /** Version of the API model: `4.6.1`. */
  get apiVersion(): string {
    return this.#index.apiVersion;
  }

  /** Name of the service at the root. */
  get root(): string {
    return this.#index.root;
  }

  /** Names of all enums. */
  get enumNames(): readonly string[] {
    return [...this.#index.enums.keys()];
  }

  /** Names of all structs. */
  get structNames(): readonly string[] {
    return [...this.#index.structs.keys()];
  }

  /** Names of all services, without the suffix `Service`. */
  get serviceNames(): readonly string[] {
    return [...this.#index.services.keys()];
  }

  /**
   * The known values of an enum.
   *
   * @throws RangeError when there is none of that name.
   */
  enumeration(name: string): EnumSchema {
    return remember(this.#enums, name, () => {
      const [, ...values] = wordsOf(known(this.#index.enums, name, "enum"));
      return { name, values, has: new Set(values) };
    });
  }

  /**
   * A struct with all of its attributes.
   *
   * @throws RangeError when there is none of that name.
   */
  struct(name: string): StructSchema {
    return remember(this.#structs, name, () => {
      const head = this.#head(name);
      const inherited = head.base === undefined ? [] : this.struct(head.base).attributes;
      return parseStruct(head, inherited, this.#types());
    });
  }

  /**
   * A service with all of its operations and locators.
   *
   * @param name Its name without the suffix `Service`: `Vms`.
   * @throws RangeError when there is none of that name.
   */
  service(name: string): ServiceSchema {
    return remember(this.#services, name, () => {
      const line = known(this.#index.services, name, "service");
      return parseService(line, (base) => this.service(base), this.#types());
    });
  }

  /** What the root element of a document stands for; `undefined` when it is none of the API's. */
  rootElement(tag: string): RootElement | undefined {
    const { renamed, structs } = this.#index;
    for (const name of [pascalCase(tag), pascalCase(singularOf(tag)), ...renamed]) {
      if (!structs.has(name)) continue;
      const head = this.#head(name);
      if (head.tag === tag) return { struct: this.struct(name), list: false };
      if (head.plural === tag) return { struct: this.struct(name), list: true };
    }
    return undefined;
  }

  get #index(): PackedIndex {
    this.#made ??= indexPacked(this.#packed);
    return this.#made;
  }

  #head(name: string): StructHead {
    return remember(this.#heads, name, () => parseStructHead(known(this.#index.structs, name, "struct")));
  }

  #types(): ServiceTypes {
    const { enums, structs } = this.#index;
    return {
      isEnum: (type) => enums.has(type),
      tagOf: (type) => (structs.has(type) ? this.#head(type).tag : undefined),
      actionAttribute: (wireName) => {
        this.#actionAttributes ??= new Map(
          this.struct("Action").attributes.map((attribute) => [attribute.wireName, attribute]),
        );
        return this.#actionAttributes.get(wireName);
      },
    };
  }
}

function remember<T>(made: Map<string, T>, name: string, make: () => T): T {
  let value = made.get(name);
  if (value === undefined) {
    value = make();
    made.set(name, value);
  }
  return value;
}

function known<T>(items: ReadonlyMap<string, T>, name: string, what: string): T {
  const item = items.get(name);
  if (item === undefined) throw new RangeError(`The API model has no ${what} "${name}"`);
  return item;
}
