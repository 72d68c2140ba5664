import type { SyncUserValues } from "../server.ts";

/** An attribute that a list of users can have. */
export type RecordAttribute = keyof SyncUserValues;

/** How the values of an attribute look. */
export type AttributeKind = "text" | "date" | "boolean" | "list" | "groups" | "map";

interface Attribute {
  readonly kind: AttributeKind;
  /** Whether it may be empty on the server, so that a list can clear it. */
  readonly clearable?: true;
}

/** Every attribute that a list of users can have. */
export const attributes: Readonly<Record<RecordAttribute, Attribute>> = {
  name: { kind: "text" },
  recordUid: { kind: "text" },
  sourceUid: { kind: "text" },
  firstname: { kind: "text" },
  lastname: { kind: "text" },
  birthday: { kind: "date", clearable: true },
  expirationDate: { kind: "date", clearable: true },
  email: { kind: "text", clearable: true },
  disabled: { kind: "boolean" },
  school: { kind: "text" },
  schools: { kind: "list" },
  roles: { kind: "list" },
  schoolClasses: { kind: "groups", clearable: true },
  workgroups: { kind: "groups", clearable: true },
  legalGuardians: { kind: "list", clearable: true },
  legalWards: { kind: "list", clearable: true },
  udmProperties: { kind: "map" },
  password: { kind: "text" },
};

/** An attribute, or one UDM property such as `udmProperties.title`. */
export type AttributePath = Exclude<RecordAttribute, "udmProperties"> | `udmProperties.${string}`;

/** Where the name of a UDM property begins. */
export const udmPrefix = "udmProperties.";

/** Whether a name is that of an attribute. */
export function isAttribute(name: string): name is RecordAttribute {
  return Object.hasOwn(attributes, name);
}

/** Whether an empty value of a list can clear the attribute at that path. */
export function isClearable(path: string): boolean {
  if (path.startsWith(udmPrefix)) return true;
  return isAttribute(path) && attributes[path].clearable === true;
}

/** How the values at a path look. */
export function kindOf(path: string): AttributeKind {
  return isAttribute(path) ? attributes[path].kind : "text";
}

const byPlainName: ReadonlyMap<string, RecordAttribute> = new Map(
  Object.keys(attributes)
    .filter(isAttribute)
    .map((name) => [plain(name), name]),
);

/** The path that a column's heading means by itself: `record_uid`, `Record UID` and `recordUid` are the same. */
export function pathOf(heading: string): AttributePath | undefined {
  const property = /^udm[ _]?properties\.(.+)$/i.exec(heading.trim())?.[1];
  if (property !== undefined) return `${udmPrefix}${property}`;
  const name = plain(heading) === "username" ? "name" : byPlainName.get(plain(heading));
  return name === "udmProperties" ? undefined : name;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
