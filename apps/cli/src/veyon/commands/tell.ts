import type { MessageIcon } from "@labkeeper/veyon";
import type { Command } from "commander";
import { Option } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { addVeyonCommand } from "../command.ts";
import { report, sentence } from "../report.ts";
import { workOn } from "../work.ts";

interface MessageFlags {
  readonly title?: string;
  readonly icon?: MessageIcon;
}

/** Adds `message`, `open` and `run`, which take a text and name the computers with `--hosts`. */
export function addTell(veyon: Command, context: CliContext): void {
  addVeyonCommand<MessageFlags>(veyon, context, {
    name: "message",
    summary: "show a message on screens",
    operand: { name: "text", description: "the message, as one word for the shell: put it in quotes" },
    options: [
      new Option("--title <text>", "title of its window"),
      new Option("--icon <icon>", "how important it is").choices(["information", "warning", "critical"]),
    ],
    examples: [
      ["veyon message 'Five more minutes' -H @r101", "Tell a room"],
      ["veyon message 'Please save your work' -H 'pc-[01-30]' --icon warning", "Warn a room"],
    ],
    run: async (job) => {
      const { title, icon } = job.flags;
      const text = needed("TEXT", job.operand);
      const results = await workOn(job, "Sending", (computer, call) =>
        computer.message(text, { title, icon }, call),
      );
      return report(job, results, { text: sentence("shown the message", job.hosts.length) });
    },
  });
  addVeyonCommand(veyon, context, {
    name: "open",
    summary: "open a page in browsers",
    operand: { name: "url", description: "address of the page" },
    examples: [
      ["veyon open https://example.org/exercise-3 -H @r101", "Open a page on every computer of a room"],
    ],
    run: async (job) => {
      const url = pageAddress(job.operand);
      const results = await workOn(job, "Opening", (computer, call) => computer.openWebsite(url, call));
      return report(job, results, { text: sentence("told to open the page", job.hosts.length) });
    },
  });
  addVeyonCommand(veyon, context, {
    name: "run",
    summary: "start a program",
    details: "The program runs as the user who is logged in. Nothing comes back of what it prints.",
    operand: { name: "command", description: "command line, as one word for the shell: put it in quotes" },
    examples: [
      ["veyon run 'libreoffice --writer' -H 'pc-[01-30]'", "Start a program on every computer of a room"],
    ],
    run: async (job) => {
      const line = needed("COMMAND", job.operand);
      const results = await workOn(job, "Starting", (computer, call) => computer.run(line, call));
      return report(job, results, { text: sentence("told to start the program", job.hosts.length) });
    },
  });
}

function needed(name: string, text: string): string {
  if (text.trim() === "") throw new CliError(`${name} is empty. Put it in quotes if it has spaces.`);
  return text;
}

function pageAddress(text: string): string {
  if (URL.canParse(text) && /^[a-z][a-z\d+.-]*:\/\//i.test(text)) return text;
  const remedy =
    URL.canParse(`https://${text}`) && !text.includes(":")
      ? `Did you mean https://${text}?`
      : "Write it like https://example.org/.";
  throw new CliError(`URL: ${JSON.stringify(text)} is no whole address. ${remedy}`);
}
