import { endingCode, exitCodes } from "./exit-codes.ts";
import type { Ending, Io } from "./io.ts";

/** Whether the program was told to end. Work that is under way stops, tidies up, and reports what was done. */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #io: Io;
  readonly #forget: () => void;
  #times = 0;
  #ending: Ending | undefined;

  constructor(io: Io) {
    this.#io = io;
    this.#forget = io.onEnding((ending) => this.#end(ending));
  }

  /** Aborted when the program was told to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** How the program was told to end, if it was. */
  get ending(): Ending | undefined {
    return this.#ending;
  }

  /**
   * The exit code of a command that runs until it is ended: Ctrl-C is then the usual way, and no failure.
   *
   * @param code What it would be without an interruption.
   */
  codeOfEndless(code: number = exitCodes.ok): number {
    return this.#ending === undefined || this.#ending === "SIGINT" ? code : endingCode(this.#ending);
  }

  /** The exit code of a command that would have ended by itself. */
  codeOr(code: number): number {
    return this.#ending === undefined ? code : endingCode(this.#ending);
  }

  /** Listens no more. */
  dispose(): void {
    this.#forget();
  }

  #end(ending: Ending): void {
    this.#times += 1;
    this.#ending ??= ending;
    // A server that hangs can hold up the tidying: then it is the user's choice to leave things as they are.
    if (this.#times === 2 && ending === "SIGINT")
      this.#io.stderr.write("Still tidying up. Ctrl-C once more leaves everything as it is.\n");
    if (this.#times > 2) this.#io.exit(endingCode(ending));
    this.#controller.abort(new Error(`ended by ${ending}`));
  }
}
