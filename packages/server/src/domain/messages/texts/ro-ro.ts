import type { MessageTexts } from "./message-texts.ts";

export const roRO: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} este codul dumneavoastră pentru {app}",
      heading: "Codul de verificare",
      lead: "Introduceți acest cod pentru a continua în {app}:",
      closing: "Dacă nu l-ați solicitat, puteți ignora acest e-mail: fără cod, nimeni nu poate intra în cont.",
    },
    reset_password_code: {
      subject: "{code} este codul pentru resetarea parolei {app}",
      heading: "Resetați parola",
      lead: "Introduceți acest cod pentru a seta o parolă nouă pentru {app}:",
      closing: "Dacă nu l-ați solicitat, ignorați acest e-mail: parola rămâne neschimbată.",
    },
    waitlist_confirmation: {
      subject: "Sunteți pe lista de așteptare {app}",
      heading: "Sunteți pe lista de așteptare",
      lead: "Vă mulțumim pentru interesul față de {app}. Vă vom scrie când locul dumneavoastră este pregătit.",
      closing: "Dacă nu v-ați înscris, puteți ignora acest e-mail.",
    },
    magic_link_sign_in: {
      button: "Conectare",
      subject: "Conectați-vă la {app}",
      heading: "Conectați-vă la {app}",
      lead: "Deschideți acest link în browserul în care l-ați solicitat:",
      closing:
        "Dacă nu l-ați solicitat, ignorați acest e-mail: cât timp linkul nu este deschis, nimeni nu poate intra în cont.",
    },
    magic_link_sign_up: {
      button: "Confirmați adresa",
      subject: "Confirmați adresa pentru {app}",
      heading: "Confirmați adresa de e-mail",
      lead: "Deschideți acest link pentru a continua înregistrarea la {app}:",
      closing:
        "Dacă nu l-ați solicitat, ignorați acest e-mail: cât timp linkul nu este deschis, nu se creează niciun cont.",
    },
    magic_link_user_profile: {
      button: "Confirmați adresa",
      subject: "Confirmați adresa pentru {app}",
      heading: "Confirmați adresa de e-mail",
      lead: "Deschideți acest link pentru a adăuga adresa la contul {app}:",
      closing: "Dacă nu l-ați solicitat, ignorați acest e-mail: cât timp linkul nu este deschis, adresa nu se adaugă.",
    },
    invitation: {
      button: "Acceptați invitația",
      subject: "Invitație la {app}",
      heading: "Invitație la {app}",
      lead: "Deschideți acest link pentru a vă crea contul:",
      closing:
        "Dacă nu știți de ce l-ați primit, ignorați acest e-mail: cât timp linkul nu este deschis, nu se creează niciun cont.",
    },
    waitlist_invitation: {
      button: "Creați contul",
      subject: "Locul dumneavoastră la {app} este pregătit",
      heading: "Așteptarea s-a încheiat",
      lead: "V-ați înscris pe lista de așteptare {app}. Deschideți acest link pentru a vă crea contul:",
      closing:
        "Dacă nu v-ați înscris niciodată, ignorați acest e-mail: cât timp linkul nu este deschis, nu se creează niciun cont.",
    },
  },
  notices: {
    password_changed: {
      subject: "Parola a fost schimbată",
      lead: "Parola contului {app} a fost schimbată.",
    },
    password_removed: {
      subject: "Parola a fost eliminată",
      lead: "Parola contului {app} a fost eliminată.",
    },
    primary_email_address_changed: {
      subject: "Adresa de e-mail principală a fost schimbată",
      lead: "Adresa principală a contului {app} este acum alta.",
    },
    passkey_added: {
      subject: "A fost adăugată o cheie de acces",
      lead: "O cheie de acces a fost adăugată la contul {app}.",
    },
    passkey_removed: {
      subject: "A fost eliminată o cheie de acces",
      lead: "O cheie de acces a fost eliminată din contul {app}.",
    },
    mfa_enabled: {
      subject: "Verificarea în doi pași este activă",
      lead: "De acum înainte, conectarea la contul {app} necesită un al doilea pas.",
    },
    mfa_disabled: {
      subject: "Verificarea în doi pași este dezactivată",
      lead: "Conectarea la contul {app} nu mai necesită un al doilea pas.",
    },
    new_device_sign_in: {
      subject: "Conectare nouă la cont",
      lead: "Cineva s-a conectat la contul {app} dintr-un browser nefolosit până acum cu acest cont.",
      button: "Nu am fost eu",
    },
  },
  details: {
    codeValidity: "Codul este valabil {time}.",
    linkValidity: "Linkul este valabil {time}.",
    requestedFrom: "Solicitare primită de la adresa IP {address}.",
    time: "Data și ora: {time}.",
    browser: "Browser: {browser}.",
    address: "Adresă IP: {address}.",
    notMe: "Dacă nu ați fost dumneavoastră, resetați parola și deconectați toate celelalte dispozitive.",
    notMeWithLink: "Dacă nu ați fost dumneavoastră, deconectați acel browser cu ajutorul linkului și schimbați parola.",
  },
  texts: {
    verification_code: "{code} este codul pentru {app}. Nu îl comunicați nimănui.",
    reset_password_code: "{code} este codul pentru resetarea parolei {app}. Nu îl comunicați nimănui.",
  },
};
