import type { NewUser, UserChanges } from "@labkeeper/kelvin-model";
import type { PlanChange, PlanItem } from "../plan/plan.ts";
import { udmPrefix } from "../records/attributes.ts";
import type { SyncScope } from "../scope.ts";
import type { SyncUserValues } from "../server.ts";

/** A new user as the server is to be told. */
export function newUser(item: PlanItem, scope: SyncScope, password: string | undefined): NewUser {
  const { firstname = "", lastname = "", roles = scope.roles, ...values } = asValues(item.changes);
  const secret = password === undefined ? {} : { password };
  return { ...values, firstname, lastname, roles, sourceUid: scope.sourceUid, ...secret };
}

/** A change as the server is to be told. */
export function userChanges({ changes, before }: PlanItem): UserChanges {
  const values = asValues(changes);
  if (!before || (values.school === undefined && values.schools === undefined)) return values;
  // Either one alone makes the server choose the other.
  const { school = before.school, schools = before.schools } = values;
  return { ...values, school, schools };
}

function asValues(changes: readonly PlanChange[]): SyncUserValues {
  const values: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const { attribute, new: value } of changes) {
    if (attribute.startsWith(udmPrefix)) properties[attribute.slice(udmPrefix.length)] = value;
    else values[attribute] = value;
  }
  if (Object.keys(properties).length > 0) values.udmProperties = properties;
  // Each value was read, or compared, as that of its attribute.
  return values as SyncUserValues;
}
