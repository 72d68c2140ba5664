import type { Check } from "@labkeeper/transport";
import { check } from "@labkeeper/transport";

/** An id that the server takes over. It silently replaces any other, which then stands in no log of its. */
export const requestId: Check = check("a UUID of version 4, with or without dashes", (value) =>
  /^[\da-f]{8}-?[\da-f]{4}-?4[\da-f]{3}-?[89ab][\da-f]{3}-?[\da-f]{12}$/i.test(String(value)),
);
