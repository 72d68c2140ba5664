import { Byte } from "./bytes.ts";
import type { Scanner } from "./scanner.ts";

/** Reads all that stands before the root element: the XML declaration, comments, processing instructions. */
export function readProlog(scanner: Scanner): void {
  readByteOrder(scanner);
  readDeclaration(scanner);
  for (;;) {
    scanner.space();
    if (scanner.at >= scanner.end) throw scanner.failure("The document is empty");
    if (scanner.bytes[scanner.at] !== Byte.less)
      throw scanner.failure("This is no XML: it doesn't begin with '<'");
    const markup = scanner.markup();
    if (markup === "start") return;
    if (markup === "comment") scanner.comment();
    else if (markup === "instruction") scanner.instruction();
    else throw scanner.failure("The root element is missing");
  }
}

function readByteOrder(scanner: Scanner): void {
  const [first, second, third] = scanner.bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) scanner.at = 3;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) {
    throw scanner.failure("The document is in UTF-16; only UTF-8 is accepted");
  }
}

const longestDeclaration = 200;

function readDeclaration(scanner: Scanner): void {
  const head = scanner.text(scanner.at, Math.min(scanner.end, scanner.at + longestDeclaration));
  if (!/^<\?xml[ \t\r\n]/.test(head)) return;
  const end = head.indexOf("?>");
  if (end === -1) throw scanner.cutOff("the XML declaration");
  const [, encoding] = declaration.exec(head.slice(0, end + 2)) ?? [];
  if (!declaration.test(head.slice(0, end + 2))) throw scanner.failure("The XML declaration makes no sense");
  if (encoding !== undefined && !/^(utf-?8|us-ascii|ascii)$/i.test(encoding)) {
    throw scanner.failure(`The document declares the encoding '${encoding}'; only UTF-8 is accepted`);
  }
  scanner.at += end + 2;
}

const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*["']([A-Za-z][\w.-]*)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>$/;
