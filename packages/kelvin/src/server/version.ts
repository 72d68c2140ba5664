import type { ReadAs } from "@labkeeper/transport";
import { asJson } from "@labkeeper/transport";

/** Reads the version from the server's description of itself. */
export const asVersion: ReadAs<string> = {
  accept: "application/json",
  read: async (answer) => {
    const { info } = Object(await asJson().read(answer));
    const { version } = Object(info);
    if (typeof version !== "string") throw answer.nonsense("the server does not tell its version");
    return version;
  },
};
