import type { SimulatorClock } from "../clock.ts";
import type { Computer } from "./computer.ts";

/** One authenticated link from the server to one computer. */
export interface Connection {
  readonly uid: string;
  readonly computer: Computer;
  readonly openedAt: number;
  usedAt: number;
}

/** The limits that end connections, in seconds, and their number. */
export interface ConnectionLimits {
  readonly connectionLimit: number;
  readonly idleTimeout: number;
  readonly connectionLifetime: number;
}

/** The connections that the server holds open. */
export class Connections {
  peak = 0;
  readonly #limits: ConnectionLimits;
  readonly #clock: SimulatorClock;
  readonly #open = new Map<string, Connection>();

  constructor(limits: ConnectionLimits, clock: SimulatorClock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** How many are open now. */
  get size(): number {
    const now = this.#clock.now();
    for (const connection of this.#open.values()) {
      if (this.#ended(connection, now)) this.#open.delete(connection.uid);
    }
    return this.#open.size;
  }

  get full(): boolean {
    // Looking for ended connections takes time in proportion to their number: only when it decides something.
    return this.#open.size >= this.#limits.connectionLimit && this.size >= this.#limits.connectionLimit;
  }

  open(computer: Computer): Connection {
    const now = this.#clock.now();
    const connection = {
      uid: crypto.randomUUID(),
      computer,
      openedAt: now,
      usedAt: now,
    };
    this.#open.set(connection.uid, connection);
    if (this.#open.size > this.peak) this.peak = Math.max(this.peak, this.size);
    return connection;
  }

  /** The open connection of this UUID, whose idle time is left as it is. */
  find(uid: string | undefined): Connection | undefined {
    const connection = uid === undefined ? undefined : this.#open.get(uid);
    if (connection === undefined || !this.#ended(connection, this.#clock.now())) return connection;
    this.#open.delete(connection.uid);
    return undefined;
  }

  /** The open connection of this UUID, whose idle time begins anew. */
  use(uid: string | undefined): Connection | undefined {
    const connection = this.find(uid);
    if (connection) connection.usedAt = this.#clock.now();
    return connection;
  }

  close(uid: string | undefined): void {
    if (uid !== undefined) this.#open.delete(uid);
  }

  closeAll(): void {
    this.#open.clear();
  }

  #ended(connection: Connection, now: number): boolean {
    const { idleTimeout, connectionLifetime } = this.#limits;
    return (
      now - connection.usedAt >= idleTimeout * 1000 || now - connection.openedAt >= connectionLifetime * 1000
    );
  }
}
