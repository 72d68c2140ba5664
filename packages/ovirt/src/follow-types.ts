import type { Followed, LinkTarget, List, target } from "@labkeeper/ovirt-model";

/** What a link or an object leads to; of a list, what its members are. */
export type FollowTarget<L> = typeof target extends keyof L
  ? LinkTarget<L>
  : L extends readonly (infer Member)[]
    ? Member
    : L;

/** What following a link or an object gives; `P` are the paths that are followed from there. */
export type FollowResult<L, P extends string> = typeof target extends keyof L
  ? "id" extends keyof L
    ? Followed<FollowTarget<L>, P>
    : List<Followed<FollowTarget<L>, P>>
  : L extends readonly unknown[]
    ? List<Followed<FollowTarget<L>, P>>
    : Followed<L, P>;
