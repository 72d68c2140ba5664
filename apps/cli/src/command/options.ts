import type { Command } from "commander";

/** The options that were given before the command's name. */
export function inherited(command: Command): object {
  return command.parent ? { ...inherited(command.parent), ...command.parent.opts() } : {};
}

/**
 * The command's name with those of the groups that it is in, such as `power off`.
 *
 * @param system The group that is not told, since all is about it.
 */
export function fullName(command: Command, system: string): string {
  const { parent } = command;
  return parent && parent.name() !== system
    ? `${fullName(parent, system)} ${command.name()}`
    : command.name();
}
