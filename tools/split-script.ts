import path from "node:path";
import { transform } from "esbuild";
import { rolldown } from "rolldown";

const root = path.resolve(import.meta.dirname, "..");

/*
 * Bundles a classic script with what it needs at the start, and beside it a file NAME.MODULE-HASH.js for each module
 * that loads later.
 *
 * Bundlers split only ES modules, and a classic script cannot import those at once. So each module that Rolldown makes
 * is wrapped into a function under its name; the main file holds the functions that are needed at the start and a
 * loader for the others.
 */
export interface ScriptFile {
  name: string;
  code: string;
  /** Path of the module that it begins with, from the root of the repository. */
  source: string;
}

export interface SplitOptions {
  /** Path of the module to begin with. */
  entry: string;
  /** What the files' names begin with; the main one is NAME.browser.js. */
  name: string;
  /** End of the path of a module that is kept in the main file although it is imported later. */
  eager?: string;
  alias?: Record<string, string>;
}

interface Module {
  code: string;
  imports: string[];
  /** Path of the source that it begins with; undefined for what several share. */
  source: string | undefined;
}

async function splitModules({ entry, alias }: SplitOptions): Promise<Map<string, Module>> {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    resolve: { conditionNames: ["latchkey-source", "import"], alias },
    transform: {
      target: "es2022",
      define: { "process.env.NODE_ENV": '"production"' },
      jsx: { runtime: "automatic" },
    },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return new Map(
    output
      .filter((file) => file.type === "chunk")
      .map(({ fileName, code, imports, facadeModuleId }) => [
        fileName,
        { code, imports, source: facadeModuleId ? path.relative(root, facadeModuleId) : undefined },
      ]),
  );
}

/** A module and everything that it imports at once, in an order in which each may run. */
function closure(modules: Map<string, Module>, start: string, seen = new Set<string>()): Set<string> {
  for (const name of modules.get(start)?.imports ?? []) if (!seen.has(name)) closure(modules, name, seen);
  return seen.add(start);
}

/** Chromium compiles the whole file beside its download; what is here runs at the start. */
const compileHint = "//# allFunctionsCalledOnLoad";

/** `register(name, factory)` remembers a module; its imports become calls of `require`, later ones of `load`. */
async function wrap(register: string, name: string, { code }: Module): Promise<string> {
  const loading = code.replaceAll(
    /\bimport\(["'`]\.\/([\w.-]+)["'`]\)/g,
    (_, later: string) => `load(${JSON.stringify(later)})`,
  );
  const { code: body } = await transform(loading, {
    format: "cjs",
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
  return `${register}(${JSON.stringify(name)},(function(require,module,load){${body.trim()}}));`;
}

const runtime = (name: string, register: string): string =>
  `(()=>{var script=document.currentScript,factories={},modules={},files={};
var require=name=>{name=name.replace(/^\\.\\//,"");var m=modules[name];if(!m){m=modules[name]={exports:{}};factories[name](require,m,load)}return m.exports};
var load=name=>factories[name]?Promise.resolve().then(()=>require(name)):files[name]??=new Promise((done,fail)=>{var s=document.createElement("script");s.src=new URL("${name}."+name,script.src);s.crossOrigin="anonymous";if(script.nonce)s.nonce=script.nonce;s.onload=()=>done(require(name));s.onerror=()=>{delete files[name];s.remove();fail(new Error("Could not load "+s.src))};document.head.append(s)});
window.${register}=(name,factory)=>{factories[name]??=factory};window.${register}.start=require})();`;

/** The files, the main one first. They find each other beside the script that the main one came in. */
export async function splitScript(options: SplitOptions): Promise<ScriptFile[]> {
  const { name: script, eager } = options;
  const modules = await splitModules(options);
  const bySource = (end: string) => [...modules].find(([, { source }]) => source?.endsWith(end))?.[0];
  const entry = bySource(path.basename(options.entry));
  if (!entry) throw new Error("Rolldown gave no entry.");
  const register = `__lk_${script}`;
  const wrapped = new Map<string, string>();
  for (const [name, module] of modules) wrapped.set(name, await wrap(register, name, module));
  const print = (names: Iterable<string>) => [...names].map((name) => wrapped.get(name) ?? "").join("\n");

  const atStart = closure(modules, entry);
  const kept = eager && bySource(eager);
  if (kept) closure(modules, kept, atStart);
  const minified = await transform(runtime(script, register), { minify: true, target: "es2022" });
  const main = `${compileHint}\n${minified.code}${print(atStart)}\n${register}.start(${JSON.stringify(entry)});`;
  const later = [...modules]
    .filter(([name, { source }]) => source && !atStart.has(name))
    .map(([name, { source = "" }]) => ({
      name: `${script}.${name}`,
      source,
      code: print([...closure(modules, name)].filter((one) => !atStart.has(one))),
    }));
  return [{ name: `${script}.browser.js`, source: modules.get(entry)?.source ?? "", code: main }, ...later];
}
