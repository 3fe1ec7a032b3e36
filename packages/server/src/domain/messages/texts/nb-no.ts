import type { MessageTexts } from "./message-texts.ts";

export const nbNO: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} er koden din til {app}",
      heading: "Bekreftelseskoden din",
      lead: "Skriv inn denne koden for å fortsette til {app}:",
      closing: "Hvis du ikke ba om den, kan du se bort fra denne e-posten: Ingen kommer inn uten koden.",
    },
    reset_password_code: {
      subject: "{code} er koden din for å tilbakestille passordet til {app}",
      heading: "Tilbakestill passordet",
      lead: "Skriv inn denne koden for å angi et nytt passord til {app}:",
      closing: "Hvis du ikke ba om den, kan du se bort fra denne e-posten: Passordet ditt forblir uendret.",
    },
    waitlist_confirmation: {
      subject: "Du står på ventelisten til {app}",
      heading: "Du står på ventelisten",
      lead: "Takk for interessen for {app}. Vi skriver når plassen din er klar.",
      closing: "Hvis du ikke har satt deg på ventelisten, kan du se bort fra denne e-posten.",
    },
    magic_link_sign_in: {
      button: "Logg inn",
      subject: "Logg inn på {app}",
      heading: "Logg inn på {app}",
      lead: "Åpne denne lenken i nettleseren der du ba om den:",
      closing:
        "Hvis du ikke ba om den, kan du se bort fra denne e-posten: Ingen kommer inn så lenge lenken ikke åpnes.",
    },
    magic_link_sign_up: {
      button: "Bekreft adressen",
      subject: "Bekreft adressen din til {app}",
      heading: "Bekreft e-postadressen din",
      lead: "Åpne denne lenken for å fortsette registreringen på {app}:",
      closing:
        "Hvis du ikke ba om den, kan du se bort fra denne e-posten: Det opprettes ingen konto så lenge lenken ikke åpnes.",
    },
    magic_link_user_profile: {
      button: "Bekreft adressen",
      subject: "Bekreft adressen din til {app}",
      heading: "Bekreft e-postadressen din",
      lead: "Åpne denne lenken for å legge til adressen i kontoen din hos {app}:",
      closing:
        "Hvis du ikke ba om den, kan du se bort fra denne e-posten: Adressen blir ikke lagt til så lenge lenken ikke åpnes.",
    },
    invitation: {
      button: "Godta invitasjonen",
      subject: "Du er invitert til {app}",
      heading: "Du er invitert til {app}",
      lead: "Åpne denne lenken for å opprette kontoen din:",
      closing:
        "Hvis du ikke vet hvorfor du har fått denne e-posten, kan du se bort fra den: Det opprettes ingen konto så lenge lenken ikke åpnes.",
    },
    waitlist_invitation: {
      button: "Opprett konto",
      subject: "Plassen din på {app} er klar",
      heading: "Ventetiden er over",
      lead: "Du satte deg på ventelisten til {app}. Åpne denne lenken for å opprette kontoen din:",
      closing:
        "Hvis du aldri har satt deg på ventelisten, kan du se bort fra denne e-posten: Det opprettes ingen konto så lenge lenken ikke åpnes.",
    },
  },
  notices: {
    password_changed: {
      subject: "Passordet ditt er endret",
      lead: "Passordet til kontoen din hos {app} er endret.",
    },
    password_removed: {
      subject: "Passordet ditt er fjernet",
      lead: "Passordet til kontoen din hos {app} er fjernet.",
    },
    primary_email_address_changed: {
      subject: "Den primære e-postadressen din er endret",
      lead: "En annen adresse er nå den primære for kontoen din hos {app}.",
    },
    passkey_added: {
      subject: "En tilgangsnøkkel er lagt til",
      lead: "En tilgangsnøkkel er lagt til i kontoen din hos {app}.",
    },
    passkey_removed: {
      subject: "En tilgangsnøkkel er fjernet",
      lead: "En tilgangsnøkkel er fjernet fra kontoen din hos {app}.",
    },
    mfa_enabled: {
      subject: "Totrinnsbekreftelse er slått på",
      lead: "Fra nå av kreves det et andre trinn for å logge inn på kontoen din hos {app}.",
    },
    mfa_disabled: {
      subject: "Totrinnsbekreftelse er slått av",
      lead: "Det kreves ikke lenger et andre trinn for å logge inn på kontoen din hos {app}.",
    },
    new_device_sign_in: {
      subject: "Ny pålogging på kontoen din",
      lead: "Noen logget inn på kontoen din hos {app} i en nettleser der den ikke har vært brukt før.",
      button: "Dette var ikke meg",
    },
  },
  details: {
    codeValidity: "Koden er gyldig i {time}.",
    linkValidity: "Lenken er gyldig i {time}.",
    requestedFrom: "Forespørselen kom fra IP-adressen {address}.",
    time: "Tidspunkt: {time}.",
    browser: "Nettleser: {browser}.",
    address: "IP-adresse: {address}.",
    notMe: "Hvis det ikke var deg, bør du tilbakestille passordet og logge ut alle andre enheter.",
    notMeWithLink: "Hvis det ikke var deg, bør du logge ut den nettleseren med lenken og endre passordet.",
  },
  texts: {
    verification_code: "{code} er koden din til {app}. Del den aldri med noen.",
    reset_password_code: "{code} er koden din for å tilbakestille passordet til {app}. Del den aldri med noen.",
  },
};
