import type { Wording } from "./en.ts";

export const sk: Wording = {
  signIn: "Prihlásenie do {app}",
  signUp: "Vytvorte si účet v {app}",
  user: "Váš účet v {app}",
  waitlist: "Zapíšte sa na čakaciu listinu {app}",
  popupCallback: "Okamih",
  unauthorized: "Boli ste odhlásení",
  unauthorizedText:
    "Prihlásenie v tomto prehliadači sa skončilo alebo už nie je platné. Ak vás to prekvapuje, prihláste sa a skontrolujte svoje zariadenia a heslo.",
  signInAgain: "Prihlásiť sa znova",
  notFound: "Tu nie je žiadna stránka",
  notFoundText: "Možno je v adrese preklep alebo je odkaz zastaraný.",
  unavailable: "Teraz to nefunguje",
  unavailableText: "Nie je to vaša vina. Chvíľu počkajte a skúste to znova.",
  failed: "Stránka sa nenačítala celá. Skontrolujte pripojenie.",
  retry: "Skúsiť znova",
  noScript: "Táto stránka potrebuje JavaScript. Zapnite ho v prehliadači a načítajte stránku znova.",
};
