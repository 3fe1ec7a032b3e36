import { Environment } from "../resources/environment.ts";
import type { Core } from "./core.ts";

const snapshotLifetime = 24 * 60 * 60 * 1000;

interface Snapshot {
  at: number;
  json: object;
}

/**
 * Reads the environment; one that came along with the script serves until then. Where the server is away, the last one of this browser (up to a day old), else the built-in one.
 * Answers whether it was read. In development the call also tells the server where the application runs.
 */
export async function loadEnvironment(core: Core, suffix: string): Promise<boolean> {
  const key = `__clerk_environment_${suffix}`;
  const { headStart } = core;
  if (headStart) {
    const { environment, wait } = headStart;
    core.environment = new Environment(core, environment);
    wait()
      .then(() => fetchEnvironment(core, key, environment))
      .catch(() => {});
    return true;
  }
  try {
    await fetchEnvironment(core, key);
    return true;
  } catch {
    core.environment = new Environment(core, recall(key));
    return false;
  }
}

async function fetchEnvironment(core: Core, key: string, known?: object): Promise<void> {
  const method = core.instance.instanceType === "development" ? "PATCH" : "GET";
  const json = await core.request<object>({ path: "/environment", method });
  store(key, { at: Date.now(), json });
  if (JSON.stringify(json) === JSON.stringify(known)) return;
  core.environment = new Environment(core, json);
  core.emit();
}

function store(key: string, snapshot: Snapshot): void {
  try {
    localStorage.setItem(key, JSON.stringify(snapshot));
  } catch {
    // Storage is full or forbidden: there will be no snapshot.
  }
}

function recall(key: string): object | undefined {
  try {
    const snapshot: Snapshot = JSON.parse(localStorage.getItem(key) ?? "null");
    return Date.now() - snapshot.at < snapshotLifetime ? snapshot.json : undefined;
  } catch {
    return undefined;
  }
}
