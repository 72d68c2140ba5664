import type { Scanner } from "./scanner.ts";

/** Something in a document that the model does not know: a newer engine, or a mistake. */
export interface UnknownPart {
  /** An element, an XML attribute, or a value of an enumeration. */
  readonly kind: "element" | "attribute" | "value";
  /** Name of the struct that holds it: `Vm`. */
  readonly struct: string;
  /** Name of the element or XML attribute; for a value, of the attribute in TypeScript. */
  readonly name: string;
  /** The value that the enumeration does not have. */
  readonly value?: string;
}

/** Takes note of unknown parts, each of them once for a document. */
export class UnknownParts {
  readonly #parts = new Map<string, UnknownPart>();

  /** Takes note of one. */
  add(part: UnknownPart): void {
    this.#parts.set(JSON.stringify([part.kind, part.struct, part.name, part.value]), part);
  }

  /** Takes note of the XML attributes of the last tag, but for those of XML itself. */
  addAttributes(scanner: Scanner, struct: string): void {
    for (let index = 0; index < scanner.otherCount; index += 1) {
      const name = scanner.shown(scanner.otherNames[2 * index] ?? 0, scanner.otherNames[2 * index + 1] ?? 0);
      if (!name.startsWith("xml")) this.add({ kind: "attribute", struct, name });
    }
  }

  /** Tells all. */
  report(to: (part: UnknownPart) => void): void {
    for (const part of this.#parts.values()) to(part);
  }
}
