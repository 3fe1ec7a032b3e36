import { gzipSync } from "node:zlib";
import { rolldown, type OutputChunk } from "rolldown";
import { buildScript } from "../packages/ui/scripts/build-script.ts";
import { buildCore } from "./build-scripts.ts";

/*
 * What browsers download, in bytes of gzip -9, beside what it may be. `npm run check` fails above a budget.
 *
 * Packages are bundled as Vite does it, with Rolldown: what an app loads at once, its React not counted. The scripts
 * are those that the server hands out.
 *
 *   node scripts/run.mjs tools/sizes.ts
 */
interface Size {
  what: string;
  bytes: number;
  /** Bytes. */
  budget: number;
}

const gzip = (code: string): number => gzipSync(code, { level: 9 }).byteLength;

/** Bytes of the files that an app loads at once for what it imports. */
async function atOnce(source: string): Promise<number> {
  const bundle = await rolldown({
    input: "app.js",
    platform: "browser",
    external: /^react(-dom)?($|\/)/,
    logLevel: "silent",
    resolve: { conditionNames: ["latchkey-source", "import"] },
    transform: { define: { "process.env.NODE_ENV": '"production"' }, jsx: { runtime: "automatic" } },
    plugins: [
      {
        name: "app",
        resolveId(id, importer) {
          if (id === "app.js") return id;
          return importer === "app.js" ? this.resolve(id, import.meta.filename) : undefined;
        },
        load: (id) => (id === "app.js" ? source : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const chunks = new Map(output.filter((file) => file.type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("Rolldown gave no entry.");
  return [...closure(chunks, entry)].reduce((sum, { code }) => sum + gzip(code), 0);
}

function closure(chunks: Map<string, OutputChunk>, start: OutputChunk, seen = new Set<OutputChunk>()) {
  seen.add(start);
  for (const name of start.imports) {
    const chunk = chunks.get(name);
    if (chunk && !seen.has(chunk)) closure(chunks, chunk, seen);
  }
  return seen;
}

/** An app with a provider and its own pages in unstyled parts. */
const elements = (...flows: string[]): string =>
  [
    'export { ClerkProvider } from "@latchkey/react";',
    ...["common", ...flows].map((entry, index) => `export * as part${index} from "@latchkey/elements/${entry}";`),
  ].join("");

async function packageSizes(): Promise<Size[]> {
  const signIn = await atOnce('export { ClerkProvider, SignIn } from "@latchkey/react";');
  const sizes: Size[] = [
    {
      what: "headless core (@latchkey/js/headless)",
      bytes: await atOnce('export { Clerk } from "@latchkey/js/headless";'),
      budget: 12_000,
    },
    { what: "React app with SignIn (@latchkey/react)", bytes: signIn, budget: 45_000 },
  ];
  for (const name of ["SignUp", "UserAvatar", "UserButton", "UserProfile"]) {
    const both = await atOnce(`export { ClerkProvider, SignIn, ${name} } from "@latchkey/react";`);
    sizes.push({ what: `  and ${name}`, bytes: both - signIn, budget: 15_000 });
  }
  const host = await atOnce('export { ClerkProvider } from "@latchkey/react";');
  const withSignIn = await atOnce(elements("sign-in"));
  const withBoth = await atOnce(elements("sign-in", "sign-up"));
  sizes.push(
    // A page of one's own costs less than a prebuilt one: half of what SignIn may add to the provider.
    { what: "unstyled sign-in, beyond ClerkProvider (@latchkey/elements)", bytes: withSignIn - host, budget: 15_000 },
    { what: "  and sign-up", bytes: withBoth - withSignIn, budget: 5_000 },
  );
  return sizes;
}

async function scriptSizes(): Promise<Size[]> {
  const [[core], [main, ...later]] = await Promise.all([buildCore(), buildScript()]);
  if (!core || !main) throw new Error("There are no scripts.");
  const component = (path: string) => {
    const file = later.find(({ source }) => source.endsWith(`/components/${path}.tsx`));
    if (!file) throw new Error(`Nothing begins with ${path}.`);
    return gzip(file.code);
  };
  return [
    {
      what: "script tag with SignIn: core, components, next steps",
      bytes: gzip(`${core.code}\n${main.code}`) + component("sign-in/steps"),
      budget: 60_000,
    },
    ...["sign-up", "user-avatar", "user-button", "user-profile"].map((name) => ({
      what: `  and ${name}`,
      bytes: component(`${name}/${name}`),
      budget: 15_000,
    })),
  ];
}

/** Every size that has a budget. */
export const measureSizes = async (): Promise<Size[]> => [...(await packageSizes()), ...(await scriptSizes())];

/** Prints the sizes as a table and answers whether all are within their budgets. */
export async function sizesAreWithinBudget(): Promise<boolean> {
  const sizes = await measureSizes();
  const kilobytes = (bytes: number) => `${(bytes / 1e3).toFixed(1)} KB`.padStart(8);
  for (const { what, bytes, budget } of sizes) {
    const verdict = bytes > budget ? `OVER ${kilobytes(budget)}` : `of   ${kilobytes(budget)}`;
    console.log(`       ${what.padEnd(56)} ${kilobytes(bytes)} ${verdict}`);
  }
  return sizes.every(({ bytes, budget }) => bytes <= budget);
}

if (import.meta.main) process.exitCode = (await sizesAreWithinBudget()) ? 0 : 1;
