// `npm start`: installs what is missing, then starts the server and the example app.
import { ensureInstalled } from "./install.mjs";
import { runNode } from "./node.mjs";

ensureInstalled();
process.exit(await runNode(["tools/start.ts", ...process.argv.slice(2)], { env: { UV_THREADPOOL_SIZE: "8" } }));
