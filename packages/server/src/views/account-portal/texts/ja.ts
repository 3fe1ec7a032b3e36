import type { Wording } from "./en.ts";

export const ja: Wording = {
  signIn: "{app}にサインイン",
  signUp: "{app}のアカウントを作成",
  user: "{app}のアカウント",
  waitlist: "{app}のウェイトリストに登録",
  popupCallback: "少々お待ちください",
  unauthorized: "サインアウトしました",
  unauthorizedText:
    "このブラウザでのサインインは終了したか、認識できなくなりました。心当たりがない場合は、サインインしてデバイスとパスワードをご確認ください。",
  signInAgain: "もう一度サインイン",
  notFound: "ここにはページがありません",
  notFoundText: "アドレスが間違っているか、リンクが古い可能性があります。",
  unavailable: "現在ご利用いただけません",
  unavailableText: "お客様の操作が原因ではありません。しばらくしてからもう一度お試しください。",
  failed: "ページを完全に読み込めませんでした。接続を確認してください。",
  retry: "もう一度試す",
  noScript: "このページにはJavaScriptが必要です。ブラウザで有効にして、ページを再読み込みしてください。",
};
