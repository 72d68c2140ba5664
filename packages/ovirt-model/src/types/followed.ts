import type { LinkList, List, target } from "./link.ts";

/** Names of the attributes of `T` that are links. */
export type LinkName<T> = {
  [K in keyof T]-?: typeof target extends keyof NonNullable<T[K]> ? K : never;
}[keyof T] &
  string;

/** What a link leads to; the members' type, when it leads to a list. */
export type LinkTarget<L> =
  NonNullable<L> extends { readonly [target]?: infer U }
    ? NonNullable<U> extends readonly (infer V)[]
      ? V
      : NonNullable<U>
    : never;

/**
 * `T` as a call returns it that followed the paths `P`: the links that they name hold what they lead to. It can
 * be used wherever a `T` can. A single link may still be absent, a list never is.
 */
export type Followed<T, P extends string> = string extends P
  ? T
  : [P] extends [never]
    ? T
    : T & {
        readonly [K in LinkName<T> & Head<P> as IsList<T[K]> extends true ? K : never]-?: LinkList<
          LinkTarget<T[K]>
        > &
          List<Followed<LinkTarget<T[K]>, Tail<P, K>>>;
      } & {
        readonly [K in LinkName<T> & Head<P> as IsList<T[K]> extends true ? never : K]?: Followed<
          LinkTarget<T[K]>,
          Tail<P, K>
        >;
      };

/** Only links to one object have an id. */
type IsList<L> = "id" extends keyof NonNullable<L> ? false : true;

type Head<P extends string> = P extends `${infer H}.${string}` ? H : P;

type Tail<P extends string, K extends string> = P extends `${K}.${infer R}` ? R : never;

/**
 * The type of a `follow` argument: `P` itself when every path leads along links of `T`, else what would have been
 * right at the first wrong step of each. Paths that are only known at run time (`string`) are taken as they are.
 */
export type CheckAll<T, P extends readonly string[]> = { readonly [I in keyof P]: CheckPath<T, P[I]> };

/** One path of {@link CheckAll}; `Before` is the part of it that was right. */
export type CheckPath<T, S, Before extends string = ""> = S extends string
  ? string extends S
    ? string
    : S extends `${infer H}.${infer R}`
      ? H extends LinkName<T>
        ? CheckPath<LinkTarget<T[H]>, R, `${Before}${H}.`>
        : `${Before}${LinkName<T>}`
      : `${Before}${LinkName<T>}`
  : never;

/**
 * The parameter `follow` of an operation that reads `T`. (The brackets keep the compiler from judging the constraint
 * of `P`, every list of texts, instead of the texts that are given.)
 */
export type Follow<T, P extends readonly string[]> = [P] extends [CheckAll<T, P>] ? P : CheckAll<T, P>;
