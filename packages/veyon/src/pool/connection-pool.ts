import type { Limiter } from "@labkeeper/transport";
import { ClosedError, isLabkeeperError, isTimeoutError, withMayHaveActed } from "@labkeeper/transport";
import { ConnectionLimitReachedError, isVeyonError } from "../errors.ts";
import { expendable } from "./expendable.ts";
import { LearntLimit } from "./learnt-limit.ts";
import { Link } from "./link.ts";
import type { ServerConnections } from "./server-connections.ts";

/** What a pool is set up with; all times in milliseconds. */
export interface PoolSettings {
  /** How many connections the server bears at most. */
  readonly limit: number;
  /** Bounds the requests in flight: the server has as many threads for them as it bears connections. */
  readonly limiter: Limiter;
  /** How many connections are opened at a time. */
  readonly atOnce: number;
  /** After how long without a request the server closes a connection. */
  readonly idleTimeout: number;
  /** How long a call waits while no connection becomes free at all. */
  readonly patience: number;
}

/** A connection this close to its end is not used any more, in milliseconds. */
const margin = 1_000;
/** An open that has taken this long is waiting for a computer that is probably off. */
const slow = 1_000;
/** When the oldest waiting call has waited this long, a busy connection is closed for it. */
const ageing = 2_000;
/** How long a computer that did not answer is not asked again. */
const memory = 30_000;
/** How long nothing is opened after a 429, at most. */
const pause = 1_000;
/** How often to look, while calls wait, whether time alone has changed what may be done. */
const rhythm = 100;

/**
 * The connections of one WebAPI server: opened on demand, shared by concurrent calls, replaced before they
 * end, never more than the server bears.
 *
 * Calls whose computer has a connection never wait here. The others wait for a place, first come, first served.
 */
export class ConnectionPool {
  readonly #server: ServerConnections;
  readonly #settings: PoolSettings;
  readonly #limit: LearntLimit;
  /** In the order in which they were first wanted, or last served a call. */
  readonly #links = new Set<Link>();
  /** Computers whose connection was closed to make room, and that have had none since. */
  readonly #displaced = new Set<string>();
  /**
   * Computers that did not answer when they were last asked. Finding that out takes 15 s and a thread of the
   * server, so for a while calls fail at once with what is known; then they are tried again, a few at a time.
   */
  readonly #absent = new Map<string, { readonly error: unknown; readonly since: number }>();
  #noOpenBefore = 0;
  #lastProgress = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed: ClosedError | undefined;

  constructor(server: ServerConnections, settings: PoolSettings) {
    this.#server = server;
    this.#settings = settings;
    this.#limit = new LearntLimit(settings.limit);
    settings.limiter.capacity = settings.limit;
  }

  /**
   * Does work on a computer's connection, which need not be open yet. When it turns out to have ended, the work
   * is done again on a new one, once: the server did not act on it.
   */
  async use<T>(host: string, work: (link: Link) => Promise<T>): Promise<T> {
    let mayHaveActed = false;
    for (let reopened = false; ; reopened = true) {
      const link = this.#join(host);
      try {
        return await work(link);
      } catch (error) {
        if (!isLabkeeperError(error)) throw error;
        mayHaveActed ||= error.mayHaveActed;
        const ended = isVeyonError(error, 2);
        if (ended) this.#forget(link);
        if (!ended || reopened) throw withMayHaveActed(error, mayHaveActed);
      } finally {
        this.#leave(link);
      }
    }
  }

  /** Takes a connection out of use; it is closed when the last call on it has ended. */
  drain(link: Link): void {
    if (link.state !== "open") return;
    link.state = "leaving";
    if (link.users === 0) void this.#end(link);
  }

  /** Closes a computer's connection once the calls on it are done, and forgets that the computer was off. */
  async remove(host: string): Promise<void> {
    this.#absent.delete(host);
    const link = this.#find(host);
    if (link?.state !== "open") return;
    this.drain(link);
    await link.gone.promise;
  }

  /** Refuses new calls and those that wait, lets the others end, and closes every connection. */
  async close(): Promise<void> {
    this.#closed = new ClosedError("The Veyon client");
    const links = [...this.#links];
    for (const link of links) {
      if (link.state === "waiting" || link.state === "opening") link.refuse(this.#closed);
      if (link.state === "waiting") this.#forget(link);
      this.drain(link);
    }
    await Promise.all(links.map(({ gone }) => gone.promise));
  }

  #join(host: string): Link {
    if (this.#closed) throw this.#closed;
    const now = Date.now();
    let link = this.#find(host);
    if (link && this.#isStale(link, now)) {
      this.drain(link);
      link = undefined;
    }
    if (!link) {
      const absent = this.#absent.get(host);
      if (absent && now - absent.since < memory) throw absent.error;
      link = new Link(host);
      this.#links.add(link);
      this.#schedule();
    }
    link.users += 1;
    if (link.state === "open") link.touched = now;
    return link;
  }

  #leave(link: Link): void {
    link.users -= 1;
    if (link.state === "open") {
      this.#links.delete(link);
      this.#links.add(link);
    }
    if (link.users === 0 && link.state === "waiting") this.#forget(link);
    if (link.users === 0 && link.state === "leaving") void this.#end(link);
    this.#schedule();
  }

  /** What the computer's next call uses. */
  #find(host: string): Link | undefined {
    for (const link of this.#links) if (link.host === host && link.takesCalls) return link;
    return undefined;
  }

  #in(state: Link["state"]): Link[] {
    return [...this.#links].filter((link) => link.state === state);
  }

  /** How many connections count against the server's limit. */
  get #held(): number {
    return this.#links.size - this.#in("waiting").length;
  }

  #isStale({ state, validUntil, touched }: Link, now: number): boolean {
    return state === "open" && now > Math.min(validUntil, touched + this.#settings.idleTimeout) - margin;
  }

  /** Looks once the calls of this moment are in: who asks for a whole room may want what is idle yet. */
  #schedule(): void {
    queueMicrotask(() => this.#look());
  }

  /** Opens what there is room for, and makes room where there is none. */
  #look(): void {
    clearTimeout(this.#timer);
    this.#settings.limiter.capacity = this.#limit.current;
    if (this.#in("waiting").length === 0) return;
    const now = Date.now();
    for (const link of this.#links) this.#age(link, now);
    const turns = this.#turns(now);
    const room = this.#limit.current - this.#held;
    for (const link of turns.splice(0, Math.max(0, room))) void this.#open(link);
    const [oldest] = this.#in("waiting");
    if (!oldest) return;
    this.#makeRoom(turns.length, oldest, now);
    this.#timer = setTimeout(() => this.#look(), rhythm);
  }

  /** Ends what has had its time. */
  #age(link: Link, now: number): void {
    const { idleTimeout, patience } = this.#settings;
    if (link.users === 0 && this.#isStale(link, now)) this.drain(link);
    if (link.state === "lost" && now >= link.touched + idleTimeout) this.#forget(link);
    if (link.state === "waiting" && now >= Math.max(link.since, this.#lastProgress) + patience) {
      link.refuse(
        new ConnectionLimitReachedError(
          `Connecting to ${link.host}: no connection became free within ${patience} ms. Raise the server's ConnectionLimit, or close other programs that use it.`,
          { status: 429, reason: "no connection became free", retryable: true },
        ),
      );
      this.#forget(link);
    }
  }

  /**
   * The computers whose turn it is. Only so many are asked at a time; one that is off holds a thread of the
   * server for 15 s, so it does not count among them for long, but those that were off before may take only
   * some of the places.
   */
  #turns(now: number): Link[] {
    if (now < this.#noOpenBefore) return [];
    const opening = this.#in("opening");
    const busy = this.#in("leaving").filter(({ users }) => users > 0);
    const fresh = opening.filter(({ touched }) => now - touched < slow).length;
    const isSuspect = ({ host }: Link) => this.#absent.has(host);
    let suspects = opening.filter(isSuspect).length;
    return (
      this.#in("waiting")
        .filter((link) => !isSuspect(link) || ++suspects <= Math.max(1, this.#limit.current / 4))
        // Its old connection may still be in use by calls that began before it was to be replaced.
        .filter(({ host }) => !busy.some((old) => old.host === host))
        .slice(0, (this.#server.unproven ? 1 : this.#settings.atOnce) - fresh)
    );
  }

  /** Closes connections that are needed later than those for which there is no room. */
  #makeRoom(wanted: number, oldest: Link, now: number): void {
    const leaving = this.#in("leaving");
    const closing = leaving.filter(({ users }) => users === 0).length;
    const missing = Math.max(0, wanted - closing);
    const links = [...this.#links];
    // Who asks for a computer that had to make room before goes round a room a few at a time: all are of the round.
    const since = this.#displaced.has(oldest.host) ? 0 : links.indexOf(oldest);
    const victims = expendable(links, since).slice(0, missing);
    for (const victim of victims) {
      this.#displaced.add(victim.host);
      this.drain(victim);
    }
    // The others are busy. When that has lasted, one of them takes no more calls, so that it becomes idle.
    const [busy] = this.#in("open");
    const lasts = now - oldest.since > ageing && closing === leaving.length;
    if (busy && lasts && victims.length < missing) this.drain(busy);
  }

  async #open(link: Link): Promise<void> {
    const { host } = link;
    link.state = "opening";
    link.touched = Date.now();
    try {
      link.open(await this.#server.open(host));
      this.#lastProgress = link.touched;
      this.#absent.delete(host);
      this.#displaced.delete(host);
      if (this.#closed) this.drain(link);
    } catch (error) {
      if (!isVeyonError(error, 7)) return this.#fail(link, error);
      // Other programs hold some of the places. The computer keeps its own in the line.
      link.state = "waiting";
      this.#limit.rejectedBeyond(this.#held);
      this.#noOpenBefore = Date.now() + pause * (0.5 + Math.random() / 2);
      if (link.users === 0) this.#forget(link);
    }
    this.#schedule();
  }

  #fail(link: Link, error: unknown): void {
    // What the opening may have done says nothing of the calls: they were not sent.
    const failure = isLabkeeperError(error) ? withMayHaveActed(error, false) : error;
    if (isVeyonError(error, 8) || isTimeoutError(error))
      this.#absent.set(link.host, { error: failure, since: Date.now() });
    link.refuse(failure);
    this.#forget(link, failure !== error);
  }

  async #end(link: Link): Promise<void> {
    // A little later than that the server has surely closed it for being idle.
    const surely = Date.now() > link.touched + this.#settings.idleTimeout + 5 * margin;
    let lost = false;
    try {
      if (!surely) await link.exchange("Closing", undefined, (uid) => this.#server.close(link.host, uid));
    } catch (error) {
      lost = !isVeyonError(error, 2);
    }
    this.#forget(link, lost);
  }

  /** Counts a connection no more. One that is lost, since the server may hold it, counts until it was idle for long enough. */
  #forget(link: Link, lost = false): void {
    const now = Date.now();
    if (link.state !== "waiting") this.#lastProgress = now;
    link.state = lost ? "lost" : "ended";
    link.touched = now;
    link.gone.resolve();
    if (!lost) this.#links.delete(link);
    this.#schedule();
  }
}
