/**
 * Whether a value is an object with attributes to be read: a plain one, or an instance of some class that has any. A
 * map, a date or a promise has none, so that it would pass for an object without attributes.
 */
export function hasAttributes(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Plain objects of other windows have another prototype: that has none itself, either.
  return prototype === null || Object.getPrototypeOf(prototype) === null || Object.keys(value).length > 0;
}
