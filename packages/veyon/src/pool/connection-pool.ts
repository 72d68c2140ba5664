import {
  ClosedError,
  isAuthError,
  isLabkeeperError,
  isTimeoutError,
  Limiter,
  withMayHaveActed,
} from "@labkeeper/transport";
import { ConnectionLimitReachedError, isVeyonError } from "../errors.ts";
import { AbsentComputers } from "./absent-computers.ts";
import { LearntLimit } from "./learnt-limit.ts";
import type { Link } from "./link.ts";
import { chooseVictim } from "./link.ts";
import type { ServerConnections } from "./server-connections.ts";
import { WaitingComputer } from "./waiting-computer.ts";

/** What a pool is set up with; all times in milliseconds. */
export interface PoolSettings {
  /** How many connections the server bears at most. */
  readonly limit: number;
  /** How many connections are opened at a time. */
  readonly atOnce: number;
  /** After how long without a request the server closes a connection. */
  readonly idleTimeout: number;
  /** How long a call waits while no connection becomes free at all. */
  readonly patience: number;
  /** Told when the limit changes. */
  readonly onLimit: (limit: number) => void;
}

/** A connection this close to its end is not used any more. */
const margin = 1_000;
/** An open that has taken this long is waiting for a computer that is probably off. */
const slow = 1_000;
/** When the oldest waiting call has waited this long, a busy connection is drained for it. */
const ageing = 2_000;

/**
 * The connections of one WebAPI server: opened on demand, shared by concurrent calls, replaced before they
 * end, never more than the server bears.
 *
 * Calls whose computer has a connection never wait here. The others wait per computer, first come, first
 * served; {@link chooseVictim} says which connection makes room for them.
 */
export class ConnectionPool {
  readonly #server: ServerConnections;
  readonly #settings: PoolSettings;
  readonly #limit: LearntLimit;
  readonly #links = new Map<string, Link>();
  #waiting = new Map<string, WaitingComputer>();
  readonly #opening = new Map<string, WaitingComputer>();
  readonly #closing = new Set<Promise<void>>();
  /** Computers whose connection was last closed to make room, the latest last. */
  readonly #displaced = new Set<string>();
  /** Until when each connection counts whose opening or closing was never answered. */
  #unknown: number[] = [];
  readonly #absent = new AbsentComputers();
  /** How many events there were; they order what happens within one millisecond. */
  #events = 0;
  #rejections = 0;
  #noOpenBefore = 0;
  #lastProgress = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scheduled = false;
  #closed: ClosedError | undefined;
  #end: Promise<void> | undefined;
  #whenIdle: (() => void) | undefined;
  #users = 0;

  constructor(server: ServerConnections, settings: PoolSettings) {
    this.#server = server;
    this.#settings = settings;
    this.#limit = new LearntLimit(settings.limit);
  }

  /**
   * Does work on a connection to a computer. When the connection turns out to have ended, a new one is opened
   * and the work is done again, once: the server did not act on it.
   */
  async use<T>(
    host: string,
    doing: string,
    signal: AbortSignal | undefined,
    work: (link: Link) => Promise<T>,
  ): Promise<T> {
    let mayHaveActed = false;
    for (let reopened = false; ; reopened = true) {
      const link = this.#claim(host) ?? (await this.#connected(host, doing, signal, mayHaveActed));
      this.#users += 1;
      try {
        return await work(link);
      } catch (error) {
        if (!isVeyonError(error, 2)) throw error;
        mayHaveActed ||= error.mayHaveActed;
        if (this.#links.get(host) === link) this.#links.delete(host);
        if (reopened) throw withMayHaveActed(error, mayHaveActed);
      } finally {
        this.#users -= 1;
        this.#release(link);
      }
    }
  }

  /** Closes a computer's connection once the calls on it are done, and forgets what is known of the computer. */
  async remove(host: string): Promise<void> {
    this.#absent.forget(host);
    const link = this.#links.get(host);
    if (!link) return;
    link.draining = true;
    if (link.users === 0) this.#retire(link);
    await Promise.all(this.#closing);
  }

  /** Takes a connection out of use that works no more, although the server still holds it. */
  discard(link: Link): void {
    link.draining = true;
  }

  /** Refuses new calls, lets those under way end, and closes every connection. Closing twice is one closing. */
  close(): Promise<void> {
    this.#end ??= this.#close();
    return this.#end;
  }

  async #close(): Promise<void> {
    this.#closed = new ClosedError("The Veyon client");
    for (const waiting of [...this.#waiting.values(), ...this.#opening.values()])
      waiting.refuse(this.#closed);
    this.#waiting.clear();
    if (this.#users > 0 || this.#opening.size > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    clearTimeout(this.#timer);
    for (const link of [...this.#links.values()]) this.#retire(link);
    await Promise.all(this.#closing);
  }

  #claim(host: string): Link | undefined {
    if (this.#closed) throw this.#closed;
    const link = this.#links.get(host);
    if (!link) return undefined;
    const now = Date.now();
    const stale = now > link.validUntil - margin || now - link.touched > this.#settings.idleTimeout - margin;
    if (link.draining || stale) {
      link.draining = true;
      if (link.users === 0) this.#retire(link);
      return undefined;
    }
    link.users += 1;
    link.touched = now;
    return link;
  }

  /** What opening the connection may have done says nothing of the call: that was not sent yet, or before. */
  async #connected(
    host: string,
    doing: string,
    signal: AbortSignal | undefined,
    mayHaveActed: boolean,
  ): Promise<Link> {
    try {
      return await this.#wait(host, doing, signal);
    } catch (error) {
      throw isLabkeeperError(error) ? withMayHaveActed(error, mayHaveActed) : error;
    }
  }

  #wait(host: string, doing: string, signal: AbortSignal | undefined): Promise<Link> {
    this.#absent.check(host);
    let waiting = this.#waiting.get(host) ?? this.#opening.get(host);
    if (!waiting) {
      waiting = new WaitingComputer(host, ++this.#events, () => this.#waiting.delete(host));
      this.#waiting.set(host, waiting);
    }
    const link = waiting.join(doing, signal);
    this.#scheduleSoon();
    return link;
  }

  #release(link: Link): void {
    link.users -= 1;
    link.served = ++this.#events;
    if (link.draining && link.users === 0 && this.#links.get(link.host) === link) this.#retire(link);
    this.#schedule();
  }

  /** Once the calls of this moment are in: whoever asks for a whole room may want the very connection that is idle yet. */
  #scheduleSoon(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#schedule();
    });
  }

  /** Opens what there is room for, and makes room where there is none. */
  #schedule(): void {
    if (this.#whenIdle && this.#users === 0 && this.#opening.size === 0) this.#whenIdle();
    if (this.#closed || this.#waiting.size === 0) return;
    const now = Date.now();
    this.#forgetEnded(now);
    const turns = this.#turns(now);
    const room = Math.max(0, this.#limit.current - this.#held());
    for (const waiting of turns.slice(0, room)) void this.#open(waiting);
    this.#losePatience(now);
    this.#makeRoom(turns.length - room - this.#closing.size, now);
    this.#arm(now);
  }

  /** All that counts against the server's limit. */
  #held(): number {
    return this.#links.size + this.#opening.size + this.#closing.size + this.#unknown.length;
  }

  /**
   * The computers whose turn it is. Only so many at a time: a computer that is off holds a thread of the server
   * for 15 s, and however many of them are, some room must remain for the others.
   */
  #turns(now: number): WaitingComputer[] {
    if (now < this.#noOpenBefore) return [];
    const limit = this.#limit.current;
    let suspects = 0;
    let fresh = 0;
    for (const { host, openingSince = now } of this.#opening.values()) {
      if (this.#absent.isSuspect(host)) suspects += 1;
      if (now - openingSince < slow) fresh += 1;
    }
    const stuck = this.#opening.size - fresh;
    const places = this.#server.unproven
      ? 1 - fresh
      : Math.min(this.#settings.atOnce, Math.max(1, Math.ceil((limit - stuck) / 2))) - fresh;
    const turns: WaitingComputer[] = [];
    for (const waiting of this.#waiting.values()) {
      if (turns.length >= places) break;
      // Its old connection is still in use by calls that began before it was to be replaced.
      if (this.#links.has(waiting.host)) continue;
      if (this.#absent.isSuspect(waiting.host) && ++suspects > Math.max(1, limit / 4)) continue;
      turns.push(waiting);
    }
    return turns;
  }

  #makeRoom(wanted: number, now: number): void {
    const [oldest] = this.#waiting.values();
    if (!oldest) return;
    for (let missing = wanted; missing > 0; missing -= 1) {
      // A computer that had to make room and is wanted again: the caller goes round a room that is too large.
      const since = this.#displaced.has(oldest.host) ? 0 : oldest.order;
      const victim = chooseVictim(this.#links.values(), since);
      if (!victim) {
        // All are busy. When that has lasted, one of them takes no more calls, so that it becomes idle.
        if (now - oldest.since > ageing) this.#drainOne();
        return;
      }
      this.#displace(victim);
    }
  }

  /** Closes a connection because another computer needs its place. */
  #displace(link: Link): void {
    this.#displaced.delete(link.host);
    this.#displaced.add(link.host);
    const [first] = this.#displaced;
    if (first && this.#displaced.size > this.#settings.limit) this.#displaced.delete(first);
    this.#retire(link);
  }

  /** Looks again when time alone changes what may be done. */
  #arm(now: number): void {
    clearTimeout(this.#timer);
    const [oldest] = this.#waiting.values();
    if (!oldest) return;
    const moments = [
      this.#noOpenBefore,
      oldest.since + ageing + 1,
      this.#patienceEnd(oldest),
      now + (this.#limit.untilNextProbe ?? Number.POSITIVE_INFINITY),
      ...this.#unknown,
      ...[...this.#opening.values()].map(({ openingSince = now }) => openingSince + slow),
    ];
    const next = Math.min(...moments.filter((moment) => moment > now));
    this.#timer = setTimeout(() => this.#schedule(), next - now);
  }

  #patienceEnd(waiting: WaitingComputer): number {
    return Math.max(waiting.since, this.#lastProgress) + this.#settings.patience;
  }

  /** Fails the calls that have waited too long while nothing moved at all. */
  #losePatience(now: number): void {
    for (const waiting of this.#waiting.values()) {
      if (now < this.#patienceEnd(waiting)) return;
      this.#waiting.delete(waiting.host);
      waiting.refuse(
        new ConnectionLimitReachedError(
          `Connecting to ${waiting.host}: no connection of the WebAPI server became free within ${this.#settings.patience} ms. It bears ${this.#limit.current} for this client, all in use. Raise ConnectionLimit on the server, or close other programs that hold some.`,
          { status: 429, reason: "no connection became free", retryable: true },
        ),
      );
    }
  }

  async #open(waiting: WaitingComputer): Promise<void> {
    const { host } = waiting;
    this.#waiting.delete(host);
    this.#opening.set(host, waiting);
    waiting.openingSince = Date.now();
    try {
      const { uid, validUntil } = await this.#server.open(host);
      this.#absent.forget(host);
      this.#rejections = 0;
      const now = Date.now();
      // A server without a `Date` header and with another clock: then only its own word that a connection has ended counts.
      const end = validUntil > now + margin ? validUntil : Number.POSITIVE_INFINITY;
      const link: Link = {
        host,
        uid,
        validUntil: end,
        turn: new Limiter(1),
        users: 0,
        touched: now,
        served: ++this.#events,
        draining: false,
      };
      this.#links.set(host, link);
      this.#opening.delete(host);
      this.#lastProgress = now;
      waiting.grant(link);
    } catch (error) {
      this.#opening.delete(host);
      this.#failed(waiting, error);
    } finally {
      this.#schedule();
    }
  }

  #failed(waiting: WaitingComputer, error: unknown): void {
    if (isVeyonError(error, 7) && !this.#closed) {
      this.#limit.rejectedBeyond(this.#held());
      this.#settings.onLimit(this.#limit.current);
      this.#rejections += 1;
      this.#noOpenBefore =
        Date.now() + Math.min(100 * 2 ** this.#rejections, 5_000) * (0.5 + Math.random() / 2);
      if (!waiting.abandoned) this.#waiting = new Map([[waiting.host, waiting], ...this.#waiting]);
      return;
    }
    this.#lastProgress = Date.now();
    // The server may have opened it all the same, and keeps it until it was idle for long enough.
    if (isLabkeeperError(error) && error.mayHaveActed)
      this.#unknown.push(Date.now() + this.#settings.idleTimeout);
    if (isVeyonError(error, 8) || isTimeoutError(error)) this.#absent.remember(waiting.host, error);
    waiting.refuse(error);
    // A wrong password fails every call that waits, rather than being tried for each computer.
    if (isAuthError(error) && this.#server.unproven) {
      for (const other of this.#waiting.values()) other.refuse(error);
      this.#waiting.clear();
    }
  }

  #retire(link: Link): void {
    if (this.#links.get(link.host) === link) this.#links.delete(link.host);
    const closing = Promise.resolve(link.turn.acquire("Closing a connection"))
      .then(() => this.#server.close(link.host, link.uid))
      .catch(() => {
        this.#unknown.push(Date.now() + this.#settings.idleTimeout);
      })
      .finally(() => {
        this.#closing.delete(closing);
        this.#lastProgress = Date.now();
        this.#schedule();
      });
    this.#closing.add(closing);
  }

  #drainOne(): void {
    let longest: Link | undefined;
    for (const link of this.#links.values()) {
      if (link.draining) return;
      if (!longest || link.served < longest.served) longest = link;
    }
    if (longest) longest.draining = true;
  }

  /** Drops what the server has closed by itself. */
  #forgetEnded(now: number): void {
    this.#unknown = this.#unknown.filter((until) => until > now);
    for (const link of this.#links.values()) {
      if (link.users === 0 && now - link.touched > this.#settings.idleTimeout + 5 * margin)
        this.#links.delete(link.host);
    }
  }
}
