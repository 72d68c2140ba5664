import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KelvinClient } from "@labkeeper/kelvin";
import type { SyncOptions, SyncReport } from "@labkeeper/kelvin/node";
import type { KelvinUserValues } from "@labkeeper/simulator/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import { describe, expect, it, onTestFinished, vi } from "vitest";

const scope = { schools: ["DEMOSCHOOL", "SCHOOL2"], roles: ["student"], sourceUid: "Kelvin" };
const pupil: Partial<KelvinUserValues> & Pick<KelvinUserValues, "kind"> = {
  ...{ kind: "student", firstname: "Anna", lastname: "Lee", sourceUid: "Kelvin" },
  ...{ school: "DEMOSCHOOL", schools: ["DEMOSCHOOL"] },
};
const address = "lee@example.test";

/** A server behind a proxy that holds up one request, and lets it through when it is too late. */
class SlowProxy {
  readonly simulator = createKelvinSimulator();
  readonly #held: Request[] = [];
  readonly #isHeld: (request: Request) => boolean;
  readonly #repeats: boolean;

  /** @param repeats Whether the request also goes through at once, so that it arrives twice in the end. */
  constructor(isHeld: (request: Request) => boolean, repeats = false) {
    this.#isHeld = isHeld;
    this.#repeats = repeats;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    if (this.#held.length === 0 && this.#isHeld(request)) {
      const { url, method, headers } = request;
      // Whoever has sent it may give up, which ends no request that is under way already.
      this.#held.push(new Request(url, { method, headers, body: (await request.text()) || null }));
      if (this.#repeats) await this.letThrough();
      throw new TypeError("fetch failed");
    }
    return this.simulator.fetch(await named(request, this.simulator.state.users));
  };

  /** Lets it through; its status. */
  async letThrough(): Promise<number> {
    const [request] = this.#held;
    if (!request) throw new Error("Nothing was held up.");
    return (await this.simulator.fetch(request.clone())).status;
  }

  idOf(name: string): unknown {
    return this.simulator.state.users.find((user) => user.name === name)?.recordUid;
  }

  /** Syncs with the same journal each time. */
  async syncing(
    list: readonly object[],
  ): Promise<(more?: Partial<SyncOptions>) => Promise<SyncReport | undefined>> {
    const folder = await mkdtemp(join(tmpdir(), "late-calls-"));
    const { fetch } = this;
    const kelvin = new KelvinClient({
      ...{ url: "https://kelvin.test", username: "Administrator", password: "univention" },
      fetch,
    });
    onTestFinished(async () => {
      await kelvin.close();
      await rm(folder, { recursive: true });
    });
    const options = { scope, maxLeavers: 1, leavers: "delete", journal: join(folder, "journal") } as const;
    return async (more) => (await kelvin.sync(list, { ...options, ...more })).report;
  }
}

/** Makes names as a server with a scheme for them does: of the first name, with a number where that is taken. */
async function named(request: Request, users: readonly { readonly name: string }[]): Promise<Request> {
  if (request.method !== "POST" || !request.url.endsWith("/users/")) return request;
  const body = await request.clone().json();
  const name = users.some((user) => user.name === "anna") ? "anna2" : "anna";
  return new Request(request, { body: JSON.stringify({ name, ...body }) });
}

/** The second before sync looks what became of a call takes no time. */
function withoutPauses(): void {
  const { setTimeout } = globalThis;
  const spy = vi.spyOn(globalThis, "setTimeout");
  spy.mockImplementation((work, ms) => setTimeout(work, ms === 1_000 ? 0 : ms));
  onTestFinished(() => spy.mockRestore());
}

describe("A deletion that a proxy holds up", () => {
  const list = [
    { recordUid: "stays", name: "ben", firstname: "Ben", lastname: "Ray" },
    { recordUid: "new", firstname: "Anna", lastname: "Lee", email: address, school: "DEMOSCHOOL" },
  ];

  it.each([
    ["after all", false],
    ["a second time", true],
  ])("and lets through %s, when it is too late, hits nobody else", async (_, repeats) => {
    withoutPauses();
    const proxy = new SlowProxy(({ method }) => method === "DELETE", repeats);
    const { state } = proxy.simulator;
    state.putUser({ ...pupil, name: "ben", recordUid: "stays", firstname: "Ben", lastname: "Ray" });
    state.putUser({ ...pupil, name: "anna", recordUid: "old", email: address });
    const sync = await proxy.syncing(list);
    const report = await sync();
    const deletions = proxy.simulator.requests.filter(({ method }) => method === "DELETE");
    expect(deletions).toHaveLength(repeats ? 1 : 0);
    expect(report?.done).toMatchObject({ create: 0, delete: repeats ? 1 : 0 });
    expect(await proxy.letThrough()).toBe(repeats ? 404 : 204);
    if (!repeats) {
      const resumed = await sync({ resume: true });
      expect(resumed?.done).toMatchObject({ create: 0, delete: 1 });
      expect(resumed?.skipped).toMatchObject([{ recordUid: "new" }]);
    }
    expect((await sync())?.counts).toMatchObject({ done: 1, skipped: 0 });
    expect(proxy.idOf("anna")).toBe("new");
  });
});

describe("A rename with a move that a proxy holds up", () => {
  it("and lets through when it is too late moves nobody else", async () => {
    withoutPauses();
    const proxy = new SlowProxy(({ method }) => method === "PATCH", true);
    const { state } = proxy.simulator;
    state.putUser({ ...pupil, name: "anna", recordUid: "1" });
    state.putUser({ ...pupil, name: "anna2", recordUid: "2" });
    const sync = await proxy.syncing([
      { recordUid: "1", name: "anna.lee", school: "SCHOOL2" },
      { recordUid: "2", name: "anna" },
    ]);
    expect((await sync())?.skipped).toMatchObject([{ kind: "change", name: "anna2" }]);
    expect(await proxy.letThrough()).toBe(404);
    expect((await sync())?.counts).toMatchObject({ done: 1, skipped: 0 });
    expect([proxy.idOf("anna.lee"), proxy.idOf("anna")]).toEqual(["1", "2"]);
    // What would have come of it: the server moves before it sees that the new name is taken.
    expect(await proxy.letThrough()).toBeGreaterThan(399);
    const schools = Object.fromEntries(state.users.map(({ name, school }) => [name, school]));
    expect(schools).toEqual({ "anna.lee": "SCHOOL2", anna: "SCHOOL2" });
  });
});
