/** What reading a document took. */
export interface Measured {
  /** Milliseconds of processor time of each call, the first one in a fresh process first. */
  readonly times: readonly number[];
  /** Megabytes that the result keeps. */
  readonly heap: number;
  /** Megabytes of memory of the process at its peak, up to the end of the first call. */
  readonly peak: number;
}

/** Measures a function in this process; run with `--expose-gc`. */
export function measure(read: () => unknown, runs: number): Measured {
  const before = heapUsed();
  const times: number[] = [];
  let heap = 0;
  let peak = 0;
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    const result = read();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
    if (run > 0) continue;
    peak = process.resourceUsage().maxRSS / 1_024;
    heap = heapUsed() - before;
    if (result === undefined) throw new Error("Nothing was read.");
  }
  return { times, heap, peak };
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
