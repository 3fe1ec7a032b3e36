import path from "node:path";
import { rolldown } from "rolldown";

const source = "packages/js/src/captcha/worker.ts";
const target = "packages/js/src/captcha/worker.gen.ts";

/* Prints the worker that does proofs of work as a text, from which any page can start it. */
export async function captchaWorker(): Promise<Map<string, string>> {
  const bundle = await rolldown({
    input: path.resolve(import.meta.dirname, "..", source),
    platform: "browser",
    logLevel: "silent",
    transform: { target: "es2022" },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const text = [
    `// Generated from ${source} by tools/generate.ts. Do not edit.`,
    `export const worker = ${JSON.stringify(output[0].code.trim())};`,
    "",
  ].join("\n");
  return new Map([[target, text]]);
}
