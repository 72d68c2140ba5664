import { readFile } from "node:fs/promises";
import { holdLab, runLabScript } from "./lab-script.ts";

/** What a lab should be like. */
export interface LabOptions {
  /** How many computers, 1 to 200. Each takes about 65 MB. Default: 3. */
  readonly computers?: number;
  /** How many connections the WebAPI server allows. Default: 32, as Veyon's own. */
  readonly connectionLimit?: number;
  /** Seconds after which the WebAPI server closes an idle connection. Default: 60, as Veyon's own. */
  readonly idleTimeout?: number;
  /** Milliseconds after which the WebAPI server renews the picture of a computer. Default: 1,000, as Veyon's own. */
  readonly renewal?: number;
  /** Port of the WebAPI server. Default: 11080. */
  readonly port?: number;
  /** First three numbers of the lab's network. Labs of different networks can run side by side. Default: `10.212.0`. */
  readonly network?: string;
}

/** A running lab: real computers with screens, users and Veyon servers, and one real WebAPI server. */
export interface Lab extends AsyncDisposable {
  /** Base URL of the WebAPI server, without a path. */
  readonly url: string;
  /** Addresses of the computers. Computer 1 is `hosts[0]`; its user is `student1`. */
  readonly hosts: readonly string[];
  /** Name of the authentication key that all computers accept. */
  readonly keyName: string;
  /** File with the private key, readable by root. */
  readonly keyFile: string;
  /** The private key itself, as PEM. */
  key(): Promise<string>;
  /** Kills everything on a computer at once, as a power cut does. Computers count from 1. */
  stopComputer(computer: number): Promise<void>;
  /** Starts a computer again and waits until its Veyon server answers. */
  startComputer(computer: number): Promise<void>;
  /** Titles of the windows on a computer's screen. */
  windowTitles(computer: number): Promise<readonly string[]>;
  /** How many bytes of the demo that one computer gives have reached another, as long as it lasts. */
  demoBytes(viewer: number, presenter: number): Promise<number>;
  /** Kills the WebAPI server at once. All its connections are gone. */
  killWebApi(): Promise<void>;
  /** Starts the WebAPI server and waits until it answers. */
  startWebApi(): Promise<void>;
  /** Kills the WebAPI server, starts it again and waits until it answers. */
  restartWebApi(): Promise<void>;
  /** Ends the lab and everything in it. A second call does nothing. */
  down(): Promise<void>;
}

/**
 * Starts a lab and waits until all of it answers: about 3 s for 3 computers, 10 to 15 s for 40.
 *
 * The lab ends with {@link Lab.down}, and otherwise with this process, however that ends. While another test run
 * holds a lab of the same network, this waits for it, up to five minutes.
 *
 * @throws Error that says what did not answer, with the last lines of its log.
 */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const environment = environmentOf(options);
  const held = await holdLab(options.computers ?? 3, environment);
  const fact = (name: string): string => {
    const value = held.facts.get(name);
    if (value === undefined) throw new Error(`lab.sh did not say ${name}`);
    return value;
  };
  const command = async (...args: string[]): Promise<void> => {
    await runLabScript(args, environment);
  };
  let end: Promise<void> | undefined;
  const down = (): Promise<void> => {
    end ??= held.release();
    return end;
  };
  return {
    url: fact("VEYON_URL"),
    hosts: fact("VEYON_HOSTS").split(","),
    keyName: fact("VEYON_KEY_NAME"),
    keyFile: fact("VEYON_KEY_FILE"),
    key: () => readFile(fact("VEYON_KEY_FILE"), "utf8"),
    stopComputer: (computer) => command("stop", String(computer)),
    startComputer: (computer) => command("start", String(computer)),
    windowTitles: async (computer) => {
      const output = await runLabScript(["windows", String(computer)], environment);
      return output.split("\n").filter((title) => title !== "");
    },
    demoBytes: async (viewer, presenter) =>
      Number(await runLabScript(["received", String(viewer), String(presenter)], environment)),
    killWebApi: () => command("webapi-kill"),
    startWebApi: () => command("webapi"),
    restartWebApi: () => command("webapi"),
    down,
    [Symbol.asyncDispose]: down,
  };
}

function environmentOf(options: LabOptions): Record<string, string> {
  const values = {
    LABKEEPER_LAB_LIMIT: options.connectionLimit,
    LABKEEPER_LAB_IDLE: options.idleTimeout,
    LABKEEPER_LAB_RENEWAL: options.renewal,
    LABKEEPER_LAB_PORT: options.port,
    LABKEEPER_LAB_NET: options.network,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
