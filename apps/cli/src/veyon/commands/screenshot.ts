import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { Option } from "commander";
import { parseWhole } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import { CliError, fileProblem } from "../../errors/cli-error.ts";
import { fileNames } from "../../files/names.ts";
import { replaceFile } from "../../files/replace.ts";
import { showBytes } from "../../text/count.ts";
import type { VeyonJob } from "../command.ts";
import { addVeyonCommand } from "../command.ts";
import { report } from "../report.ts";
import { workOn } from "../work.ts";

interface ScreenshotFlags {
  readonly output: string;
  readonly format?: "png" | "jpeg";
  readonly quality?: number;
  readonly compression?: number;
  readonly width?: number;
  readonly height?: number;
}

interface SavedPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly takenAt: string;
}

/** Adds `screenshot`. */
export function addScreenshot(veyon: Command, context: CliContext): void {
  addVeyonCommand<ScreenshotFlags>(veyon, context, {
    name: "screenshot",
    summary: "save pictures of screens",
    details:
      "Each computer's picture is a file named after it, such as pc-01.png; an older one is replaced. A file is there as a whole or not at all.",
    options: [
      new Option("-o, --output <dir>", "folder for the files; made when it is not there").default(
        ".",
        "this one",
      ),
      new Option("--format <format>", "png or jpeg (default: png; jpeg with --quality)").choices([
        "png",
        "jpeg",
      ]),
      new Option("--quality <n>", "of a JPEG: 1 (small) to 100 (good)").argParser(parseWhole(1, 100)),
      new Option("--compression <n>", "of a PNG: 1 (fast) to 9 (small)")
        .argParser(parseWhole(1, 9))
        .conflicts("quality"),
      new Option("--width <n>", "pixels; alone it keeps the proportions").argParser(parseWhole(1, 65_535)),
      new Option("--height <n>", "pixels; alone it keeps the proportions").argParser(parseWhole(1, 65_535)),
    ],
    examples: [
      ["veyon screenshot pc-07 -o .", "One screen, as a PNG in this folder"],
      ["veyon screenshot @r101 -o r101 --format jpeg --width 640", "A room, small, in a folder"],
    ],
    run: saveAll,
  });
}

async function saveAll(job: VeyonJob<ScreenshotFlags>): Promise<number> {
  const { io, hosts, flags } = job;
  const { quality, compression, width, height } = flags;
  const format = flags.format ?? (quality === undefined ? "png" : "jpeg");
  if (format === "png" && quality !== undefined)
    throw new CliError("--quality is for JPEG: give --format jpeg, or --compression for PNG.");
  if (format === "jpeg" && compression !== undefined)
    throw new CliError("--compression is for PNG: give --format png, or --quality for JPEG.");
  const folder = await makeFolder(resolve(io.cwd, flags.output), flags.output);
  const names = fileNames(hosts, format === "png" ? ".png" : ".jpg");
  const results = await workOn(job, "Saving", async (computer, call): Promise<SavedPicture> => {
    const picture = await computer.screenshot({ format, quality, compression, width, height }, call);
    const file = resolve(folder, names.get(computer.host) ?? computer.host);
    await replaceFile(file, picture.bytes);
    return {
      file,
      width: picture.width,
      height: picture.height,
      bytes: picture.bytes.length,
      takenAt: new Date(picture.takenAt).toISOString(),
    };
  });
  return report(job, results, {
    fields: (saved) => saved,
    text: (saved) => {
      const bytes = saved.reduce((sum, { value }) => sum + value.bytes, 0);
      const [only] = saved;
      if (!only) return "";
      if (hosts.length === 1)
        return `${only.value.file}  ${only.value.width}×${only.value.height}, ${showBytes(bytes)}\n`;
      return `${saved.length} of ${hosts.length} pictures in ${folder}, ${showBytes(bytes)}\n`;
    },
  });
}

async function makeFolder(folder: string, given: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw new CliError(`--output: cannot make the folder ${given}: ${fileProblem(error)}.`);
  }
}
