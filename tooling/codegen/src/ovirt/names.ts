/** `disk_attachments` → `diskAttachments`. */
export function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `disk_attachment` → `DiskAttachment`. */
export function pascalCase(name: string): string {
  return camelCase(`_${name}`);
}

/** `DiskAttachment` → `disk_attachment`; each capital begins a word. */
export function snakeCase(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, "_$&").toLowerCase();
}

/** `disk_attachments` → `diskattachments`: segments of paths, actions and rels. */
export function joined(name: string): string {
  return name.replaceAll("_", "");
}

/** Plural of an element: `vms`, `policies`, `keys`, `errata`. */
export function pluralOf(name: string): string {
  if (name.endsWith("erratum")) return name.replace(/um$/, "a");
  if (name.endsWith("y") && !/(key|display)$/.test(name)) return name.replace(/y$/, "ies");
  return `${name}s`;
}

/** Singular of a list or collection: `vm`, `policy`, `Vm`. */
export function singularOf(name: string): string {
  if (name.endsWith("errata")) return name.replace(/a$/, "um");
  return name.endsWith("ies") ? name.replace(/ies$/, "y") : name.replace(/s$/, "");
}

/** Compares names word by word: `host_labels` comes before `hosts`. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.replaceAll("_", " "), b.replaceAll("_", " ")];
  return left < right ? -1 : left > right ? 1 : 0;
}
