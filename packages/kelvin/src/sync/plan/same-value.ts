import { haveSame, isSame } from "../fold.ts";
import type { Groups } from "../server.ts";
import { namesAt } from "./groups.ts";

/**
 * Whether two values of an attribute mean the same to the server: names, addresses and lists of names are compared
 * ignoring case, lists ignoring order.
 */
export function isSameValue(attribute: string, one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  switch (attribute) {
    case "name":
    case "email":
    case "school":
      return isSame(String(one), String(other));
    case "schools":
    case "roles":
    case "legalGuardians":
    case "legalWards":
      return haveSame(texts(one), texts(other));
    case "schoolClasses":
    case "workgroups":
      return areSameGroups(groups(one), groups(other));
    default:
      return deepEqual(one, other);
  }
}

/** Unset: servers tell it in several ways. False is a value. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

function areSameGroups(one: Groups, other: Groups): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((school) =>
    haveSame(namesAt(one, school) ?? [], namesAt(other, school) ?? []),
  );
}

function deepEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => deepEqual(Reflect.get(one, key), Reflect.get(other, key)));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function groups(value: unknown): Groups {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([school, names]) => [school, texts(names)]));
}
