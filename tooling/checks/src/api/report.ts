import { join } from "node:path";
import { entryPoints } from "../workspace/entry-points.ts";
import type { WorkspacePackage } from "../workspace/packages.ts";
import { repositoryRoot } from "../workspace/packages.ts";
import { runTool } from "../workspace/tools.ts";
import type { Surface } from "./surface.ts";
import { SurfaceReader } from "./surface.ts";

/** The API report of a package: all public names of all entry points, with their types. */
export function apiReport(each: WorkspacePackage): string {
  const reader = new SurfaceReader();
  const sections = entryPoints(each).map(({ specifier, source }) => {
    const code = format(codeOf(reader.read(specifier, join(each.path, source))));
    return `## ${specifier}\n\n\`\`\`ts\n${code}\`\`\`\n`;
  });
  const intro =
    "Everything that this package exports. Written by `pnpm api`: do not edit.\n" +
    "A change of this file is a change of the public surface, and needs a changeset.\n";
  return [`# API of ${each.manifest.name}\n`, intro, ...sections].join("\n");
}

function codeOf({ imports, handedOn, exported, mentioned }: Surface): string {
  const blocks = [imports.join("\n"), handedOn.join("\n"), ...exported];
  if (mentioned.length > 0) blocks.push("// Not exported, but mentioned above:", ...mentioned);
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** One member and one member of a union on a line each, so that a diff shows what changed. */
function format(code: string): string {
  const { ok, stdout, output } = runTool("biome", ["format", "--stdin-file-path=api.d.ts"], {
    cwd: repositoryRoot,
    input: code,
  });
  if (!ok) throw new Error(`biome could not format the report: ${output}`);
  return stdout;
}
