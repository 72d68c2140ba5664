import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { filesInGit } from "../workspace/git-files.ts";
import { anchors, links } from "./markdown.ts";

/**
 * Checks that the relative links of all Markdown files in git lead to files in git, and to headings that are there.
 * Addresses on the web are not visited.
 */
export function checkLinks(root: string): string[] {
  const known = new Set(filesInGit(root));
  for (const file of [...known]) {
    for (let folder = dirname(file); !known.has(folder); folder = dirname(folder)) known.add(folder);
  }
  return filesInGit(root, "*.md").flatMap((file) =>
    links(readFileSync(join(root, file), "utf8")).flatMap(({ target, line }) => {
      const complaint = judge(file, target);
      return complaint === undefined ? [] : [`${file}:${line}: ${target} ${complaint}`];
    }),
  );

  function judge(file: string, target: string): string | undefined {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return;
    const [path = "", anchor] = target.split("#");
    const base = path.startsWith("/") ? root : dirname(join(root, file));
    const absolute = path === "" ? join(root, file) : join(base, decodeURIComponent(path));
    const found = relative(root, absolute).split(sep).join("/").replace(/\/$/, "") || ".";
    if (found.startsWith("..")) return "leaves the repository";
    if (!known.has(found)) return existsSync(absolute) ? "is not in git" : "does not exist";
    if (!anchor || !found.endsWith(".md") || statSync(absolute).isDirectory()) return;
    return anchors(readFileSync(absolute, "utf8")).has(anchor) ? undefined : `has no heading #${anchor}`;
  }
}
