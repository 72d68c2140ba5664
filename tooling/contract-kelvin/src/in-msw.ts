import { HttpRequestInterceptor } from "@mswjs/interceptors/http";
import { HttpResponse, http } from "msw";
import { defineNetwork, InterceptorSource } from "msw/experimental";
import type { Mount } from "./world.ts";

/** Behind msw, which answers what the client sends on its own connections. */
export const inMsw: Mount = async (simulator) => {
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new HttpRequestInterceptor()] })],
    onUnhandledFrame: "error",
    context: { quiet: true },
    handlers: [
      // What the simulator rejects with is a connection that breaks.
      http.all("https://kelvin.example.test/*", ({ request }) =>
        simulator.fetch(request).catch(() => HttpResponse.error()),
      ),
    ],
  });
  await network.enable();
  return { options: { host: "kelvin.example.test", proxy: false }, close: async () => network.disable() };
};
