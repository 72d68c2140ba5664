import type { FaultHandle } from "../fault-rules.ts";
import type { SimulatedComputer } from "./computer.ts";
import { Connections } from "./connections.ts";
import type { FaultRule } from "./faults.ts";
import { Framebuffers } from "./frames/framebuffers.ts";
import { Lab } from "./lab.ts";
import type { LoggedRequest } from "./logged-request.ts";
import type { VeyonSimulatorOptions } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { Server } from "./server.ts";

/** A Veyon WebAPI server with a lab of computers behind it. */
export interface VeyonSimulator {
  /**
   * The whole server, to be mounted wherever a `fetch` fits. It can be passed around by itself.
   *
   * @throws TypeError if the connection breaks, as the real `fetch` does
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * The computer of this name or address.
   *
   * @throws RangeError if there is none
   */
  computer(name: string): SimulatedComputer;
  /** All computers, in the order in which they were given. */
  readonly computers: readonly SimulatedComputer[];
  /** How many connections to computers are open. */
  readonly openConnections: number;
  /** The largest number of connections that were open at a time. */
  readonly peakConnections: number;
  /** How many requests hold a thread. */
  readonly requestsInFlight: number;
  /** The largest number of requests that held a thread at a time. */
  readonly peakInFlight: number;
  /** The latest requests, at most 10 000, in the order in which they were finished. */
  readonly requests: readonly LoggedRequest[];
  /** Switches a fault on. */
  fault(rule: FaultRule): FaultHandle;
  /** Kills the WebAPI server and starts it again: all connections are lost, all requests under way are cut off. */
  restart(): void;
  /** Ends the server: requests under way are cut off, new ones refused, and nothing keeps the process alive. */
  close(): void;
}

/**
 * Starts a simulated Veyon WebAPI server.
 *
 * @throws RangeError if the options make no sense, such as two computers of one name
 * @example
 * ```ts
 * const simulator = createVeyonSimulator({ computers: ["pc-01", "pc-02"] });
 * const answer = await simulator.fetch(new Request("http://veyon.test/api/v1/authentication/pc-01"));
 * console.log(await answer.json()); // { methods: ["0c69b301-81b4-42d6-8fae-128cdd113314", …] }
 * ```
 */
export function createVeyonSimulator(options: VeyonSimulatorOptions = {}): VeyonSimulator {
  const settings = settingsFrom(options);
  const lab = new Lab(settings);
  const connections = new Connections(settings, settings.clock);
  const framebuffers = new Framebuffers(lab, settings);
  const server = new Server({ settings, lab, connections, framebuffers });
  return {
    fetch: (request) => server.fetch(request),
    computer(name) {
      const computer = lab.find(name);
      if (!computer) throw new RangeError(`there is no computer "${name}" in this lab`);
      return computer;
    },
    computers: lab.computers,
    get openConnections() {
      return connections.size;
    },
    get peakConnections() {
      return connections.peak;
    },
    get requestsInFlight() {
      return server.threads.busy;
    },
    get peakInFlight() {
      return server.threads.peak;
    },
    get requests() {
      return server.log.entries;
    },
    fault: (rule) => server.faults.add(rule),
    restart: () => server.restart(),
    close: () => server.close(),
  };
}
