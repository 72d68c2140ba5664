import { describe, expect, it } from "vitest";
import type { Computer, FeatureName } from "../../src/index.ts";
import { featureCatalogue } from "../../src/index.ts";
import { CannedServer, failureOf } from "../support/canned-server.ts";

const token = "0123456789abcdef";

/** What each call sends: the UUID in the path and the whole body. */
const bodies: readonly (readonly [
  name: string,
  call: (computer: Computer) => PromiseLike<void>,
  uuid: string,
  body: unknown,
])[] = [
  [
    "lock",
    (computer) => computer.lock(),
    "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
    { active: true, arguments: {} },
  ],
  [
    "unlock",
    (computer) => computer.unlock(),
    "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
    { active: false, arguments: {} },
  ],
  [
    "lockInput",
    (computer) => computer.lockInput(),
    "e4a77879-e544-4fec-bc18-e534f33b934c",
    { active: true, arguments: {} },
  ],
  [
    "unlockInput",
    (computer) => computer.unlockInput(),
    "e4a77879-e544-4fec-bc18-e534f33b934c",
    { active: false, arguments: {} },
  ],
  [
    "message",
    (computer) => computer.message("Save"),
    "e75ae9c8-ac17-4d00-8f0d-019348346208",
    { active: true, arguments: { text: "Save" } },
  ],
  [
    "message with all that it takes",
    (computer) => computer.message('Säve\n"it"', { title: "Now", icon: "critical" }),
    "e75ae9c8-ac17-4d00-8f0d-019348346208",
    { active: true, arguments: { text: 'Säve\n"it"', title: "Now", icon: 3 } },
  ],
  [
    "message with an icon for information",
    (computer) => computer.message("Save", { icon: "information" }),
    "e75ae9c8-ac17-4d00-8f0d-019348346208",
    { active: true, arguments: { text: "Save", icon: 1 } },
  ],
  [
    "message with an icon for a warning",
    (computer) => computer.message("Save", { icon: "warning", title: undefined }),
    "e75ae9c8-ac17-4d00-8f0d-019348346208",
    { active: true, arguments: { text: "Save", icon: 2 } },
  ],
  [
    "openWebsite",
    (computer) => computer.openWebsite("https://example.org/a?b=c#d"),
    "8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c",
    { active: true, arguments: { websiteUrls: ["https://example.org/a?b=c#d"] } },
  ],
  [
    "openWebsite with several",
    (computer) => computer.openWebsite(["https://a.test", "http://b.test:8080/x"]),
    "8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c",
    { active: true, arguments: { websiteUrls: ["https://a.test", "http://b.test:8080/x"] } },
  ],
  [
    "run",
    (computer) => computer.run("notepad.exe C:\\a.txt"),
    "da9ca56a-b2ad-4fff-8f8a-929b2927b442",
    { active: true, arguments: { applications: ["notepad.exe C:\\a.txt"] } },
  ],
  [
    "run with several",
    (computer) => computer.run(["a", "b c"]),
    "da9ca56a-b2ad-4fff-8f8a-929b2927b442",
    { active: true, arguments: { applications: ["a", "b c"] } },
  ],
  [
    "logIn",
    (computer) => computer.logIn("pupil", "pass word"),
    "7310707d-3918-460d-a949-65bd152cb958",
    { active: true, arguments: { username: "pupil", password: "pass word" } },
  ],
  [
    "logIn without a password",
    (computer) => computer.logIn("guest", ""),
    "7310707d-3918-460d-a949-65bd152cb958",
    { active: true, arguments: { username: "guest", password: "" } },
  ],
  [
    "logOff",
    (computer) => computer.logOff(),
    "7311d43d-ab53-439e-a03a-8cb25f7ed526",
    { active: true, arguments: {} },
  ],
  [
    "reboot",
    (computer) => computer.reboot(),
    "4f7d98f0-395a-4fff-b968-e49b8d0f748c",
    { active: true, arguments: {} },
  ],
  [
    "powerOff",
    (computer) => computer.powerOff(),
    "6f5a27a0-0e2f-496e-afcc-7aae62eede10",
    { active: true, arguments: {} },
  ],
  [
    "powerOff with ways left undefined",
    (computer) => computer.powerOff({ delay: undefined, confirm: undefined, installUpdates: undefined }),
    "6f5a27a0-0e2f-496e-afcc-7aae62eede10",
    { active: true, arguments: {} },
  ],
  [
    "powerOff after a delay",
    (computer) => computer.powerOff({ delay: 90 }),
    "352de795-7fc4-4850-bc57-525bcb7033f5",
    { active: true, arguments: { shutdownTimeout: 90 } },
  ],
  [
    "powerOff after updates",
    (computer) => computer.powerOff({ installUpdates: true }),
    "09bcb3a1-fc11-4d03-8cf1-efd26be8655b",
    { active: true, arguments: {} },
  ],
  [
    "powerOff when the user agrees",
    (computer) => computer.powerOff({ confirm: true }),
    "ea2406be-d5c7-42b8-9f04-53469d3cc34c",
    { active: true, arguments: {} },
  ],
  [
    "powerOn",
    (computer) => computer.powerOn(),
    "f483c659-b5e7-4dbc-bd91-2c9403e70ebd",
    { active: true, arguments: {} },
  ],
  [
    "PowerDownNow",
    (computer) => computer.features.start("PowerDownNow"),
    "a88039f2-6716-40d8-b4e1-9f5cd48e91ed",
    { active: true, arguments: {} },
  ],
  [
    "PowerDownDelayed by Veyon's own default",
    (computer) => computer.features.start("PowerDownDelayed"),
    "352de795-7fc4-4850-bc57-525bcb7033f5",
    { active: true, arguments: {} },
  ],
  [
    "Demo",
    (computer) => computer.features.start("Demo"),
    "6f4cd922-b63e-40bf-9451-536065c7cdf9",
    { active: true, arguments: {} },
  ],
  [
    "DemoServer",
    (computer) => computer.features.start("DemoServer", { demoAccessToken: token, demoServerPort: 11_500 }),
    "e4b6e743-1f5b-491d-9364-e091086200f4",
    { active: true, arguments: { demoAccessToken: token, demoServerPort: 11_500 } },
  ],
  ...(["FullScreenDemoClient", "FullScreenDemo"] as const).map(
    (name) =>
      [
        name,
        (computer: Computer) =>
          computer.features.start(name, { demoAccessToken: token, demoServerHost: "10.0.0.1" }),
        "7b6231bd-eb89-45d3-af32-f70663b2f878",
        { active: true, arguments: { demoAccessToken: token, demoServerHost: "10.0.0.1" } },
      ] as const,
  ),
  ...(["WindowDemoClient", "WindowDemo"] as const).map(
    (name) =>
      [
        name,
        (computer: Computer) =>
          computer.features.start(name, { demoAccessToken: token, demoServerHost: "10.0.0.1" }),
        "ae45c3db-dc2e-4204-ae8b-374cdab8c62c",
        { active: true, arguments: { demoAccessToken: token, demoServerHost: "10.0.0.1" } },
      ] as const,
  ),
  [
    "a feature that this client does not know, by its UUID, with whatever it takes",
    (computer) =>
      computer.features.start("11111111-2222-3333-4444-555555555555", { level: 3, list: [{ a: null }] }),
    "11111111-2222-3333-4444-555555555555",
    { active: true, arguments: { level: 3, list: [{ a: null }] } },
  ],
  [
    "a known feature by its UUID, which takes arguments as they go on the wire",
    (computer) => computer.features.start("e75ae9c8-ac17-4d00-8f0d-019348346208", { text: "Save", icon: 2 }),
    "e75ae9c8-ac17-4d00-8f0d-019348346208",
    { active: true, arguments: { text: "Save", icon: 2 } },
  ],
  [
    "a UUID in capitals",
    (computer) => computer.features.start("CCB535A2-1D24-4CC1-A709-8B47D2B2AC79"),
    "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
    { active: true, arguments: {} },
  ],
  [
    "stopping by a UUID in mixed case",
    (computer) => computer.features.stop("Ccb535a2-1D24-4cc1-a709-8b47d2b2ac79"),
    "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
    { active: false, arguments: {} },
  ],
];

it.each(bodies)("%s", async (_, call, uuid, body) => {
  const server = new CannedServer();
  await call(server.connect().computer("pc-01"));
  expect(server.calls).toEqual([
    { method: "PUT", url: new URL(`https://veyon.test/api/v1/feature/${uuid}`), body },
  ]);
});

describe("every feature of the catalogue", () => {
  it("has the UUID that the documentation gives", () => {
    const uuids = Object.fromEntries(
      Object.entries(featureCatalogue).map(([name, { uuid }]) => [name, uuid]),
    );
    expect(uuids).toEqual({
      ScreenLock: "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
      InputDevicesLock: "e4a77879-e544-4fec-bc18-e534f33b934c",
      UserLogin: "7310707d-3918-460d-a949-65bd152cb958",
      UserLogoff: "7311d43d-ab53-439e-a03a-8cb25f7ed526",
      Reboot: "4f7d98f0-395a-4fff-b968-e49b8d0f748c",
      PowerOn: "f483c659-b5e7-4dbc-bd91-2c9403e70ebd",
      PowerDown: "6f5a27a0-0e2f-496e-afcc-7aae62eede10",
      PowerDownNow: "a88039f2-6716-40d8-b4e1-9f5cd48e91ed",
      InstallUpdatesAndPowerDown: "09bcb3a1-fc11-4d03-8cf1-efd26be8655b",
      PowerDownConfirmed: "ea2406be-d5c7-42b8-9f04-53469d3cc34c",
      PowerDownDelayed: "352de795-7fc4-4850-bc57-525bcb7033f5",
      Demo: "6f4cd922-b63e-40bf-9451-536065c7cdf9",
      DemoServer: "e4b6e743-1f5b-491d-9364-e091086200f4",
      FullScreenDemoClient: "7b6231bd-eb89-45d3-af32-f70663b2f878",
      FullScreenDemo: "7b6231bd-eb89-45d3-af32-f70663b2f878",
      WindowDemoClient: "ae45c3db-dc2e-4204-ae8b-374cdab8c62c",
      WindowDemo: "ae45c3db-dc2e-4204-ae8b-374cdab8c62c",
      StartApp: "da9ca56a-b2ad-4fff-8f8a-929b2927b442",
      OpenWebsite: "8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c",
      TextMessage: "e75ae9c8-ac17-4d00-8f0d-019348346208",
      FileTransfer: "4a70bd5a-fab2-4a4b-a92a-a1e81d2b75ed",
      RemoteView: "a18e545b-1321-4d4e-ac34-adc421c6e9c8",
      RemoteControl: "ca00ad68-1709-4abe-85e2-48dff6ccf8a2",
      Screenshot: "d5ee3aac-2a87-4d05-b827-0c20344490bd",
      MonitoringMode: "edad8259-b4ef-4ca5-90e6-f238d0fda694",
      SystemTrayIcon: "8e997d84-ebb9-430f-8f72-d45d9821963d",
    });
  });

  it.each(["FileTransfer", "RemoteView", "RemoteControl", "Screenshot"] as const)(
    "says why it cannot be used over HTTP: %s",
    async (name) => {
      const server = new CannedServer();
      const { features } = server.connect().computer("pc-01");
      for (const call of [
        () => features.start(name),
        () => features.stop(name),
        () =>
          features.start(featureCatalogue[name].uuid as `${string}-${string}-${string}-${string}-${string}`),
      ]) {
        const error = await failureOf(call);
        expect(error).toMatchObject({ name: "UnsupportedError", code: "unsupported" });
        expect(String(error)).toMatch(/needs Veyon's desktop program.*WebAPI/);
      }
      expect(server.sent).toEqual([]);
    },
  );

  it("that acts once cannot be waited for", async () => {
    const server = new CannedServer();
    const { features } = server.connect().computer("pc-01");
    for (const [name, { kind }] of Object.entries(featureCatalogue)) {
      if (kind === "mode") continue;
      const error = await failureOf(() => features.waitFor(name as FeatureName, true));
      expect(error).toMatchObject({ name: "UnsupportedError" });
      expect(String(error)).toContain("nothing to wait for");
    }
    expect(server.sent).toEqual([]);
  });
});

describe("arguments are refused before anything is sent:", () => {
  it.each<[name: FeatureName, args: object, path: string]>([
    ["UserLogin", { username: "u" }, "arguments.password"],
    ["UserLogin", { password: "p" }, "arguments.username"],
    ["UserLogin", { username: "", password: "p" }, "arguments.username"],
    ["UserLogin", { username: "u", password: "p", domain: "d" }, "arguments.domain"],
    ["PowerDownDelayed", { shutdownTimeout: 0 }, "arguments.shutdownTimeout"],
    ["PowerDownDelayed", { shutdownTimeout: "60" }, "arguments.shutdownTimeout"],
    ["PowerDownDelayed", { delay: 60 }, "arguments.delay"],
    ["DemoServer", {}, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: "short" }, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: "0123456789abcde" }, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: "0123456789abcdé0" }, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: "01234567 9abcdef" }, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: `${token}\n` }, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: 123_456_789_012_345_680 }, "arguments.demoAccessToken"],
    ["DemoServer", { demoAccessToken: token, demoServerPort: 0 }, "arguments.demoServerPort"],
    ["DemoServer", { demoAccessToken: token, demoServerPort: 65_536 }, "arguments.demoServerPort"],
    ["DemoServer", { demoAccessToken: token, demoServerHost: "x" }, "arguments.demoServerHost"],
    ["FullScreenDemoClient", { demoAccessToken: token }, "arguments.demoServerHost"],
    ["FullScreenDemo", { demoServerHost: "x" }, "arguments.demoAccessToken"],
    ["WindowDemoClient", { demoAccessToken: token, demoServerHost: "" }, "arguments.demoServerHost"],
    ["WindowDemo", { demoAccessToken: "x", demoServerHost: "x" }, "arguments.demoAccessToken"],
    ["StartApp", {}, "arguments.applications"],
    ["StartApp", { applications: [] }, "arguments.applications"],
    ["StartApp", { applications: "notepad" }, "arguments.applications"],
    ["StartApp", { applications: ["a", ""] }, "arguments.applications.1"],
    ["OpenWebsite", { websiteUrls: ["https://a.test", "b.test"] }, "arguments.websiteUrls.1"],
    ["OpenWebsite", { urls: ["https://a.test"] }, "arguments.urls"],
    ["TextMessage", {}, "arguments.text"],
    ["TextMessage", { text: "" }, "arguments.text"],
    ["TextMessage", { text: "x", title: "" }, "arguments.title"],
    ["TextMessage", { text: "x", icon: 1 }, "arguments.icon"],
    ["ScreenLock", { anything: 1 }, "arguments.anything"],
    ["Reboot", { delay: 1 }, "arguments.delay"],
  ])("%s with %j", async (name, args, path) => {
    const server = new CannedServer();
    const { features } = server.connect().computer("pc-01");
    expect(await failureOf(() => features.start(name, args as never))).toMatchObject({
      name: "InputError",
      path,
    });
    expect(server.sent).toEqual([]);
  });

  it("a token is never shown", async () => {
    const { features } = new CannedServer().connect().computer("pc-01");
    const error = await failureOf(() => features.start("DemoServer", { demoAccessToken: "tooshort" }));
    expect(String(error)).not.toContain("tooshort");
  });
});
