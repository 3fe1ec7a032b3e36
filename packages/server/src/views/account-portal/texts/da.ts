import type { Wording } from "./en.ts";

export const da: Wording = {
  signIn: "Log ind på {app}",
  signUp: "Opret din konto hos {app}",
  user: "Din konto hos {app}",
  waitlist: "Skriv dig på ventelisten til {app}",
  popupCallback: "Et øjeblik",
  unauthorized: "Du er blevet logget ud",
  unauthorizedText:
    "Denne browsers login er afsluttet eller genkendes ikke længere. Hvis det overrasker dig, så log ind, og se på dine enheder og din adgangskode.",
  signInAgain: "Log ind igen",
  notFound: "Her er ingen side",
  notFoundText: "Måske er adressen skrevet forkert, eller linket er forældet.",
  unavailable: "Det virker ikke lige nu",
  unavailableText: "Det er ikke din skyld. Vent et øjeblik, og prøv igen.",
  failed: "Siden blev ikke indlæst helt. Tjek din forbindelse.",
  retry: "Prøv igen",
  noScript: "Denne side kræver JavaScript. Slå det til i din browser, og genindlæs siden.",
};
