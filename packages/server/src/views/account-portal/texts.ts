import { ar } from "./texts/ar.ts";
import { be } from "./texts/be.ts";
import { bg } from "./texts/bg.ts";
import { bn } from "./texts/bn.ts";
import { ca } from "./texts/ca.ts";
import { cs } from "./texts/cs.ts";
import { da } from "./texts/da.ts";
import { de } from "./texts/de.ts";
import { el } from "./texts/el.ts";
import { en, type Wording } from "./texts/en.ts";
import { es } from "./texts/es.ts";
import { fa } from "./texts/fa.ts";
import { fi } from "./texts/fi.ts";
import { fr } from "./texts/fr.ts";
import { he } from "./texts/he.ts";
import { hi } from "./texts/hi.ts";
import { hr } from "./texts/hr.ts";
import { hu } from "./texts/hu.ts";
import { id } from "./texts/id.ts";
import { is } from "./texts/is.ts";
import { it } from "./texts/it.ts";
import { ja } from "./texts/ja.ts";
import { kk } from "./texts/kk.ts";
import { ko } from "./texts/ko.ts";
import { mn } from "./texts/mn.ts";
import { ms } from "./texts/ms.ts";
import { nb } from "./texts/nb.ts";
import { nl } from "./texts/nl.ts";
import { pl } from "./texts/pl.ts";
import { ptBR } from "./texts/pt-BR.ts";
import { ptPT } from "./texts/pt-PT.ts";
import { ro } from "./texts/ro.ts";
import { ru } from "./texts/ru.ts";
import { sk } from "./texts/sk.ts";
import { sr } from "./texts/sr.ts";
import { sv } from "./texts/sv.ts";
import { ta } from "./texts/ta.ts";
import { te } from "./texts/te.ts";
import { th } from "./texts/th.ts";
import { tr } from "./texts/tr.ts";
import { uk } from "./texts/uk.ts";
import { vi } from "./texts/vi.ts";
import { zhCN } from "./texts/zh-CN.ts";
import { zhTW } from "./texts/zh-TW.ts";

/*
 * The few texts of the hosted pages that do not come with a component: what stands there before the script runs, and
 * what stands there without it. Each language that the components speak has them.
 */
const languages: Readonly<Record<string, Wording>> = {
  ar,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  kk,
  ko,
  mn,
  ms,
  nb,
  nl,
  pl,
  "pt-BR": ptBR,
  "pt-PT": ptPT,
  ro,
  ru,
  sk,
  sr,
  sv,
  ta,
  te,
  th,
  tr,
  uk,
  vi,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};

/** What a hosted page says; `start` is the title of the page that only leads on. */
export type PortalTexts = Wording & { start: string };

/** The texts in a language, in English where there are none; `app` is the name of the application. */
export function portalTexts(locale: string, app: string): PortalTexts {
  const texts = languages[locale] ?? languages[new Intl.Locale(locale).language] ?? en;
  const filled = Object.entries(texts).map(([key, text]) => [key, text.replaceAll("{app}", () => app)]);
  return { ...(Object.fromEntries(filled) as Wording), start: app };
}
