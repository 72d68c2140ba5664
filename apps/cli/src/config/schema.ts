import * as v from "valibot";

/** What the configuration may say about any server. */
interface ServerConfig {
  readonly url?: string;
  readonly username?: string;
  readonly password?: string;
  readonly passwordFile?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  readonly concurrency?: number;
}

/** What the configuration may say about the Veyon WebAPI server and how to log in there. */
export interface VeyonConfig extends ServerConfig {
  readonly method?: "keys" | "logon" | "ldap" | "simple";
  readonly keyName?: string;
  readonly keyFile?: string;
  readonly connectionLimit?: number;
}

/** What the configuration may say about the Kelvin server and how to log in there. */
export interface KelvinConfig extends ServerConfig {
  readonly apiVersion?: "v1" | "v2";
  readonly language?: string;
}

/** What a configuration file holds. */
export interface Config {
  readonly veyon?: VeyonConfig;
  readonly kelvin?: KelvinConfig;
  /** Rooms, used as `@name`: lists of names, ranges and other rooms. */
  readonly rooms?: Readonly<Record<string, readonly string[]>>;
}

const text = v.pipe(v.string("must be a text"), v.nonEmpty("must not be empty"));
const positive = v.pipe(v.number("must be a number"), v.gtValue(0, "must be above 0"));
const whole = v.pipe(
  v.number("must be a number"),
  v.integer("must be a whole number"),
  v.minValue(1, "must be at least 1"),
);

/** Lists are objects for valibot as for JavaScript, but not for whoever writes a configuration. */
const noList = (message: string) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), message),
  );

/** What may be said of every server. */
const server = {
  url: v.exactOptional(text),
  username: v.exactOptional(text),
  password: v.exactOptional(text),
  passwordFile: v.exactOptional(text),
  ca: v.exactOptional(text),
  insecure: v.exactOptional(v.boolean("must be true or false")),
  timeout: v.exactOptional(positive),
  concurrency: v.exactOptional(whole),
};

const veyon = v.strictObject(
  {
    ...server,
    method: v.exactOptional(
      v.picklist(["keys", "logon", "ldap", "simple"], 'must be "keys", "logon", "ldap" or "simple"'),
    ),
    keyName: v.exactOptional(text),
    keyFile: v.exactOptional(text),
    connectionLimit: v.exactOptional(whole),
  },
  "must be an object",
);

const kelvin = v.strictObject(
  {
    ...server,
    apiVersion: v.exactOptional(v.picklist(["v1", "v2"], 'must be "v1" or "v2"')),
    language: v.exactOptional(text),
  },
  "must be an object",
);

const hosts = v.union(
  [
    v.pipe(
      text,
      v.transform((name) => [name]),
    ),
    v.array(text),
  ],
  'must be a list of names, such as ["pc-[01-30]"]',
);

const config = v.strictObject(
  {
    $schema: v.exactOptional(v.string("must be a text")),
    veyon: v.exactOptional(v.pipe(noList("must be an object"), veyon)),
    kelvin: v.exactOptional(v.pipe(noList("must be an object"), kelvin)),
    rooms: v.exactOptional(
      v.pipe(
        noList("must be an object of rooms"),
        v.record(
          v.pipe(
            v.string(),
            v.regex(/^[^\s,@[\]#]+$/, "must be named without spaces, commas, brackets, @ and #"),
          ),
          hosts,
          "must be an object of rooms",
        ),
      ),
    ),
  },
  "must be an object",
);

/** The names that may stand at a place of the configuration, to tell which one was meant. */
export const namesAt: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(config.entries),
  veyon: Object.keys(veyon.entries),
  kelvin: Object.keys(kelvin.entries),
};

/** A mistake in a configuration. */
export interface ConfigProblem {
  /** Where, such as `veyon.timeout`. */
  readonly path: string;
  /** Whether the name itself is unknown. */
  readonly unknownName: boolean;
  readonly message: string;
}

/** Checks the content of a configuration file. */
export function parseConfig(content: unknown): Config | ConfigProblem[] {
  const result = v.safeParse(v.pipe(noList("must be an object"), config), content);
  if (!result.success) {
    return result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? "",
      unknownName: issue.type === "strict_object" && issue.expected === "never",
      message: issue.message,
    }));
  }
  const { $schema: _, ...settings } = result.output;
  return settings;
}
