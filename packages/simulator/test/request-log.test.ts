import { describe, expect, it } from "vitest";
import { RequestLog } from "../src/request-log.ts";

describe("the log of requests", () => {
  it("holds the latest ones, oldest first", () => {
    const log = new RequestLog<{ readonly path: string }>(3);
    for (let count = 1; count <= 10; count += 1) {
      log.add({ path: `/${count}` });
      const expected = [count - 2, count - 1, count].filter((number) => number > 0);
      expect(log.entries.map(({ path }) => path)).toEqual(expected.map((number) => `/${number}`));
    }
  });
});
