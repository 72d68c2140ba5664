import { describe, expectTypeOf, it } from "vitest";
import type {
  ArgumentsOf,
  CallOptions,
  Computer,
  ComputerFeatures,
  DemoClientArguments,
  FeatureArguments,
  FeatureName,
  FeatureUuid,
  Room,
  Screenshot,
  StartParameters,
  User,
} from "../../src/index.ts";

/** Never called: the compiler alone looks at what is inside. */
function compiled(_: (features: ComputerFeatures, computer: Computer, room: Room) => unknown): void {}

describe("the types", () => {
  it("demand arguments where a feature needs them, and only there", () => {
    expectTypeOf<StartParameters<"ScreenLock">>().toEqualTypeOf<
      [args?: Readonly<Record<string, never>>, options?: CallOptions]
    >();
    expectTypeOf<StartParameters<"PowerDownDelayed">>().toEqualTypeOf<
      [args?: FeatureArguments["PowerDownDelayed"], options?: CallOptions]
    >();
    expectTypeOf<StartParameters<"StartApp">>().toEqualTypeOf<
      [args: FeatureArguments["StartApp"], options?: CallOptions]
    >();
    expectTypeOf<ArgumentsOf<"WindowDemo">>().toEqualTypeOf<DemoClientArguments>();
    expectTypeOf<ArgumentsOf<"FullScreenDemo">>().toEqualTypeOf<ArgumentsOf<"FullScreenDemoClient">>();
    expectTypeOf<"Screenshot">().toExtend<FeatureName>();

    compiled((features) => [
      features.start("ScreenLock"),
      features.start("ScreenLock", {}, { timeout: 5 }),
      features.start("PowerDownDelayed"),
      features.start("PowerDownDelayed", { shutdownTimeout: 5 }),
      features.start("TextMessage", { text: "x" }),
      features.start("TextMessage", { text: "x", icon: "warning", title: undefined }),
      // @ts-expect-error A message has a text.
      features.start("TextMessage"),
      // @ts-expect-error A message has a text.
      features.start("TextMessage", { title: "x" }),
      // @ts-expect-error There are three icons.
      features.start("TextMessage", { text: "x", icon: "error" }),
      // @ts-expect-error Misspelt.
      features.start("TextMessage", { text: "x", tittle: "x" }),
      // @ts-expect-error A list.
      features.start("StartApp", { applications: "notepad" }),
      // @ts-expect-error A lock takes nothing.
      features.start("ScreenLock", { text: "x" }),
      // @ts-expect-error A demo client has a server.
      features.start("WindowDemo", { demoAccessToken: "0123456789abcdef" }),
      // @ts-expect-error There is no such feature.
      features.start("Unlock"),
    ]);
  });

  it("let a UUID through with whatever it takes, and nothing that is plainly none", () => {
    expectTypeOf<"ccb535a2-1d24-4cc1-a709-8b47d2b2ac79">().toExtend<FeatureUuid>();
    expectTypeOf<"ScreenLock">().not.toExtend<FeatureUuid>();
    compiled((features) => [
      features.start("ccb535a2-1d24-4cc1-a709-8b47d2b2ac79", { anything: [1] }, { retry: 1 }),
      features.stop("ccb535a2-1d24-4cc1-a709-8b47d2b2ac79"),
      features.isActive("ccb535a2-1d24-4cc1-a709-8b47d2b2ac79"),
      // @ts-expect-error No UUID.
      features.isActive("ccb535a2"),
    ]);
  });

  it("allow one way of switching off at a time", () => {
    compiled((_, computer) => [
      computer.powerOff(),
      computer.powerOff({ delay: 5 }),
      computer.powerOff({ confirm: true }),
      // @ts-expect-error Two ways.
      computer.powerOff({ delay: 5, confirm: true }),
      // @ts-expect-error Leave it out instead.
      computer.powerOff({ installUpdates: false }),
    ]);
  });

  it("say what calls give", () => {
    expectTypeOf<Awaited<ReturnType<Computer["user"]>>>().toEqualTypeOf<User | undefined>();
    expectTypeOf<Awaited<ReturnType<Computer["screenshot"]>>>().toEqualTypeOf<Screenshot>();
    compiled(async (_, computer, room) => {
      const { data, response } = await computer.user().withResponse();
      expectTypeOf(data).toEqualTypeOf<User | undefined>();
      expectTypeOf(response.status).toBeNumber();
      for (const result of await room.screenshots()) {
        if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Screenshot>();
        else expectTypeOf(result.error).toBeUnknown();
        // @ts-expect-error Not before it is known to be there.
        result.value;
      }
      for (const result of await room.each(async ({ host }) => host.length)) {
        if (result.ok) expectTypeOf(result.value).toBeNumber();
      }
      for await (const event of room.watch())
        if (event.ok) expectTypeOf(event.value).toEqualTypeOf<Screenshot>();
    });
  });
});
