import { adoptClient } from "./boot.ts";
import type { Core } from "./core.ts";

/** What a script that came from the server itself begins with, before it asks for anything. */
export interface HeadStart {
  environment: object;
  /** Begins without a client where there can be none; undefined elsewhere. */
  assumeClient: (core: Core) => Promise<true> | undefined;
  /** Leaves the browser to draw its first card; what is asked for then only confirms what is known. */
  wait: () => Promise<void>;
}

export const headStartWith = (environment: object): HeadStart => ({
  environment,
  assumeClient: (core) => (isStranger(core) ? assumeNoClient(core) : undefined),
  wait: afterNextFrame,
});

const afterNextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Whether cookies and address say that the browser was never here, as an application's server takes it as well. They
 * say nothing in frames, whose cookies may be others.
 */
const isStranger = ({ clerk, cookies, instance }: Core): boolean =>
  cookies !== undefined &&
  (cookies.clientUat() ?? cookies.session()) === undefined &&
  (instance.instanceType === "production" || instance.writesClientUat()) &&
  !clerk.isSatellite &&
  top === window &&
  !location.href.includes("__clerk_");

async function assumeNoClient(core: Core): Promise<true> {
  core.takeClient(null);
  confirmNoClient(core).catch(() => {});
  return true;
}

/** Takes over a client that there is after all, unless another one was begun meanwhile. */
async function confirmNoClient(core: Core): Promise<void> {
  await afterNextFrame();
  const client = await core.request<object | null>({ path: "/client" });
  if (client && !core.client?.id) await adoptClient(core, client);
}
