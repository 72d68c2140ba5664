/** Leaves out some of the elements of each machine of a list, other ones in each, at random but always the same. */
export function withoutSome(xml: string, missing: number): string {
  const random = generator(1);
  return xml.replace(/(<vm [^>]*>)(.*?)(<\/vm>)/g, (_, start: string, content: string, end: string) => {
    const members = membersOf(content);
    for (let count = 0; count < missing; count += 1) members.splice(random(members.length), 1);
    return start + members.join("") + end;
  });
}

/** The elements in a piece of well-formed XML that has neither comments nor CDATA. */
function membersOf(content: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of content.matchAll(/<[^>]*>/g)) {
    if (tag.startsWith("</")) depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth > 0) continue;
    members.push(content.slice(start, index + tag.length));
    start = index + tag.length;
  }
  return members;
}

/** Numbers that look random and are the same at each run (a linear congruential generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
