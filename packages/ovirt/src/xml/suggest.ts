/** The known name that a wrong one most likely stands for; `undefined` when none is near. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const plain = simplified(wrong);
  // Two changes, so that two letters may have changed places.
  const reach = plain.length < 4 ? 1 : Math.max(2, Math.floor(plain.length / 3));
  let best: string | undefined;
  let least = reach + 1;
  for (const name of known) {
    const distance = changes(plain, simplified(name));
    if (distance >= least) continue;
    best = name;
    least = distance;
  }
  return best;
}

/** Without the differences between `disk_attachments`, `DiskAttachments` and `diskAttachments`. */
function simplified(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** How many letters must be added, taken away or changed to make one text of the other. */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
