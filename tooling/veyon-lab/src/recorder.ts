import type { Exchange } from "./exchange.ts";

/** How many things were under way at a moment. Times are in milliseconds, from the clock of the recorder. */
export interface Moment {
  readonly at: number;
  /** Veyon connections open on the server. */
  readonly open: number;
  /** Requests that the server has and has not answered; each takes one of its threads. */
  readonly inFlight: number;
  /** Those of them that are opening a connection. */
  readonly opening: number;
}

/** A place in a recording, to count from. */
export interface Mark {
  readonly label: string;
  readonly exchange: number;
  readonly moment: number;
}

/** What happened, or what happened since a mark. */
export interface Tally {
  readonly requests: number;
  /** Connections opened. */
  readonly opens: number;
  readonly opensByHost: Readonly<Record<string, number>>;
  /** `DELETE` requests, whatever their answer. */
  readonly deletes: number;
  /** Most Veyon connections open at once. */
  readonly maxOpen: number;
  /** Most requests unanswered by the server at once. */
  readonly maxInFlight: number;
  /** Most opens unanswered by the server at once. */
  readonly maxOpening: number;
  /**
   * Requests that were in flight together with a `PUT` on the same connection, the `PUT` itself aside. A Veyon server
   * before 4.9.5 can hang for ever on such a pair.
   */
  readonly besideWrite: number;
  /** Answers by HTTP status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Answers by Veyon error code. */
  readonly veyonCodes: Readonly<Record<number, number>>;
  /** Exchanges to which the server gave no answer, by reason. */
  readonly failures: Readonly<Record<string, number>>;
  /** Exchanges that `resetNext` cut off. */
  readonly resets: number;
}

/** Keeps the books on what a WebAPI server was asked and how many of its connections and threads that took. */
export class Recorder {
  /** Every exchange, in the order in which they began. */
  readonly exchanges: Exchange[] = [];
  /** Every change of what was under way. */
  readonly moments: Moment[];
  readonly #now: () => number;
  readonly #idleTimeoutMs: number;
  /** Open connections, and when each was last used. */
  readonly #lastUsed: Map<string, number> = new Map();
  readonly #inFlight: Set<Exchange> = new Set();
  readonly #besideWrite: Set<Exchange> = new Set();

  constructor(idleTimeoutMs: number, now: () => number) {
    this.#idleTimeoutMs = idleTimeoutMs;
    this.#now = now;
    this.moments = [{ at: now(), open: 0, inFlight: 0, opening: 0 }];
  }

  /** A request came in. It counts as in flight only from {@link sent} on. */
  began(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }

  /** A request goes out to the server. */
  sent(exchange: Exchange): void {
    this.#expire();
    if (exchange.uid !== undefined) this.#noteWritesBeside(exchange);
    this.#inFlight.add(exchange);
    // The server starts a connection's idle time anew when a request begins, not when it ends.
    if (exchange.uid !== undefined && this.#lastUsed.has(exchange.uid)) {
      this.#lastUsed.delete(exchange.uid);
      this.#lastUsed.set(exchange.uid, this.#now());
    }
    this.#note();
  }

  /** The server's answer is complete. */
  answered(exchange: Exchange, status: number, body: unknown): void {
    this.#expire();
    exchange.endedAt = this.#now();
    exchange.status = status;
    const veyonCode = errorCodeIn(body);
    if (veyonCode !== undefined) exchange.veyonCode = veyonCode;
    this.#inFlight.delete(exchange);
    const opened = exchange.kind === "open" && status === 200 ? connectionUidIn(body) : undefined;
    if (opened !== undefined) this.#lastUsed.set(opened, this.#now());
    const isOver = (exchange.kind === "close" && status === 200) || (status === 401 && veyonCode === 2);
    if (isOver && exchange.uid !== undefined) this.#lastUsed.delete(exchange.uid);
    this.#note();
  }

  /** The server gave no answer. */
  failed(exchange: Exchange, failure: string): void {
    this.#expire();
    exchange.endedAt = this.#now();
    exchange.failure = failure;
    this.#inFlight.delete(exchange);
    // Nobody listens: the server is not running, and its connections ended with it.
    if (failure === "ECONNREFUSED") this.#lastUsed.clear();
    this.#note();
  }

  /** Veyon connections that are open on the server now. */
  open(): number {
    this.#expire();
    return this.#lastUsed.size;
  }

  /** Requests that the server has not answered yet. */
  inFlight(): number {
    return this.#inFlight.size;
  }

  mark(label: string): Mark {
    this.#expire();
    return { label, exchange: this.exchanges.length, moment: this.moments.length - 1 };
  }

  tally(from: Mark = { label: "", exchange: 0, moment: 0 }): Tally {
    this.#expire();
    const exchanges = this.exchanges.slice(from.exchange);
    const moments = this.moments.slice(from.moment);
    const opened = exchanges.filter(({ kind, status }) => kind === "open" && status === 200);
    return {
      requests: exchanges.length,
      opens: opened.length,
      opensByHost: countBy(opened, ({ host }) => host),
      deletes: exchanges.filter(({ kind }) => kind === "close").length,
      maxOpen: moments.reduce((most, { open }) => Math.max(most, open), 0),
      maxInFlight: moments.reduce((most, { inFlight }) => Math.max(most, inFlight), 0),
      maxOpening: moments.reduce((most, { opening }) => Math.max(most, opening), 0),
      besideWrite: exchanges.filter((exchange) => this.#besideWrite.has(exchange)).length,
      statuses: countBy(exchanges, ({ status }) => status),
      veyonCodes: countBy(exchanges, ({ veyonCode }) => veyonCode),
      failures: countBy(exchanges, ({ failure }) => failure),
      resets: exchanges.filter(({ reset }) => reset !== undefined).length,
    };
  }

  #noteWritesBeside(exchange: Exchange): void {
    for (const other of this.#inFlight) {
      if (other.uid !== exchange.uid) continue;
      if (exchange.kind === "write") this.#besideWrite.add(other);
      if (other.kind === "write") this.#besideWrite.add(exchange);
    }
  }

  /** Takes connections away whose idle time has passed, at the moment when it passed. Oldest use comes first. */
  #expire(): void {
    const now = this.#now();
    for (const [uid, lastUsed] of this.#lastUsed) {
      const expiry = lastUsed + this.#idleTimeoutMs;
      if (expiry > now) return;
      this.#lastUsed.delete(uid);
      this.#note(expiry);
    }
  }

  #note(at: number = this.#now()): void {
    let opening = 0;
    for (const { kind } of this.#inFlight) if (kind === "open") opening += 1;
    this.moments.push({ at, open: this.#lastUsed.size, inFlight: this.#inFlight.size, opening });
  }
}

function countBy<Item, Key extends string | number>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Record<Key, number> {
  const counts = {} as Record<Key, number>; // filled below; a key that never came up stays away
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function errorCodeIn(body: unknown): number | undefined {
  const error = field(body, "error");
  const code = field(error, "code");
  return typeof code === "number" ? code : undefined;
}

function connectionUidIn(body: unknown): string | undefined {
  const uid = field(body, "connection-uid");
  return typeof uid === "string" ? uid.toLowerCase() : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
