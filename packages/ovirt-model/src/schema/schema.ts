import { pluralOf, snakeCase } from "./names.ts";
import { parseService } from "./service.ts";
import type { StructHead } from "./struct.ts";
import { parseStruct, wordsOf } from "./struct.ts";
import type { AttributeSchema, EnumSchema, RootElement, ServiceSchema, StructSchema } from "./types.ts";

interface Index {
  readonly apiVersion: string;
  readonly root: string;
  readonly enums: ReadonlyMap<string, string>;
  readonly structs: ReadonlyMap<string, StructHead & { readonly line: string }>;
  readonly services: ReadonlyMap<string, { readonly base: string | undefined; readonly line: string }>;
  readonly tags: ReadonlyMap<string, { readonly struct: string; readonly list: boolean }>;
}

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
  #made: Index | undefined;
  #actionAttributes: ReadonlyMap<string, AttributeSchema> | undefined;
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
      const values = wordsOf(known(this.#index.enums, name, "enum"));
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
      const { line, ...head } = known(this.#index.structs, name, "struct");
      const inherited = head.base === undefined ? [] : this.struct(head.base).attributes;
      return parseStruct(head, line, inherited, this.#types);
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
      const { base, line } = known(this.#index.services, name, "service");
      return parseService(name, line, base === undefined ? undefined : this.service(base), this.#types);
    });
  }

  /** What the root element of a document stands for; `undefined` when it is none of the API's. */
  rootElement(tag: string): RootElement | undefined {
    const found = this.#index.tags.get(tag);
    return found && { struct: this.struct(found.struct), list: found.list };
  }

  get #index(): Index {
    this.#made ??= makeIndex(this.#packed);
    return this.#made;
  }

  get #types() {
    const { enums, structs } = this.#index;
    const actions = () => {
      this.#actionAttributes ??= new Map(
        this.struct("Action").attributes.map((each) => [each.wireName, each]),
      );
      return this.#actionAttributes;
    };
    return {
      isEnum: (type: string): boolean => enums.has(type),
      tagOf: (type: string): string | undefined => structs.get(type)?.tag,
      get actionAttributes() {
        return actions();
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

function makeIndex(packed: string): Index {
  const [head = "", enums = "", structs = "", services = ""] = packed.trim().split("\n\n");
  const [apiVersion = "", root = ""] = head.split(" ");
  const structIndex = new Map<string, StructHead & { readonly line: string }>();
  const tags = new Map<string, { readonly struct: string; readonly list: boolean }>();
  for (const [first, line] of linesOf(structs)) {
    const each = structHead(first);
    structIndex.set(each.name, { ...each, line });
    tags.set(each.tag, { struct: each.name, list: false });
    tags.set(each.plural, { struct: each.name, list: true });
  }
  return {
    apiVersion,
    root,
    enums: new Map(linesOf(enums)),
    structs: structIndex,
    services: new Map(
      linesOf(services).map(([first, line]) => {
        const [name = "", base] = first.split(":");
        return [name, { base, line }];
      }),
    ),
    tags,
  };
}

function linesOf(section: string): [first: string, rest: string][] {
  return section.split("\n").map((line) => {
    const end = line.indexOf(" ");
    return end === -1 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
  });
}

function structHead(word: string): StructHead {
  const [, name = "", base, tag = snakeCase(name), plural = pluralOf(tag)] =
    /^(\w+)(?::(\w+))?(?:=(\w+))?(?:\/(\w+))?$/.exec(word) ?? [];
  return { name, base, tag, plural };
}
