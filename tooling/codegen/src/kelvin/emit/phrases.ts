import { lineWidth } from "../../emit/file.ts";
import type { AttributeModel, Note, ObjectModel, Use } from "../model/model.ts";

/** What the doc comment of an attribute says in one use of its model. */
export function attributeText(attribute: AttributeModel, use: Use): string {
  return joined([
    notesFor(attribute.text, use),
    use === "answer" ? answerPhrase(attribute) : requestPhrase(attribute, use),
    sincePhrase(attribute, use),
    attribute.secret ? "Secret: never in logs and errors." : "",
  ]);
}

/** What the doc comment of a model says in one use of it. */
export function objectText({ title, text, since }: ObjectModel, use: Use): string {
  return joined([
    use === "answer" || use === "part" ? notesFor(text, use) : titleFor(title, use),
    since === undefined ? "" : `Since ${since}.`,
    use === "answer" ? "Attributes that are not known here survive under their wire names." : "",
  ]);
}

/** The notes for one use. */
export function notesFor(notes: readonly Note[], use: Use): string {
  return joined(notes.filter(({ uses }) => uses.length === 0 || uses.includes(use)).map(({ line }) => line));
}

function titleFor(title: string, use: Use): string {
  if (use === "post") return `What to create ${title} with.`;
  if (use === "put") {
    return `What to replace ${title} by: what is left out is removed, unless its comment says otherwise.`;
  }
  return `What to change of ${title}: what is left out stays as it is.`;
}

function joined(phrases: readonly string[]): string {
  return phrases.filter((phrase) => phrase !== "").join(" ");
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
  if (rule === undefined || use === "part") return "";
  if (use === "post") return rule.null ? "`null` counts as left out." : "";
  if (use === "put") return rule.presence === "kept" ? "Left out, it stays as it is." : "";
  if (rule.null) return "`null` removes it.";
  if (!rule.empty || kind === "properties") return "";
  return kind === "map" ? "Replaces all; `{}` removes all." : "Replaces all; `[]` removes all.";
}

function sincePhrase({ kind, answer }: AttributeModel, use: Use): string {
  if (answer?.since === undefined) return "";
  if (use !== "answer") return `Since ${answer.since}.`;
  const instead = answer.filled ? `read as \`${kind === "properties" ? "{}" : "null"}\`` : "absent";
  return `Since ${answer.since}; ${instead} with older servers.`;
}
