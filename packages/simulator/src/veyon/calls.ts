import type { Answer } from "../answer.ts";
import { jsonAnswer, textAnswer } from "../answer.ts";
import { veyonError } from "./answers.ts";
import type { Computer } from "./computer.ts";
import type { Connection, Connections } from "./connections.ts";
import type { AuthenticationMethodName } from "./credentials.ts";
import { authenticationMethods, checkCredentials } from "./credentials.ts";
import { controlFeature } from "./feature-control.ts";
import type { Feature } from "./features.ts";
import { featuresOf, featureUids } from "./features.ts";
import type { Framebuffers } from "./frames/framebuffers.ts";
import type { Lab } from "./lab.ts";
import type { SimulatorSettings } from "./options.ts";
import type { Route } from "./routes.ts";
import { asObject, asTruth, asUuid, parseObject } from "./values.ts";

/** What the server needs to know of a request. */
export interface Call {
  readonly route: Route;
  /** The UUID in the header `Connection-Uid`, where it is one. */
  readonly connectionUid: string | undefined;
  readonly query: URLSearchParams;
  /** Reads the body. */
  body(): Promise<string>;
  /** Waits, as long as the server runs. */
  sleep(ms: number): Promise<void>;
}

/** Everything that calls work on. */
export interface ServerParts {
  readonly settings: SimulatorSettings;
  readonly lab: Lab;
  readonly connections: Connections;
  readonly framebuffers: Framebuffers;
}

/** The calls of the WebAPI. Each returns the answer that the server would give. */
export class Calls {
  readonly #parts: ServerParts;
  readonly #features: ReadonlyMap<string, Feature>;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#features = new Map(featuresOf(parts.settings.version).map((feature) => [feature.uid, feature]));
  }

  async answer(call: Call): Promise<Answer> {
    const { route } = call;
    if (route.call === "methods") return this.#methods(call, route.host);
    if (route.call === "open") return this.#open(call, route.host);
    if (route.call === "hostState") return this.#hostState(route.host);
    const connection = this.#parts.connections.use(call.connectionUid);
    if (!connection) return veyonError(2);
    switch (route.call) {
      case "close":
        this.#parts.connections.close(connection.uid);
        return jsonAnswer({});
      case "framebuffer":
        return this.#framebuffer(connection, call.query);
      case "features":
        return this.#listFeatures(connection);
      case "featureStatus":
        return jsonAnswer({ active: this.#active(connection).has(asUuid(route.feature) ?? "") });
      case "setFeature":
        return this.#setFeature(connection, route.feature, await call.body());
      case "user":
        return this.#user(connection);
      case "session":
        return session(connection);
    }
  }

  async #methods(call: Call, host: string): Promise<Answer> {
    const computer = await this.#reach(call, host);
    if (!computer) return veyonError(8);
    return jsonAnswer({ methods: this.#parts.settings.methods.map((name) => authenticationMethods[name]) });
  }

  async #open(call: Call, host: string): Promise<Answer> {
    const { connections, settings } = this.#parts;
    if (connections.full) return veyonError(7);
    const request = parseObject(await call.body());
    const uuid = typeof request.method === "string" ? asUuid(request.method) : undefined;
    if (uuid === undefined) return veyonError(1);
    const computer = await this.#reach(call, host);
    if (!computer) return veyonError(8);
    const method = settings.methods.find(
      (name: AuthenticationMethodName) => authenticationMethods[name] === uuid,
    );
    if (!method) return veyonError(5);
    const check = checkCredentials(method, request.credentials, settings);
    if (check === "malformed") return veyonError(4);
    if (check === "refused") return veyonError(6);
    // The real server does not look again, so that requests at the same time can exceed the limit by a few.
    if (connections.full) return veyonError(7);
    const connection = connections.open(computer);
    const validUntil = Math.floor(connection.openedAt / 1000) + settings.connectionLifetime;
    return jsonAnswer({ "connection-uid": connection.uid, validUntil });
  }

  /** The computer, if Veyon runs on it; else nothing, after the time that the server waits for an answer. */
  async #reach(call: Call, host: string): Promise<Computer | undefined> {
    const computer = this.#parts.lab.find(host);
    if (computer?.power === "on") return computer;
    await call.sleep(this.#parts.settings.authenticationTimeout * 1000);
    return undefined;
  }

  #hostState(host: string): Answer {
    const power = this.#parts.lab.find(host)?.power ?? "off";
    if (power === "no-veyon") return textAnswer("up");
    return jsonAnswer({ state: power === "on" ? "online" : "down" });
  }

  #framebuffer(connection: Connection, query: URLSearchParams): Answer {
    const { settings, framebuffers } = this.#parts;
    const connectedSince = Math.max(connection.openedAt, connection.computer.upSince);
    const shown = settings.clock.now() - connectedSince >= settings.timings.framebufferDelay;
    if (!shown || !alive(connection)) return veyonError(10);
    return framebuffers.answer(connection.computer, query);
  }

  #listFeatures(connection: Connection): Answer {
    const active = this.#active(connection);
    return jsonAnswer(
      [...this.#features.values()].map(({ name, uid, parentUid }) => ({
        active: active.has(uid),
        name,
        parentUid,
        uid,
      })),
    );
  }

  #active(connection: Connection): ReadonlySet<string> {
    if (!alive(connection)) return new Set();
    const names = new Set(["SystemTrayIcon", ...connection.computer.activeFeatures]);
    return new Set([...this.#features.values()].filter(({ name }) => names.has(name)).map(({ uid }) => uid));
  }

  #setFeature(connection: Connection, feature: string, body: string): Answer {
    const { computer } = connection;
    const uid = asUuid(feature) ?? "";
    if (!this.#features.has(uid)) return veyonError(3);
    const request = parseObject(body);
    if (!("active" in request)) return veyonError(1);
    const start = asTruth(request.active);
    if (uid === featureUids.powerOn) {
      // Sent by the WebAPI server itself, so that it also works for a computer that is gone.
      if (start) computer.wake();
    } else if (alive(connection)) {
      controlFeature(uid, start, asObject(request.arguments), computer, this.#parts.settings.clock.now());
    }
    return jsonAnswer({});
  }

  #user(connection: Connection): Answer {
    const user = alive(connection) ? connection.computer.user : null;
    const person = { fullName: user?.fullName ?? "", login: user?.login ?? "" };
    return jsonAnswer(
      this.#parts.settings.version === "4.11" ? person : { ...person, session: user ? 0 : -1 },
    );
  }
}

function session(connection: Connection): Answer {
  const someone = alive(connection) && connection.computer.user !== null;
  return jsonAnswer({
    sessionClientAddress: "",
    sessionClientName: "",
    sessionHostName: someone ? connection.computer.name : "",
    sessionId: someone ? 0 : -1,
    sessionUptime: someone ? connection.computer.sessionUptime : -1,
  });
}

/** Whether the computer runs. One that was away is found again by the connections that it had (seen on 4.7.5). */
function alive({ computer }: Connection): boolean {
  return computer.power === "on";
}
