import type { Check, Fields } from "@labkeeper/transport";
import { check, checkFields, integer, list, oneOf, optional, text } from "@labkeeper/transport";
import { secretText } from "../credentials.ts";
import type { FeatureName } from "./catalogue.ts";

/** A user is logged in on the computer. */
export interface UserLoginArguments {
  /** Log-in name. */
  readonly username: string;
  /** Never logged and never kept. */
  readonly password: string;
}

/** The computer is switched off after a while, which its user sees. */
export interface PowerDownDelayedArguments {
  /** Seconds, at least 1. Default: 60. */
  readonly shutdownTimeout?: number | undefined;
}

/** The computer offers its screen to demo clients. */
export interface DemoServerArguments {
  /** A random secret that clients must show: at least 16 ASCII characters. */
  readonly demoAccessToken: string;
  /** TCP port. Default: the server's setting, 11400. */
  readonly demoServerPort?: number | undefined;
}

/** The computer shows the screen of a demo server. */
export interface DemoClientArguments {
  /** The secret that the demo server was started with. */
  readonly demoAccessToken: string;
  /** Name or address of the computer that runs the demo server. */
  readonly demoServerHost: string;
}

/** Programs are started. */
export interface StartAppArguments {
  /** Command lines, at least one. */
  readonly applications: readonly string[];
}

/** Pages are opened in the user's browser. */
export interface OpenWebsiteArguments {
  /** Addresses, at least one. */
  readonly websiteUrls: readonly string[];
}

/** How important a message is. */
export type MessageIcon = "information" | "warning" | "critical";

/** A message is shown on the screen. */
export interface TextMessageArguments {
  /** What it says. */
  readonly text: string;
  /** Title of the window. Default: Veyon's own. */
  readonly title?: string | undefined;
  /** Default: information. */
  readonly icon?: MessageIcon | undefined;
}

/** The arguments of each feature that takes any. */
export interface FeatureArguments {
  /** Who is logged in. */
  readonly UserLogin: UserLoginArguments;
  /** How long the user may go on. */
  readonly PowerDownDelayed: PowerDownDelayedArguments;
  /** How the screen is offered. */
  readonly DemoServer: DemoServerArguments;
  /** Whose screen is shown. */
  readonly FullScreenDemoClient: DemoClientArguments;
  /** Whose screen is shown. */
  readonly FullScreenDemo: DemoClientArguments;
  /** Whose screen is shown. */
  readonly WindowDemoClient: DemoClientArguments;
  /** Whose screen is shown. */
  readonly WindowDemo: DemoClientArguments;
  /** Which programs are started. */
  readonly StartApp: StartAppArguments;
  /** Which pages are opened. */
  readonly OpenWebsite: OpenWebsiteArguments;
  /** What is shown. */
  readonly TextMessage: TextMessageArguments;
}

/** The arguments of one feature: none, for most. */
export type ArgumentsOf<N extends FeatureName> = N extends keyof FeatureArguments
  ? FeatureArguments[N]
  : Readonly<Record<string, never>>;

/** Arguments as they go on the wire. */
export type WireArguments = Readonly<Record<string, unknown>>;

const anyObject: Check = check(
  "an object",
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

const icons: readonly string[] = ["information", "warning", "critical"] satisfies MessageIcon[];

const website: Check = check(
  "an address such as https://example.org/",
  (value) => typeof value === "string" && /^[a-z][a-z\d+.-]*:/i.test(value) && URL.canParse(value),
);
const demoAccessToken: Check = secretText("16 or more ASCII characters", /^[!-~]{16,}$/);
const demoClient: Fields<DemoClientArguments> = { demoAccessToken, demoServerHost: text };

/** What each argument must be. */
const fields: { readonly [N in keyof FeatureArguments]: Fields<FeatureArguments[N]> } = {
  UserLogin: { username: text, password: secretText("a text", /^/) },
  PowerDownDelayed: { shutdownTimeout: optional(integer(1)) },
  DemoServer: { demoAccessToken, demoServerPort: optional(integer(1, 65_535)) },
  FullScreenDemoClient: demoClient,
  FullScreenDemo: demoClient,
  WindowDemoClient: demoClient,
  WindowDemo: demoClient,
  StartApp: { applications: list(text, 1) },
  OpenWebsite: { websiteUrls: list(website, 1) },
  TextMessage: { text, title: optional(text), icon: optional(oneOf(...icons)) },
};

/** The arguments that are secret. */
export const secretArguments: readonly string[] = ["password", "demoAccessToken"];

/** Checks the arguments of a feature and gives them as they go on the wire. Without a name they go as they are. */
export function wireArguments(name: FeatureName | undefined, given: WireArguments): WireArguments {
  if (!name) {
    anyObject("arguments", given);
    return given;
  }
  checkFields("arguments", given, name in fields ? fields[name as keyof FeatureArguments] : {});
  const { icon } = given;
  return icon === undefined ? given : { ...given, icon: icons.indexOf(String(icon)) + 1 };
}
