/** What clients call their options in texts, and what the command line has instead. */
const words: readonly (readonly [RegExp, string])[] = [
  [/as `tls\.ca` or `tls\.caFile`/g, "with --ca"],
  [/, or set `tls\.serverName`/g, ""],
  [/Check `tls\.ca`, `tls\.cert`, `tls\.key` and `tls\.passphrase`/g, "Check the file of --ca"],
  [/ Check `tls\.cert` and `tls\.key`\./g, " The command line has none to give."],
  [/ \(`tls\.cert`\)/g, ", which the command line has not"],
  [/Set `connections` to bound them\./g, "A smaller --concurrency needs fewer."],
  [/those in `proxy`/g, "those in HTTPS_PROXY"],
  [/`proxy: false` or NO_PROXY/g, "NO_PROXY"],
  [/ `compress: false` may help\./g, ""],
];

/** A text of a client in terms of the command line. */
export function inOptionWords(text: string): string {
  return words.reduce((result, [name, own]) => result.replace(name, own), text);
}
