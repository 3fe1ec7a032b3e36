import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { LoadClient } from "./http.ts";
import { emailOf, PASSWORD } from "./people.ts";
import type { BenchPostgres } from "./servers.ts";

const directory = path.resolve(import.meta.dirname, "../peers");

export interface Peer {
  url: string;
  process: ChildProcess;
}

/** better-auth in a process of its own, in a database of its own on the same Postgres. */
export async function spawnBetterAuth(postgres: BenchPostgres): Promise<Peer> {
  if (!existsSync(path.join(directory, "node_modules/better-auth")))
    throw new Error("The peer is missing: run `npm ci` in bench/peers first.");
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query("create database better_auth");
  await admin.end();
  const database = Object.assign(new URL(postgres.url), { pathname: "/better_auth" }).href;
  const child = spawn(process.execPath, [path.join(directory, "better-auth.mjs"), database], {
    env: { ...(process.env as Record<string, string>), NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const line = output.split("\n").find((candidate) => candidate.startsWith('{"url"'));
      if (line) resolve({ url: (JSON.parse(line) as { url: string }).url, process: child });
    });
    child.once("exit", (code) => reject(new Error(`better-auth ended with ${code}: ${output}`)));
  });
}

const headers = { "content-type": "application/json", origin: "http://127.0.0.1" };

export async function createPeerPerson(client: LoadClient, person: number): Promise<void> {
  const fields = { email: emailOf(person), password: PASSWORD, name: `Person ${person}` };
  await client.send("POST", "/api/auth/sign-up/email", headers, JSON.stringify(fields));
}

/** Signs in and resolves with the cookie of the session. */
export async function signInAtPeer(client: LoadClient, person: number): Promise<string> {
  const fields = { email: emailOf(person), password: PASSWORD };
  const { cookies } = await client.send("POST", "/api/auth/sign-in/email", headers, JSON.stringify(fields));
  const cookie = cookies.find((line) => line.includes("session_token="))?.split(";")[0];
  if (!cookie) throw new Error("better-auth set no session cookie.");
  return cookie;
}
