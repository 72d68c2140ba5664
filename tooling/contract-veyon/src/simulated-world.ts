import { listen } from "@labkeeper/simulator/node";
import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import { decode, difference } from "./pictures.ts";
import type { World, WorldOptions } from "./world.ts";

/** A simulated Veyon 4.7 over HTTP on loopback, with computers that take a tenth of the time of real ones. */
export async function startSimulatedWorld({ computers, connectionLimit = 32 }: WorldOptions): Promise<World> {
  const names = Array.from({ length: computers }, (_, index) => `pc-${String(index + 1).padStart(2, "0")}`);
  const simulator = createVeyonSimulator({
    version: "4.7",
    computers: names,
    connectionLimit,
    authenticationTimeout: 0.5,
    timings: {
      framebufferDelay: 60,
      lockDelay: 200,
      demoServerDelay: 200,
      demoClientDelay: 500,
      bootDelay: 100,
    },
  });
  let listener = await listen(simulator);
  const { port } = listener;
  const at = (index: number) => simulator.computer(names[index] ?? "");
  return {
    url: listener.url,
    hosts: names,
    keyName: simulatorKey.name,
    keyData: simulatorKey.pem,
    absentHost: "pc-99",
    connectionLimit,
    async stopComputer(index) {
      at(index).kill();
    },
    async startComputer(index) {
      at(index).start();
    },
    async killServer() {
      await listener.close();
      simulator.restart();
    },
    async startServer() {
      listener = await listen(simulator, { port });
    },
    revive: () => Promise.resolve(),
    async messagesShown(index) {
      return at(index).messages.length;
    },
    // The simulator shows the presenter's picture on the viewer's screen.
    async receivesPicture(viewer, presenter) {
      await using onlooker = new VeyonClient({
        url: listener.url,
        credentials: { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem },
      });
      const screen = async (index: number) =>
        decode(await onlooker.computer(names[index]).screenshot({ width: 640 }));
      return difference(await screen(viewer), await screen(presenter)) < 0.02;
    },
    async [Symbol.asyncDispose]() {
      await listener.close();
      simulator.close();
    },
  };
}
