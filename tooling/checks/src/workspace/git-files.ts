import { spawnSync } from "node:child_process";

/**
 * The files of a working tree that are in git or would be added by `git add .`, relative to its root, sorted.
 * Files that were deleted but not yet committed are left out.
 *
 * @param patterns - git pathspecs such as `*.md`; none means all files
 */
export function filesInGit(root: string, ...patterns: string[]): string[] {
  const listed = git(root, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ...patterns,
  ]);
  const deleted = new Set(git(root, ["ls-files", "-z", "--deleted", "--", ...patterns]));
  return [...new Set(listed)].filter((file) => !deleted.has(file)).sort();
}

function git(root: string, args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed in ${root}: ${stderr}`);
  return stdout.split("\0").filter((file) => file !== "");
}
