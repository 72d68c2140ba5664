import type { FaultHandle } from "../fault-rules.ts";
import type { KelvinFaultRule } from "./faults.ts";
import type { LoggedKelvinRequest } from "./log.ts";
import type { KelvinSimulatorOptions } from "./options.ts";
import { settingsFrom } from "./options.ts";
import { sow } from "./seed/seed.ts";
import { Server } from "./server.ts";
import type { KelvinState } from "./state/state.ts";
import { stateOf } from "./state/state.ts";
import { World } from "./world.ts";

/** A UCS@school server with the Kelvin REST API, its directory in memory. */
export interface KelvinSimulator {
  /**
   * The whole server, to be mounted wherever a `fetch` fits. It can be passed around by itself.
   *
   * @throws TypeError if the connection breaks, as the real `fetch` does
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** What is in the directory. */
  readonly state: KelvinState;
  /** The latest requests, at most 100,000, in the order in which they were finished. */
  readonly requests: readonly LoggedKelvinRequest[];
  /** Switches a fault on. */
  fault(rule: KelvinFaultRule): FaultHandle;
  /** Milliseconds until a change shows in what v2 reads. */
  v2Lag: number;
  /** Lets all changes show in v2 at once. */
  syncV2(): void;
  /**
   * A token of an account, as a log-in would give it.
   *
   * @param minutes for how long it is good; a negative number gives one that has expired. Default: as the options say
   * @throws RangeError if there is no such account
   */
  issueToken(username: string, minutes?: number): string;
  /** Makes all tokens that were issued so far worthless. */
  revokeTokens(): void;
  /** Kills the server and starts it again: all requests under way are cut off. */
  restart(): void;
  /** Ends the server: requests under way are cut off and new ones refused. */
  close(): void;
}

/**
 * Starts a simulated UCS@school server with the Kelvin REST API, v1 and v2.
 *
 * @throws RangeError if the options make no sense, such as two schools of one name
 * @example
 * ```ts
 * const simulator = createKelvinSimulator({ seed: { users: 1000 } });
 * const token = simulator.issueToken("Administrator");
 * const answer = await simulator.fetch(
 *   new Request("https://kelvin.test/ucsschool/kelvin/v1/schools/DEMOSCHOOL", {
 *     headers: { authorization: `Bearer ${token}` },
 *   }),
 * );
 * console.log(await answer.json()); // { name: "DEMOSCHOOL", display_name: "Demo School", … }
 * ```
 */
export function createKelvinSimulator(options: KelvinSimulatorOptions = {}): KelvinSimulator {
  const settings = settingsFrom(options);
  const world = new World(settings);
  if (settings.seed) sow(world, settings.seed);
  world.replica.catchUp();
  const server = new Server(world);
  return {
    fetch: (request) => server.fetch(request),
    state: stateOf(world),
    get requests() {
      return server.log.entries;
    },
    fault: (rule) => server.faults.add(rule),
    get v2Lag() {
      return world.v2Lag;
    },
    set v2Lag(milliseconds) {
      world.v2Lag = milliseconds;
    },
    syncV2: () => world.replica.catchUp(),
    issueToken(username, minutes = world.settings.tokenLifetime) {
      const user = world.directory.userNamed(username);
      if (!user) throw new RangeError(`there is no account "${username}"`);
      return server.tokens.issue(user, world.now() + minutes * 60_000);
    },
    revokeTokens: () => server.tokens.revoke(),
    restart() {
      world.schoolNames.forget();
      server.process.restart();
    },
    close: () => server.process.close(),
  };
}
