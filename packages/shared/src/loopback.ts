/** Host name of `host` or `host:port`, brackets of an IPv6 literal kept, lower case. */
export function hostnameOf(host: string): string {
  const lower = host.toLowerCase();
  if (lower.startsWith("[")) return lower.slice(0, lower.indexOf("]") + 1);
  const colon = lower.indexOf(":");
  return colon === -1 ? lower : lower.slice(0, colon);
}

/** `:port` of `host:port`, or the empty string. */
export function portSuffixOf(host: string): string {
  const end = host.startsWith("[") ? host.indexOf("]") + 1 : 0;
  const colon = host.indexOf(":", end);
  return colon === -1 ? "" : host.slice(colon);
}

const loopbackIpv4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** True for `localhost`, `127.x.y.z` and `[::1]`, whatever the port: names that carry no identity of their own. */
export function isPlainLoopbackHost(host: string): boolean {
  const name = hostnameOf(host);
  return name === "localhost" || name === "[::1]" || loopbackIpv4.test(name);
}

/** True for every host that a browser resolves to its own machine: the plain names and `*.localhost` (RFC 6761 §6.3). */
export function isLoopbackHost(host: string): boolean {
  return isPlainLoopbackHost(host) || hostnameOf(host).endsWith(".localhost");
}
