import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform, type Metafile } from "esbuild";

/*
 * Builds the components for pages without React, on Preact: dist/ui.browser.js, a classic script with everything that
 * the first screen of SignIn needs, and beside it dist/ui.NAME-HASH.js for what loads later.
 *
 * esbuild splits only ES modules, and a classic script cannot import those at once. So each module that it makes is
 * wrapped into a function under its name; the main file holds the functions that are needed at the start and a
 * loader for the others.
 */
const packageDirectory = path.join(import.meta.dirname, "..");

/** Kept in the main file although it is loaded on demand: what most pages come for. */
const eager = "components/sign-in/sign-in.tsx";

export interface ScriptFile {
  name: string;
  code: string;
}

interface Module {
  code: string;
  imports: string[];
  later: string[];
  source: string | undefined;
}

async function splitModules(): Promise<{ modules: Map<string, Module>; entry: string }> {
  const outdir = path.join(packageDirectory, "dist");
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(packageDirectory, "src/script.tsx")],
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    outdir,
    target: ["es2022"],
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    conditions: ["latchkey-source"],
    define: { "process.env.NODE_ENV": '"production"' },
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react-dom/client": "preact/compat/client",
      "react/jsx-runtime": "preact/jsx-runtime",
    },
  });
  const outputs = new Map<string, Metafile["outputs"][string]>();
  for (const [name, output] of Object.entries(metafile.outputs)) outputs.set(path.basename(name), output);
  const modules = new Map<string, Module>();
  for (const file of outputFiles) {
    const name = path.basename(file.path);
    const output = outputs.get(name);
    const of = (kind: string) =>
      (output?.imports ?? []).filter((one) => one.kind === kind).map((one) => path.basename(one.path));
    modules.set(name, {
      code: file.text,
      imports: of("import-statement"),
      later: of("dynamic-import"),
      source: output?.entryPoint,
    });
  }
  const entry = [...modules].find(([, { source }]) => source?.endsWith("src/script.tsx"))?.[0];
  if (!entry) throw new Error("esbuild gave no entry");
  return { modules, entry };
}

/** A module and everything that it imports at once, in an order in which each may run. */
function closure(modules: Map<string, Module>, start: string, seen = new Set<string>()): Set<string> {
  for (const name of modules.get(start)?.imports ?? []) if (!seen.has(name)) closure(modules, name, seen);
  return seen.add(start);
}

/** `__ui(name, factory)` remembers a module; its imports become calls of `require`, later ones of `load`. */
async function wrap(name: string, { code }: Module): Promise<string> {
  const loading = code.replaceAll(
    /\bimport\("\.\/([\w.-]+)"\)/g,
    (_, later: string) => `load(${JSON.stringify(later)})`,
  );
  const { code: body } = await transform(loading, { format: "cjs", minify: true, target: "es2022", charset: "utf8" });
  return `__ui(${JSON.stringify(name)},(require,module,load)=>{${body.trim()}});`;
}

const runtime = `(()=>{var script=document.currentScript,factories={},modules={},files={};
var require=name=>{name=name.replace(/^\\.\\//,"");var m=modules[name];if(!m){m=modules[name]={exports:{}};factories[name](require,m,load)}return m.exports};
var load=name=>factories[name]?Promise.resolve().then(()=>require(name)):files[name]??=new Promise((done,fail)=>{var s=document.createElement("script");s.src=new URL("ui."+name,script.src);s.crossOrigin="anonymous";if(script.nonce)s.nonce=script.nonce;s.onload=()=>done(require(name));s.onerror=()=>{delete files[name];s.remove();fail(new Error("Could not load "+s.src))};document.head.append(s)});
window.__ui=(name,factory)=>{factories[name]??=factory};window.__ui.start=require})();`;

/** The files of the script-tag build, the main one first. */
export async function buildScript(): Promise<ScriptFile[]> {
  const { modules, entry } = await splitModules();
  const wrapped = new Map<string, string>();
  for (const [name, module] of modules) wrapped.set(name, await wrap(name, module));
  const print = (names: Iterable<string>) => [...names].map((name) => wrapped.get(name) ?? "").join("\n");

  const atStart = closure(modules, entry);
  const signIn = [...modules].find(([, { source }]) => source?.endsWith(eager))?.[0];
  if (signIn) closure(modules, signIn, atStart);
  const minified = await transform(runtime, { minify: true, target: "es2022" });
  const main = `${minified.code}${print(atStart)}\n__ui.start(${JSON.stringify(entry)});`;
  const later = [...modules]
    .filter(([name, { source }]) => source && !atStart.has(name))
    .map(([name]) => ({
      name: `ui.${name}`,
      code: print([...closure(modules, name)].filter((one) => !atStart.has(one))),
    }));
  return [{ name: "ui.browser.js", code: main }, ...later];
}

if (import.meta.main) {
  const directory = path.join(packageDirectory, "dist");
  mkdirSync(directory, { recursive: true });
  for (const old of readdirSync(directory)) if (/^ui\..*\.js$/.test(old)) rmSync(path.join(directory, old));
  for (const { name, code } of await buildScript()) {
    writeFileSync(path.join(directory, name), code);
    console.log(`${name}: ${Buffer.byteLength(code)} bytes, ${gzipSync(code, { level: 9 }).byteLength} gzip`);
  }
}
