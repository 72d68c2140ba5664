/** Known values, offered by editors, and whatever a newer server may send. */
export type OpenEnum<T extends string> = T | (string & Record<never, never>);
