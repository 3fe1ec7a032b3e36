import type { Wording } from "./en.ts";

export const fi: Wording = {
  signIn: "Kirjaudu palveluun {app}",
  signUp: "Luo tili palveluun {app}",
  user: "Tilisi palvelussa {app}",
  waitlist: "Liity palvelun {app} jonotuslistalle",
  popupCallback: "Pieni hetki",
  unauthorized: "Sinut on kirjattu ulos",
  unauthorizedText:
    "Tämän selaimen kirjautuminen on päättynyt tai sitä ei enää tunnisteta. Jos tämä yllättää, kirjaudu sisään ja tarkista laitteesi ja salasanasi.",
  signInAgain: "Kirjaudu uudelleen",
  notFound: "Täällä ei ole sivua",
  notFoundText: "Osoitteessa voi olla kirjoitusvirhe, tai linkki on vanhentunut.",
  unavailable: "Tämä ei toimi juuri nyt",
  unavailableText: "Vika ei ole sinussa. Odota hetki ja yritä uudelleen.",
  failed: "Sivu ei latautunut kokonaan. Tarkista yhteys.",
  retry: "Yritä uudelleen",
  noScript: "Tämä sivu tarvitsee JavaScriptin. Ota se käyttöön selaimessa ja lataa sivu uudelleen.",
};
