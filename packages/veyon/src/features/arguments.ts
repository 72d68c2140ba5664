import { checkInteger, checkNames, checkOneOf, checkText, refuse, refuseSecret } from "@labkeeper/transport";
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

type Values = Readonly<Record<string, unknown>>;
type Check = (path: string, value: unknown) => void;

const icons: Readonly<Record<MessageIcon, number>> = { information: 1, warning: 2, critical: 3 };

const text: Check = checkText;
const secretText: Check = (path, value) => {
  if (typeof value !== "string") refuseSecret(path, "a text", value);
};
const texts: Check = (path, value) => {
  if (!Array.isArray(value) || value.length === 0) refuse(path, "a list of at least one text", value);
  for (const [index, item] of value.entries()) checkText(`${path}.${index}`, item);
};
const token: Check = (path, value) => {
  if (typeof value !== "string" || !/^[\x21-\x7e]{16,}$/.test(value)) {
    refuseSecret(path, "at least 16 ASCII characters without spaces", value);
  }
};
const website: Check = (path, value) => {
  texts(path, value);
  for (const [index, item] of (value as string[]).entries()) {
    if (!URL.canParse(item) || !/^[a-z][a-z\d+.-]*:/i.test(item)) {
      refuse(`${path}.${index}`, "a whole address, such as https://example.org/", item);
    }
  }
};
const optional =
  (check: Check): Check =>
  (path, value) => {
    if (value !== undefined) check(path, value);
  };

const demoClient: Readonly<Record<string, Check>> = { demoAccessToken: token, demoServerHost: text };

/** What each argument must be. */
const checks: Readonly<Record<keyof FeatureArguments, Readonly<Record<string, Check>>>> = {
  UserLogin: { username: text, password: secretText },
  PowerDownDelayed: { shutdownTimeout: optional((path, value) => checkInteger(path, value, 1)) },
  DemoServer: {
    demoAccessToken: token,
    demoServerPort: optional((path, value) => checkInteger(path, value, 1, 65_535)),
  },
  FullScreenDemoClient: demoClient,
  FullScreenDemo: demoClient,
  WindowDemoClient: demoClient,
  WindowDemo: demoClient,
  StartApp: { applications: texts },
  OpenWebsite: { websiteUrls: website },
  TextMessage: {
    text,
    title: optional(text),
    icon: optional((path, value) => checkOneOf(path, value, ["information", "warning", "critical"])),
  },
};

/** The arguments that are secret. */
export const secretArguments: Readonly<Record<string, true>> = { password: true, demoAccessToken: true };

/** Checks the arguments of a feature and gives them as they go on the wire. */
export function wireArguments(name: FeatureName, given: Values): WireArguments {
  const known: Readonly<Record<string, Check>> = name in checks ? checks[name as keyof FeatureArguments] : {};
  checkNames("arguments", given, Object.keys(known));
  const wire: Record<string, unknown> = {};
  for (const [argument, check] of Object.entries(known)) {
    const value = given[argument];
    check(`arguments.${argument}`, value);
    if (value !== undefined) wire[argument] = argument === "icon" ? icons[value as MessageIcon] : value;
  }
  return wire;
}
