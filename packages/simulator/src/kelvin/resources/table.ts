import type { Endpoints, RouteTable } from "../http/routes.ts";
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

const classWrites: Endpoints = {
  PATCH: { access: "write", hasBody: true, answer: patchClass },
  PUT: { access: "write", hasBody: true, answer: putClass },
  DELETE: { access: "write", answer: deleteGroup("class") },
};

const workGroupWrites: Endpoints = {
  PATCH: { access: "write", hasBody: true, answer: patchWorkGroup },
  PUT: { access: "write", hasBody: true, answer: putWorkGroup },
  DELETE: { access: "write", answer: deleteGroup("workgroup") },
};

const userWrites: Endpoints = {
  PATCH: { access: "write", hasBody: true, answer: patchUser },
  PUT: { access: "write", hasBody: true, answer: putUser },
  DELETE: { access: "write", answer: deleteUser },
};

/** All routes of both versions: v2 writes as v1 does, but reads from a copy. Of each path, GET comes first. */
export const resources: Readonly<Record<ApiVersion, RouteTable>> = {
  v1: {
    "/classes/": {
      GET: { access: "read", answer: searchGroups("class") },
      POST: { access: "write", hasBody: true, answer: createClass },
    },
    "/classes/{}/{}": { GET: { access: "read", answer: getGroup("class") }, ...classWrites },
    "/workgroups/": {
      GET: { access: "read", answer: searchGroups("workgroup") },
      POST: { access: "write", hasBody: true, answer: createWorkGroup },
    },
    "/workgroups/{}/{}": { GET: { access: "read", answer: getGroup("workgroup") }, ...workGroupWrites },
    "/roles/": { GET: { access: "read", answer: listRoles } },
    "/roles/{}": { GET: { access: "read", answer: getRole } },
    "/schools/": {
      GET: { access: "read", answer: listSchools },
      POST: { access: "write", hasBody: true, answer: createSchool },
    },
    "/schools/{}": {
      GET: { access: "read", answer: getSchool },
      HEAD: { access: "read", answer: headSchool },
    },
    "/users/": {
      GET: { access: "read", answer: searchUsers },
      POST: { access: "write", hasBody: true, answer: createUser },
    },
    "/users/{}": { GET: { access: "read", answer: getUser }, ...userWrites },
  },
  v2: {
    "/classes/": {
      GET: { access: "read", answer: searchGroupsV2("class") },
      POST: { access: "write", hasBody: true, answer: createClass },
    },
    "/classes/{}/{}": { GET: { access: "read", answer: getGroupV2("class") }, ...classWrites },
    "/workgroups/": {
      GET: { access: "read", answer: searchGroupsV2("workgroup") },
      POST: { access: "write", hasBody: true, answer: createWorkGroup },
    },
    "/workgroups/{}/{}": { GET: { access: "read", answer: getGroupV2("workgroup") }, ...workGroupWrites },
    "/roles/": { GET: { access: "read", answer: listRoles } },
    "/roles/{}": { GET: { access: "read", answer: getRole } },
    "/schools/": {
      GET: { access: "read", answer: listSchoolsV2 },
      POST: { access: "write", hasBody: true, answer: createSchool },
    },
    "/schools/{}": {
      GET: { access: "read", answer: getSchoolV2 },
      HEAD: { access: "read", answer: headSchoolV2 },
    },
    "/users/": {
      GET: { access: "read", answer: searchUsersV2 },
      POST: { access: "write", hasBody: true, answer: createUser },
    },
    "/users/{}": { GET: { access: "read", answer: getUserV2 }, ...userWrites },
  },
};
