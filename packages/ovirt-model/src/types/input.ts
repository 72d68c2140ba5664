import type { LinkTarget } from "./followed.ts";
import type { LinkList, target } from "./link.ts";

/**
 * `T` as it is sent: links are plain objects, mostly with an `id` or a `name`, or lists of them. What was read can be
 * sent again. Dates may also be texts in ISO 8601, which are written as given, and integers may be a `bigint`.
 */
export type Input<T> = { readonly [K in keyof T]?: InputValue<NonNullable<T[K]>> | undefined };

/** One value as it is sent. */
export type InputValue<V> = V extends string | boolean
  ? V
  : V extends number
    ? number | bigint
    : V extends Date
      ? Date | string
      : typeof target extends keyof V
        ? "id" extends keyof V
          ? Input<LinkTarget<V>>
          : readonly Input<LinkTarget<V>>[] | LinkList<LinkTarget<V>>
        : V extends readonly (infer U)[]
          ? readonly InputValue<U>[]
          : Input<V>;
