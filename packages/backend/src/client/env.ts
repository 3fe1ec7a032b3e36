/**
 * An environment variable, where the runtime has such a thing; empty counts as unset. Edge runtimes and browsers have no `process`.
 */
export function readEnv(name: string): string | undefined {
  const holder = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return holder.process?.env?.[name] || undefined;
}
