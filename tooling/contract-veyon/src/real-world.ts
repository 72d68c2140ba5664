import { VeyonClient } from "@labkeeper/veyon";
import type { Lab } from "@labkeeper-tooling/veyon-lab";
import { startLab } from "@labkeeper-tooling/veyon-lab";
import { eventually } from "./eventually.ts";
import { silent } from "./silent.ts";
import type { World, WorldOptions } from "./world.ts";

/** A real Veyon from Debian: computers with screens and users on this machine. */
export async function startRealWorld({ computers, connectionLimit = 32 }: WorldOptions): Promise<World> {
  const lab = await startLab({ computers, connectionLimit });
  await eventually("all computers of the lab accept the key", () => acceptsKey(lab));
  return {
    url: lab.url,
    hosts: lab.hosts,
    keyName: lab.keyName,
    keyData: await lab.key(),
    // The last address of the lab's network: nobody has it.
    absentHost: lab.hosts[0]?.replace(/\d+$/, "254") ?? "",
    connectionLimit,
    stopComputer: (index) => lab.stopComputer(index + 1),
    startComputer: (index) => lab.startComputer(index + 1),
    killServer: () => lab.killWebApi(),
    startServer: () => lab.startWebApi(),
    async revive() {
      if (!(await answers(lab))) await lab.restartWebApi();
      await using veyon = connect(lab);
      for (const [index, host] of lab.hosts.entries()) {
        if (!(await veyon.computer(host).ping({ via: "tcp" }))) await lab.startComputer(index + 1);
      }
    },
    async messagesShown(index) {
      const titles = await lab.windowTitles(index + 1);
      return titles.filter((title) => title.startsWith("Message from")).length;
    },
    // A whole picture of such a screen has a hundred thousand bytes at least.
    receivesPicture: async (viewer, presenter) => (await lab.demoBytes(viewer + 1, presenter + 1)) > 100_000,
    [Symbol.asyncDispose]: () => lab.down(),
  };
}

/** Veyon 4.7.5, which Debian has, can lock up for good or die while a connection is opened, whoever the client is. */
async function answers({ url, hosts }: Lab): Promise<boolean> {
  try {
    await fetch(`${url}/api/v1/authentication/${hosts[0]}`, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

/** A computer whose port answers may still be loading its keys: then it rejects every log-in. */
async function acceptsKey(lab: Lab): Promise<boolean> {
  await using veyon = connect(lab);
  return (await veyon.room(lab.hosts).users()).every(({ ok }) => ok);
}

function connect({ url, keyName, key }: Lab): VeyonClient {
  return new VeyonClient({ url, credentials: { method: "keys", keyName, keyData: key }, logger: silent });
}
