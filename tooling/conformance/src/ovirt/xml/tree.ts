import { SaxesParser } from "saxes";

/** An element, parsed by a library that has nothing to do with the client's own reader. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text directly in it. */
  readonly text: string;
  /** Whether it was written as `<name/>`. */
  readonly selfClosing: boolean;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** Parses a document; throws when it is malformed. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const element: Open = { name, attributes, children: [], text: "", selfClosing: isSelfClosing };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  if (!root) throw new Error("The document has no root element");
  return root;
}
