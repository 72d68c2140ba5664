import { Option } from "commander";
import { parsePositiveDuration, parseWhole } from "../arguments.ts";

/** What every sandbox can be told. */
export interface SandboxFlags {
  readonly port: number;
  readonly host: string;
  readonly latency?: number;
}

/** The options of every sandbox that say where it listens. */
export function addressOptions(port: number): Option[] {
  return [
    new Option("--port <n>", "port to listen on, 0 for a free one")
      .default(port)
      .argParser(parseWhole(0, 65_535)),
    new Option("--host <address>", "address to listen on").default("127.0.0.1"),
  ];
}

/** The option of every sandbox that makes it slow. */
export function latencyOption(): Option {
  return new Option("--latency <time>", "time before each answer, such as 50ms").argParser(
    parsePositiveDuration,
  );
}
