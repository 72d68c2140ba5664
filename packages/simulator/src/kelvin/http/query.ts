import type { Check } from "../validation/checks.ts";
import type { Checked, Issue } from "../validation/issues.ts";
import { inside, invalid, refuse } from "../validation/issues.ts";

/** The query of a request, read as FastAPI does: of a parameter that comes twice, the last one counts. */
export class Query {
  readonly #parameters: URLSearchParams;
  readonly #issues: Issue[];

  constructor(parameters: URLSearchParams, issues: Issue[]) {
    this.#parameters = parameters;
    this.#issues = issues;
  }

  /** Each name once, with its last value. */
  get last(): ReadonlyMap<string, string> {
    return new Map(this.#parameters);
  }

  /** A parameter of some type; nothing if it is missing or was refused. */
  get<T>(name: string, check: Check<T>): T | undefined {
    const given = this.#parameters.getAll(name).at(-1);
    if (given === undefined) return undefined;
    return soundOr(check(given, { loc: ["query", name], issues: this.#issues }));
  }

  /** A parameter that must be there. */
  required<T>(name: string, check: Check<T>): T | undefined {
    if (this.#parameters.has(name)) return this.get(name, check);
    refuse({ loc: ["query", name], issues: this.#issues }, "field required", "value_error.missing");
    return undefined;
  }

  /** All values of a parameter; nothing if there are none, or one of them was refused. */
  all<T>(name: string, check: Check<T>): readonly T[] | undefined {
    const given = this.#parameters.getAll(name);
    if (given.length === 0) return undefined;
    const place = { loc: ["query", name], issues: this.#issues };
    const sound: T[] = [];
    for (const [index, value] of given.entries()) {
      const checked = check(value, inside(place, index));
      if (checked !== invalid) sound.push(checked);
    }
    return sound.length === given.length ? sound : undefined;
  }
}

/** Texts that match an expression at their beginning, which is told with Python's spelling of it. */
export function matching(expression: RegExp, pattern: string): Check<string> {
  return (value, place) =>
    typeof value === "string" && expression.test(value)
      ? value
      : refuse(place, `string does not match regex "${pattern}"`, "value_error.str.regex", { pattern });
}

/** Texts of at least so many characters. */
export function atLeast(length: number): Check<string> {
  return (value, place) =>
    typeof value === "string" && [...value].length >= length
      ? value
      : refuse(
          place,
          `ensure this value has at least ${length} characters`,
          "value_error.any_str.min_length",
          {
            limit_value: length,
          },
        );
}

/** One of some texts. */
export function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value, place) => {
    const known = values.find((candidate) => candidate === value);
    if (known !== undefined) return known;
    const permitted = values.map((candidate) => `'${candidate}'`).join(", ");
    const msg = `value is not a valid enumeration member; permitted: ${permitted}`;
    return refuse(place, msg, "type_error.enum", { enum_values: values });
  };
}

function soundOr<T>(checked: Checked<T>): T | undefined {
  return checked === invalid ? undefined : checked;
}
