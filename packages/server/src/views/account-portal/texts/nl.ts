import type { Wording } from "./en.ts";

export const nl: Wording = {
  signIn: "Inloggen bij {app}",
  signUp: "Maak je account bij {app} aan",
  user: "Je account bij {app}",
  waitlist: "Meld je aan voor de wachtlijst van {app}",
  popupCallback: "Een ogenblik",
  unauthorized: "Je bent uitgelogd",
  unauthorizedText:
    "De sessie van deze browser is beëindigd of wordt niet meer herkend. Verrast dat je? Log dan in en bekijk je apparaten en je wachtwoord.",
  signInAgain: "Opnieuw inloggen",
  notFound: "Hier is geen pagina",
  notFoundText: "Misschien is het adres verkeerd getypt of is de link verouderd.",
  unavailable: "Dit werkt nu even niet",
  unavailableText: "Het ligt niet aan jou. Wacht even en probeer het dan opnieuw.",
  failed: "Deze pagina is niet volledig geladen. Controleer je verbinding.",
  retry: "Opnieuw proberen",
  noScript: "Deze pagina heeft JavaScript nodig. Zet het aan in je browser en laad de pagina opnieuw.",
};
