import type { Wording } from "./en.ts";

export const hu: Wording = {
  signIn: "Bejelentkezés ide: {app}",
  signUp: "Hozza létre fiókját itt: {app}",
  user: "Az Ön fiókja itt: {app}",
  waitlist: "Feliratkozás a várólistára: {app}",
  popupCallback: "Egy pillanat",
  unauthorized: "Kijelentkeztettük",
  unauthorizedText:
    "Ennek a böngészőnek a bejelentkezése véget ért, vagy már nem érvényes. Ha ez meglepi, jelentkezzen be, és nézze meg eszközeit és jelszavát.",
  signInAgain: "Bejelentkezés újra",
  notFound: "Itt nincs oldal",
  notFoundText: "Lehet, hogy a címben elírás van, vagy a link elavult.",
  unavailable: "Ez most nem működik",
  unavailableText: "Nem az Ön hibája. Várjon egy pillanatot, majd próbálja meg újra.",
  failed: "Az oldal nem töltődött be teljesen. Ellenőrizze a kapcsolatot.",
  retry: "Újra",
  noScript: "Ehhez az oldalhoz JavaScript kell. Kapcsolja be a böngészőben, és töltse be újra az oldalt.",
};
