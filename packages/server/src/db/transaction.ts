import type { AppContext } from "../context.ts";
import type { Db } from "./connect.ts";

const PATIENCE_MS = 20_000;

/**
 * Runs `work` in a transaction; inside an open one it joins that. Within `work` only the context it is given may be
 * used: with the embedded database, any other would wait for this transaction to end.
 */
export async function withTransaction<Context extends AppContext, Result>(
  ctx: Context,
  work: (tx: Context) => Promise<Result>,
): Promise<Result> {
  if (ctx.afterCommit) return work(ctx);
  const afterCommit: (() => void)[] = [];
  const run = ctx.db.transaction().execute((transaction) => {
    const tx = { ...ctx, db: transaction as unknown as Db, afterCommit };
    return ctx.database.kind === "pglite" ? withPatience(work(tx)) : work(tx);
  });
  const result = await run;
  for (const action of afterCommit) action();
  return result;
}

/** One embedded connection and a query outside the open transaction wait for each other forever; say so instead. */
async function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(
            "A transaction is stuck: code inside withTransaction used a context other than the one it was given.",
          ),
        ),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
