import type { Check } from "@labkeeper/transport";
import { check, refuseSecret } from "@labkeeper/transport";

/** A token that goes into a header as it is. Read from a file, it may well end with a line break. */
export const tokenText: Check = /* @__PURE__ */ check(
  "a text without spaces and line breaks",
  (value) => typeof value === "string" && /^[!-~]+$/.test(value),
  refuseSecret,
);
