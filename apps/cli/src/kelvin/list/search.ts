import type { KelvinClient } from "@labkeeper/kelvin";
import { isInputError, isNotFoundError, refuse } from "@labkeeper/transport";
import { CliError } from "../../errors/cli-error.ts";
import type { KelvinJob } from "../command.ts";
import { inputWords } from "../input-words.ts";
import type { Kind, Thing } from "../kinds/kind.ts";
import { sorted } from "../kinds/order.ts";
import { workOn } from "../work.ts";
import { filterFrom } from "./filter.ts";

/** Finds the objects that the options of a command ask for, sorted. */
export async function search(job: KelvinJob, kind: Kind): Promise<Thing[]> {
  try {
    return sorted(await find(job, kind), kind);
  } catch (error) {
    if (!isInputError(error)) throw error;
    const flags = new Map(kind.filters.map(({ filter, option }) => [filter, option().long ?? filter]));
    throw new CliError(inputWords(error, flags), undefined, error);
  }
}

async function find(job: KelvinJob, kind: Kind): Promise<readonly Thing[]> {
  const filter = filterFrom(kind.filters, job.flags);
  for (const { filter: name, option } of kind.filters) {
    // The server ignores what is empty, or finds nobody: neither is what was meant.
    if (filter[name] === "") throw new CliError(`${option().long}: give a text, or leave the option out.`);
  }
  const client = await job.connect();
  const resource = kind.of(client);
  const call = { signal: job.interruption.signal };
  if (!kind.inSchool) return await resource.search(filter, call);
  const schools = await schoolsOf(client, filter.school, call);
  const results = await workOn(job, "Reading schools", schools, (school, one) =>
    resource.search({ ...filter, school }, one),
  );
  return results.flatMap((result) => {
    // A list that lacks a school would look complete.
    if (!result.ok) throw result.error;
    return result.value;
  });
}

/** The schools that patterns stand for; all when there are none. The server's searches for groups take no pattern. */
async function schoolsOf(
  client: KelvinClient,
  patterns: unknown,
  call: { readonly signal: AbortSignal },
): Promise<string[]> {
  if (!Array.isArray(patterns)) return (await client.schools.search({}, call)).map(({ name }) => name);
  const found = new Set<string>();
  for (const pattern of patterns.map(String)) {
    const schools = pattern.includes("*")
      ? await client.schools.search({ name: pattern }, call)
      : [await schoolNamed(client, pattern, call)];
    for (const { name } of schools) found.add(name);
  }
  return [...found];
}

async function schoolNamed(
  client: KelvinClient,
  name: string,
  call: { readonly signal: AbortSignal },
): Promise<Thing> {
  try {
    return await client.schools.get(name, call);
  } catch (error) {
    if (!isNotFoundError(error)) throw error;
    return refuse("filter.school", "a school that the server has", name);
  }
}
