import { Command, CommanderError } from "commander";
import type { CliContext } from "./cli-context.ts";
import { addDemo } from "./demo/command.ts";
import { CliError } from "./errors/cli-error.ts";
import { codeOfError } from "./errors/exit-code.ts";
import { errorDocument, messageOf } from "./errors/explain.ts";
import { exitCodes } from "./exit-codes.ts";
import { Interruption } from "./interruption.ts";
import type { Io } from "./io.ts";
import { addKelvin } from "./kelvin/commands/index.ts";
import { addSandbox } from "./sandbox/command.ts";
import { paintFor } from "./terminal/paint.ts";
import { version } from "./version.ts";
import { addVeyon } from "./veyon/commands/index.ts";

/**
 * Runs the program.
 *
 * @param argv What was typed after the program's name.
 * @returns The exit code.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const interruption = new Interruption(io);
  const context: CliContext = { io, interruption, exitCode: exitCodes.ok };
  try {
    await program(context).parseAsync([...argv], { from: "user" });
    return context.exitCode;
  } catch (error) {
    return interruption.codeOr(failed(error, argv, io));
  } finally {
    interruption.dispose();
  }
}

function program(context: CliContext): Command {
  const { io } = context;
  const command = new Command("labkeeper")
    .description(
      "Keeps a school's computer labs: whole rooms of computers, and the people in them, from the command line.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error:/, paintFor(io.stderr.colors).bad("error:"))),
      getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns, 100),
      getOutHasColors: () => io.stdout.colors,
      getErrHasColors: () => io.stderr.colors,
    })
    .configureHelp({
      showGlobalOptions: false,
      styleTitle: (title) => paintFor(io.stdout.colors).bold(title),
      // Without `[options] [host...]`, which every command has.
      subcommandTerm: (sub) => sub.name(),
    })
    .addHelpText("after", () => `\n${exitCodeHelp}\nSee a room now, without any server: ${io.program} demo`);
  addDemo(command, context);
  addVeyon(command, context);
  addKelvin(command, context);
  addSandbox(command, context);
  return command;
}

/** What the exit codes mean, as help texts have it. */
const exitCodeHelp = `Exit codes:
  0    everything was done
  1    something failed or is not there
  2    a mistake in the arguments, a file or the configuration; nothing was done
  3    the server cannot be reached
  4    the key or the password was rejected
  5    refused: a sync would do too much at once; nothing was done
  130  interrupted by Ctrl-C (129: hang-up, 143: terminated)
`;

function failed(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof CommanderError) {
    // Commander has told what is wrong, or has shown the help or the version that was asked for.
    if (error.exitCode === 0) return exitCodes.ok;
    const told = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
    return printFailure(told, exitCodes.badInput, error, argv, io);
  }
  const code = codeOfError(error);
  const paint = paintFor(io.stderr.colors);
  const message = error instanceof CliError ? error.message : messageOf(error);
  io.stderr.write(`${paint.bad("error:")} ${message}\n`);
  if (code === exitCodes.internal)
    io.stderr.write(
      "This is a mistake in Labkeeper itself. Run it again with --verbose and report what it prints.\n",
    );
  if (argv.some((word) => word === "--verbose" || word === "-v") && error instanceof Error && error.stack)
    io.stderr.write(`${error.stack}\n`);
  return printFailure(message, code, error, argv, io);
}

/** With `--json` a failure is a document as well. */
function printFailure(
  message: string,
  code: number,
  error: unknown,
  argv: readonly string[],
  io: Io,
): number {
  if (!argv.includes("--json")) return code;
  const known = errorDocument(error);
  const document = { ...known, message, ...(code === exitCodes.badInput && { code: "input" }) };
  io.stdout.write(`${JSON.stringify({ ok: false, error: document }, undefined, 2)}\n`);
  return code;
}
