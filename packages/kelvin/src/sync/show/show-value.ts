/** A value of an attribute in a few words. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return "—";
  if (Array.isArray(value)) return value.length === 0 ? "—" : value.map(String).join(", ");
  if (typeof value === "object") {
    const parts = Object.entries(value).map(([name, one]) => `${name}: ${showValue(one)}`);
    return parts.length === 0 ? "—" : parts.join("; ");
  }
  return String(value);
}

/** A line for a terminal: what comes from lists and servers must not steer it. */
export function withoutControls(line: string): string {
  return line.replace(/\s*[\r\n]+\s*/g, " ").replace(/\p{Cc}/gu, "\ufffd");
}
