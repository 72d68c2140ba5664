import type { Answer } from "../../answer.ts";
import type { Checked, Issue } from "../validation/issues.ts";
import { invalid } from "../validation/issues.ts";
import type { Body, Model } from "../validation/model.ts";
import type { World } from "../world.ts";
import { unprocessable } from "./answers.ts";
import type { RequestBody } from "./body.ts";
import { checkBody } from "./body.ts";
import { Query } from "./query.ts";
import type { ApiVersion } from "./urls.ts";
import { Urls } from "./urls.ts";

/** A request that may do what it wants, and all that is needed to do it. */
export class Call {
  readonly world: World;
  readonly version: ApiVersion;
  readonly urls: Urls;
  /** The variable parts of the path, decoded. */
  readonly parameters: readonly string[];
  readonly query: Query;
  readonly #body: RequestBody;
  readonly #issues: Issue[] = [];

  constructor(
    world: World,
    request: {
      readonly version: ApiVersion;
      readonly host: string;
      readonly parameters: readonly string[];
      readonly query: URLSearchParams;
      readonly body: RequestBody;
    },
  ) {
    this.world = world;
    this.version = request.version;
    this.urls = new Urls(request.version, request.host);
    this.parameters = request.parameters;
    this.query = new Query(request.query, this.#issues);
    this.#body = request.body;
  }

  /** A variable part of the path. */
  parameter(index: number): string {
    return this.parameters[index] ?? "";
  }

  /** @throws Halt 422 if something is wrong with the query or the body */
  body<T extends object>(model: Model<T>): Body<T> {
    const body: Checked<Body<T>> = checkBody(model, this.#body, this.#issues);
    this.checkQuery();
    if (body === invalid) throw unprocessable(this.#issues);
    return body;
  }

  /** @throws Halt 422 if something is wrong with the query parameters that were asked for */
  checkQuery(): void {
    if (this.#issues.length > 0) throw unprocessable(this.#issues);
  }
}

/** Does what a request wants. */
export type Handler = (call: Call) => Answer;
