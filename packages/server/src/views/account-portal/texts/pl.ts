import type { Wording } from "./en.ts";

export const pl: Wording = {
  signIn: "Zaloguj się do {app}",
  signUp: "Utwórz konto w {app}",
  user: "Twoje konto w {app}",
  waitlist: "Dołącz do listy oczekujących {app}",
  popupCallback: "Chwileczkę",
  unauthorized: "Nastąpiło wylogowanie",
  unauthorizedText:
    "Sesja w tej przeglądarce została zakończona albo nie jest już rozpoznawana. Jeśli to niespodzianka, zaloguj się i sprawdź swoje urządzenia oraz hasło.",
  signInAgain: "Zaloguj się ponownie",
  notFound: "Tu nie ma żadnej strony",
  notFoundText: "Być może w adresie jest błąd albo link jest nieaktualny.",
  unavailable: "To teraz nie działa",
  unavailableText: "To nie twoja wina. Odczekaj chwilę i spróbuj ponownie.",
  failed: "Strona nie wczytała się w całości. Sprawdź połączenie.",
  retry: "Spróbuj ponownie",
  noScript: "Ta strona wymaga JavaScriptu. Włącz go w przeglądarce i wczytaj stronę jeszcze raz.",
};
