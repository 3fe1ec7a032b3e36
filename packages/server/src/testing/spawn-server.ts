import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

/** A server in a process of its own, for tests that end processes. */
export interface SpawnedServer {
  url: string;
  publishableKey: string;
  secretKey: string;
  process: ChildProcess;
}

const main = path.resolve(import.meta.dirname, "../../../cli/src/main.ts");

/** Runs `latchkey start --json` and resolves with what it prints when it is ready. */
export function spawnServer(args: readonly string[], env: Record<string, string> = {}): Promise<SpawnedServer> {
  const child = spawn(
    process.execPath,
    ["--conditions=latchkey-source", main, "start", "--json", "--port", "0", ...args],
    {
      env: { ...(process.env as Record<string, string>), LATCHKEY_HOST: "127.0.0.1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  return new Promise((resolve, reject) => {
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const line = output.split("\n").find((candidate) => candidate.startsWith('{"event":"ready"'));
      if (!line) return;
      const ready = JSON.parse(line) as { url: string; instances: Record<string, string>[] };
      const { publishable_key: publishableKey = "", secret_key: secretKey = "" } = ready.instances[0] ?? {};
      resolve({ url: ready.url, publishableKey, secretKey, process: child });
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
}

/** Ends a process as a power cut would, and waits until it is gone. */
export function killHard(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
