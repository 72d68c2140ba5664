import type {
  NewSchoolClass,
  NewWorkGroup,
  SchoolClass,
  SchoolClassChanges,
  SchoolClassFilter,
  SchoolClassReplacement,
  WorkGroup,
  WorkGroupChanges,
  WorkGroupFilter,
  WorkGroupReplacement,
} from "@labkeeper/kelvin-model";
import { ChangeableResource } from "./changeable.ts";
import type { GroupKey } from "./keys.ts";

/** The classes of schools. */
export class Classes extends ChangeableResource<
  SchoolClass,
  GroupKey,
  SchoolClassFilter,
  NewSchoolClass,
  SchoolClassChanges,
  SchoolClassReplacement
> {}

/** The work groups of schools. Servers before 1.5.5 have none. */
export class WorkGroups extends ChangeableResource<
  WorkGroup,
  GroupKey,
  WorkGroupFilter,
  NewWorkGroup,
  WorkGroupChanges,
  WorkGroupReplacement
> {}
