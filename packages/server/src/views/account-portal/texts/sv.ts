import type { Wording } from "./en.ts";

export const sv: Wording = {
  signIn: "Logga in på {app}",
  signUp: "Skapa ditt konto hos {app}",
  user: "Ditt konto hos {app}",
  waitlist: "Ställ dig på väntelistan till {app}",
  popupCallback: "Ett ögonblick",
  unauthorized: "Du har loggats ut",
  unauthorizedText:
    "Inloggningen i den här webbläsaren har avslutats eller känns inte längre igen. Om det förvånar dig, logga in och se över dina enheter och ditt lösenord.",
  signInAgain: "Logga in igen",
  notFound: "Här finns ingen sida",
  notFoundText: "Adressen kan vara felskriven eller länken för gammal.",
  unavailable: "Det här fungerar inte just nu",
  unavailableText: "Det är inte ditt fel. Vänta ett ögonblick och försök igen.",
  failed: "Sidan lästes inte in helt. Kontrollera din anslutning.",
  retry: "Försök igen",
  noScript: "Den här sidan behöver JavaScript. Slå på det i webbläsaren och ladda om sidan.",
};
