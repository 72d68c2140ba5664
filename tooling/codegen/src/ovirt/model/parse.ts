import { pluralOf, snakeCase } from "../names.ts";
import type {
  AttributeModel,
  EnumModel,
  EnumValueModel,
  InputModel,
  Life,
  LocatorModel,
  Member,
  Model,
  OperationKind,
  OperationModel,
  ParameterModel,
  Role,
  ServiceModel,
  StructModel,
} from "./model.ts";
import type { Block } from "./outline.ts";
import { parseOutline } from "./outline.ts";

/** Reads the text of a model file, as `printModel` writes it. */
export function parseModel(text: string): Model {
  const blocks = parseOutline(text);
  return {
    apiVersion: theOnly(blocks, "api"),
    root: theOnly(blocks, "root"),
    enums: blocks.filter(({ words }) => words[0] === "enum").map(parseEnum),
    structs: blocks.filter(({ words }) => words[0] === "struct").map(parseStruct),
    services: blocks.filter(({ words }) => words[0] === "service").map(parseService),
  };
}

function theOnly(blocks: readonly Block[], keyword: string): string {
  const found = blocks.filter(({ words }) => words[0] === keyword);
  const value = found[0]?.words[1];
  if (found.length !== 1 || value === undefined) throw new Error(`There must be one line "${keyword} …"`);
  return value;
}

function parseEnum(block: Block): EnumModel {
  const words = new Words(block, 1);
  return {
    name: words.next(),
    values: block.children.map((child): EnumValueModel => {
      const value = new Words(child);
      return { name: value.next(), ...value.end() };
    }),
    ...words.end(),
  };
}

function parseStruct(block: Block): StructModel {
  const words = new Words(block, 1);
  const name = words.next();
  const base = words.after("extends");
  const builtin = words.flag("builtin");
  const tag = words.after("tag") ?? snakeCase(name);
  return {
    name,
    ...(base === undefined ? {} : { base }),
    ...(builtin ? { builtin } : {}),
    tag,
    plural: words.after("plural") ?? pluralOf(tag),
    attributes: block.children.map(parseAttribute),
    ...words.end(),
  };
}

function parseAttribute(block: Block): AttributeModel {
  const words = new Words(block);
  const name = words.next();
  const type = words.type();
  const link = words.flag("link");
  const tag = words.after("tag");
  const xml = words.flag("xml");
  if (xml) words.expect("attribute");
  return {
    name,
    ...type,
    ...(link ? { link } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(xml ? { xml: "attribute" } : {}),
    ...words.end(),
  };
}

function parseService(block: Block): ServiceModel {
  const words = new Words(block, 1);
  const name = words.next();
  const base = words.after("extends");
  const module = words.after("module");
  const isLocator = ({ words: [keyword] }: Block): boolean => keyword === "locator";
  return {
    name,
    ...(base === undefined ? {} : { base }),
    ...(module === undefined ? {} : { module }),
    operations: block.children.filter((child) => !isLocator(child)).map(parseOperation),
    locators: block.children.filter(isLocator).map(parseLocator),
    ...words.end(),
  };
}

const kinds: readonly OperationKind[] = ["get", "list", "add", "update", "remove", "action"];
const roles: readonly Role[] = ["in", "body", "result", "inout"];

function parseOperation(block: Block): OperationModel {
  const words = new Words(block);
  const kind = words.oneOf(kinds);
  const name = words.unless("of", "since", "deprecated") ?? kind;
  const signatureOf = words.after("of");
  const isMember = ({ words: [keyword] }: Block): boolean =>
    keyword === "mandatory" || keyword === "optional";
  const input = parseInput(block.children.filter(isMember));
  return {
    name,
    kind,
    ...(signatureOf === undefined ? {} : { signatureOf }),
    params: block.children.filter((child) => !isMember(child)).map(parseParameter),
    ...(input.mandatory || input.optional ? { input } : {}),
    ...words.end(),
  };
}

function parseParameter(block: Block): ParameterModel {
  const words = new Words(block);
  const role = words.oneOf(roles);
  return { name: words.next(), ...words.type(), role, ...words.end() };
}

function parseInput(blocks: readonly Block[]): InputModel {
  const members = (need: "mandatory" | "optional"): Member[] =>
    blocks
      .filter(({ words }) => words[0] === need)
      .map(({ words }) => words.slice(1).filter((word) => word !== "|"))
      .map(([first, ...others]) => (others.length === 0 ? (first ?? "") : [first ?? "", ...others]));
  const [mandatory, optional] = [members("mandatory"), members("optional")];
  return { ...(mandatory.length > 0 ? { mandatory } : {}), ...(optional.length > 0 ? { optional } : {}) };
}

function parseLocator(block: Block): LocatorModel {
  const words = new Words(block, 1);
  const [, name = "", param] = /^(\w+)(?:\((\w+)\))?$/.exec(words.next()) ?? [];
  return { name, service: words.next(), ...(param === undefined ? {} : { param }), ...words.end() };
}

/** The words of a line, taken one after the other. */
class Words {
  readonly #block: Block;
  #position: number;

  constructor(block: Block, position = 0) {
    this.#block = block;
    this.#position = position;
  }

  next(): string {
    const word = this.#block.words[this.#position++];
    return word ?? this.#refuse("ends too early");
  }

  type(): { type: string; list?: true } {
    const word = this.next();
    return word.endsWith("[]") ? { type: word.slice(0, -2), list: true } : { type: word };
  }

  flag(word: string): true | undefined {
    if (this.#block.words[this.#position] !== word) return undefined;
    this.#position++;
    return true;
  }

  after(word: string): string | undefined {
    return this.flag(word) ? this.next() : undefined;
  }

  expect(word: string): void {
    if (!this.flag(word)) this.#refuse(`lacks "${word}"`);
  }

  unless(...words: readonly string[]): string | undefined {
    const word = this.#block.words[this.#position];
    return word === undefined || words.includes(word) ? undefined : this.next();
  }

  oneOf<T extends string>(choice: readonly T[]): T {
    const word = this.next();
    return choice.find((each) => each === word) ?? this.#refuse(`has "${word}", not ${choice.join(", ")}`);
  }

  /** The rest of the line. */
  end(): Life {
    const since = this.after("since");
    const deprecated = this.flag("deprecated");
    const rest = this.#block.words.slice(this.#position);
    if (rest.length > 0) this.#refuse(`has unexpected words: ${rest.join(" ")}`);
    return { ...(since === undefined ? {} : { since }), ...(deprecated ? { deprecated } : {}) };
  }

  #refuse(problem: string): never {
    throw new Error(`Line ${this.#block.line} ("${this.#block.words.join(" ")}") ${problem}`);
  }
}
