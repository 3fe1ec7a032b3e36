import { Environment } from "../resources/environment.js";
const snapshotLifetime = 24 * 60 * 60 * 1000;
/**
 * Reads the environment. Where the server is away, the last one of this browser (up to a day old), else the built-in one.
 * Answers whether it was read. In development the call also tells the server where the application runs.
 */
export async function loadEnvironment(core, suffix) {
    const key = `__clerk_environment_${suffix}`;
    try {
        const method = core.instance.instanceType === "development" ? "PATCH" : "GET";
        const json = await core.request({ path: "/environment", method });
        core.environment = new Environment(core, json);
        store(key, { at: Date.now(), json });
        return true;
    }
    catch {
        core.environment = new Environment(core, recall(key));
        return false;
    }
}
function store(key, snapshot) {
    try {
        localStorage.setItem(key, JSON.stringify(snapshot));
    }
    catch {
        // Storage is full or forbidden: there will be no snapshot.
    }
}
function recall(key) {
    try {
        const snapshot = JSON.parse(localStorage.getItem(key) ?? "null");
        return Date.now() - snapshot.at < snapshotLifetime ? snapshot.json : undefined;
    }
    catch {
        return undefined;
    }
}
