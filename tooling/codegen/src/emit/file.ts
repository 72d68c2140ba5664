/** The first line of everything generated. */
export const mark = "// Generated from the API model by `pnpm codegen`: do not edit.";

/** How long a line of code may be; as Biome is told. */
export const lineWidth = 110;

/** `import type { A, B } from "…";`, on as many lines as it takes; nothing when there are no names. */
export function importLines(names: Iterable<string>, from: string): string[] {
  return listLines("import type", [...new Set(names)], from);
}

/** `keyword { A, B } from "…";`, sorted, on as many lines as it takes. */
export function listLines(keyword: string, names: readonly string[], from: string): string[] {
  if (names.length === 0) return [];
  const sorted = [...names].sort(asBiome);
  const line = `${keyword} { ${sorted.join(", ")} } from "${from}";`;
  return line.length <= lineWidth
    ? [line]
    : [`${keyword} {`, ...sorted.map((name) => `  ${name},`), `} from "${from}";`];
}

/** Letter by letter: the alphabet decides, and capitals come first where only the case differs. */
function asBiome(a: string, b: string): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a.charAt(index), b.charAt(index)];
    if (left === right) continue;
    const [low, high] = [left.toLowerCase(), right.toLowerCase()];
    return (low === high ? left < right : low < high) ? -1 : 1;
  }
  return a.length - b.length;
}
