import { describe, expect, it } from "vitest";
import { createTestInstance, sharedServer } from "../../../testing/index.ts";
import { enUS } from "./en-us.ts";
import { closestLanguage, languageFor, languageTags } from "./index.ts";

type Tree = { readonly [key: string]: string | Tree };
const flatten = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
const bracesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([brace]) => brace).toSorted();

describe.each(languageTags.filter((tag) => tag !== "en-US"))("messages in %s", (tag) => {
  it("say everything, and fill in what English fills in", async () => {
    const t = await createTestInstance(await sharedServer());
    const { texts } = await languageFor(t.ctx, tag);
    const translated = new Map(flatten(texts as unknown as Tree));
    for (const [key, english] of flatten(enUS as unknown as Tree)) {
      const text = translated.get(key) ?? "";
      expect([key, bracesOf(text)]).toEqual([key, bracesOf(english)]);
      expect([key, text.length > 0 && (text !== english || english.length < 20)]).toEqual([key, true]);
    }
    expect([...translated.keys()].toSorted()).toEqual(
      flatten(enUS as unknown as Tree)
        .map(([key]) => key)
        .toSorted(),
    );
  });
});

describe("the language of a message", () => {
  const tags = ["de-DE", "en-US", "nb-NO", "pt-BR", "zh-CN", "zh-TW"];

  it.each([
    ["de-DE", "de-DE"],
    ["DE-at", "de-DE"],
    ["pt", "pt-BR"],
    ["zh-HK", "zh-TW"],
    ["zh-Hans-SG", "zh-CN"],
    ["no", "nb-NO"],
    ["tlh", undefined],
    ["not a tag", undefined],
    ["en-aaaaa-aaaaa", undefined],
  ])("of somebody who reads %s is %s", (wanted, tag) => {
    expect(closestLanguage(wanted, tags)).toBe(tag);
  });

  it("is that of the recipient, else that of the browser, else that of the instance", async () => {
    const t = await createTestInstance(await sharedServer(), { mail: { locale: "fr-FR" } });
    let readers = 0;
    const mailTo = async (headers: Record<string, string>, locale: string) => {
      const emailAddress = `reader${readers++}@example.com`;
      await t.bapi("POST", "/v1/users", {
        email_address: [emailAddress],
        skip_password_requirement: true,
        ...(locale && { locale }),
      });
      const browser = t.browser();
      const { body } = await browser.createSignIn({ identifier: emailAddress });
      const path = `/v1/client/sign_ins/${body.response.id}/prepare_first_factor`;
      await browser.post(path, { strategy: "email_code" }, headers);
      const mail = (await t.inbox()).find(({ to }) => to === emailAddress);
      return /<html lang="([\w-]+)"/.exec(mail?.html ?? "")?.[1];
    };
    expect(await mailTo({ "accept-language": "en-GB,fr;q=0.5" }, "de-AT")).toBe("de-DE");
    expect(await mailTo({ "accept-language": "de-CH,de;q=0.9" }, "")).toBe("de-DE");
    expect(await mailTo({}, "")).toBe("fr-FR");
  });
});
