/** Three or more computers behind one WebAPI server: simulated or real, the contract does not know. */
export interface World extends AsyncDisposable {
  /** Where the WebAPI server answers. */
  readonly url: string;
  /** The computers' names or addresses. */
  readonly hosts: readonly string[];
  readonly keyName: string;
  /** The private key in PEM form. */
  readonly keyData: string;
  /** An address at which there is no computer. */
  readonly absentHost: string;
  /** How many connections the server bears. */
  readonly connectionLimit: number;
  /** Switches a computer off without a word. @param index From 0. */
  stopComputer(index: number): Promise<void>;
  /** Switches it on again and waits until its Veyon server listens. */
  startComputer(index: number): Promise<void>;
  /** Kills the WebAPI server without a word. */
  killServer(): Promise<void>;
  /** Starts it again and waits until it listens. */
  startServer(): Promise<void>;
  /** Starts again what has locked up or died by itself: the WebAPI server, and computers. */
  revive(): Promise<void>;
  /** How many messages stand on a computer's screen. */
  messagesShown(index: number): Promise<number>;
  /** Whether the picture of a presenting computer reaches a viewer. */
  receivesPicture(viewer: number, presenter: number): Promise<boolean>;
}

/** What a world is made with. */
export interface WorldOptions {
  readonly computers: number;
  /** Default: the server's own, 32. */
  readonly connectionLimit?: number;
}

/** Makes a world. */
export type StartWorld = (options: WorldOptions) => Promise<World>;
