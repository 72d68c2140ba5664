/**
 * A client for the Veyon WebAPI: the screens of a school's computer rooms.
 *
 * @module
 */
export type {
  CallOptions,
  Logger,
  RetryOptions,
  Secret,
  SessionOptions,
  Timeouts,
  TlsOptions,
} from "@labkeeper/transport";
export type { VeyonOptions } from "./client.ts";
export { VeyonClient } from "./client.ts";
export type { MessageOptions, PowerOffOptions } from "./computer/computer.ts";
export { Computer } from "./computer/computer.ts";
export type { Screenshot, ScreenshotOptions } from "./computer/screenshot.ts";
export type { SessionInfo, User } from "./computer/user.ts";
export type {
  AuthenticationMethod,
  Credentials,
  CustomCredentials,
  KeyCredentials,
  PasswordCredentials,
  SimpleCredentials,
} from "./credentials.ts";
export { authenticationMethods } from "./credentials.ts";
export type { VeyonError, VeyonErrorCode } from "./errors.ts";
export {
  AuthenticationFailedError,
  AuthenticationMethodNotAvailableError,
  ConnectionLimitReachedError,
  ConnectionTimedOutError,
  FramebufferEncodingError,
  FramebufferNotAvailableError,
  InvalidConnectionError,
  InvalidCredentialsError,
  InvalidDataError,
  InvalidFeatureError,
  isVeyonError,
  ProtocolMismatchError,
  UnsupportedImageFormatError,
} from "./errors.ts";
export type {
  ArgumentsOf,
  DemoClientArguments,
  DemoServerArguments,
  FeatureArguments,
  MessageIcon,
  OpenWebsiteArguments,
  PowerDownDelayedArguments,
  StartAppArguments,
  TextMessageArguments,
  UserLoginArguments,
  WireArguments,
} from "./features/arguments.ts";
export type { FeatureFacts, FeatureKind, FeatureName } from "./features/catalogue.ts";
export { featureCatalogue } from "./features/catalogue.ts";
export type { Feature, FeatureUuid, NoneNeeded, StartParameters, WaitOptions } from "./features/features.ts";
export { ComputerFeatures } from "./features/features.ts";
export type { ComputerResult, RoomOptions, RoomProgress } from "./room/on-each.ts";
export type { Presentation, PresentOptions } from "./room/presentation.ts";
export { Room } from "./room/room.ts";
export type { WatchEvent, WatchOptions } from "./room/watch.ts";
export type { HostState, PingOptions, ServerCapabilities } from "./server/server-calls.ts";
