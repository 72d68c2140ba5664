import { Float } from "./values.ts";

/** What Python's `==` says of texts, numbers, lists and dictionaries; of dictionaries the order does not matter. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (
    one instanceof Float ||
    other instanceof Float ||
    typeof one === "bigint" ||
    typeof other === "bigint"
  ) {
    return isNumeric(one) && isNumeric(other) && numeric(one) === numeric(other);
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  if (one instanceof Map && other instanceof Map) {
    return (
      one.size === other.size && [...one].every(([key, item]) => other.has(key) && same(item, other.get(key)))
    );
  }
  return false;
}

function isNumeric(value: unknown): value is number | bigint | Float {
  return typeof value === "number" || typeof value === "bigint" || value instanceof Float;
}

function numeric(value: number | bigint | Float): number {
  return value instanceof Float ? value.value : Number(value);
}
