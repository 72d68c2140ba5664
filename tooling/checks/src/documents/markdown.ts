/** One fenced block of code in a Markdown file. */
export interface CodeBlock {
  /** What stands after the opening fence: `ts`. */
  readonly language: string;
  /** Number of its first line of code in the file, from 1. */
  readonly line: number;
  readonly code: string;
}

/** One link or image in a Markdown file. */
export interface Link {
  readonly target: string;
  /** The line that it is written in, from 1. */
  readonly line: number;
}

/** The fenced blocks of code in a Markdown text. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return read(markdown).blocks;
}

/** Links, images and reference definitions in a Markdown text; code is left out. */
export function links(markdown: string): Link[] {
  const patterns = [
    // [text](target "title") and ![text](target), the target perhaps in <…>
    /\]\(\s*<?([^)<>\s]+)>?(?:\s+["'(][^)]*)?\)/g,
    // [reference]: target
    /^ {0,3}\[[^\]]+\]:\s*<?([^<>\s]+)>?/g,
    /<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)=["']([^"']+)["']/g,
  ];
  return read(markdown).prose.flatMap((text, index) =>
    patterns.flatMap((pattern) =>
      [...text.replace(/(`+).+?\1/g, "").matchAll(pattern)].map(([, target = ""]) => ({
        target,
        line: index + 1,
      })),
    ),
  );
}

/** The names by which the headings of a Markdown text can be linked to, as GitHub makes them. */
export function anchors(markdown: string): Set<string> {
  const found = new Set<string>();
  for (const text of read(markdown).prose) {
    const heading = text.match(/^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/)?.[1];
    if (heading !== undefined) {
      const name = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-");
      let unique = name;
      for (let count = 1; found.has(unique); count += 1) unique = `${name}-${count}`;
      found.add(unique);
    }
    for (const [, id] of text.matchAll(/<[a-z]+\b[^>]*?\b(?:id|name)=["']([^"']+)["']/g)) {
      if (id !== undefined) found.add(id);
    }
  }
  return found;
}

/** Separates code from prose; in the prose, lines of code are empty. */
function read(markdown: string): { blocks: CodeBlock[]; prose: string[] } {
  const blocks: CodeBlock[] = [];
  const prose: string[] = [];
  let open: { fence: string; indent: number; language: string; line: number; code: string[] } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const [, indent = "", fence = "", info = ""] = text.match(/^(\s*)(`{3,}|~{3,})\s*([^`]*)$/) ?? [];
    if (open === undefined && fence !== "") {
      const language = info.trim().split(/\s/)[0] ?? "";
      open = { fence, indent: indent.length, language, line: index + 2, code: [] };
    } else if (open !== undefined && fence.startsWith(open.fence) && info === "") {
      blocks.push({ language: open.language, line: open.line, code: open.code.join("\n") });
      open = undefined;
    } else if (open !== undefined) {
      open.code.push(text.slice(Math.min(open.indent, text.length - text.trimStart().length)));
    }
    prose.push(open === undefined && fence === "" ? text : "");
  }
  return { blocks, prose };
}
