import type { Wording } from "./en.ts";

export const nb: Wording = {
  signIn: "Logg inn på {app}",
  signUp: "Opprett konto hos {app}",
  user: "Kontoen din hos {app}",
  waitlist: "Sett deg på ventelisten til {app}",
  popupCallback: "Et øyeblikk",
  unauthorized: "Du er logget ut",
  unauthorizedText:
    "Innloggingen i denne nettleseren er avsluttet eller gjenkjennes ikke lenger. Hvis det overrasker deg, logg inn og se over enhetene og passordet ditt.",
  signInAgain: "Logg inn igjen",
  notFound: "Her er det ingen side",
  notFoundText: "Adressen kan være skrevet feil, eller lenken er foreldet.",
  unavailable: "Dette virker ikke akkurat nå",
  unavailableText: "Det er ikke din feil. Vent et øyeblikk og prøv igjen.",
  failed: "Siden ble ikke lastet helt inn. Sjekk tilkoblingen.",
  retry: "Prøv igjen",
  noScript: "Denne siden trenger JavaScript. Slå det på i nettleseren og last inn siden på nytt.",
};
