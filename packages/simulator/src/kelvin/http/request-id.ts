/** The digits of a version-4 UUID. */
const uuid4 = /^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/i;

/** The id that an answer bears: the client's own, if it is a version-4 UUID, else a fresh one of 32 digits. */
export function requestId(given: string | null): string {
  return given !== null && uuid4.test(digitsOf(given)) ? given : crypto.randomUUID().replaceAll("-", "");
}

/** As Python's `UUID` reads one: with dashes anywhere, in braces, or as a URN. */
function digitsOf(text: string): string {
  return text
    .replace("urn:", "")
    .replace("uuid:", "")
    .replace(/^[{}]+|[{}]+$/g, "")
    .replaceAll("-", "");
}
