import path from "node:path";
import { build } from "esbuild";
import { buildScript } from "../../packages/ui/scripts/build-script.ts";

/** The browser core, in one file, and the script of the components with its chunks, by the path that pages load. */
export async function browserScripts(): Promise<{ core: string; components: Map<string, string> }> {
  const core = await build({
    entryPoints: [path.join(import.meta.dirname, "../../packages/js/src/browser.ts")],
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["latchkey-source"],
  });
  const components = new Map((await buildScript()).map(({ name, code }) => [`/${name}`, code]));
  return { core: core.outputFiles[0]?.text ?? "", components };
}
