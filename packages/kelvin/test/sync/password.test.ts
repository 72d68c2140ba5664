import { describe, expect, it, vi } from "vitest";
import { makePassword, shortestPassword } from "../../src/sync/password.ts";

describe("A password that is made", () => {
  it("has at least 15 characters of four kinds, and begins with a letter", () => {
    const made = Array.from({ length: 500 }, () => makePassword());
    for (const password of made) {
      expect(password).toHaveLength(16);
      expect(password).toMatch(/^[A-Za-z][A-Za-z0-9!%.\-_]+$/);
      expect(password).toMatch(/[a-z]/);
      expect(password).toMatch(/[A-Z]/);
      expect(password).toMatch(/[0-9]/);
      expect(password).toMatch(/[!%.\-_]/);
      expect(password).not.toMatch(/[l1O0I]/);
    }
    expect(new Set(made).size).toBe(500);
    expect(shortestPassword).toBe(15);
    expect(makePassword(40)).toHaveLength(40);
  });

  it("comes from the platform's source of secrets, each sign as likely as the others", () => {
    const random = vi.spyOn(Math, "random");
    const counts = new Map<string, number>();
    for (const sign of Array.from({ length: 80 }, () => makePassword(250)).join("")) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    const seen = [...counts.values()];
    expect(counts.size).toBe(62);
    // 20,000 / 62 is 322, its standard deviation 18.
    expect(Math.min(...seen)).toBeGreaterThan(200);
    expect(Math.max(...seen)).toBeLessThan(450);
    expect(random).not.toHaveBeenCalled();
  });
});
