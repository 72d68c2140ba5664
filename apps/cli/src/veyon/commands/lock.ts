import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import type { VeyonJob } from "../command.ts";
import { addVeyonCommand } from "../command.ts";
import { report, sentence } from "../report.ts";
import { workOn } from "../work.ts";

interface LockFlags {
  readonly input?: true;
  readonly wait?: true;
  /** Milliseconds. */
  readonly within?: number;
}

const options = [
  new Option("--input", "keyboard and mouse, while the screen stays visible"),
  new Option("--wait", "return when the computers have really done it, not when they were told"),
  new Option("--within <time>", "how long to wait for that (default: 20s)")
    .argParser(parsePositiveDuration)
    .implies({ wait: true }),
];

/** Adds `lock` and `unlock`. */
export function addLock(veyon: Command, context: CliContext): void {
  addVeyonCommand<LockFlags>(veyon, context, {
    name: "lock",
    summary: "lock screens",
    options,
    examples: [
      ["veyon lock 'pc-[01-30]'", "Lock a room"],
      [
        "veyon lock @r101 --except pc-30 --wait",
        "Lock a room but for the teacher's computer, and wait until it is",
      ],
      ["veyon lock @r101 --input", "Let everybody look, but not touch"],
    ],
    run: (job) => setLock(job, true),
  });
  addVeyonCommand<LockFlags>(veyon, context, {
    name: "unlock",
    summary: "unlock screens",
    options,
    examples: [
      ["veyon unlock @r101", "Unlock a room"],
      ["veyon unlock pc-07 --wait", "Unlock a computer and wait until it is"],
    ],
    run: (job) => setLock(job, false),
  });
}

async function setLock(job: VeyonJob<LockFlags>, on: boolean): Promise<number> {
  const { input, wait, within } = job.flags;
  const feature = input ? "InputDevicesLock" : "ScreenLock";
  const results = await workOn(job, on ? "Locking" : "Unlocking", async ({ features }, call) => {
    await (on ? features.start(feature, {}, call) : features.stop(feature, call));
    if (wait) await features.waitFor(feature, on, { within }, call);
  });
  const what = input ? "keyboard and mouse " : "";
  return report(job, results, {
    text: sentence(`${what}${wait ? "" : "told to be "}${on ? "locked" : "unlocked"}`, job.hosts.length),
  });
}
