import type { Call, CallOptions, Fields, ReadAs } from "@labkeeper/transport";
import { checkFields, integer, milliseconds, oneOf, optional, refuse } from "@labkeeper/transport";
import type { ComputerCalls } from "./computer-calls.ts";
import { readImageHeader } from "./image-size.ts";

/** Which picture to take. */
export interface ScreenshotOptions {
  /** Default: png. */
  readonly format?: "png" | "jpeg" | undefined;
  /** PNG only: from 1 (fast) to 9 (small). Default: 5. */
  readonly compression?: number | undefined;
  /** JPEG only: from 1 (small) to 100 (good). Default: 75. */
  readonly quality?: number | undefined;
  /** Pixels. Alone it keeps the aspect ratio. Default: the screen's width. */
  readonly width?: number | undefined;
  /** Pixels. Alone it keeps the aspect ratio. Default: the screen's height. */
  readonly height?: number | undefined;
  /**
   * How long to wait for the first picture of a new connection, in milliseconds; it takes 0.5 to 2 s. Default: 10,000.
   */
  readonly patience?: number | undefined;
}

/** A picture of a computer's screen. */
export interface Screenshot {
  /** The PNG or JPEG file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Media type of the file. */
  readonly type: "image/png" | "image/jpeg";
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** When the picture was received, in milliseconds since 1970. */
  readonly takenAt: number;
}

/** The longest side that the server is asked for: more than any screen has. */
const maxSide = 65_535;

/** Checks of {@link ScreenshotOptions}. */
export const screenshotOptions: Fields<ScreenshotOptions> = {
  format: optional(oneOf("png", "jpeg")),
  compression: optional(integer(1, 9)),
  quality: optional(integer(1, 100)),
  width: optional(integer(1, maxSide)),
  height: optional(integer(1, maxSide)),
  patience: optional(milliseconds),
};

/** Refuses pictures that the server cannot make; it would ignore such values without a word (seen on 4.7.5). */
export function checkScreenshotOptions(options: ScreenshotOptions): void {
  checkFields("screenshot", options, screenshotOptions);
  const { format = "png", compression, quality } = options;
  if (format !== "png" && compression !== undefined)
    refuse("screenshot.compression", "none for JPEG, which has `quality`", compression);
  if (format !== "jpeg" && quality !== undefined)
    refuse("screenshot.quality", "none for PNG, which has `compression`", quality);
}

/** Takes a picture, waiting for the first one of a new connection. */
export function takeScreenshot(
  calls: ComputerCalls,
  options: ScreenshotOptions,
  call: CallOptions | undefined,
): Call<Screenshot> {
  return calls.send(() => {
    checkScreenshotOptions(options);
    const { format = "png", patience = 10_000, ...query } = options;
    return {
      doing: "Taking a screenshot",
      method: "GET",
      path: "framebuffer",
      query: { format, ...query },
      repeat: "safe",
      read: asPicture,
      patience,
      options: call,
    };
  });
}

const asPicture: ReadAs<Screenshot> = {
  read: async (answer) => {
    const bytes = await answer.bytes();
    const header = readImageHeader(bytes);
    if (!header) throw answer.nonsense("the answer is neither PNG nor JPEG");
    return { bytes, ...header, takenAt: Date.now() };
  },
};
