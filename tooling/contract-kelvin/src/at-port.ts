import { listen } from "@labkeeper/simulator/node";
import type { LocalIdentity } from "./authority.ts";
import { localIdentity } from "./authority.ts";
import type { Mount } from "./world.ts";

let identity: Promise<LocalIdentity> | undefined;

/** On a port of this machine, over HTTPS with an authority of our own. */
export const atPort: Mount = async (simulator) => {
  identity ??= localIdentity();
  const { ca, ...tls } = await identity;
  const listener = await listen(simulator, { tls });
  return {
    options: { host: `127.0.0.1:${listener.port}`, tls: { ca }, proxy: false },
    close: () => listener.close(),
  };
};
