import type { UserFilter, UserFilterV2 } from "@labkeeper/kelvin-model";
import type { ApiVersion } from "./options.ts";
import { definitions } from "./resources/definition.ts";
import { Classes, WorkGroups } from "./resources/groups.ts";
import { ResourceCalls } from "./resources/resource-calls.ts";
import { Roles } from "./resources/roles.ts";
import { Schools } from "./resources/schools.ts";
import { Users } from "./resources/users.ts";
import type { Server } from "./server/server.ts";

/**
 * All resources at one version of the API.
 *
 * @typeParam Filter What users can be searched by.
 */
export class ApiView<Filter extends UserFilterV2 = UserFilter> {
  /** The users of all schools. */
  readonly users: Users<Filter>;
  /** The classes of schools. */
  readonly classes: Classes;
  /** The work groups of schools. */
  readonly workgroups: WorkGroups;
  /** The schools. */
  readonly schools: Schools;
  /** The roles that users can have. */
  readonly roles: Roles;

  /** @internal */
  constructor(server: Server, version: ApiVersion) {
    const { users, classes, workgroups, schools, roles } = definitions;
    this.classes = new Classes(new ResourceCalls(server, version, classes));
    this.workgroups = new WorkGroups(new ResourceCalls(server, version, workgroups));
    this.schools = new Schools(new ResourceCalls(server, version, schools));
    this.roles = new Roles(new ResourceCalls(server, version, roles));
    this.users = new Users(new ResourceCalls(server, version, users), this);
  }
}
