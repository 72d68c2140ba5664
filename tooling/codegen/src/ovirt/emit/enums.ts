import { commentLines } from "../../emit/comment.ts";
import { lineWidth, mark } from "../../emit/file.ts";
import type { EnumModel, Model } from "../model/model.ts";
import { referenceTo, sincePhrase, titled } from "./phrases.ts";

/** The unions of the known values. */
export function emitEnums({ enums }: Model): string {
  const blocks = [
    [mark, "", 'import type { OpenEnum } from "../types/open-enum.ts";'],
    ...enums.map((each) => [...commentOf(each), ...unionLines(each)]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function unionLines({ name, values }: EnumModel): string[] {
  const texts = values.map((value) => JSON.stringify(value.name));
  const line = `export type ${name} = OpenEnum<${texts.join(" | ")}>;`;
  if (line.length <= lineWidth) return [line];
  const inner = `  ${texts.join(" | ")}`;
  const lines = inner.length <= lineWidth ? [inner] : texts.map((text) => `  | ${text}`);
  return [`export type ${name} = OpenEnum<`, ...lines, ">;"];
}

function commentOf(each: EnumModel): string[] {
  const added = [...new Set(each.values.flatMap(({ since }) => (since === undefined ? [] : [since])))].sort();
  const listOf = (values: readonly { readonly name: string }[]): string =>
    values.map(({ name }) => `\`${name}\``).join(", ");
  const notes = added
    .filter((version) => version !== each.since)
    .map((version) => `Since ${version}: ${listOf(each.values.filter(({ since }) => since === version))}.`);
  const old = each.values.filter(({ deprecated }) => deprecated);
  return commentLines({
    text: `${titled(each.name)}: the known values.${sincePhrase(each)}`,
    more: [...notes, ...(old.length > 0 ? [`Deprecated: ${listOf(old)}.`] : [])],
    reference: referenceTo("types", each.name),
    deprecated: each.deprecated ?? false,
  });
}
