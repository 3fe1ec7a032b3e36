// better-auth on Postgres over node:http, with e-mail and password, as its documentation sets it up.
// argv: database URL. Prints {"url"} when it listens. `POST /bench/sessions?count=n` with a cookie reads the session
// n times through the server-side API, as a page would, and answers the number found.
import http from "node:http";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { toNodeHandler } from "better-auth/node";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.argv[2], max: 20 });
const auth = betterAuth({
  database: pool,
  secret: "bench-".padEnd(40, "x"),
  baseURL: "http://127.0.0.1",
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  advanced: { disableOriginCheck: true },
  logger: { disabled: true },
});
const { runMigrations } = await getMigrations(auth.options);
await runMigrations();

async function readSessions(cookie, count) {
  let next = 0;
  let found = 0;
  const worker = async () => {
    while (next++ < count) if (await auth.api.getSession({ headers: new Headers({ cookie }) })) found++;
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return found;
}

const handler = toNodeHandler(auth);
async function answer(request, response) {
  const url = new URL(request.url, "http://127.0.0.1");
  if (url.pathname !== "/bench/sessions") return handler(request, response);
  const found = await readSessions(request.headers.cookie ?? "", Number(url.searchParams.get("count")));
  response.end(String(found));
}

const server = http.createServer((request, response) => void answer(request, response));
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })));
