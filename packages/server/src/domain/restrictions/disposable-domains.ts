let domains: Promise<ReadonlySet<string>> | undefined;

// The list is loaded with the first address that is compared with it.
async function load(): Promise<ReadonlySet<string>> {
  const { disposableEmailBlocklistSet } = await import("disposable-email-domains-js");
  return disposableEmailBlocklistSet();
}

/** Whether the domain, or one that it is part of, gives addresses to throw away. */
export async function isDisposableDomain(domain: string): Promise<boolean> {
  const known = await (domains ??= load());
  const labels = domain.split(".");
  return labels.some((_, index) => known.has(labels.slice(index).join(".")));
}
