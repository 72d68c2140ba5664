import { UnsupportedError } from "@labkeeper/transport";
import type { Negotiate } from "./kerberos.ts";

/** Whether Kerberos can be had here. */
export const hasKerberos = false;

/** Browsers negotiate by themselves, or not at all. */
export const negotiate: Negotiate = async () => {
  throw new UnsupportedError("kerberos: only available in Node. Leave it out.");
};
