import type { InstanceContext } from "../../../context.ts";
import { enUS } from "./en-us.ts";
import type { MessageTexts } from "./message-texts.ts";

export type { MessageTexts } from "./message-texts.ts";

/** By BCP 47 tag; loaded when somebody reads the language. */
const languages: Record<string, () => Promise<MessageTexts>> = {
  "en-US": () => Promise.resolve(enUS),
  "ar-SA": () => import("./ar-sa.ts").then((file) => file.arSA),
  "be-BY": () => import("./be-by.ts").then((file) => file.beBY),
  "bg-BG": () => import("./bg-bg.ts").then((file) => file.bgBG),
  "bn-IN": () => import("./bn-in.ts").then((file) => file.bnIN),
  "ca-ES": () => import("./ca-es.ts").then((file) => file.caES),
  "cs-CZ": () => import("./cs-cz.ts").then((file) => file.csCZ),
  "da-DK": () => import("./da-dk.ts").then((file) => file.daDK),
  "de-DE": () => import("./de-de.ts").then((file) => file.deDE),
  "el-GR": () => import("./el-gr.ts").then((file) => file.elGR),
  "es-ES": () => import("./es-es.ts").then((file) => file.esES),
  "fa-IR": () => import("./fa-ir.ts").then((file) => file.faIR),
  "fi-FI": () => import("./fi-fi.ts").then((file) => file.fiFI),
  "fr-FR": () => import("./fr-fr.ts").then((file) => file.frFR),
  "he-IL": () => import("./he-il.ts").then((file) => file.heIL),
  "hi-IN": () => import("./hi-in.ts").then((file) => file.hiIN),
  "hr-HR": () => import("./hr-hr.ts").then((file) => file.hrHR),
  "hu-HU": () => import("./hu-hu.ts").then((file) => file.huHU),
  "id-ID": () => import("./id-id.ts").then((file) => file.idID),
  "is-IS": () => import("./is-is.ts").then((file) => file.isIS),
  "it-IT": () => import("./it-it.ts").then((file) => file.itIT),
  "ja-JP": () => import("./ja-jp.ts").then((file) => file.jaJP),
  "kk-KZ": () => import("./kk-kz.ts").then((file) => file.kkKZ),
  "ko-KR": () => import("./ko-kr.ts").then((file) => file.koKR),
  "mn-MN": () => import("./mn-mn.ts").then((file) => file.mnMN),
  "ms-MY": () => import("./ms-my.ts").then((file) => file.msMY),
  "nb-NO": () => import("./nb-no.ts").then((file) => file.nbNO),
  "nl-NL": () => import("./nl-nl.ts").then((file) => file.nlNL),
  "pl-PL": () => import("./pl-pl.ts").then((file) => file.plPL),
  "pt-BR": () => import("./pt-br.ts").then((file) => file.ptBR),
  "pt-PT": () => import("./pt-pt.ts").then((file) => file.ptPT),
  "ro-RO": () => import("./ro-ro.ts").then((file) => file.roRO),
  "ru-RU": () => import("./ru-ru.ts").then((file) => file.ruRU),
  "sk-SK": () => import("./sk-sk.ts").then((file) => file.skSK),
  "sr-RS": () => import("./sr-rs.ts").then((file) => file.srRS),
  "sv-SE": () => import("./sv-se.ts").then((file) => file.svSE),
  "ta-IN": () => import("./ta-in.ts").then((file) => file.taIN),
  "te-IN": () => import("./te-in.ts").then((file) => file.teIN),
  "th-TH": () => import("./th-th.ts").then((file) => file.thTH),
  "tr-TR": () => import("./tr-tr.ts").then((file) => file.trTR),
  "uk-UA": () => import("./uk-ua.ts").then((file) => file.ukUA),
  "vi-VN": () => import("./vi-vn.ts").then((file) => file.viVN),
  "zh-CN": () => import("./zh-cn.ts").then((file) => file.zhCN),
  "zh-TW": () => import("./zh-tw.ts").then((file) => file.zhTW),
};

export const languageTags: readonly string[] = Object.keys(languages);

/** A tag with the script that it leaves out; undefined for what is no tag. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/^no\b/, "nb")).maximize();
  } catch {
    return undefined;
  }
}

/** The tag among `tags` that comes closest to what somebody reads: the same one, or the language in the same script. */
export function closestLanguage(wanted: string, tags: readonly string[]): string | undefined {
  const same = tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  const { language, script } = likely(wanted) ?? {};
  return same ?? tags.find((tag) => likely(tag)?.language === language && likely(tag)?.script === script);
}

export interface Language {
  tag: string;
  texts: MessageTexts;
}

/** The language of a message: its recipient's, else that of the browser which asked for it, else the instance's. */
export async function languageFor(ctx: InstanceContext, locale: string | null | undefined): Promise<Language> {
  const wishes = [locale, ctx.request?.language, ctx.instance.settings.mail.locale];
  const tag = wishes.map((wish) => wish && closestLanguage(wish, languageTags)).find(Boolean) || "en-US";
  return { tag, texts: await (languages[tag] as () => Promise<MessageTexts>)() };
}

/** A text with what stands in braces filled in. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replaceAll(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
