// @vitest-environment node
import { expect, it } from "vitest";
import { hiIN, jaJP, plPL, thTH, zhCN } from "@latchkey/localizations";
import { interpolate, type Localizations } from "../../packages/ui/src/localization/index.ts";
import { complexitySentence } from "../../packages/ui/src/localization/password-complexity.ts";
import { lookUp } from "../../packages/ui/src/localization/resource.ts";

it.each([
  ["Hasło musi mieć długość od 10 znaków i cyfrę.", plPL],
  ["パスワードに必要な条件：10文字以上、数字。", jaJP],
  ["密码需要包含至少 10 个字符和一个数字。", zhCN],
  ["पासवर्ड के लिए ज़रूरी है: कम से कम 10 वर्ण और एक अंक।", hiIN],
  ["รหัสผ่านต้องมี อย่างน้อย 10 อักขระและตัวเลข", thTH],
])("what a password lacks is a sentence with the punctuation of its language: %s", (expected, texts) => {
  const localizations = {
    locale: texts.locale,
    t: (key, tokens = {}) => interpolate(lookUp([texts], key) ?? "", tokens),
  } as Localizations;
  expect(complexitySentence(["minimumLength", "requireNumbers"], { min_length: 10 }, localizations)).toBe(expected);
});
