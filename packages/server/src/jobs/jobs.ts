import { fromKysely, PgBoss, type Job, type JobResult } from "pg-boss";
import type { Logger } from "pino";
import type { AppContext } from "../context.ts";
import type { Database } from "../db/connect.ts";

/** The jobs of the server and what each carries. */
export interface JobData {
  "deliver-webhook": { deliveryId: string; instanceId: string };
  "deliver-message": { messageId: string; instanceId: string };
  "capture-picture": { userId: string; instanceId: string; url: string };
  "clean-up": Record<string, never>;
}

export type JobName = keyof JobData;

export type JobHandlers = { readonly [Name in JobName]: (data: JobData[Name]) => Promise<void> };

/** How long a job waits between tries when its handler throws. */
const retries: Record<
  JobName,
  { retryLimit: number; retryDelay?: number; retryBackoff?: boolean; retryDelayMax?: number }
> = {
  // The ladder of webhook attempts is the handler's own; these retries are for a database that is away.
  "deliver-webhook": { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 },
  // A mail server that is down delays, never loses: about three days of tries.
  "deliver-message": { retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600 },
  // Somebody else's server; a user without a picture lacks nothing.
  "capture-picture": { retryLimit: 3, retryDelay: 30, retryBackoff: true },
  "clean-up": { retryLimit: 0 },
};

/** Workers of each job in this process; each takes a batch at a time and looks for more every two seconds. */
const workers: Record<JobName, number> = {
  "deliver-webhook": 4,
  "deliver-message": 2,
  "capture-picture": 1,
  "clean-up": 1,
};
const BATCH = 10;

/** Works on one job of a batch. A failure is the job's own: it alone is tried again. */
async function settle(job: Job, handler: (data: object) => Promise<void>): Promise<JobResult> {
  try {
    await handler(job.data);
    return { id: job.id, status: "completed" };
  } catch (error) {
    const output = { message: error instanceof Error ? error.message : String(error) };
    return { id: job.id, status: "failed", output };
  }
}

/** Background work, kept in the database beside the data it belongs to (pg-boss). */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #workers = new Map<JobName, string>();

  constructor(database: Database, log: Logger) {
    this.#boss = new PgBoss({
      db: database.jobs,
      backend: database.kind === "pglite" ? "pglite" : "postgres",
      schema: "jobs",
      supervise: true,
    });
    this.#boss.on("error", (error) => log.error({ err: error }, "job queue"));
  }

  /** Creates the queues; without `start` nothing is worked on. */
  async prepare(): Promise<void> {
    await this.#boss.start();
    for (const [name, options] of Object.entries(retries)) await this.#boss.createQueue(name, options);
  }

  async start(handlers: JobHandlers): Promise<void> {
    for (const name of Object.keys(retries) as JobName[]) {
      const handler = handlers[name] as (data: object) => Promise<void>;
      const worker = await this.#boss.work<object>(
        name,
        { pollingIntervalSeconds: 2, localConcurrency: workers[name], batchSize: BATCH, perJobResults: true },
        (jobs) => Promise.all(jobs.map((job) => settle(job, handler))),
      );
      this.#workers.set(name, worker);
    }
    await this.#boss.schedule("clean-up", "*/10 * * * *");
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }

  /**
   * Adds jobs in the caller's transaction and wakes the worker of this process once it is committed.
   *
   * @param startAfter when to begin; at once when absent.
   */
  async enqueue<Name extends JobName>(
    ctx: AppContext,
    name: Name,
    items: readonly JobData[Name][],
    startAfter?: Date,
  ): Promise<void> {
    const jobs = items.map((data) => (startAfter ? { data, startAfter } : { data }));
    await this.#boss.insert(name, jobs, ctx.afterCommit ? { db: fromKysely(ctx.db as never) } : {});
    if (startAfter) return;
    const wake = (): void => {
      const worker = this.#workers.get(name);
      if (worker) this.#boss.notifyWorker(worker);
    };
    if (ctx.afterCommit) ctx.afterCommit.push(wake);
    else wake();
  }
}
