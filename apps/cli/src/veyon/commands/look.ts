import type { Command } from "commander";
import { Option } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { columns } from "../../terminal/columns.ts";
import { paintFor } from "../../terminal/paint.ts";
import { harmless } from "../../text/cells.ts";
import { addVeyonCommand } from "../command.ts";
import { FactReader } from "../monitor/facts.ts";
import { report } from "../report.ts";
import type { Cell } from "../watch/cells.ts";
import { markCell, screenCell, stateCell, userCell } from "../watch/cells.ts";
import { workOn } from "../work.ts";

/** Adds `status`, `user` and `ping`. */
export function addLook(veyon: Command, context: CliContext): void {
  const paint = paintFor(context.io.stdout.colors);
  const painted = ({ text, paint: how }: Cell) => (how === undefined ? text : paint[how](text));
  addVeyonCommand(veyon, context, {
    name: "status",
    summary: "show how computers are: on or off, user, locks, demo",
    details: "The exit code is 1 when a computer is off or runs no Veyon.",
    examples: [
      ["veyon status @r101", "How a room is"],
      [
        "veyon status @r101 --json | jq -r '.computers[] | select(.locked) | .host'",
        "Which computers are locked",
      ],
    ],
    run: async (job) => {
      const reader = new FactReader();
      const results = await workOn(job, "Asking", (computer, call) => reader.read(computer, call));
      return report(job, results, {
        isGood: ({ state }) => state === "on",
        fields: (facts) => facts,
        text: (known) => {
          if (known.length === 0) return "";
          const rows = known.map(({ host, value }) => {
            const computer = {
              host,
              known: { ok: true as const, facts: value },
              error: undefined,
              changedAt: undefined,
              picture: undefined,
              frames: [],
            };
            return [
              markCell(computer),
              { text: host },
              stateCell(computer),
              userCell(computer),
              screenCell(computer),
            ].map(painted);
          });
          return columns(["", "Computer", "State", "User", "Screen"], rows, paint);
        },
      });
    },
  });
  addVeyonCommand(veyon, context, {
    name: "user",
    summary: "show who is logged in",
    examples: [["veyon user @r101", "Who sits in a room"]],
    run: async (job) => {
      const results = await workOn(job, "Asking", (computer, call) => computer.user(call));
      return report(job, results, {
        fields: (user) => ({
          user: user === undefined ? null : { login: user.login, fullName: user.fullName },
        }),
        text: (known) =>
          known.length === 0
            ? ""
            : columns(
                ["Computer", "Login", "Name"],
                known.map(({ host, value }) => [
                  host,
                  value ? harmless(value.login) : paint.dim("nobody"),
                  value ? harmless(value.fullName) : "",
                ]),
                paint,
              ),
      });
    },
  });
  addVeyonCommand<{ via?: "server" | "tcp" }>(veyon, context, {
    name: "ping",
    summary: "tell which computers run Veyon",
    details: "Needs no log-in at the computers. The exit code is 1 when one does not answer.",
    options: [
      new Option("--via <way>", "ask the WebAPI server, or connect from this machine").choices([
        "server",
        "tcp",
      ]),
    ],
    examples: [["veyon ping 'pc-[01-30]'", "Which computers of a room are there"]],
    run: async (job) => {
      const { via } = job.flags;
      const results = await workOn(job, "Asking", (computer, call) => computer.ping({ via }, call));
      return report(job, results, {
        isGood: (answers) => answers,
        fields: (answers) => ({ answers }),
        text: (known) =>
          known
            .map(
              ({ host, value }) =>
                `${value ? paint.good("●") : paint.dim("○")} ${host}  ${value ? "answers" : "does not answer"}\n`,
            )
            .join(""),
      });
    },
  });
}
