/**
 * A client for the oVirt Engine's API: every type, service and operation of it.
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
export type { FaultError } from "./answers/fault.ts";
export { isFaultError } from "./answers/fault.ts";
export { OvirtClient } from "./client.ts";
export type { OvirtDefaults } from "./defaults.ts";
export { defaults } from "./defaults.ts";
export type { XmlDocument } from "./documents.ts";
export { readXml, writeXml } from "./documents.ts";
export type { FollowResult, FollowTarget } from "./follow-types.ts";
export type { Linked } from "./links.ts";
export type { OvirtOptions } from "./options.ts";
export type { RawAnswer, RawRequest } from "./raw.ts";
export { Service } from "./services/service.ts";
export type { ServiceAt } from "./services/service-path.ts";
export type { SystemChildren } from "./services/system-children.ts";
export type { ReadOptions } from "./xml/read.ts";
export type { UnknownPart } from "./xml/unknown.ts";
