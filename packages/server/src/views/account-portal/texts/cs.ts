import type { Wording } from "./en.ts";

export const cs: Wording = {
  signIn: "Přihlášení do {app}",
  signUp: "Vytvořte si účet v {app}",
  user: "Váš účet v {app}",
  waitlist: "Zapište se na čekací listinu {app}",
  popupCallback: "Okamžik",
  unauthorized: "Byli jste odhlášeni",
  unauthorizedText:
    "Přihlášení v tomto prohlížeči skončilo nebo už není platné. Pokud vás to překvapuje, přihlaste se a zkontrolujte svá zařízení a heslo.",
  signInAgain: "Přihlásit se znovu",
  notFound: "Tady žádná stránka není",
  notFoundText: "Možná je v adrese překlep, nebo je odkaz zastaralý.",
  unavailable: "Teď to nefunguje",
  unavailableText: "Není to vaše vina. Chvíli počkejte a zkuste to znovu.",
  failed: "Stránka se nenačetla celá. Zkontrolujte připojení.",
  retry: "Zkusit znovu",
  noScript: "Tato stránka potřebuje JavaScript. Zapněte ho v prohlížeči a načtěte stránku znovu.",
};
