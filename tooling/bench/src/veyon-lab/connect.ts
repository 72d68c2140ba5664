import { VeyonClient } from "@labkeeper/veyon";
import type { Lab } from "@labkeeper-tooling/veyon-lab";

/** Our client, for a lab or a proxy before it. */
export function connect(
  url: string,
  lab: Lab,
  options: { connectionsAtOnce?: number; retry?: false } = {},
): VeyonClient {
  return new VeyonClient({
    url,
    credentials: { method: "keys", keyName: lab.keyName, keyData: () => lab.key() },
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error },
    ...options,
  });
}
