import type { MessageTexts } from "./message-texts.ts";

export const hrHR: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} je vaš kod za {app}",
      heading: "Vaš kod za potvrdu",
      lead: "Unesite ovaj kod da biste nastavili u aplikaciju {app}:",
      closing: "Ako ga niste zatražili, zanemarite ovu poruku: bez koda se nitko ne može prijaviti.",
    },
    reset_password_code: {
      subject: "{code} je vaš kod za ponovno postavljanje lozinke za {app}",
      heading: "Ponovno postavite lozinku",
      lead: "Unesite ovaj kod da biste postavili novu lozinku za {app}:",
      closing: "Ako ga niste zatražili, zanemarite ovu poruku: vaša lozinka ostaje ista.",
    },
    waitlist_confirmation: {
      subject: "Nalazite se na listi čekanja za {app}",
      heading: "Nalazite se na listi čekanja",
      lead: "Hvala vam na zanimanju za {app}. Javit ćemo vam se kad vaše mjesto bude spremno.",
      closing: "Ako se niste prijavili, zanemarite ovu poruku.",
    },
    magic_link_sign_in: {
      button: "Prijavi se",
      subject: "Prijava u aplikaciju {app}",
      heading: "Prijava u aplikaciju {app}",
      lead: "Otvorite ovu poveznicu u pregledniku u kojem ste je zatražili:",
      closing: "Ako je niste zatražili, zanemarite ovu poruku: nitko se ne može prijaviti ako se poveznica ne otvori.",
    },
    magic_link_sign_up: {
      button: "Potvrdi adresu",
      subject: "Potvrdite svoju adresu za {app}",
      heading: "Potvrdite adresu e-pošte",
      lead: "Otvorite ovu poveznicu da biste nastavili registraciju u aplikaciji {app}:",
      closing: "Ako je niste zatražili, zanemarite ovu poruku: račun se neće izraditi ako se poveznica ne otvori.",
    },
    magic_link_user_profile: {
      button: "Potvrdi adresu",
      subject: "Potvrdite svoju adresu za {app}",
      heading: "Potvrdite adresu e-pošte",
      lead: "Otvorite ovu poveznicu da biste adresu dodali svojem računu u aplikaciji {app}:",
      closing: "Ako je niste zatražili, zanemarite ovu poruku: adresa se neće dodati ako se poveznica ne otvori.",
    },
    invitation: {
      button: "Prihvati pozivnicu",
      subject: "Pozvani ste u aplikaciju {app}",
      heading: "Pozvani ste u aplikaciju {app}",
      lead: "Otvorite ovu poveznicu da biste izradili račun:",
      closing:
        "Ako ne znate zašto ste je dobili, zanemarite ovu poruku: račun se neće izraditi ako se poveznica ne otvori.",
    },
    waitlist_invitation: {
      button: "Izradi račun",
      subject: "Vaše mjesto u aplikaciji {app} je spremno",
      heading: "Čekanju je kraj",
      lead: "Prijavili ste se na listu čekanja za {app}. Otvorite ovu poveznicu da biste izradili račun:",
      closing:
        "Ako se nikad niste prijavili, zanemarite ovu poruku: račun se neće izraditi ako se poveznica ne otvori.",
    },
  },
  notices: {
    password_changed: {
      subject: "Vaša je lozinka promijenjena",
      lead: "Promijenjena je lozinka vašeg računa u aplikaciji {app}.",
    },
    password_removed: {
      subject: "Vaša je lozinka uklonjena",
      lead: "Uklonjena je lozinka vašeg računa u aplikaciji {app}.",
    },
    primary_email_address_changed: {
      subject: "Vaša je primarna adresa e-pošte promijenjena",
      lead: "Primarna adresa vašeg računa u aplikaciji {app} sada je druga adresa.",
    },
    passkey_added: {
      subject: "Dodan je pristupni ključ",
      lead: "Vašem računu u aplikaciji {app} dodan je pristupni ključ.",
    },
    passkey_removed: {
      subject: "Uklonjen je pristupni ključ",
      lead: "S vašeg računa u aplikaciji {app} uklonjen je pristupni ključ.",
    },
    mfa_enabled: {
      subject: "Potvrda u dva koraka je uključena",
      lead: "Za prijavu na vaš račun u aplikaciji {app} od sada je potreban i drugi korak.",
    },
    mfa_disabled: {
      subject: "Potvrda u dva koraka je isključena",
      lead: "Za prijavu na vaš račun u aplikaciji {app} više nije potreban drugi korak.",
    },
    new_device_sign_in: {
      subject: "Nova prijava na vaš račun",
      lead: "Netko se prijavio na vaš račun u aplikaciji {app} iz preglednika u kojem dosad nije korišten.",
      button: "Nisam to ja",
    },
  },
  details: {
    codeValidity: "Valjanost koda: {time}.",
    linkValidity: "Valjanost poveznice: {time}.",
    requestedFrom: "Zahtjev je poslan s adrese {address}.",
    time: "Vrijeme: {time}.",
    browser: "Preglednik: {browser}.",
    address: "Adresa: {address}.",
    notMe: "Ako to niste bili vi, ponovno postavite lozinku i odjavite sve druge uređaje.",
    notMeWithLink: "Ako to niste bili vi, odjavite taj preglednik putem poveznice i promijenite lozinku.",
  },
  texts: {
    verification_code: "{code} je vaš kod za {app}. Nikomu ga ne otkrivajte.",
    reset_password_code: "{code} je vaš kod za ponovno postavljanje lozinke za {app}. Nikomu ga ne otkrivajte.",
  },
};
