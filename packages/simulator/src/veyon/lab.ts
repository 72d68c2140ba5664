import { Computer } from "./computer.ts";
import type { SimulatorSettings } from "./options.ts";

/** Tokens shorter than this are not accepted for presentations, in bytes. */
const shortestToken = 16;

/** The computers, and who reaches whom. */
export class Lab {
  readonly computers: readonly Computer[];
  readonly #byName = new Map<string, Computer>();

  constructor({ computers, clock, timings }: SimulatorSettings) {
    this.computers = computers.map((options) => new Computer(options, clock, timings));
    for (const computer of this.computers) {
      this.#byName.set(computer.name.toLowerCase(), computer);
      this.#byName.set(computer.address.toLowerCase(), computer);
    }
  }

  /** The computer of this name or address. */
  find(host: string): Computer | undefined {
    return this.#byName.get(host.toLowerCase());
  }

  /** The computer whose screen this one shows in a presentation: it must offer it, to this very token. */
  presenterFor(computer: Computer): Computer | undefined {
    const { client } = computer.demo;
    const presenter = client && this.find(client.host);
    if (!presenter || presenter === computer || presenter.power !== "on") return undefined;
    const token = presenter.demo.server?.token;
    return token === client.token && token.length >= shortestToken ? presenter : undefined;
  }
}
