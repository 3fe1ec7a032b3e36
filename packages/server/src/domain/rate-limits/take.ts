import { sql } from "kysely";
import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";

export interface Limit {
  /** What is limited, such as `sign_in:create`. */
  name: string;
  max: number;
  windowSeconds: number;
}

/**
 * Counts one hit of the request's address against a limit. Counters are rows that all processes share.
 *
 * @throws rate_limit_exceeded with the seconds to wait.
 */
export async function takeFromAddress(ctx: InstanceContext, limit: Limit): Promise<void> {
  if (!ctx.instance.settings.attack_protection.rate_limits.enabled || !ctx.request || ctx.request.testing) return;
  await take(ctx, addressBucket(ctx.request.ip), limit);
}

/**
 * Counts one hit of `key` against a limit, in a window that begins at a multiple of its length.
 *
 * @throws rate_limit_exceeded with the seconds to wait.
 */
export async function take(ctx: InstanceContext, key: string, limit: Limit): Promise<void> {
  const { hits, start } = await count(ctx, key, limit);
  if (hits <= limit.max) return;
  const rest = start.getTime() + limit.windowSeconds * 1_000 - ctx.clock.now().getTime();
  const seconds = Math.max(1, Math.ceil(rest / 1_000));
  throw domainError("rate_limit_exceeded", { values: { seconds }, retryAfter: seconds });
}

/** Counts one hit of the request's address; answers how many there are in the present window. */
export async function countFromAddress(ctx: InstanceContext, name: string, windowSeconds: number): Promise<number> {
  if (!ctx.request) return 0;
  const { hits } = await count(ctx, addressBucket(ctx.request.ip), { name, windowSeconds });
  return hits;
}

/** The hits of the request's address are counted from none again. */
export async function forgetAddress(ctx: InstanceContext, name: string): Promise<void> {
  if (!ctx.request) return;
  await ctx.db
    .deleteFrom("rate_limits")
    .where("instance_id", "=", ctx.instance.id)
    .where("bucket", "=", `${name}|${addressBucket(ctx.request.ip)}`)
    .execute();
}

/** Counts one hit in a window that begins at a multiple of its length. */
async function count(
  ctx: InstanceContext,
  key: string,
  { name, windowSeconds }: Omit<Limit, "max">,
): Promise<{ hits: number; start: Date }> {
  const length = windowSeconds * 1_000;
  const start = new Date(Math.floor(ctx.clock.now().getTime() / length) * length);
  const bucket = `${name}|${key}`;
  const { rows } = await sql<{ hits: number }>`
    insert into rate_limits (instance_id, bucket, window_start, hits) values (${ctx.instance.id}, ${bucket}, ${start}, 1)
    on conflict (instance_id, bucket) do update set
      hits = case when rate_limits.window_start = excluded.window_start then rate_limits.hits + 1 else 1 end,
      window_start = excluded.window_start
    returning hits`.execute(ctx.db);
  return { hits: rows[0]?.hits ?? 0, start };
}

/** An IPv4 address, or the /64 of an IPv6 address: whoever holds one address of it holds them all. */
export function addressBucket(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1] as string;
  if (!ip.includes(":")) return ip;
  const [head = "", tail] = ip.split("%")[0]?.split("::") ?? [];
  const before = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** Removes counters of windows that are long over. */
export async function deleteOldCounters(db: InstanceContext["db"], now: Date): Promise<void> {
  await db
    .deleteFrom("rate_limits")
    .where("window_start", "<", new Date(now.getTime() - 3_600_000))
    .execute();
}
