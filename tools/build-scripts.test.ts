import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildLocalizations } from "./build-scripts.ts";

describe("the texts that hosted pages load", () => {
  it("are a file a language, named by what is in it", async () => {
    const files = await buildLocalizations();
    const polish = [...files].filter(([name]) => /^pl-PL-[\w-]{8}\.json$/.test(name));
    expect(polish).toHaveLength(1);
    expect(JSON.parse(polish[0]?.[1] ?? "")).toMatchObject({ locale: "pl-PL", signIn: { start: {} } });
    expect(await buildLocalizations()).toEqual(files);
  });

  it("are none where there is no translation", async () => {
    expect((await buildLocalizations(path.join(import.meta.dirname, "nowhere"))).size).toBe(0);
  });
});
