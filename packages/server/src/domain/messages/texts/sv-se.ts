import type { MessageTexts } from "./message-texts.ts";

export const svSE: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} är din kod till {app}",
      heading: "Din verifieringskod",
      lead: "Ange den här koden för att fortsätta till {app}:",
      closing: "Om du inte har begärt koden kan du bortse från mejlet: ingen kommer in utan koden.",
    },
    reset_password_code: {
      subject: "{code} är din kod för att återställa lösenordet till {app}",
      heading: "Återställ ditt lösenord",
      lead: "Ange den här koden för att välja ett nytt lösenord till {app}:",
      closing: "Om du inte har begärt koden kan du bortse från mejlet: ditt lösenord förblir oförändrat.",
    },
    waitlist_confirmation: {
      subject: "Du står på väntelistan till {app}",
      heading: "Du står på väntelistan",
      lead: "Tack för ditt intresse för {app}. Vi skriver när din plats är klar.",
      closing: "Om du inte har ställt dig på väntelistan kan du bortse från mejlet.",
    },
    magic_link_sign_in: {
      button: "Logga in",
      subject: "Logga in på {app}",
      heading: "Logga in på {app}",
      lead: "Öppna länken i den webbläsare där du begärde den:",
      closing: "Om du inte har begärt länken kan du bortse från mejlet: ingen kommer in om länken inte öppnas.",
    },
    magic_link_sign_up: {
      button: "Bekräfta adressen",
      subject: "Bekräfta din adress till {app}",
      heading: "Bekräfta din e-postadress",
      lead: "Öppna länken för att fortsätta registreringen på {app}:",
      closing: "Om du inte har begärt länken kan du bortse från mejlet: inget konto skapas om länken inte öppnas.",
    },
    magic_link_user_profile: {
      button: "Bekräfta adressen",
      subject: "Bekräfta din adress till {app}",
      heading: "Bekräfta din e-postadress",
      lead: "Öppna länken för att lägga till adressen i ditt konto hos {app}:",
      closing:
        "Om du inte har begärt länken kan du bortse från mejlet: adressen läggs inte till om länken inte öppnas.",
    },
    invitation: {
      button: "Acceptera inbjudan",
      subject: "Du är inbjuden till {app}",
      heading: "Du är inbjuden till {app}",
      lead: "Öppna länken för att skapa ditt konto:",
      closing:
        "Om du inte vet varför du har fått mejlet kan du bortse från det: inget konto skapas om länken inte öppnas.",
    },
    waitlist_invitation: {
      button: "Skapa ditt konto",
      subject: "Din plats på {app} är klar",
      heading: "Väntan är över",
      lead: "Du ställde dig på väntelistan till {app}. Öppna länken för att skapa ditt konto:",
      closing:
        "Om du aldrig har ställt dig på väntelistan kan du bortse från mejlet: inget konto skapas om länken inte öppnas.",
    },
  },
  notices: {
    password_changed: {
      subject: "Ditt lösenord har ändrats",
      lead: "Lösenordet till ditt konto hos {app} har ändrats.",
    },
    password_removed: {
      subject: "Ditt lösenord har tagits bort",
      lead: "Lösenordet till ditt konto hos {app} har tagits bort.",
    },
    primary_email_address_changed: {
      subject: "Din primära e-postadress har ändrats",
      lead: "En annan adress är nu primär för ditt konto hos {app}.",
    },
    passkey_added: {
      subject: "En lösennyckel har lagts till",
      lead: "En lösennyckel har lagts till i ditt konto hos {app}.",
    },
    passkey_removed: {
      subject: "En lösennyckel har tagits bort",
      lead: "En lösennyckel har tagits bort från ditt konto hos {app}.",
    },
    mfa_enabled: {
      subject: "Tvåstegsverifiering är aktiverad",
      lead: "Från och med nu krävs ett andra steg för att logga in på ditt konto hos {app}.",
    },
    mfa_disabled: {
      subject: "Tvåstegsverifiering är inaktiverad",
      lead: "Det krävs inte längre något andra steg för att logga in på ditt konto hos {app}.",
    },
    new_device_sign_in: {
      subject: "Ny inloggning på ditt konto",
      lead: "Någon loggade in på ditt konto hos {app} i en webbläsare där det inte har använts tidigare.",
      button: "Det var inte jag",
    },
  },
  details: {
    codeValidity: "Koden gäller i {time}.",
    linkValidity: "Länken gäller i {time}.",
    requestedFrom: "Begäran kom från IP-adressen {address}.",
    time: "Tid: {time}.",
    browser: "Webbläsare: {browser}.",
    address: "IP-adress: {address}.",
    notMe: "Om det inte var du bör du återställa lösenordet och logga ut alla andra enheter.",
    notMeWithLink: "Om det inte var du loggar du ut den webbläsaren med länken och ändrar sedan ditt lösenord.",
  },
  texts: {
    verification_code: "{code} är din kod till {app}. Dela den aldrig med någon.",
    reset_password_code: "{code} är din kod för att återställa lösenordet till {app}. Dela den aldrig med någon.",
  },
};
