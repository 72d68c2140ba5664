/** What is known of a feature. */
export interface FeatureFacts {
  /** UUID on the wire. */
  readonly uuid: string;
  /** Whether it acts each time, so that a start may never be repeated after it may have arrived. */
  readonly once: boolean;
  /** Whether it has a mode, so that the server ever reports it as active. */
  readonly mode: boolean;
  /** Why it cannot be used over HTTP. */
  readonly unusable?: string;
}

/** The names of the features that this client knows. */
export type FeatureName =
  | "ScreenLock"
  | "InputDevicesLock"
  | "UserLogin"
  | "UserLogoff"
  | "Reboot"
  | "PowerOn"
  | "PowerDown"
  | "PowerDownNow"
  | "InstallUpdatesAndPowerDown"
  | "PowerDownConfirmed"
  | "PowerDownDelayed"
  | "Demo"
  | "DemoServer"
  | "FullScreenDemoClient"
  | "FullScreenDemo"
  | "WindowDemoClient"
  | "WindowDemo"
  | "StartApp"
  | "OpenWebsite"
  | "TextMessage"
  | "FileTransfer"
  | "RemoteView"
  | "RemoteControl"
  | "Screenshot"
  | "MonitoringMode"
  | "SystemTrayIcon";

const mode = (uuid: string): FeatureFacts => ({ uuid, once: false, mode: true });
const once = (uuid: string): FeatureFacts => ({ uuid, once: true, mode: false });
const desktopOnly = (uuid: string, unusable = "it needs a desktop client"): FeatureFacts => ({
  uuid,
  once: true,
  mode: false,
  unusable,
});

/** The features of Veyon 4.5 to 4.11 by name, with other names that servers report them under. */
export const featureCatalogue: Readonly<Record<FeatureName, FeatureFacts>> = {
  ScreenLock: mode("ccb535a2-1d24-4cc1-a709-8b47d2b2ac79"),
  InputDevicesLock: mode("e4a77879-e544-4fec-bc18-e534f33b934c"),
  UserLogin: once("7310707d-3918-460d-a949-65bd152cb958"),
  UserLogoff: once("7311d43d-ab53-439e-a03a-8cb25f7ed526"),
  Reboot: once("4f7d98f0-395a-4fff-b968-e49b8d0f748c"),
  PowerOn: once("f483c659-b5e7-4dbc-bd91-2c9403e70ebd"),
  PowerDown: once("6f5a27a0-0e2f-496e-afcc-7aae62eede10"),
  PowerDownNow: once("a88039f2-6716-40d8-b4e1-9f5cd48e91ed"),
  InstallUpdatesAndPowerDown: once("09bcb3a1-fc11-4d03-8cf1-efd26be8655b"),
  PowerDownConfirmed: once("ea2406be-d5c7-42b8-9f04-53469d3cc34c"),
  PowerDownDelayed: once("352de795-7fc4-4850-bc57-525bcb7033f5"),
  Demo: mode("6f4cd922-b63e-40bf-9451-536065c7cdf9"),
  DemoServer: mode("e4b6e743-1f5b-491d-9364-e091086200f4"),
  FullScreenDemoClient: mode("7b6231bd-eb89-45d3-af32-f70663b2f878"),
  /** Name under which Veyon 4.7 reports `FullScreenDemoClient`. */
  FullScreenDemo: mode("7b6231bd-eb89-45d3-af32-f70663b2f878"),
  WindowDemoClient: mode("ae45c3db-dc2e-4204-ae8b-374cdab8c62c"),
  /** Name under which Veyon 4.7 reports `WindowDemoClient`. */
  WindowDemo: mode("ae45c3db-dc2e-4204-ae8b-374cdab8c62c"),
  StartApp: once("da9ca56a-b2ad-4fff-8f8a-929b2927b442"),
  OpenWebsite: once("8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c"),
  TextMessage: once("e75ae9c8-ac17-4d00-8f0d-019348346208"),
  FileTransfer: desktopOnly("4a70bd5a-fab2-4a4b-a92a-a1e81d2b75ed", "it does not work over HTTP"),
  RemoteView: desktopOnly("a18e545b-1321-4d4e-ac34-adc421c6e9c8"),
  RemoteControl: desktopOnly("ca00ad68-1709-4abe-85e2-48dff6ccf8a2"),
  Screenshot: desktopOnly(
    "d5ee3aac-2a87-4d05-b827-0c20344490bd",
    "it stores a file on a desktop master; `screenshot()` fetches a picture",
  ),
  MonitoringMode: mode("edad8259-b4ef-4ca5-90e6-f238d0fda694"),
  SystemTrayIcon: mode("8e997d84-ebb9-430f-8f72-d45d9821963d"),
};
