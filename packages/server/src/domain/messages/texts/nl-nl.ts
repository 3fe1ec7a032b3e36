import type { MessageTexts } from "./message-texts.ts";

export const nlNL: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} is je code voor {app}",
      heading: "Je verificatiecode",
      lead: "Voer deze code in om door te gaan naar {app}:",
      closing: "Heb je hier niet om gevraagd? Dan kun je deze e-mail negeren: zonder de code komt niemand binnen.",
    },
    reset_password_code: {
      subject: "{code} is je code om je wachtwoord voor {app} opnieuw in te stellen",
      heading: "Stel je wachtwoord opnieuw in",
      lead: "Voer deze code in om een nieuw wachtwoord voor {app} in te stellen:",
      closing: "Heb je hier niet om gevraagd? Negeer dan deze e-mail: je wachtwoord blijft zoals het is.",
    },
    waitlist_confirmation: {
      subject: "Je staat op de wachtlijst van {app}",
      heading: "Je staat op de wachtlijst",
      lead: "Bedankt voor je interesse in {app}. We schrijven je zodra je plek klaar is.",
      closing: "Heb je je niet aangemeld? Dan kun je deze e-mail negeren.",
    },
    magic_link_sign_in: {
      button: "Inloggen",
      subject: "Inloggen bij {app}",
      heading: "Inloggen bij {app}",
      lead: "Open deze link in de browser waarin je erom hebt gevraagd:",
      closing:
        "Heb je hier niet om gevraagd? Negeer dan deze e-mail: zolang de link niet wordt geopend, komt niemand binnen.",
    },
    magic_link_sign_up: {
      button: "Adres bevestigen",
      subject: "Bevestig je adres voor {app}",
      heading: "Bevestig je e-mailadres",
      lead: "Open deze link om verder te gaan met je registratie bij {app}:",
      closing:
        "Heb je hier niet om gevraagd? Negeer dan deze e-mail: zolang de link niet wordt geopend, wordt er geen account aangemaakt.",
    },
    magic_link_user_profile: {
      button: "Adres bevestigen",
      subject: "Bevestig je adres voor {app}",
      heading: "Bevestig je e-mailadres",
      lead: "Open deze link om het adres toe te voegen aan je account bij {app}:",
      closing:
        "Heb je hier niet om gevraagd? Negeer dan deze e-mail: zolang de link niet wordt geopend, wordt het adres niet toegevoegd.",
    },
    invitation: {
      button: "Uitnodiging accepteren",
      subject: "Je bent uitgenodigd voor {app}",
      heading: "Je bent uitgenodigd voor {app}",
      lead: "Open deze link om je account aan te maken:",
      closing:
        "Weet je niet waarom je deze e-mail hebt gekregen? Negeer hem dan: zolang de link niet wordt geopend, wordt er geen account aangemaakt.",
    },
    waitlist_invitation: {
      button: "Account aanmaken",
      subject: "Je plek bij {app} is klaar",
      heading: "Het wachten is voorbij",
      lead: "Je hebt je aangemeld voor de wachtlijst van {app}. Open deze link om je account aan te maken:",
      closing:
        "Heb je je nooit aangemeld? Negeer dan deze e-mail: zolang de link niet wordt geopend, wordt er geen account aangemaakt.",
    },
  },
  notices: {
    password_changed: {
      subject: "Je wachtwoord is gewijzigd",
      lead: "Het wachtwoord van je account bij {app} is gewijzigd.",
    },
    password_removed: {
      subject: "Je wachtwoord is verwijderd",
      lead: "Het wachtwoord van je account bij {app} is verwijderd.",
    },
    primary_email_address_changed: {
      subject: "Je primaire e-mailadres is gewijzigd",
      lead: "Een ander adres is nu het primaire adres van je account bij {app}.",
    },
    passkey_added: {
      subject: "Er is een passkey toegevoegd",
      lead: "Er is een passkey toegevoegd aan je account bij {app}.",
    },
    passkey_removed: {
      subject: "Er is een passkey verwijderd",
      lead: "Er is een passkey verwijderd uit je account bij {app}.",
    },
    mfa_enabled: {
      subject: "Verificatie in twee stappen is ingeschakeld",
      lead: "Vanaf nu is er een tweede stap nodig om in te loggen op je account bij {app}.",
    },
    mfa_disabled: {
      subject: "Verificatie in twee stappen is uitgeschakeld",
      lead: "Er is geen tweede stap meer nodig om in te loggen op je account bij {app}.",
    },
    new_device_sign_in: {
      subject: "Nieuwe login op je account",
      lead: "Iemand heeft ingelogd op je account bij {app} in een browser waarin het nog niet eerder is gebruikt.",
      button: "Dit was ik niet",
    },
  },
  details: {
    codeValidity: "De code is {time} geldig.",
    linkValidity: "De link is {time} geldig.",
    requestedFrom: "Aangevraagd vanaf het IP-adres {address}.",
    time: "Tijdstip: {time}.",
    browser: "Browser: {browser}.",
    address: "IP-adres: {address}.",
    notMe: "Was jij dit niet? Stel je wachtwoord dan opnieuw in en log alle andere apparaten uit.",
    notMeWithLink: "Was jij dit niet? Log die browser dan uit met de link en wijzig je wachtwoord.",
  },
  texts: {
    verification_code: "{code} is je code voor {app}. Deel hem met niemand.",
    reset_password_code: "{code} is je code om je wachtwoord voor {app} opnieuw in te stellen. Deel hem met niemand.",
  },
};
