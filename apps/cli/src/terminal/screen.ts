import type { Output } from "../io.ts";

/** The terminal's second screen, drawn over and over without flicker, and given back as it was. */
export class Screen {
  readonly #out: Output;
  readonly #forget: () => void;
  #drawn: readonly string[] = [];
  #open = true;
  #whole = true;

  /** @param onResize Called when the terminal has changed its size: the next drawing should fit it. */
  constructor(out: Output, onResize: () => void) {
    this.#out = out;
    this.#forget = out.onResize(() => {
      this.#whole = true;
      onResize();
    });
    // The second screen, no cursor, no wrapping of lines that are too long.
    out.write("\x1b[?1049h\x1b[?25l\x1b[?7l");
  }

  /** Shows these lines. Only those that differ are written, between marks that make it one step. */
  draw(lines: readonly string[]): void {
    if (!this.#open) return;
    const whole = this.#whole;
    let text = whole ? "\x1b[2J" : "";
    const height = Math.max(lines.length, this.#drawn.length);
    for (let row = 0; row < height; row += 1) {
      const line = lines[row] ?? "";
      if (whole ? line !== "" : line !== (this.#drawn[row] ?? "")) text += `\x1b[${row + 1};1H${line}\x1b[K`;
    }
    this.#drawn = [...lines];
    this.#whole = false;
    if (text !== "") this.#out.write(`\x1b[?2026h${text}\x1b[?2026l`);
  }

  /** Gives the terminal back. Doing so twice is harmless. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#forget();
    this.#out.write("\x1b[?7h\x1b[?25h\x1b[?1049l");
  }
}
