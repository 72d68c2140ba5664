import type { ObjectModel, Use } from "../model/model.ts";

/** `record_uid` → `recordUid`. */
export function ourName(wire: string): string {
  return wire.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The interface of a model in one use: `User`, `NewUser`, `UserReplacement`, `UserChanges`. */
export function typeName({ name }: ObjectModel, use: Use): string {
  if (use === "post") return `New${name}`;
  if (use === "put") return `${name}Replacement`;
  return use === "patch" ? `${name}Changes` : name;
}

/** The interface of its form on the wire. */
export function wireTypeName(model: ObjectModel, use: Use): string {
  return `Wire${typeName(model, use)}`;
}

/** The schema of its form on the wire: `userAnswer`, `newUser`, `userReplacement`, `userChanges`. */
export function schemaName(model: ObjectModel, use: Use): string {
  return `${uncapitalised(typeName(model, use))}${use === "answer" ? "Answer" : ""}`;
}

/** The table of its attributes: `userAttributes`. */
export function tableName({ name }: ObjectModel): string {
  return `${uncapitalised(name)}Attributes`;
}

/** `SchoolClass` → `schoolClass`. */
export function uncapitalised(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
