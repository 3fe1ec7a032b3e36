import type { MessageTexts } from "./message-texts.ts";

export const daDK: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} er din kode til {app}",
      heading: "Din bekræftelseskode",
      lead: "Indtast denne kode for at fortsætte til {app}:",
      closing: "Hvis du ikke har bedt om den, kan du se bort fra denne e-mail: Ingen kommer ind uden koden.",
    },
    reset_password_code: {
      subject: "{code} er din kode til nulstilling af adgangskoden til {app}",
      heading: "Nulstil din adgangskode",
      lead: "Indtast denne kode for at angive en ny adgangskode til {app}:",
      closing: "Hvis du ikke har bedt om den, kan du se bort fra denne e-mail: Din adgangskode forbliver uændret.",
    },
    waitlist_confirmation: {
      subject: "Du står på ventelisten til {app}",
      heading: "Du står på ventelisten",
      lead: "Tak for din interesse for {app}. Vi skriver, når din plads er klar.",
      closing: "Hvis du ikke har skrevet dig på ventelisten, kan du se bort fra denne e-mail.",
    },
    magic_link_sign_in: {
      button: "Log ind",
      subject: "Log ind på {app}",
      heading: "Log ind på {app}",
      lead: "Åbn dette link i den browser, hvor du bad om det:",
      closing:
        "Hvis du ikke har bedt om det, kan du se bort fra denne e-mail: Ingen kommer ind, medmindre linket åbnes.",
    },
    magic_link_sign_up: {
      button: "Bekræft adressen",
      subject: "Bekræft din adresse til {app}",
      heading: "Bekræft din e-mailadresse",
      lead: "Åbn dette link for at fortsætte oprettelsen hos {app}:",
      closing:
        "Hvis du ikke har bedt om det, kan du se bort fra denne e-mail: Der oprettes ingen konto, medmindre linket åbnes.",
    },
    magic_link_user_profile: {
      button: "Bekræft adressen",
      subject: "Bekræft din adresse til {app}",
      heading: "Bekræft din e-mailadresse",
      lead: "Åbn dette link for at føje adressen til din konto hos {app}:",
      closing:
        "Hvis du ikke har bedt om det, kan du se bort fra denne e-mail: Adressen tilføjes ikke, medmindre linket åbnes.",
    },
    invitation: {
      button: "Accepter invitationen",
      subject: "Du er inviteret til {app}",
      heading: "Du er inviteret til {app}",
      lead: "Åbn dette link for at oprette din konto:",
      closing:
        "Hvis du ikke ved, hvorfor du har fået denne e-mail, kan du se bort fra den: Der oprettes ingen konto, medmindre linket åbnes.",
    },
    waitlist_invitation: {
      button: "Opret din konto",
      subject: "Din plads hos {app} er klar",
      heading: "Ventetiden er forbi",
      lead: "Du skrev dig på ventelisten til {app}. Åbn dette link for at oprette din konto:",
      closing:
        "Hvis du aldrig har skrevet dig på ventelisten, kan du se bort fra denne e-mail: Der oprettes ingen konto, medmindre linket åbnes.",
    },
  },
  notices: {
    password_changed: {
      subject: "Din adgangskode er ændret",
      lead: "Adgangskoden til din konto hos {app} er ændret.",
    },
    password_removed: {
      subject: "Din adgangskode er fjernet",
      lead: "Adgangskoden til din konto hos {app} er fjernet.",
    },
    primary_email_address_changed: {
      subject: "Din primære e-mailadresse er ændret",
      lead: "En anden adresse er nu den primære for din konto hos {app}.",
    },
    passkey_added: {
      subject: "En adgangsnøgle er tilføjet",
      lead: "En adgangsnøgle er føjet til din konto hos {app}.",
    },
    passkey_removed: {
      subject: "En adgangsnøgle er fjernet",
      lead: "En adgangsnøgle er fjernet fra din konto hos {app}.",
    },
    mfa_enabled: {
      subject: "Totrinsbekræftelse er slået til",
      lead: "Fra nu af kræver det et ekstra trin at logge ind på din konto hos {app}.",
    },
    mfa_disabled: {
      subject: "Totrinsbekræftelse er slået fra",
      lead: "Det kræver ikke længere et ekstra trin at logge ind på din konto hos {app}.",
    },
    new_device_sign_in: {
      subject: "Nyt login på din konto",
      lead: "Nogen loggede ind på din konto hos {app} i en browser, hvor den ikke har været brugt før.",
      button: "Det var ikke mig",
    },
  },
  details: {
    codeValidity: "Koden er gyldig i {time}.",
    linkValidity: "Linket er gyldigt i {time}.",
    requestedFrom: "Anmodningen kom fra IP-adressen {address}.",
    time: "Tidspunkt: {time}.",
    browser: "Browser: {browser}.",
    address: "IP-adresse: {address}.",
    notMe: "Hvis det ikke var dig, skal du nulstille din adgangskode og logge ud af alle andre enheder.",
    notMeWithLink: "Hvis det ikke var dig, skal du logge browseren ud med linket og skifte din adgangskode.",
  },
  texts: {
    verification_code: "{code} er din kode til {app}. Del den aldrig med nogen.",
    reset_password_code: "{code} er din kode til nulstilling af adgangskoden til {app}. Del den aldrig med nogen.",
  },
};
