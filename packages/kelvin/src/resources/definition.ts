import type { AttributeTable, FilterTable } from "@labkeeper/kelvin-model";
import {
  roleAttributes,
  schoolAttributes,
  schoolClassAttributes,
  schoolClassFilters,
  schoolFilters,
  userAttributes,
  userFilters,
  workGroupAttributes,
  workGroupFilters,
} from "@labkeeper/kelvin-model";

/** What a resource of the API is. */
export interface Definition {
  /** Where it lies: `users`. */
  readonly path: string;
  /** What one of its objects is called: `user`. */
  readonly one: string;
  readonly attributes: AttributeTable;
  readonly filters: FilterTable;
  /** Whether its objects belong to schools, so that a name alone does not tell which one is meant. */
  readonly inSchool?: true;
  /** What a text to search by must not hold, where the server takes it for a part of its own query. */
  readonly unsafe?: RegExp;
  /** Whether the server answers HEAD. */
  readonly hasHead?: true;
  /** Attributes that cannot be changed, although the server says nothing when they are sent. */
  readonly fixed?: readonly string[];
  /** Attributes that cannot be emptied by null: the server takes it for something else, breaks, or says nothing. */
  readonly notNull?: readonly string[];
}

const groups = {
  inSchool: true,
  unsafe: /[()\\]/,
  fixed: ["school", "createShare"],
  notNull: ["name", "users", "ucsschoolRoles"],
} as const;

/** The resources that servers have. Computer rooms and others were planned only. */
export const definitions: Readonly<
  Record<"users" | "classes" | "workgroups" | "schools" | "roles", Definition>
> = {
  users: { path: "users", one: "user", attributes: userAttributes, filters: userFilters },
  classes: {
    path: "classes",
    one: "class",
    attributes: schoolClassAttributes,
    filters: schoolClassFilters,
    ...groups,
  },
  workgroups: {
    path: "workgroups",
    one: "work group",
    attributes: workGroupAttributes,
    filters: workGroupFilters,
    ...groups,
  },
  schools: {
    path: "schools",
    one: "school",
    attributes: schoolAttributes,
    filters: schoolFilters,
    hasHead: true,
  },
  roles: { path: "roles", one: "role", attributes: roleAttributes, filters: {} },
};
