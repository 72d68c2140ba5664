import type { CallOptions, Query, Repeat, WithResponse } from "@labkeeper/transport";
import { asNothing, Call, isApiError, isNotFoundError, isProtocolError, refuse } from "@labkeeper/transport";
import type { ApiVersion } from "../options.ts";
import { guard, withoutAnswer } from "../server/guard.ts";
import type { Server } from "../server/server.ts";
import { differing } from "../wire/changes.ts";
import type { Model } from "../wire/model.ts";
import { modelOf } from "../wire/model.ts";
import { queryFor } from "../wire/query.ts";
import { asDeleted, asList, asObject } from "../wire/read.ts";
import { checkBody, writeObject } from "../wire/write.ts";
import type { Definition } from "./definition.ts";
import { namesIn, pathOf } from "./keys.ts";
import { repeatOfChange, repeatOfReplacement } from "./repeats.ts";

type Options = CallOptions | undefined;

/** How long creating takes at most, in milliseconds: one object is many in the directory. */
const createTimeout = 60_000;
/** How long a list takes at most, in milliseconds: the server loads its objects one by one. */
const listTimeout = 300_000;

/** The requests of one resource at one version of the API. Bad input rejects the call, as all other failures do. */
export class ResourceCalls<T> {
  readonly server: Server;
  readonly version: ApiVersion;
  readonly definition: Definition;
  readonly #model: Model;
  #hasHead: boolean;

  constructor(server: Server, version: ApiVersion, definition: Definition) {
    this.server = server;
    this.version = version;
    this.definition = definition;
    this.#model = modelOf(definition.attributes);
    this.#hasHead = definition.hasHead ?? false;
  }

  get(key: unknown, options: Options): Call<T> {
    return guard(() =>
      this.server.send({
        ...this.#about("Reading", key),
        method: "GET",
        repeat: "safe",
        read: asObject<T>(this.#model, this.server.unknown),
        options,
      }),
    );
  }

  exists(key: unknown, options: Options): Call<boolean> {
    return guard(() => new Call(this.#exists(this.#about("Looking for", key), key, options)));
  }

  search(filter: object, options: Options): Call<T[]> {
    return guard(() => {
      const { path, filters, unsafe } = this.definition;
      return this.server.send({
        doing: `Searching ${path}`,
        method: "GET",
        path: `${this.version}/${path}/`,
        query: queryFor({ filters, version: this.version, unsafe }, filter),
        repeat: "safe",
        timeout: listTimeout,
        read: asList<T>(this.#model, this.server.unknown),
        options,
      });
    });
  }

  create(value: object, options: Options, query?: Query): Call<T> {
    return guard(() => {
      const { path, one } = this.definition;
      const json = this.#body(one.replace(" ", ""), value);
      return this.server.send({
        doing: `Creating ${one} ${Reflect.get(value, "name") ?? "without name"}`,
        method: "POST",
        path: `${this.version}/${path}/`,
        query,
        json,
        repeat: "once",
        timeout: createTimeout,
        read: asObject<T>(this.#model, this.server.unknown),
        options,
      });
    });
  }

  modify(key: unknown, changes: object, options: Options, task: string = "Changing"): Call<T> {
    return guard(() => {
      const about = this.#about(task, key);
      checkBody("changes", changes);
      // Only what was loaded has an address; any other object with a name may hold what is wanted.
      const loaded = "url" in Object(key);
      const left = differing(this.#model, loaded ? Object(key) : {}, { ...changes });
      const { fixed = [], notNull = [] } = this.definition;
      for (const [name, value] of Object.entries(left)) {
        if (fixed.includes(name)) refuse(`changes.${name}`, "nothing: it cannot be changed", value);
        if (value === null && notNull.includes(name)) refuse(`changes.${name}`, "a value", value);
      }
      const json = this.#body("changes", left);
      if (Object.keys(json).length > 0)
        return this.#send("PATCH", about, json, repeatOfChange(left), options);
      // Of a mere name, there is nothing to return yet.
      return loaded ? new Call(Promise.resolve(withoutAnswer(key as T))) : this.get(key, options);
    });
  }

  replace(key: unknown, replacement: object, options: Options): Call<T> {
    return guard(() => {
      const about = this.#about("Replacing", key);
      const json = this.#body("replacement", replacement);
      return this.#send("PUT", about, json, repeatOfReplacement(this.definition, key, replacement), options);
    });
  }

  delete(key: unknown, options: Options): Call<void> {
    return guard(() =>
      this.server.send<void>({
        ...this.#about("Deleting", key),
        method: "DELETE",
        repeat: "delete",
        read: asDeleted,
        options,
      }),
    );
  }

  #about(task: string, key: unknown): { readonly doing: string; readonly path: string } {
    const { definition } = this;
    const path = pathOf(definition, key);
    return {
      doing: `${task} ${definition.one} ${namesIn(definition, key).join("/")}`,
      path: `${this.version}/${definition.path}/${path}`,
    };
  }

  #body(path: string, value: object): Record<string, unknown> {
    const { server, version } = this;
    const references = `${server.references}${version}/`;
    return writeObject(value, { path, model: this.#model, unknown: server.unknown, references });
  }

  #send(
    method: "PATCH" | "PUT",
    about: { readonly doing: string; readonly path: string },
    json: object,
    repeat: Repeat,
    options: Options,
  ): Call<T> {
    const read = asObject<T>(this.#model, this.server.unknown);
    return this.server.send({ ...about, method, json, repeat, read, options });
  }

  async #exists(
    about: { readonly doing: string; readonly path: string },
    key: unknown,
    options: Options,
  ): Promise<WithResponse<boolean>> {
    try {
      if (this.#hasHead) {
        const head = this.server.send({ ...about, method: "HEAD", repeat: "safe", read: asNothing, options });
        const { response } = await head.withResponse();
        // Without it, something else than the server has answered, or a browser hides it.
        if (response.headers.has("x-request-id")) return { data: true, response };
      }
    } catch (error) {
      if (isNotFoundError(error)) return withoutAnswer(false, error.status);
      if (isApiError(error) && error.status === 405) this.#hasHead = false;
      else if (!isProtocolError(error)) throw error;
    }
    try {
      const { response } = await this.get(key, options).withResponse();
      return { data: true, response };
    } catch (error) {
      if (isNotFoundError(error)) return withoutAnswer(false, error.status);
      throw error;
    }
  }
}
