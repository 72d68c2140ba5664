import type { GroupRecord } from "../directory/records.ts";
import type { Handler } from "../http/call.ts";
import type { Endpoint, RouteTable } from "../http/routes.ts";
import type { ApiVersion } from "../http/urls.ts";
import { patchClass, patchWorkGroup, putClass, putWorkGroup } from "./groups/change.ts";
import { createClass, createWorkGroup } from "./groups/create.ts";
import { deleteGroup, getGroup, searchGroups } from "./groups/read.ts";
import { getGroupV2, searchGroupsV2 } from "./groups/read-v2.ts";
import { getRole, listRoles } from "./roles.ts";
import { createSchool } from "./schools/create.ts";
import { getSchool, headSchool, listSchools } from "./schools/read.ts";
import { getSchoolV2, headSchoolV2, listSchoolsV2 } from "./schools/read-v2.ts";
import { createUser } from "./users/create.ts";
import { patchUser } from "./users/patch.ts";
import { putUser } from "./users/put.ts";
import { deleteUser, getUser } from "./users/read.ts";
import { getUserV2, searchUsersV2 } from "./users/read-v2.ts";
import { searchUsers } from "./users/search.ts";

/** What answers the reads of one version. */
interface Reads {
  readonly searchGroups: (kind: GroupRecord["kind"]) => Handler;
  readonly getGroup: (kind: GroupRecord["kind"]) => Handler;
  readonly listSchools: Handler;
  readonly getSchool: Handler;
  readonly headSchool: Handler;
  readonly searchUsers: Handler;
  readonly getUser: Handler;
}

/** All routes: v2 writes as v1 does, but reads from a copy. */
export const resources: Readonly<Record<ApiVersion, RouteTable>> = {
  v1: routes({ searchGroups, getGroup, listSchools, getSchool, headSchool, searchUsers, getUser }),
  v2: routes({
    searchGroups: searchGroupsV2,
    getGroup: getGroupV2,
    listSchools: listSchoolsV2,
    getSchool: getSchoolV2,
    headSchool: headSchoolV2,
    searchUsers: searchUsersV2,
    getUser: getUserV2,
  }),
};

/** Of each path, GET comes first. */
function routes(reads: Reads): RouteTable {
  return {
    "/classes/": { GET: read(reads.searchGroups("class")), POST: write(createClass) },
    "/classes/{}/{}": {
      GET: read(reads.getGroup("class")),
      PATCH: write(patchClass),
      PUT: write(putClass),
      DELETE: remove(deleteGroup("class")),
    },
    "/workgroups/": { GET: read(reads.searchGroups("workgroup")), POST: write(createWorkGroup) },
    "/workgroups/{}/{}": {
      GET: read(reads.getGroup("workgroup")),
      PATCH: write(patchWorkGroup),
      PUT: write(putWorkGroup),
      DELETE: remove(deleteGroup("workgroup")),
    },
    "/roles/": { GET: read(listRoles) },
    "/roles/{}": { GET: read(getRole) },
    "/schools/": { GET: read(reads.listSchools), POST: write(createSchool) },
    "/schools/{}": { GET: read(reads.getSchool), HEAD: read(reads.headSchool) },
    "/users/": { GET: read(reads.searchUsers), POST: write(createUser) },
    "/users/{}": {
      GET: read(reads.getUser),
      PATCH: write(patchUser),
      PUT: write(putUser),
      DELETE: remove(deleteUser),
    },
  };
}

function read(answer: Handler): Endpoint {
  return { access: "read", answer };
}

function write(answer: Handler): Endpoint {
  return { access: "write", hasBody: true, answer };
}

function remove(answer: Handler): Endpoint {
  return { access: "write", answer };
}
