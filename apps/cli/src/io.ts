import type { FetchHandler, Listener, ListenOptions } from "@labkeeper/simulator/node";
import type { Fetch } from "@labkeeper/transport";

/** Where text is written to. */
export interface Output {
  /** Writes text as it is. */
  write(text: string): void;
  /** Whether a person is watching. */
  readonly isTTY: boolean;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** Height of the terminal in cells. */
  readonly rows: number;
  /** Whether colours are welcome. */
  readonly colors: boolean;
  /** Calls back when the terminal changes its size. The returned function ends that. */
  onResize(listener: () => void): () => void;
}

/** Where text is read from. */
export interface Input {
  /** Whether a person can be asked. */
  readonly isTTY: boolean;
  /** Everything up to the end of the input. */
  readAll(): Promise<string>;
  /** The same, as it is. */
  readBytes(): Promise<Uint8Array>;
  /** One line, without its line break; undefined when the input ends or `signal` is aborted before that. */
  readLine(signal: AbortSignal): Promise<string | undefined>;
  /** Calls back with each key pressed, unechoed. The returned function gives the terminal its usual ways back. */
  onKeys(listener: (key: string) => void): () => void;
}

/** The time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when `signal` is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The ways in which a program is told from outside to end. */
export type Ending = "SIGINT" | "SIGTERM" | "SIGHUP" | "SIGPIPE";

/** All that the command line has to do with the world, apart from files. Tests bring their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The user's home folder. */
  readonly home: string;
  /** How the user starts this program, for commands that are printed to be copied. */
  readonly program: string;
  /** Calls back when the program is told to end. The returned function ends that. */
  onEnding(listener: (ending: Ending) => void): () => void;
  /** Calls back right before the process ends, whatever ends it. The returned function ends that. */
  onExit(listener: () => void): () => void;
  /** Ends the process at once, whatever is under way. */
  exit(code: number): void;
  /** Serves something on a port of this machine. */
  listen(handler: FetchHandler, options: ListenOptions): Promise<Listener>;
  /** Replaces the way to the servers. */
  readonly fetch?: Fetch | undefined;
}
