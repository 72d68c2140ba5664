import type { Call, CallOptions, Fields } from "@labkeeper/transport";
import {
  asJson,
  asNothing,
  boolean,
  checkFields,
  milliseconds,
  optional,
  refuse,
  sleep,
  TimeoutError,
  UnsupportedError,
  within,
} from "@labkeeper/transport";
import * as v from "valibot";
import type { ComputerCalls } from "../computer/computer-calls.ts";
import type { ArgumentsOf, FeatureArguments, WireArguments } from "./arguments.ts";
import { secretArguments, wireArguments } from "./arguments.ts";
import type { FeatureKind, FeatureName } from "./catalogue.ts";
import { featureCatalogue } from "./catalogue.ts";

/** UUID of a feature. */
export type FeatureUuid = `${string}-${string}-${string}-${string}-${string}`;

/** A feature as the server reports it. */
export interface Feature {
  /** Its name on this server; Veyon 4.7 names some differently. */
  readonly name: string;
  /** Its UUID. */
  readonly uid: string;
  /** The feature that it is a variant of; empty text or an all-zero UUID when there is none. */
  readonly parentUid: string;
  /** Whether it is on. Only locks, demos and the monitoring mode are ever reported as on. */
  readonly active: boolean;
}

/** How long and how often to look. */
export interface WaitOptions {
  /** Milliseconds until giving up. Default: 20,000. */
  readonly within?: number | undefined;
  /** Milliseconds between two looks. Default: 250. */
  readonly every?: number | undefined;
}

/** Whether a feature can be started without arguments. */
export type NoneNeeded<N extends FeatureName> = N extends keyof FeatureArguments
  ? Record<never, never> extends FeatureArguments[N]
    ? true
    : false
  : true;

/** What follows the name in {@link ComputerFeatures.start}: arguments only where the feature needs them. */
export type StartParameters<N extends FeatureName> =
  NoneNeeded<N> extends true
    ? [args?: ArgumentsOf<N>, options?: CallOptions]
    : [args: ArgumentsOf<N>, options?: CallOptions];

const asFeatures = asJson(
  v.array(v.looseObject({ name: v.string(), uid: v.string(), parentUid: v.string(), active: v.boolean() })),
);
const asStatus = asJson(v.looseObject({ active: v.boolean() }));

const waitFields: Fields<WaitOptions> = { within: optional(milliseconds), every: optional(milliseconds) };

/** The features of one computer: everything that Veyon can do there besides pictures and users. */
export class ComputerFeatures {
  readonly #calls: ComputerCalls;

  /** @internal */
  constructor(calls: ComputerCalls) {
    this.#calls = calls;
  }

  /** All features that the computer has. */
  list(options?: CallOptions): Call<Feature[]> {
    return this.#calls.get("Listing the features", "feature", asFeatures, options);
  }

  /**
   * Whether a feature is on.
   *
   * Only features with a mode (the locks, the demo ones) ever are; for a UUID that the server does not know it
   * answers false as well (seen on 4.7.5).
   */
  isActive(feature: FeatureName | FeatureUuid, options?: CallOptions): Call<boolean> {
    return this.#calls
      .guard(() => {
        const { uuid } = find(feature);
        return this.#calls.get(`Asking whether ${feature} is on`, `feature/${uuid}`, asStatus, options);
      })
      .map(({ active }) => active);
  }

  /**
   * Starts a feature. The server answers before the computer has acted: {@link ComputerFeatures.waitFor} waits
   * until a lock or a demo is really on.
   *
   * Locks and demos are repeated when an attempt fails; everything else acts each time and is never sent again
   * once it may have arrived.
   *
   * @throws `InputError` for arguments that make no sense, before anything is sent.
   * @example
   * ```ts
   * import { VeyonClient } from "@labkeeper/veyon";
   *
   * async function tidyUp(veyon: VeyonClient): Promise<void> {
   *   const { features } = veyon.computer("pc-01");
   *   await features.start("TextMessage", { text: "Please save your work.", icon: "warning" });
   *   await features.start("ScreenLock");
   * }
   * ```
   */
  start<N extends FeatureName>(feature: N, ...rest: StartParameters<N>): Call<void>;
  /** Starts a feature by its UUID, with arguments as they go on the wire. It counts as one that acts each time. */
  start(feature: FeatureUuid, args?: WireArguments, options?: CallOptions): Call<void>;
  start(feature: FeatureName | FeatureUuid, args: WireArguments = {}, options?: CallOptions): Call<void> {
    return this.#switch(feature, true, args, options);
  }

  /** Stops a feature that has a mode. */
  stop(feature: FeatureName | FeatureUuid, options?: CallOptions): Call<void> {
    return this.#switch(feature, false, {}, options);
  }

  /**
   * Waits until a feature is on or off, as the computer reports it. On a real server (4.7.5) a lock takes 2 s,
   * a demo up to 5 s.
   *
   * @throws `TimeoutError` with code `timeout.wait` when it does not happen in time.
   */
  async waitFor(
    feature: FeatureName | FeatureUuid,
    active: boolean,
    wait: WaitOptions = {},
    options: CallOptions = {},
  ): Promise<void> {
    boolean("active", active);
    checkFields("wait", wait, waitFields);
    const { within: limit = 20_000, every = 250 } = wait;
    const { kind = "mode" } = find(feature);
    if (kind !== "mode") {
      throw new UnsupportedError(`${feature} is never on: there is nothing to wait for.`);
    }
    const doing = `Waiting until ${feature} is ${active ? "on" : "off"} on ${this.#calls.host}`;
    const total = typeof options.timeout === "object" ? options.timeout.total : undefined;
    await within(total, doing, options.signal, async (signal) => {
      const end = Date.now() + limit;
      while ((await this.isActive(feature, { ...options, signal })) !== active) {
        if (Date.now() + every > end) {
          throw new TimeoutError(
            `${doing}: not within ${limit} ms. Is the computer off, or nobody logged in?`,
            { code: "timeout.wait", retryable: true },
          );
        }
        await sleep(every, doing, signal);
      }
    });
  }

  #switch(
    feature: FeatureName | FeatureUuid,
    active: boolean,
    args: WireArguments,
    options: CallOptions | undefined,
  ): Call<void> {
    return this.#calls.send<void>(() => {
      const { uuid, kind, name } = find(feature);
      if (kind === "desktop") {
        throw new UnsupportedError(`${feature} needs Veyon's desktop program; the WebAPI lacks it.`);
      }
      return {
        doing: `${active ? "Starting" : "Stopping"} ${feature}`,
        method: "PUT",
        path: `feature/${uuid}`,
        json: { active, arguments: active ? wireArguments(name, args) : {} },
        repeat: active && kind !== "mode" ? "once" : "safe",
        read: asNothing,
        // What a feature without a name takes is not known: all of it may be secret.
        secretsSent: name ? secretArguments : ["arguments"],
        options,
      };
    });
  }
}

interface Found {
  readonly uuid: string;
  /** Undefined for a plugin's feature, which this client does not know. */
  readonly kind: FeatureKind | undefined;
  /** Undefined for a feature given by its UUID. */
  readonly name?: FeatureName;
}

function find(feature: FeatureName | FeatureUuid): Found {
  if (isName(feature)) return { ...featureCatalogue[feature], name: feature };
  if (typeof feature !== "string" || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(feature)) {
    refuse("feature", `a UUID or one of ${Object.keys(featureCatalogue).join(", ")}`, feature);
  }
  const uuid = feature.toLowerCase();
  return { uuid, kind: Object.values(featureCatalogue).find((known) => known.uuid === uuid)?.kind };
}

function isName(feature: FeatureName | FeatureUuid): feature is FeatureName {
  return Object.hasOwn(featureCatalogue, feature);
}
