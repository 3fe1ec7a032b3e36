import path from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { enUS, enXA } from "../index.ts";
import { flatten } from "../testing/texts.ts";
import { pseudoText } from "./pseudo.ts";

const pseudo = flatten(enXA);
const english = [...flatten(enUS)].filter(([key, text]) => key !== "locale" && text !== "");

describe("pseudo text", () => {
  it.each([
    ["Sign in", "[Šîĝñ îñ ~]"],
    ["Sign in to {{applicationName}}", "[Šîĝñ îñ ţö {{applicationName}} ~]"],
    ["{{provider|titleize}}", "[{{provider|titleize}} ~]"],
    ["I agree to the {{ url | link('terms') }}", "[Î áĝŕéé ţö ţĥé {{ url | link('ţéŕɱš') }} ~~]"],
    ["a <bold>b</bold> [c](/d)", "[á <bold>ƀ</bold> [ç](/d) ~]"],
    ["{{ date | weekday('en-US','long') }}", "[{{ date | weekday('en-US','long') }} ~]"],
    ["", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(pseudoText(text)).toBe(expected);
  });

  it("is a third longer, and can break", () => {
    const long = "We have sent a code to your email, so look for it there and enter it here, please";
    const text = pseudoText(long);
    expect(text.length / long.length).toBeGreaterThan(1.3);
    expect(text.length / long.length).toBeLessThan(1.4);
    expect(Math.max(...(text.match(/~+/g) ?? []).map(({ length }) => length))).toBeLessThanOrEqual(5);
  });
});

describe("enXA", () => {
  it("changes every text of English, and leaves no letter of it but in tokens and typed words", () => {
    expect(english.length).toBeGreaterThan(400);
    const typed = enXA.userProfile.deletePage.confirm;
    for (const [key, text] of english) {
      const changed = pseudo.get(key) ?? "";
      expect([key, changed]).not.toEqual([key, text]);
      expect([key, /^\[.*\]$/.test(changed)]).toEqual([key, true]);
      const bare = changed.replaceAll(/\{\{[^}]*\}\}|<\/?\w+>|\]\([^)]*\)/g, "").replaceAll(typed, "");
      expect([key, bare.match(/[A-Za-z]+/g)]).toEqual([key, null]);
    }
  });

  it("lets people type what a keyboard has", () => {
    expect(enXA.userProfile.deletePage.confirm).toBe("[Delete account]");
    expect(enXA.formFieldLabel__confirmDeletion).toContain("“[Delete account]”");
  });

  it("is not in the bundle of an app that takes another language", async () => {
    const source = path.join(import.meta.dirname, "..", "index.ts");
    const bundleOf = async (name: string): Promise<string> => {
      const bundle = await rolldown({
        input: "app",
        resolve: { conditionNames: ["latchkey-source", "import"] },
        plugins: [
          {
            name: "app",
            resolveId: (id) => (id === "app" ? id : undefined),
            load: (id) => (id === "app" ? `export { ${name} } from ${JSON.stringify(source)};` : undefined),
          },
        ],
      });
      const { output } = await bundle.generate({ format: "esm" });
      await bundle.close();
      return output[0].code;
    };
    expect(await bundleOf("plPL")).not.toContain("~~~");
    expect(await bundleOf("enXA")).toContain("~~~");
  });
});
