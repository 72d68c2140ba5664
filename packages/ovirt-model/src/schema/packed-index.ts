/** Where in the packed schema everything stands: the line of each thing, by its name. */
export interface PackedIndex {
  readonly apiVersion: string;
  /** Name of the root service. */
  readonly root: string;
  readonly enums: ReadonlyMap<string, string>;
  readonly structs: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
  /** Names of the structs whose elements are not named by the rule. */
  readonly renamed: readonly string[];
}

/** Finds the names in the packed schema, and parses nothing else. */
export function indexPacked(packed: string): PackedIndex {
  const [head = "", enums = "", structs = "", services = ""] = packed.trim().split("\n\n");
  const [apiVersion = "", root = ""] = head.split(" ");
  const structLines = byName(structs);
  return {
    apiVersion,
    root,
    enums: byName(enums),
    structs: structLines,
    services: byName(services),
    renamed: [...structLines].filter(([, line]) => /^[\w:]+[=/]/.test(line)).map(([name]) => name),
  };
}

function byName(section: string): Map<string, string> {
  return new Map(
    section.split("\n").map((line) => {
      const end = line.search(/\W/);
      return [end === -1 ? line : line.slice(0, end), line];
    }),
  );
}
