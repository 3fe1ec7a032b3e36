import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { freePort } from "./free-port.ts";
import { findProgram, installDebianPackage } from "./packages.ts";

export interface PostgresServer {
  /** `postgres://` URL of its maintenance database, with a superuser. */
  url: string;
  stop(): Promise<void>;
}

const VERSIONS = "/usr/lib/postgresql";

function findBinaries(): string | undefined {
  const versions = (() => {
    try {
      return readdirSync(VERSIONS).toSorted((left, right) => Number(right) - Number(left));
    } catch {
      return [];
    }
  })();
  const initdb = findProgram(
    ["initdb"],
    versions.map((version) => path.join(VERSIONS, version, "bin")),
  );
  return initdb && path.dirname(initdb);
}

/** The account that runs the server: Postgres refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync("id", [flag, "nobody"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

/** Starts a throw-away Postgres in `directory`, on a free loopback port, as an unprivileged account. */
export async function startPostgres(directory: string): Promise<PostgresServer> {
  if (!findBinaries()) installDebianPackage("postgresql", "The Postgres tests");
  const binaries = findBinaries();
  if (!binaries) throw new Error("The package postgresql was installed but brought no initdb.");
  const account = unprivileged();
  const data = path.join(directory, "data");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (account) {
    for (const folder of [path.dirname(directory), directory, data]) chownSync(folder, account.uid, account.gid);
  }
  const options = { ...account, cwd: directory, encoding: "utf8" } as const;
  const initdb = spawnSync(
    path.join(binaries, "initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"],
    options,
  );
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.stderr}`);
  const port = await freePort();
  const settings = [
    "-c",
    "fsync=off",
    "-c",
    "synchronous_commit=off",
    "-c",
    "full_page_writes=off",
    "-c",
    "max_connections=300",
    "-c",
    `unix_socket_directories=${directory}`,
  ];
  const server = spawn(
    path.join(binaries, "postgres"),
    ["-D", data, "-p", String(port), "-h", "127.0.0.1", ...settings],
    { ...account, cwd: directory, stdio: ["ignore", "ignore", "pipe"] },
  );
  await ready(server, port);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () =>
      new Promise((resolve) => {
        server.once("exit", () => resolve());
        server.kill("SIGINT");
      }),
  };
}

function ready(server: ReturnType<typeof spawn>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.once("exit", (code) => reject(new Error(`postgres ended with ${code}: ${output}`)));
    server.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("ready to accept connections")) resolve();
      if (output.length > 20_000) output = output.slice(-5_000);
    });
    setTimeout(() => reject(new Error(`postgres was not ready on port ${port} after 30 s: ${output}`)), 30_000).unref();
  });
}
