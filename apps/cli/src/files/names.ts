/**
 * A file name for each computer that is safe on every system: no separators, no characters that Windows refuses,
 * and no two that differ in letter case alone.
 */
export function fileNames(hosts: readonly string[], extension: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const host of hosts) {
    const base = safeBase(host);
    let name = base + extension;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}${extension}`;
    taken.add(name.toLowerCase());
    names.set(host, name);
  }
  return names;
}

function safeBase(host: string): string {
  const safe = host
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]/gu, "_")
    .replace(/^\.+/, "_")
    .slice(0, 120);
  // Windows takes these for devices, whatever follows the first dot.
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe) ? `_${safe}` : safe;
}
