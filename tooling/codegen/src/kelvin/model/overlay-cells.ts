import type { AcrossRule, AnswerRule, RequestRule, Use } from "./model.ts";

const roles = ["-", "school", "role", "user", "self", "secret", "lifetime"] as const;
const uses = ["answer", "post", "put", "patch", "part"] as const;
const presences = ["must", "may", "cleared", "kept", "ignored", "refused"] as const;
const requestWords = ["null", "empty"] as const;
const filterWords = ["wildcard", "exact", "repeated", "must", "v1", "address", "properties"] as const;

/** What an attribute is, beyond what the documents say. */
export type AttributeRole = (typeof roles)[number];

/** How a filter matches. */
export type FilterWord = (typeof filterWords)[number];

/** What an attribute is. */
export function readRole(text: string): AttributeRole {
  return oneOf(roles, text);
}

/** A use of a model. */
export function readUse(text: string): Use {
  return oneOf(uses, text);
}

/** The column of answers; nothing where they never have the attribute. */
export function readAnswer(cell: string): AnswerRule | undefined {
  if (cell === "never") return undefined;
  const [, presence, filled, since] = /^(always|null)( filled)?(?: since (\d+\.\d+\.\d+))?$/.exec(cell) ?? [];
  if (presence === undefined) throw new Error(`"${cell}" does not say what it may be in answers`);
  return {
    null: presence === "null",
    filled: filled !== undefined,
    ...(since === undefined ? {} : { since }),
  };
}

/** A column of requests; nothing where the attribute is not part of them. */
export function readRequest(cell: string): RequestRule | undefined {
  if (cell === "-") return undefined;
  const [presence = "", ...words] = cell.split(" ");
  const accepted = words.map((word) => oneOf(requestWords, word));
  return {
    presence: oneOf(presences, presence),
    null: accepted.includes("null"),
    empty: accepted.includes("empty"),
  };
}

/** `post at least one of school, schools`. */
export function readRule(text: string): AcrossRule {
  const [, use = "", quantity = "", names = ""] = /^(\w+) (at \w+) one of (.+)$/.exec(text) ?? [];
  return {
    use: readUse(use),
    quantity: oneOf(["at least", "at most"] as const, quantity),
    attributes: names.split(", "),
  };
}

/** How a filter matches. */
export function readFilterWords(cell: string): readonly FilterWord[] {
  return cell.split(" ").map((word) => oneOf(filterWords, word));
}

function oneOf<const T extends string>(words: readonly T[], text: string): T {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new Error(`"${text}" is none of ${words.join(", ")}`);
  return word;
}
