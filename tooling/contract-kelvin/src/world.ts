import type { KelvinClient, KelvinOptions, NewUser } from "@labkeeper/kelvin";
import { KelvinClient as Client } from "@labkeeper/kelvin";
import type { KelvinSimulator, KelvinSimulatorOptions } from "@labkeeper/simulator/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import { onTestFinished } from "vitest";

/** Where a simulator can be reached. */
export interface Place {
  /** What clients need to reach it. */
  readonly options: Partial<KelvinOptions>;
  /** Takes it away. */
  close(): Promise<void>;
}

/** Makes a simulator reachable. */
export type Mount = (simulator: KelvinSimulator) => Promise<Place>;

/** A simulated server for one test, and clients of it. */
export interface World {
  readonly simulator: KelvinSimulator;
  /** A client that is an administrator and repeats nothing. */
  readonly kelvin: KelvinClient;
  /** Another client, closed when the test ends. */
  connect(options?: Partial<KelvinOptions>): KelvinClient;
  /** The requests since the last time, without those for tokens: `GET v1/users/anna 200`. */
  seen(): string[];
}

/** Starts a world for the test that runs. */
export type Start = (options?: KelvinSimulatorOptions) => Promise<World>;

/** Starts worlds at such a place. */
export function worldsAt(mount: Mount): Start {
  return async (options) => {
    const simulator = createKelvinSimulator(options);
    const place = await mount(simulator);
    const connect = (more: Partial<KelvinOptions> = {}) => {
      const account = more.token === undefined ? { username: "Administrator", password: "univention" } : {};
      const client = new Client({ ...account, retry: false, ...place.options, ...more });
      onTestFinished(() => client.close());
      return client;
    };
    onTestFinished(async () => {
      await place.close();
      simulator.close();
    });
    let counted = 0;
    const seen = () => {
      const requests = simulator.requests.slice(counted);
      counted = simulator.requests.length;
      return requests
        .map(({ method, path, query, status }) => `${method} ${path.slice(18)}${query} ${status}`)
        .filter((request) => !request.startsWith("POST token"));
    };
    return { simulator, kelvin: connect(), connect, seen };
  };
}

/** A student who can be created. */
export function student(name: string, more: Partial<NewUser> = {}): NewUser & { readonly name: string } {
  const roles = ["student"];
  return { firstname: "Ann", lastname: "Lee", school: "DEMOSCHOOL", roles, recordUid: name, ...more, name };
}

/** The error that some work ends with. */
export async function failureOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("This was expected to fail.");
}
