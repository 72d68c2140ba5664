import { lineWidth } from "../../emit/file.ts";
import type { AttributeModel, ObjectModel, Use } from "../model/model.ts";

/** What the doc comment of an attribute says in one use of its model. */
export function attributeText(attribute: AttributeModel, use: Use): string {
  return [
    attribute.text,
    use === "answer" ? answerPhrase(attribute) : requestPhrase(attribute, use),
    sincePhrase(attribute, use),
    attribute.secret ? "Secret: never in logs and errors." : "",
  ]
    .filter((phrase) => phrase !== "")
    .join(" ");
}

/** What the doc comment of a model says in one use of it. */
export function objectText({ text, since }: ObjectModel, use: Use): string {
  const version = since === undefined ? "" : ` Since ${since}.`;
  const [capital, rest] = [text.charAt(0).toUpperCase(), text.slice(1)];
  if (use === "answer") {
    return `${capital}${rest}, as the server has it. Attributes that are not known here survive under their wire names.${version}`;
  }
  if (use === "post") return `What to create ${text} with.${version}`;
  if (use === "put") {
    return `What to replace ${text} by: what is left out is cleared, unless its comment says otherwise.${version}`;
  }
  return use === "patch"
    ? `What to change of ${text}: what is left out stays.${version}`
    : `${capital}${rest}.`;
}

/** Breaks a text into lines that fit a doc comment. */
export function wrapped(text: string, indent: number): string {
  const width = lineWidth - indent - " * ".length;
  if (text.length + "/**  */".length + indent <= lineWidth) return text;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

function answerPhrase({ answer }: AttributeModel): string {
  return answer?.null ? "`null` where nothing is set." : "";
}

function requestPhrase({ kind, requests }: AttributeModel, use: Exclude<Use, "answer">): string {
  const rule = requests[use];
  if (rule === undefined) return "";
  if (use === "post") return rule.null ? "`null` counts as left out." : "";
  if (use === "put") return rule.presence === "kept" ? "Left out, it stays as it is." : "";
  if (rule.null) return "`null` removes it.";
  if (rule.empty && kind === "map") return "Replaces all; `{}` removes all.";
  return rule.empty && kind !== "properties" && kind !== "text" ? "Replaces all; `[]` removes all." : "";
}

function sincePhrase({ kind, answer }: AttributeModel, use: Use): string {
  if (answer?.since === undefined) return "";
  if (use !== "answer") return `Since ${answer.since}.`;
  const instead = answer.filled ? `read as \`${kind === "properties" ? "{}" : "null"}\`` : "absent";
  return `Since ${answer.since}; ${instead} with older servers.`;
}
