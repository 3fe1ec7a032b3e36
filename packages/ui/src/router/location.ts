/** Keeps components in step with the address bar without taking over the host's router. */
const changed = "lk:location";

export function subscribeToLocation(listener: () => void): () => void {
  const events = ["popstate", "hashchange", changed];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/** Changes the address within the page: a step of a flow needs no round trip through the host's router. */
export function pushLocation(url: string, replace: boolean): void {
  window.history[replace ? "replaceState" : "pushState"](window.history.state, "", url);
  window.dispatchEvent(new Event(changed));
}

/** Takes query parameters out of the address, such as a ticket that has been used. */
export function removeParams(names: string[]): void {
  const url = new URL(window.location.href);
  for (const name of names) url.searchParams.delete(name);
  if (url.href !== window.location.href) pushLocation(url.href, true);
}
