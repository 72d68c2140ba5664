/** What has to be told apart to find the end of a value: texts, brackets, and commas and colons between values. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** The members of an object of JSON as they are written: names in order, numbers digit by digit. @param text sound JSON */
export function memberTexts(text: string | undefined): ReadonlyMap<string, string> {
  if (!text?.startsWith("{")) return new Map();
  return new Map(
    parts(text).map((member) => {
      const colon = /^\s*"(?:[^"\\]|\\.)*"\s*:/.exec(member)?.[0] ?? "";
      const name: unknown = JSON.parse(colon.slice(0, -1));
      return [String(name), member.slice(colon.length).trim()];
    }),
  );
}

/** The items of a list of JSON as they are written. @param text sound JSON */
export function itemTexts(text: string | undefined): readonly string[] {
  return text?.startsWith("[") ? parts(text).map((item) => item.trim()) : [];
}

/** What stands between the commas of an object or a list. */
function parts(text: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 1];
  for (const { 0: piece, index } of text.matchAll(token)) {
    if (piece === "{" || piece === "[") depth += 1;
    else if (piece === "}" || piece === "]") depth -= 1;
    if (depth > 1 || (depth === 1 && piece !== ",")) continue;
    const part = text.slice(start, index);
    if (part.trim() !== "") found.push(part);
    start = index + 1;
  }
  return found;
}
