import type { SystemService } from "@labkeeper/ovirt-model";
import type { Service } from "./service.ts";

/**
 * The service that a path leads to: `ServiceAt<"vms/123/nics">` is `VmNicsService`. Of a path that is only known at
 * run time it is a {@link Service} that cannot be told any further; of one that leads nowhere, `never`.
 */
export type ServiceAt<Path extends string> = string extends Path ? Service : Walk<SystemService, Path>;

type Walk<S, Path extends string> = Path extends ""
  ? S
  : Path extends `${infer Segment}/${infer Rest}`
    ? Walk<Step<S, Segment>, Rest>
    : Step<S, Path>;

type Step<S, Segment extends string> = string extends Segment
  ? ById<S>
  : [Fixed<S, Segment>] extends [never]
    ? ById<S>
    : Fixed<S, Segment>;

/** What a fixed locator leads to. Its segment is its name in lower case. */
type Fixed<S, Segment extends string> = {
  [K in keyof S & string]: Lowercase<K> extends Segment ? (S[K] extends Callable ? never : S[K]) : never;
}[keyof S & string];

/** What the locator by id leads to. It is the only method that gives no promise. */
type ById<S> = {
  [K in keyof S]: S[K] extends (id: string) => infer R ? (R extends PromiseLike<unknown> ? never : R) : never;
}[keyof S];

type Callable = (...args: never[]) => unknown;
