/** How a server's certificate is checked, and how the client shows its own. Node only. */
export interface TlsOptions {
  /** Certificates of the authorities to trust, as PEM text, instead of the system's. */
  readonly ca?: string | readonly string[] | undefined;
  /** File with the certificates of the authorities to trust, in PEM form, instead of the system's. */
  readonly caFile?: string | undefined;
  /** Accepts any certificate. Whoever stands between can then read and change everything. Default: false. */
  readonly insecure?: boolean | undefined;
  /** The client's own certificate, as PEM text. */
  readonly cert?: string | undefined;
  /** File with the client's own certificate, in PEM form. */
  readonly certFile?: string | undefined;
  /** The private key of the client's certificate, as PEM text. */
  readonly key?: string | undefined;
  /** File with the private key of the client's certificate, in PEM form. */
  readonly keyFile?: string | undefined;
  /** Passphrase of the private key. */
  readonly passphrase?: string | undefined;
  /** The name that the server's certificate must carry, when it is not the URL's host. */
  readonly serverName?: string | undefined;
}

/** How connections are made. Node only: elsewhere each of these is refused by name. */
export interface ConnectionOptions {
  /** How certificates are checked and shown. */
  readonly tls?: TlsOptions | undefined;
  /**
   * URL of an HTTP proxy, which may hold `user:password@`, percent-encoded; `false` for none. Plain http is sent as
   * a full URL, https through a tunnel. Default: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of the environment, none
   * for a server on this very machine, whatever `NO_PROXY` says.
   */
  readonly proxy?: string | false | undefined;
  /** How many sockets are open to one host at most. Default: no limit. */
  readonly connections?: number | undefined;
  /** How many requests are sent on a socket before the first is answered. Default: 1. */
  readonly pipelining?: number | undefined;
  /** How long an idle socket is kept, in milliseconds; `false` closes each after use. Default: 4,000. */
  readonly keepAlive?: number | false | undefined;
  /** Whether answers may be compressed. Default: true. */
  readonly compress?: boolean | undefined;
}
