import type { AttributeModel, Model } from "./model.ts";

/** Names that sound like a secret. */
const suspicious =
  /passw|secret|sensitive|credential|key|token|ticket|licen|(?<!de)script|content|data$|url|file|hash|md5|checksum|fingerprint|mount_options/;

/** Types that hold anything under any name. */
const anything: ReadonlySet<string> = new Set(["Property", "Option"]);

/** The attributes that the overlay marks, as `Struct.attribute`. */
export type Secrets = ReadonlySet<string>;

/** Reads the overlay of secrets, and refuses one that does not fit the model or leaves something undecided. */
export function readSecrets(text: string, model: Model): Secrets {
  const decided = readDecisions(text);
  const attributes = new Map<string, AttributeModel>();
  for (const struct of model.structs) {
    for (const attribute of struct.attributes) attributes.set(`${struct.name}.${attribute.name}`, attribute);
  }
  for (const path of decided.keys()) {
    if (!attributes.has(path))
      throw new Error(`The overlay of secrets decides on ${path}, which the model lacks`);
  }
  const open = [...attributes].filter(([path, attribute]) => needsDecision(attribute) && !decided.has(path));
  if (open.length > 0) {
    const names = open.map(([path]) => path).join(", ");
    throw new Error(`Decide in the overlay of secrets whether these are secret or public: ${names}`);
  }
  return new Set([...decided].filter(([, verdict]) => verdict === "secret").map(([path]) => path));
}

function needsDecision({ name, type }: AttributeModel): boolean {
  return anything.has(type) || (type === "String" && suspicious.test(name));
}

function readDecisions(text: string): Map<string, string> {
  const decided = new Map<string, string>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, verdict, path] = /^(secret|public) (\w+\.\w+) +\S/.exec(line) ?? [];
    if (verdict === undefined || path === undefined) {
      throw new Error(
        `Line ${index + 1} of the overlay of secrets is not "secret|public Struct.attribute reason"`,
      );
    }
    if (decided.has(path)) throw new Error(`The overlay of secrets decides twice on ${path}`);
    decided.set(path, verdict);
  }
  return decided;
}
