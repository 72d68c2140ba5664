/** Where a link type keeps what it leads to; nothing has it at run time. */
export declare const target: unique symbol;

/** What every struct may have: the address of the resource. */
export interface Struct {
  /** Path of the resource on the server, to be followed or read again. */
  readonly href?: string;
}

/**
 * An object that the server sent as a link: only its address and id are sure to be there.
 * Follow it to have the object, or name it in `follow` of the call that reads the object around it.
 */
export interface Link<T> {
  /** Path of the resource on the server. */
  readonly href?: string;
  /** Id of the resource. */
  readonly id?: string;
  readonly [target]?: T;
}

/** A list that the server sent as a link. It is no array, so it cannot be taken for an empty list. */
export interface LinkList<T> {
  /** Path of the collection on the server. */
  readonly href?: string;
  readonly [target]?: readonly T[];
}

/** A list of objects; an array, with the address of the collection where the server gives it. */
export interface List<T> extends ReadonlyArray<T> {
  /** Path of the collection on the server. */
  readonly href?: string;
}
