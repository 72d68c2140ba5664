import type { KelvinDump, KelvinSimulator } from "@labkeeper/simulator/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import { listen } from "@labkeeper/simulator/node";
import type { Year } from "./year.ts";

/** A simulated server on a port, that tells of each request. */
export interface School extends AsyncDisposable {
  readonly url: string;
  readonly simulator: KelvinSimulator;
  /** The server as it was at the beginning of the year. */
  readonly before: KelvinDump;
  /** Called before the server acts on a request, and before its answer leaves. */
  onRequest: (when: "before" | "after", request: Request) => void;
}

/** Starts it. @param latency Milliseconds that each call takes. */
export async function startSchool(year: Year, latency: number): Promise<School> {
  const simulator = createKelvinSimulator({ schools: [...year.schools, "ELSEWHERE"], latency });
  for (const user of year.before) simulator.state.putUser(user);
  const before = simulator.state.dump();
  const school: { -readonly [Name in keyof School]: School[Name] } = {
    url: "",
    simulator,
    before,
    onRequest: (): void => undefined,
    [Symbol.asyncDispose]: async () => {
      await listener.close();
      simulator.close();
    },
  };
  const listener = await listen({
    fetch: async (request) => {
      school.onRequest("before", request);
      const answer = await simulator.fetch(request);
      school.onRequest("after", request);
      return answer;
    },
  });
  school.url = `${listener.url}/ucsschool/kelvin`;
  return school;
}
