import type { Lab } from "@labkeeper-tooling/veyon-lab";

/** Whether the WebAPI server answers anything at all within 5 s. */
export async function serverIsAlive({ url, hosts }: Lab): Promise<boolean> {
  try {
    await fetch(`${url}/api/v1/authentication/${hosts[0]}`, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Does a measurement. Veyon before 4.9.2, which Debian has, can lock up for good while a connection is opened,
 * whoever the client is; when it did, it is started anew and the measurement made again, which is said. A
 * failure for any other reason stays one.
 */
export async function untilTheServerBears(
  lab: Lab,
  what: string,
  measure: () => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await measure();
      return;
    } catch (error) {
      if (attempt === 4 || (await serverIsAlive(lab))) throw error;
      console.log(`  ${what}: the WebAPI server (Veyon 4.7.5) locked up; started anew, measuring again.`);
      await lab.restartWebApi();
    }
  }
}
