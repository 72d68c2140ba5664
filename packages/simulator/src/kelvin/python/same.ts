import { Float, isNumber, numberOf } from "./values.ts";

/** What Python's `==` says of texts, numbers, lists and dictionaries; of dictionaries the order does not matter. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (
    one instanceof Float ||
    other instanceof Float ||
    typeof one === "bigint" ||
    typeof other === "bigint"
  ) {
    return isNumber(one) && isNumber(other) && numberOf(one) === numberOf(other);
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
