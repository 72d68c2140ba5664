/** A mistake of the server that nothing catches: it answers 500 and tells nothing. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
