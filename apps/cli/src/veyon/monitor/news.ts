import { foldHosts } from "../../hosts/fold.ts";
import type { Mood } from "./changes.ts";

/** Something that happened in the room. */
export interface News {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The computers; none for news of the whole room. */
  readonly hosts: readonly string[];
  readonly text: string;
  readonly mood: Mood;
}

/** What happened on several computers at about the same time, in milliseconds, is one piece of news. */
const together = 2_500;

/** The news with those taken together that say the same of several computers. */
export function mergeNews(news: readonly News[]): News[] {
  const merged: News[] = [];
  for (const item of news) {
    const same = merged.findLastIndex(({ text, at, hosts }) => {
      return text === item.text && item.at - at < together && hosts.length > 0;
    });
    const before = merged[same];
    if (before && item.hosts.length > 0)
      merged[same] = { ...before, hosts: [...new Set([...before.hosts, ...item.hosts])] };
    else merged.push(item);
  }
  return merged;
}

/** Where it happened, in one word. */
export function placeOf({ hosts }: News): string {
  return foldHosts(hosts);
}
