import type { Kind } from "./kind.ts";

const fixedRoles = "The roles are the server's own: they cannot be";

/** The roles that users can have. */
export const roles: Kind = {
  command: "roles",
  one: "role",
  many: "roles",
  json: "role",
  summary: "roles that users can have",
  inSchool: false,
  labels: { name: "Name", displayName: "Display name", url: "URL" },
  columns: ["name", "displayName"],
  filters: [],
  settings: [],
  required: [],
  clearable: {},
  examples: {
    list: [["kelvin roles list --names", "The names of all roles"]],
    show: [["kelvin roles show teacher", "Everything about a role"]],
    exists: [["kelvin roles exists school_admin", "Whether the server has a role: exit code 0 or 1"]],
  },
  missing: {
    create: `${fixedRoles} created. Users get them with labkeeper kelvin users create --role.`,
    modify: `${fixedRoles} changed. Those of a user are, with labkeeper kelvin users modify --role.`,
    move: `${fixedRoles} moved.`,
    delete: `${fixedRoles} deleted. Those of a user are changed with labkeeper kelvin users modify --role.`,
  },
  of: ({ roles }) => ({
    get: (key, call) => roles.get(key, call),
    exists: (key, call) => roles.exists(key, call),
    search: (_filter, call) => roles.search({}, call),
  }),
};
