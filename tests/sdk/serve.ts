import { startTestServer } from "@latchkey/server/testing";

import { updateInstance } from "../../packages/server/src/domain/instances/index.ts";

// Runs in a process of its own, as the tests of the browser SDK have a browser's globals. The parent reads one line and
// closes stdin when it is done.
const server = await startTestServer();
const [first] = await server.keys();
if (!first) throw new Error("The server started without an instance.");
const rate_limits = { create_per_ten_seconds: 100_000, attempt_per_ten_seconds: 100_000 };
await updateInstance(server.app, first.instance, { settings: { attack_protection: { rate_limits } } });
const { publishableKey } = first.instance;
process.stdout.write(`${JSON.stringify({ url: server.url, publishableKey, secretKey: first.secretKeys[0] })}\n`);
process.stdin.resume();
process.stdin.once("end", () => {
  void server.stop().then(() => process.exit(0));
});
