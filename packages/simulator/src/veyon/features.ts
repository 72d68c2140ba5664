import type { VeyonVersion } from "./options.ts";
import { nilUuid } from "./values.ts";

/** A feature as the server lists it. */
export interface Feature {
  readonly name: string;
  readonly uid: string;
  /** The feature that this one belongs to, or the nil UUID. */
  readonly parentUid: string;
}

/** The UUIDs of the features that do something here. */
export const featureUids: Readonly<Record<FeatureKey, string>> = {
  screenLock: "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
  inputDevicesLock: "e4a77879-e544-4fec-bc18-e534f33b934c",
  userLogin: "7310707d-3918-460d-a949-65bd152cb958",
  userLogoff: "7311d43d-ab53-439e-a03a-8cb25f7ed526",
  reboot: "4f7d98f0-395a-4fff-b968-e49b8d0f748c",
  powerDown: "6f5a27a0-0e2f-496e-afcc-7aae62eede10",
  powerDownNow: "a88039f2-6716-40d8-b4e1-9f5cd48e91ed",
  installUpdatesAndPowerDown: "09bcb3a1-fc11-4d03-8cf1-efd26be8655b",
  powerDownConfirmed: "ea2406be-d5c7-42b8-9f04-53469d3cc34c",
  powerDownDelayed: "352de795-7fc4-4850-bc57-525bcb7033f5",
  powerOn: "f483c659-b5e7-4dbc-bd91-2c9403e70ebd",
  demo: "6f4cd922-b63e-40bf-9451-536065c7cdf9",
  demoServer: "e4b6e743-1f5b-491d-9364-e091086200f4",
  fullScreenDemo: "7b6231bd-eb89-45d3-af32-f70663b2f878",
  windowDemo: "ae45c3db-dc2e-4204-ae8b-374cdab8c62c",
  startApp: "da9ca56a-b2ad-4fff-8f8a-929b2927b442",
  openWebsite: "8a11a75d-b3db-48b6-b9cb-f8422ddd5b0c",
  textMessage: "e75ae9c8-ac17-4d00-8f0d-019348346208",
  fileTransfer: "4a70bd5a-fab2-4a4b-a92a-a1e81d2b75ed",
  remoteView: "a18e545b-1321-4d4e-ac34-adc421c6e9c8",
  remoteControl: "ca00ad68-1709-4abe-85e2-48dff6ccf8a2",
  screenshot: "d5ee3aac-2a87-4d05-b827-0c20344490bd",
  monitoringMode: "edad8259-b4ef-4ca5-90e6-f238d0fda694",
  systemTrayIcon: "8e997d84-ebb9-430f-8f72-d45d9821963d",
};

/** The names that features have in this code. */
export type FeatureKey =
  | "screenLock"
  | "inputDevicesLock"
  | "userLogin"
  | "userLogoff"
  | "reboot"
  | "powerDown"
  | "powerDownNow"
  | "installUpdatesAndPowerDown"
  | "powerDownConfirmed"
  | "powerDownDelayed"
  | "powerOn"
  | "demo"
  | "demoServer"
  | "fullScreenDemo"
  | "windowDemo"
  | "startApp"
  | "openWebsite"
  | "textMessage"
  | "fileTransfer"
  | "remoteView"
  | "remoteControl"
  | "screenshot"
  | "monitoringMode"
  | "systemTrayIcon";

/**
 * The features that a server of this version lists. The names are those of the server's source code, which differ
 * from the documentation's in places: the demo clients are `FullScreenDemo` and `WindowDemo` in all versions.
 */
export function featuresOf(version: VeyonVersion): readonly Feature[] {
  const uid = featureUids;
  return [
    feature("SystemTrayIcon", uid.systemTrayIcon),
    feature("MonitoringMode", uid.monitoringMode),
    feature(version === "4.11" ? "UserInfo" : "UserSessionInfo", "79a5e74d-50bd-4aab-8012-0e70dc08cc72"),
    ...(version === "4.11" ? [feature("SessionInfo", "699ed9dd-f58b-477b-a0af-df8105571b3c")] : []),
    feature("Demo", uid.demo),
    feature("DemoServer", uid.demoServer, uid.demo),
    feature("FullScreenDemo", uid.fullScreenDemo),
    feature("WindowDemo", uid.windowDemo),
    feature("ShareOwnScreenFullScreen", "07b375e1-8ab6-4b48-bcb7-75fb3d56035b", uid.demo),
    feature("ShareOwnScreenWindow", "68c55fb9-127e-4c9f-9c90-28b998bf1a47", uid.demo),
    feature("ShareUserScreenFullScreen", "b4e542e2-1deb-48ac-910a-bbf8ac9a0bde", uid.demo),
    feature("ShareUserScreenWindow", "ebfc5ec4-f725-4bfc-a93a-c6d4864c6806", uid.demo),
    feature(version === "4.5" ? "RunProgram" : "StartApp", uid.startApp),
    feature("OpenWebsite", uid.openWebsite),
    feature("FileTransfer", uid.fileTransfer),
    feature("PowerOn", uid.powerOn),
    feature("Reboot", uid.reboot),
    feature("PowerDown", uid.powerDown),
    feature("PowerDownNow", uid.powerDownNow, uid.powerDown),
    feature("InstallUpdatesAndPowerDown", uid.installUpdatesAndPowerDown, uid.powerDown),
    feature("PowerDownConfirmed", uid.powerDownConfirmed, uid.powerDown),
    feature("PowerDownDelayed", uid.powerDownDelayed, uid.powerDown),
    feature("RemoteView", uid.remoteView),
    feature("RemoteControl", uid.remoteControl),
    feature("ScreenLock", uid.screenLock),
    feature("InputDevicesLock", uid.inputDevicesLock),
    feature("Screenshot", uid.screenshot),
    feature("TextMessage", uid.textMessage),
    feature("UserLogin", uid.userLogin),
    feature("UserLogoff", uid.userLogoff),
  ];
}

function feature(name: string, uid: string, parentUid: string = nilUuid): Feature {
  return { name, uid, parentUid };
}
