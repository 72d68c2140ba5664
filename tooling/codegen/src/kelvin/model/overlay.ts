import type { AcrossRule, AnswerRule, Note, RequestRule, Use } from "./model.ts";
import type { AttributeRole, FilterWord } from "./overlay-cells.ts";
import { readAnswer, readFilterWords, readRequest, readRole, readRule, readUse } from "./overlay-cells.ts";

/** What the overlay decides on an attribute. */
export interface AttributeDecision {
  readonly wire: string;
  readonly role: AttributeRole;
  readonly answer: AnswerRule | undefined;
  readonly post: RequestRule | undefined;
  readonly put: RequestRule | undefined;
  readonly patch: RequestRule | undefined;
  readonly text: Note[];
}

/** What the overlay decides on a model. */
export interface ModelDecision {
  readonly name: string;
  readonly title: string;
  readonly text: Note[];
  since?: string;
  /** The names of the schemas in the documents. */
  readonly schemas: Map<Use, string>;
  readonly rules: AcrossRule[];
  readonly attributes: AttributeDecision[];
}

/** What the overlay decides on a filter. */
export interface FilterDecision {
  readonly wire: string;
  readonly words: readonly FilterWord[];
  readonly text: Note[];
}

/** What the overlay decides on the filters of a search. */
export interface FiltersDecision {
  readonly model: string;
  readonly resource: string;
  readonly filters: FilterDecision[];
}

/** The overlay, read. */
export interface Overlay {
  /** Schemas of the documents that nothing is made of. */
  readonly ignored: string[];
  /** The schema of the names of roles. */
  roles: string;
  readonly models: ModelDecision[];
  readonly filters: FiltersDecision[];
}

/** Reads the overlay; an error names the line that makes no sense. */
export function parseOverlay(text: string): Overlay {
  const reader = new OverlayReader();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    try {
      reader.read(line);
    } catch (error) {
      throw new Error(`Line ${index + 1} of the overlay makes no sense: ${line}`, { cause: error });
    }
  }
  return reader.overlay;
}

class OverlayReader {
  readonly overlay: Overlay = { ignored: [], roles: "", models: [], filters: [] };
  #model: ModelDecision | undefined;
  #filters: FiltersDecision | undefined;
  /** What the next indented line belongs to. */
  #commented: { readonly text: Note[] } | undefined;

  read(line: string): void {
    if (line.startsWith("  ")) this.#comment(line.trim());
    else if (line.includes("|")) this.#row(line.split("|").map((cell) => cell.trim()));
    else this.#statement(line);
  }

  #comment(line: string): void {
    const { text } = known(this.#commented, "nothing stands above that it could describe");
    const [, uses = "", note] = /^((?:[a-z]+ ?)+): (.+)$/.exec(line) ?? [];
    text.push(note === undefined ? { uses: [], line } : { uses: uses.split(" ").map(readUse), line: note });
  }

  #row([wire = "", first = "", ...cells]: readonly string[]): void {
    if (this.#filters) {
      if (cells.length > 0) throw new Error("a filter has two columns");
      const filter = { wire, words: readFilterWords(first), text: [] };
      this.#filters.filters.push(filter);
      this.#commented = filter;
      return;
    }
    const [answer, post, put, patch, ...more] = cells;
    if (
      answer === undefined ||
      post === undefined ||
      put === undefined ||
      patch === undefined ||
      more.length
    ) {
      throw new Error("an attribute has six columns");
    }
    const attribute = {
      wire,
      role: readRole(first),
      answer: readAnswer(answer),
      post: readRequest(post),
      put: readRequest(put),
      patch: readRequest(patch),
      text: [],
    };
    known(this.#model, "it belongs to no model").attributes.push(attribute);
    this.#commented = attribute;
  }

  #statement(line: string): void {
    const [, word = "", rest = ""] = /^(\w+) (.+)$/.exec(line) ?? [];
    if (word === "ignored") this.overlay.ignored.push(...rest.split(", "));
    else if (word === "roles") this.overlay.roles = rest;
    else if (word === "model") this.#openModel(rest);
    else if (word === "filters") this.#openFilters(rest);
    else {
      const model = known(this.#model, "it belongs to no model");
      if (word === "since") model.since = rest;
      else if (word === "rule") model.rules.push(readRule(rest));
      else model.schemas.set(readUse(word), rest);
    }
  }

  #openModel(text: string): void {
    const [, name, meaning] = /^(\w+): (.+)$/.exec(text) ?? [];
    this.#model = {
      name: known(name, "a model has a name and a meaning"),
      title: meaning ?? "",
      text: [],
      schemas: new Map(),
      rules: [],
      attributes: [],
    };
    this.overlay.models.push(this.#model);
    this.#filters = undefined;
    this.#commented = this.#model;
  }

  #openFilters(text: string): void {
    const [, model, resource] = /^(\w+) (\w+)$/.exec(text) ?? [];
    this.#filters = { model: known(model, "filters are of a model"), resource: resource ?? "", filters: [] };
    this.overlay.filters.push(this.#filters);
    this.#model = undefined;
    this.#commented = undefined;
  }
}

function known<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
