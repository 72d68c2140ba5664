import type { Dict, PythonValue } from "../python/values.ts";
import type { Check } from "./checks.ts";
import { dictFrom } from "./checks.ts";
import type { Checked, Place } from "./issues.ts";
import { guarded, inside, invalid, refuse } from "./issues.ts";

/** One attribute of a model. */
export interface Field<T> {
  readonly check: Check<T & {}>;
  /** Missing is an issue. */
  readonly required: boolean;
  /** `null` is a value. */
  readonly nullable: boolean;
  /** What stands for a missing one. */
  readonly initial: () => T;
  /** Looks at the value as it came. @throws Refusal */
  readonly before?: (value: PythonValue) => PythonValue;
  /** Looks at the value that was read. @throws Refusal */
  readonly after?: (value: T) => void;
}

/** What a request body must look like: attributes in the order in which they are looked at, then rules across them. */
export interface Model<T> {
  readonly fields: { readonly [K in keyof T]-?: Field<T[K]> };
  readonly rules: readonly Rule<T>[];
}

/** A rule across attributes. */
export interface Rule<T> {
  /** Not looked at if an attribute was refused. */
  readonly onlyWhenSound?: boolean;
  /** @throws Refusal */
  check(values: Partial<T>): void;
}

/** A body that was let through. */
export interface Body<T> {
  readonly values: T;
  /** The attributes that were sent. */
  readonly given: ReadonlySet<string>;
}

/** Parts of a field, apart from its type. */
type Hooks<T> = Pick<Field<T>, "before" | "after">;

/** An attribute that must be there. */
export function required<T extends {}>(check: Check<T>, hooks: Hooks<T> = {}): Field<T> {
  const initial = (): never => {
    throw new TypeError("a required attribute has no default");
  };
  return { check, required: true, nullable: false, initial, ...hooks };
}

/** An attribute that may be missing or `null`, which is the same. */
export function optional<T extends {}>(check: Check<T>, hooks: Hooks<T | null> = {}): Field<T | null> {
  return { check, required: false, nullable: true, initial: () => null, ...hooks };
}

/** An attribute that may be missing, but not `null`. */
export function defaulted<T extends {}>(check: Check<T>, initial: () => T, hooks: Hooks<T> = {}): Field<T> {
  return { check, required: false, nullable: false, initial, ...hooks };
}

/** Reads a body, or notes all that is wrong with it. */
export function checkModel<T extends object>(
  model: Model<T>,
  value: PythonValue,
  place: Place,
): Checked<Body<T>> {
  const body = dictFrom(value);
  if (!body) return refuse(place, "value is not a valid dict", "type_error.dict");
  const before = place.issues.length;
  const values: Partial<T> = {};
  for (const name of Object.keys(model.fields) as (keyof T & string)[]) {
    const checked = checkField(model.fields[name], body, name, place);
    if (checked !== invalid) values[name] = checked;
  }
  for (const rule of model.rules) {
    if (rule.onlyWhenSound && place.issues.length > before) continue;
    guarded(inside(place, "__root__"), () => rule.check(values));
  }
  if (place.issues.length > before) return invalid;
  // No issue was noted, so that every attribute has a value.
  return { values: values as T, given: new Set(body.keys()) };
}

/** A model as an attribute of another. */
export function nested<T extends object>(model: Model<T>): Check<T> {
  return (value, place) => {
    const body = checkModel(model, value, place);
    return body === invalid ? invalid : body.values;
  };
}

function checkField<T>(field: Field<T>, body: Dict, name: string, within: Place): Checked<T> {
  const place = inside(within, name);
  const given = body.get(name);
  if (given === undefined) {
    return field.required ? refuse(place, "field required", "value_error.missing") : field.initial();
  }
  const prepared = field.before ? guarded(place, () => field.before?.(given) ?? null) : given;
  if (prepared === invalid) return invalid;
  const checked = prepared === null ? checkNull(field, place) : field.check(prepared, place);
  if (checked === invalid || !field.after) return checked;
  return guarded(place, () => {
    field.after?.(checked);
    return checked;
  });
}

function checkNull<T>(field: Field<T>, place: Place): Checked<T> {
  if (!field.nullable) return refuse(place, "none is not an allowed value", "type_error.none.not_allowed");
  // Only attributes whose type has `null` are nullable.
  return null as T;
}
