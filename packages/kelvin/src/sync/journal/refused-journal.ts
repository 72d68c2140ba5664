import { InputError } from "@labkeeper/transport";

/** The error for a journal that must not be used. */
export function refusedJournal(expected: string, received: string, remedy: string): InputError {
  return new InputError({ path: "journal", expected, received, remedy });
}
