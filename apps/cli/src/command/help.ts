/** Command lines without the program's name, each with what it does. */
export type Examples = readonly (readonly [line: string, does: string])[];

/**
 * The examples in a command's help.
 *
 * @param system Whose help tells of the server and the log-in.
 */
export function examplesText(examples: Examples, system: string): string {
  const lines = examples.map(([line, does]) => `  ${does}\n    $ labkeeper ${line}\n`);
  return `\nExamples:\n${lines.join("")}\nServer and log-in: labkeeper ${system} --help`;
}

/** The description of a command: its summary as a sentence, and what else there is to say. */
export function describeCommand({
  summary,
  details,
}: {
  readonly summary: string;
  readonly details?: string | undefined;
}): string {
  const first = `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
  return details === undefined ? first : `${first}\n\n${details}`;
}
