import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerScript } from "./answer.ts";

const directory = mkdtempSync(path.join(tmpdir(), "latchkey-scripts-"));
const script = `console.log("${"hello ".repeat(100)}")`;
const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(path.join(directory, "clerk-js-5", name), content);

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };

async function textOf(response: Response | undefined): Promise<string> {
  const encoding = response?.headers.get("content-encoding") ?? "none";
  const bytes = Buffer.from((await response?.arrayBuffer()) as ArrayBuffer);
  return unpack[encoding as keyof typeof unpack](bytes).toString();
}

async function get(name: string, headers: Record<string, string> = {}, lead?: string): Promise<Response | undefined> {
  const url = `http://localhost/npm/@clerk/clerk-js@5/dist/${name}`;
  const request = new Request(url, { headers });
  return answerScript({ method: "GET", path: new URL(url).pathname, request }, directory, async () => lead);
}

describe("browser scripts", () => {
  beforeAll(() => {
    mkdirSync(path.join(directory, "clerk-js-5"));
    write("clerk.browser.js", script);
    write("clerk.browser.js.br", brotliCompressSync(script));
    write("clerk.browser.js.gz", gzipSync(script));
    write("ui.steps-Bk_sgKR8.js", script);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["*", "br"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["deflate", null],
    ["", null],
  ])("come in the smallest form that %o allows", async (accepted, encoding) => {
    const response = await get("clerk.browser.js", { "accept-encoding": accepted });
    expect(response?.headers.get("content-encoding")).toBe(encoding);
    expect(response?.headers.get("vary")).toBe("Accept-Encoding");
    expect(await textOf(response)).toBe(script);
  });

  it("come plain when a build left no smaller form, and not at all when there is none", async () => {
    const response = await get("ui.steps-Bk_sgKR8.js", { "accept-encoding": "br" });
    expect(response?.headers.get("content-encoding")).toBeNull();
    expect(await response?.text()).toBe(script);
    expect(await get("nothing.js")).toBeUndefined();
  });

  it("need not come again when the browser has them, in the same form", async () => {
    const tag = (await get("clerk.browser.js", { "accept-encoding": "br" }))?.headers.get("etag") as string;
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const response = await get("clerk.browser.js", { "accept-encoding": "br", "if-none-match": known });
      expect({ status: response?.status, text: await response?.text(), tag: response?.headers.get("etag") }).toEqual({
        status: 304,
        text: "",
        tag,
      });
    }
    expect((await get("clerk.browser.js", { "accept-encoding": "gzip", "if-none-match": tag }))?.status).toBe(200);
  });

  it.each(["br", "gzip", ""])("have code for the visitor before a core, in %o as well", async (accepted) => {
    const headers = { "accept-encoding": accepted };
    const [led, again, other, bare] = await Promise.all([
      get("clerk.browser.js", headers, "one();"),
      get("clerk.browser.js", headers, "one();"),
      get("clerk.browser.js", headers, "two();"),
      get("clerk.browser.js", headers),
    ]);
    const tags = [led, other, bare].map((response) => response?.headers.get("etag"));
    expect(new Set(tags).size).toBe(3);
    expect(again?.headers.get("etag")).toBe(tags[0]);
    expect(await textOf(led)).toBe(`one();${script}`);
    expect(await textOf(other)).toBe(`two();${script}`);
    const known = { ...headers, "if-none-match": tags[0] as string };
    expect((await get("clerk.browser.js", known, "one();"))?.status).toBe(304);
    expect((await get("clerk.browser.js", known, "two();"))?.status).toBe(200);
    expect(await textOf(await get("ui.steps-Bk_sgKR8.js", headers, "one();"))).toBe(script);
  });

  it("keep the line that tells browsers how to compile them before that code", async () => {
    write("clerk.headless.browser.js", `//# hint\n${script}`);
    expect(await textOf(await get("clerk.headless.browser.js", {}, "one();\n"))).toBe(`//# hint\none();\n${script}`);
  });

  it("may be kept for good only under a name that changes with them", async () => {
    expect((await get("ui.steps-Bk_sgKR8.js"))?.headers.get("cache-control")).toContain("immutable");
    expect((await get("clerk.browser.js"))?.headers.get("cache-control")).toBe("public, max-age=300");
  });

  it("follow a new build", async () => {
    write("clerk.browser.js", "changed()");
    utimesSync(path.join(directory, "clerk-js-5/clerk.browser.js"), new Date(), new Date(Date.now() + 5_000));
    expect(await (await get("clerk.browser.js"))?.text()).toBe("changed()");
  });
});
