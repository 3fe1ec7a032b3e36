import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/*
 * Prints what a browser downloads until a component shows, in bytes and in bytes gzip -9: in an app with React of its
 * own (React not counted), the code of the component and of what it imports at once, without what it loads later.
 *
 *   node scripts/run.mjs packages/ui/scripts/measure.ts
 */
const directory = import.meta.dirname;
const provider = 'export { ClerkUIProvider } from "../src/context.tsx";';
const entries: Record<string, string> = {
  SignIn: `${provider} export { SignIn } from "../src/components/sign-in/sign-in.tsx";`,
  SignUp: `${provider} export { SignUp } from "../src/components/sign-up/sign-up.tsx";`,
  UserButton: `${provider} export { UserButton } from "../src/components/user-button/index.tsx";`,
  UserProfile: `${provider} export { UserProfile } from "../src/components/user-profile/index.tsx";`,
  "provider alone": provider,
};

async function measure(contents: string): Promise<{ raw: number; gzip: number; later: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: directory, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    splitting: true,
    format: "esm",
    outdir: path.join(directory, "out"),
    target: ["es2022"],
    jsx: "automatic",
    charset: "utf8",
    conditions: ["latchkey-source"],
    external: ["react", "react-dom", "react/jsx-runtime"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const byPath = new Map(outputFiles.map((file) => [path.relative(process.cwd(), file.path), file.contents]));
  const atOnce = new Set<string>();
  const visit = (name: string) => {
    if (atOnce.has(name) || !metafile.outputs[name]) return;
    atOnce.add(name);
    for (const used of metafile.outputs[name].imports) if (used.kind === "import-statement") visit(used.path);
  };
  const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint)?.[0];
  if (entry) visit(entry);
  const gzip = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(byPath.get(name) ?? "", { level: 9 }).byteLength, 0);
  return {
    raw: [...atOnce].reduce((sum, name) => sum + (byPath.get(name)?.byteLength ?? 0), 0),
    gzip: gzip(atOnce),
    later: gzip([...byPath.keys()].filter((name) => !atOnce.has(name))),
  };
}

for (const [name, contents] of Object.entries(entries)) {
  const { raw, gzip, later } = await measure(contents);
  console.log(`${name.padEnd(16)} ${raw} bytes, ${gzip} gzip at once, ${later} gzip later`);
}
