import type { Computer } from "./computer.ts";
import { featureUids } from "./features.ts";
import type { JsonObject } from "./values.ts";
import { asInteger, asText, asTexts } from "./values.ts";

/**
 * Starts or stops a feature on a computer. What makes no sense is ignored, as the server does, whose answer tells
 * nothing about it: features that cannot be used over HTTP, stopping what happens only once, missing arguments.
 *
 * @param uid a UUID in small letters
 * @param now milliseconds since 1970
 */
export function controlFeature(
  uid: string,
  start: boolean,
  given: JsonObject,
  computer: Computer,
  now: number,
): void {
  if (!controlMode(uid, start, given, computer) && start) performAction(uid, given, computer, now);
}

/** Features that last until they are stopped. */
function controlMode(uid: string, start: boolean, given: JsonObject, computer: Computer): boolean {
  const token = asText(given.demoAccessToken);
  const host = asText(given.demoServerHost);
  switch (uid) {
    case featureUids.screenLock:
      computer.lockScreen(start);
      return true;
    case featureUids.inputDevicesLock:
      computer.lockInput(start);
      return true;
    case featureUids.demoServer:
      if (start) computer.startDemoServer(token);
      else computer.stopDemoServer();
      return true;
    case featureUids.fullScreenDemo:
    case featureUids.windowDemo: {
      const mode = uid === featureUids.windowDemo ? "window" : "fullscreen";
      if (start) computer.startDemoClient(mode, token, host);
      else computer.stopDemoClient(mode);
      return true;
    }
    default:
      return false;
  }
}

/** Features that happen once. */
function performAction(uid: string, given: JsonObject, computer: Computer, now: number): void {
  switch (uid) {
    case featureUids.textMessage:
      computer.messages.push({
        text: asText(given.text),
        title: asText(given.title),
        icon: asInteger(given.icon),
        at: now,
      });
      break;
    case featureUids.startApp:
      computer.applications.push(...asTexts(given.applications));
      break;
    case featureUids.openWebsite:
      computer.websites.push(...asTexts(given.websiteUrls));
      break;
    case featureUids.userLogin:
      if (asText(given.username) !== "") computer.logIn(asText(given.username));
      break;
    case featureUids.userLogoff:
      computer.logOff();
      break;
    case featureUids.reboot:
      computer.reboot();
      break;
    case featureUids.powerDownDelayed:
      computer.shutDown("shutdownTimeout" in given ? asInteger(given.shutdownTimeout) : 60);
      break;
    case featureUids.powerDown:
    case featureUids.powerDownNow:
    case featureUids.installUpdatesAndPowerDown:
    case featureUids.powerDownConfirmed:
      computer.shutDown();
      break;
    default:
      break;
  }
}
