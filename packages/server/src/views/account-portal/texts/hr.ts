import type { Wording } from "./en.ts";

export const hr: Wording = {
  signIn: "Prijava u aplikaciju {app}",
  signUp: "Izradite račun za {app}",
  user: "Vaš račun za {app}",
  waitlist: "Prijavite se na listu čekanja za {app}",
  popupCallback: "Samo trenutak",
  unauthorized: "Odjavljeni ste",
  unauthorizedText:
    "Prijava u ovom pregledniku završila je ili se više ne prepoznaje. Ako vas to iznenađuje, prijavite se i provjerite svoje uređaje i lozinku.",
  signInAgain: "Prijavi se ponovno",
  notFound: "Ovdje nema stranice",
  notFoundText: "Možda je adresa krivo napisana ili je poveznica zastarjela.",
  unavailable: "Ovo trenutačno ne radi",
  unavailableText: "Niste vi krivi. Pričekajte trenutak i pokušajte ponovno.",
  failed: "Stranica se nije učitala do kraja. Provjerite vezu.",
  retry: "Pokušaj ponovno",
  noScript: "Ova stranica treba JavaScript. Uključite ga u pregledniku i ponovno učitajte stranicu.",
};
