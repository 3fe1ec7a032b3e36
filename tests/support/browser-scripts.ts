import { buildCore } from "../../tools/build-scripts.ts";
import { buildScript } from "../../packages/ui/scripts/build-script.ts";

/** The script of the browser core, and by path all that pages load beside it: its later files and the components. */
export async function browserScripts(): Promise<{ core: string; components: Map<string, string> }> {
  const [[core, ...later], components] = await Promise.all([buildCore(), buildScript()]);
  return {
    core: core?.code ?? "",
    components: new Map([...later, ...components].map(({ name, code }) => [`/${name}`, code])),
  };
}
