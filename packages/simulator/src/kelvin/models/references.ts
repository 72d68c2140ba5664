import { InternalError } from "../internal-error.ts";
import type { HttpUrl } from "../validation/http-url.ts";
import { Refusal } from "../validation/issues.ts";
import { schoolName } from "./names.ts";

/** @throws Refusal unless the last part of a school's URL may be the name of a school, without decoding it */
export function checkSchoolUrl(url: HttpUrl | null): void {
  if (url === null) {
    throw new Refusal("expected string or bytes-like object, got 'NoneType'", "type_error");
  }
  if (url.path === undefined) throw new InternalError("'NoneType' object has no attribute 'rsplit'");
  if (!schoolName.test(lastPart(url.path))) {
    throw new Refusal(`Invalid name for a school (OU): ${url.repr}`);
  }
}

/** What follows the last slash. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
