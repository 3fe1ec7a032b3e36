// `npm test [suite ...]`: installs what is missing, runs every suite and closes with the counts over all of them.
import { ensureInstalled } from "./install.mjs";
import { runNode } from "./node.mjs";

ensureInstalled();
process.exit(await runNode(["tools/test.ts", ...process.argv.slice(2)]));
