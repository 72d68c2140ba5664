/**
 * How a feature works: with a `mode` that is on or off, as an `action` that happens once each time, or only
 * with Veyon's `desktop` program, not over the WebAPI.
 */
export type FeatureKind = "mode" | "action" | "desktop";

/** What is known of a feature. */
export interface FeatureFacts {
  /** UUID on the wire. */
  readonly uuid: string;
  /** How it works. Only a mode may be started again when a start may have arrived, and is ever reported as active. */
  readonly kind: FeatureKind;
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

const mode = (uuid: string): FeatureFacts => ({ uuid, kind: "mode" });
const action = (uuid: string): FeatureFacts => ({ uuid, kind: "action" });
const desktop = (uuid: string): FeatureFacts => ({ uuid, kind: "desktop" });

/** The features of Veyon 4.5 to 4.11 by name, with other names that servers report them under. */
export const featureCatalogue: Readonly<Record<FeatureName, FeatureFacts>> = {
  ScreenLock: mode("ccb535a2-1d24-4cc1-a709-8b47d2b2ac79"),
  InputDevicesLock: mode("e4a77879-e544-4fec-bc18-e534f33b934c"),
  UserLogin: action("7310707d-3918-460d-a949-65bd152cb958"),
  UserLogoff: action("7311d43d-ab53-439e-a03a-8cb25f7ed526"),
  Reboot: action("4f7d98f0-395a-4fff-b968-e49b8d0f748c"),
  PowerOn: action("f483c659-b5e7-4dbc-bd91-2c9403e70ebd"),
  PowerDown: action("6f5a27a0-0e2f-496e-afcc-7aae62eede10"),
  PowerDownNow: action("a88039f2-6716-40d8-b4e1-9f5cd48e91ed"),
  InstallUpdatesAndPowerDown: action("09bcb3a1-fc11-4d03-8cf1-efd26be8655b"),
  PowerDownConfirmed: action("ea2406be-d5c7-42b8-9f04-53469d3cc34c"),
  PowerDownDelayed: action("352de795-7fc4-4850-bc57-525bcb7033f5"),
  Demo: mode("6f4cd922-b63e-40bf-9451-536065c7cdf9"),
  DemoServer: mode("e4b6e743-1f5b-491d-9364-e091086200f4"),
  FullScreenDemoClient: mode("7b6231bd-eb89-45d3-af32-f70663b2f878"),
  /** Name under which Veyon 4.7 reports `FullScreenDemoClient`. */
  FullScreenDemo: mode("7b6231bd-eb89-45d3-af32-f70663b2f878"),
  WindowDemoClient: mode("ae45c3db-dc2e-4204-ae8b-374cdab8c62c"),
  /** Name under which Veyon 4.7 reports `WindowDemoClient`. */
  WindowDemo: mode("ae45c3db-dc2e-4204-ae8b-374cdab8c62c"),
  StartApp: action("da9ca56a-b2ad-4fff-8f8a-929b2927b442"),
  OpenWebsite: action("8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c"),
  TextMessage: action("e75ae9c8-ac17-4d00-8f0d-019348346208"),
  FileTransfer: desktop("4a70bd5a-fab2-4a4b-a92a-a1e81d2b75ed"),
  RemoteView: desktop("a18e545b-1321-4d4e-ac34-adc421c6e9c8"),
  RemoteControl: desktop("ca00ad68-1709-4abe-85e2-48dff6ccf8a2"),
  /** Stores a picture on the master's disk; `computer.screenshot()` fetches one. */
  Screenshot: desktop("d5ee3aac-2a87-4d05-b827-0c20344490bd"),
  MonitoringMode: mode("edad8259-b4ef-4ca5-90e6-f238d0fda694"),
  SystemTrayIcon: mode("8e997d84-ebb9-430f-8f72-d45d9821963d"),
};
