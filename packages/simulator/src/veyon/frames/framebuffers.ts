import type { Answer } from "../../answer.ts";
import { veyonError } from "../answers.ts";
import type { Computer } from "../computer.ts";
import type { Lab } from "../lab.ts";
import type { SimulatorSettings } from "../options.ts";
import { asInteger } from "../values.ts";
import { encodeJpeg } from "./jpeg.ts";
import { encodePng } from "./png.ts";
import type { Scene } from "./scene.ts";
import { draw } from "./scene.ts";

/** How long a message stays on the screen, in milliseconds. */
const messageTime = 10_000;
/** No computer encodes a larger picture than this, in pixels. */
const largestPicture = 64_000_000;
/** JPEG cannot say a larger width or height. */
const longestSide = 65_535;

/** Takes the screenshots. Each picture is drawn and encoded once a second at most. */
export class Framebuffers {
  readonly #lab: Lab;
  readonly #settings: SimulatorSettings;
  readonly #cache = new Map<string, { readonly second: number; readonly answer: Answer }>();

  constructor(lab: Lab, settings: SimulatorSettings) {
    this.#lab = lab;
    this.#settings = settings;
  }

  /** Answers a request for a screenshot. Parameters that make no sense are ignored, except for the format. */
  answer(computer: Computer, query: URLSearchParams): Answer {
    const format = lastOf(query, "format") || "png";
    if (format !== "png" && format !== "jpeg" && format !== "jpg") return veyonError(9);
    const [width, height] = sizeFrom(query, computer);
    if (width * height > largestPicture || Math.max(width, height) > longestSide) {
      return veyonError(11, "Image is empty");
    }
    const strength =
      format === "png"
        ? within(lastOf(query, "compression"), 1, 9, 5)
        : within(lastOf(query, "quality"), 1, 100, 75);
    const scene = this.#sceneOf(computer);
    const key = `${format === "png" ? "png" : "jpeg"} ${strength} ${width} ${height} ${keyOf(scene)}`;
    const cached = this.#cache.get(key);
    if (cached?.second === scene.second) return cached.answer;
    const canvas = draw(scene, width, height);
    const answer: Answer =
      format === "png"
        ? { status: 200, type: "image/png", body: encodePng(canvas, strength) }
        : { status: 200, type: "image/jpeg", body: encodeJpeg(canvas, strength) };
    this.#remember(key, scene.second, answer);
    return answer;
  }

  #remember(key: string, second: number, answer: Answer): void {
    if (this.#cache.size >= 64 + 4 * this.#lab.computers.length) {
      for (const [old, { second: then }] of this.#cache) {
        if (then !== second) this.#cache.delete(old);
      }
    }
    this.#cache.set(key, { second, answer });
  }

  #sceneOf(computer: Computer): Scene {
    const presenter = this.#lab.presenterFor(computer);
    const mode = computer.demo.client?.mode;
    const own = this.#ownSceneOf(computer);
    return presenter && mode ? { ...own, shown: { picture: this.#ownSceneOf(presenter), mode } } : own;
  }

  /** What the screen shows apart from presentations: a presenter who watches another one is not passed on. */
  #ownSceneOf(computer: Computer): Scene {
    const now = this.#settings.clock.now();
    const message = computer.messages.at(-1);
    const shared = this.#settings.frames === "shared";
    return {
      width: computer.width,
      height: computer.height,
      name: shared ? "lab" : computer.name,
      user: shared ? "student" : (computer.user?.fullName ?? ""),
      second: Math.floor(now / 1000),
      locked: computer.locked,
      ...(message && now - message.at < messageTime ? { message: message.text } : {}),
    };
  }
}

/** Everything that tells one picture from another, except for the time. */
function keyOf({ width, height, name, user, locked, message, shown }: Scene): string {
  const picture = shown ? `${shown.mode} ${keyOf(shown.picture)}` : "";
  return `${width} ${height} ${locked} ${name}\n${user}\n${message}\n${picture}`;
}

/** The server takes the last of several. */
function lastOf(query: URLSearchParams, name: string): string {
  return query.getAll(name).at(-1) ?? "";
}

function within(text: string, least: number, most: number, otherwise: number): number {
  const value = asInteger(text);
  return value >= least && value <= most ? value : otherwise;
}

/**
 * Both sides are taken as they are; one alone keeps the proportions, and the picture within the other side of the
 * screen, so that it cannot make the picture larger than the screen.
 */
function sizeFrom(
  query: URLSearchParams,
  screen: { width: number; height: number },
): [width: number, height: number] {
  const width = Math.max(0, asInteger(lastOf(query, "width")));
  const height = Math.max(0, asInteger(lastOf(query, "height")));
  if (width > 0 && height > 0) return [width, height];
  if (width === 0 && height === 0) return [screen.width, screen.height];
  const scale = Math.min((width || screen.width) / screen.width, (height || screen.height) / screen.height);
  return [Math.max(1, Math.floor(screen.width * scale)), Math.max(1, Math.floor(screen.height * scale))];
}
