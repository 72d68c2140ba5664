import type { Directory } from "../../directory/directory.ts";
import type { UserRecord } from "../../directory/records.ts";

/** A user in JSON, and the record that it was made from. */
interface Written {
  readonly record: UserRecord;
  readonly bytes: Uint8Array;
}

/** So that a client that makes up hosts does not fill the memory. */
const mostBases = 4;

/**
 * Users in JSON as one base URL shows them, made once for each record: a search over 20,000 users would take most of its
 * time to write them anew. They are forgotten when anything else that shows in them changes its name.
 */
export class UserTexts {
  readonly #directory: Directory;
  #generation = 0;
  #written = new Map<string, Map<number, Written>>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /**
   * A list of users, as bytes of JSON.
   *
   * @param base what the URLs of all of them begin with
   * @param write makes the JSON of one
   */
  list(
    users: readonly UserRecord[],
    base: string,
    write: (user: UserRecord) => Uint8Array,
  ): Uint8Array<ArrayBuffer> {
    const written = this.#writtenFor(base);
    const parts = users.map((record) => {
      const known = written.get(record.id);
      if (known?.record === record) return known.bytes;
      const bytes = write(record);
      written.set(record.id, { record, bytes });
      return bytes;
    });
    return listOf(parts);
  }

  #writtenFor(base: string): Map<number, Written> {
    const { generation } = this.#directory;
    if (generation !== this.#generation || this.#written.size > mostBases) {
      this.#written = new Map();
      this.#generation = generation;
    }
    const present = this.#written.get(base) ?? new Map<number, Written>();
    this.#written.set(base, present);
    return present;
  }
}

const [opening, comma, closing] = new TextEncoder().encode("[,]");

/** A JSON list of items that are JSON already. */
function listOf(items: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = items.reduce((sum, item) => sum + item.byteLength + 1, items.length > 0 ? 1 : 2);
  const list = new Uint8Array(length);
  let end = 0;
  for (const item of items) {
    list[end] = (end === 0 ? opening : comma) ?? 0;
    list.set(item, end + 1);
    end += item.byteLength + 1;
  }
  if (items.length === 0) list[0] = opening ?? 0;
  list[length - 1] = closing ?? 0;
  return list;
}
