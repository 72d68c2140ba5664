/** In which order things can be done. */
export interface Ranks<T> {
  /** The things in groups: those of a group only need those of earlier groups. */
  readonly groups: readonly (readonly T[])[];
  /** Things that need each other in a circle, or something in one. */
  readonly circular: readonly T[];
}

/** Puts things into an order in which each comes after all that it needs. */
export function ranks<T>(needs: ReadonlyMap<T, Iterable<T>>): Ranks<T> {
  const groups: T[][] = [];
  const done = new Set<T>();
  let left = [...needs.keys()];
  while (left.length > 0) {
    const ready = left.filter((thing) =>
      [...(needs.get(thing) ?? [])].every((one) => done.has(one) || !needs.has(one)),
    );
    if (ready.length === 0) return { groups, circular: left };
    groups.push(ready);
    for (const thing of ready) done.add(thing);
    left = left.filter((thing) => !done.has(thing));
  }
  return { groups, circular: [] };
}
