import type { MessageTexts } from "./message-texts.ts";

export const itIT: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} è il codice per {app}",
      heading: "Codice di verifica",
      lead: "Inserire questo codice per continuare su {app}:",
      closing: "Chi non lo ha richiesto può ignorare questa email: senza il codice nessuno può accedere.",
    },
    reset_password_code: {
      subject: "{code} è il codice per reimpostare la password di {app}",
      heading: "Reimpostare la password",
      lead: "Inserire questo codice per impostare una nuova password per {app}:",
      closing: "Chi non lo ha richiesto può ignorare questa email: la password resta quella attuale.",
    },
    waitlist_confirmation: {
      subject: "Iscrizione alla lista d’attesa di {app}",
      heading: "Iscrizione alla lista d’attesa confermata",
      lead: "Grazie dell’interesse per {app}. Scriveremo appena il posto sarà pronto.",
      closing: "Chi non si è iscritto può ignorare questa email.",
    },
    magic_link_sign_in: {
      button: "Accedi",
      subject: "Accesso a {app}",
      heading: "Accedi a {app}",
      lead: "Aprire questo link nel browser da cui è stato richiesto:",
      closing:
        "Chi non lo ha richiesto può ignorare questa email: finché il link non viene aperto, nessuno può accedere.",
    },
    magic_link_sign_up: {
      button: "Verifica l’indirizzo",
      subject: "Verifica dell’indirizzo per {app}",
      heading: "Verificare l’indirizzo email",
      lead: "Aprire questo link per proseguire la registrazione a {app}:",
      closing:
        "Chi non lo ha richiesto può ignorare questa email: finché il link non viene aperto, non viene creato alcun account.",
    },
    magic_link_user_profile: {
      button: "Verifica l’indirizzo",
      subject: "Verifica dell’indirizzo per {app}",
      heading: "Verificare l’indirizzo email",
      lead: "Aprire questo link per aggiungere l’indirizzo all’account {app}:",
      closing:
        "Chi non lo ha richiesto può ignorare questa email: finché il link non viene aperto, l’indirizzo non viene aggiunto.",
    },
    invitation: {
      button: "Accetta l’invito",
      subject: "Invito a {app}",
      heading: "Invito a {app}",
      lead: "Aprire questo link per creare l’account:",
      closing:
        "Chi non conosce il motivo di questo invito può ignorare l’email: finché il link non viene aperto, non viene creato alcun account.",
    },
    waitlist_invitation: {
      button: "Crea l’account",
      subject: "Il posto su {app} è pronto",
      heading: "L’attesa è finita",
      lead: "Il posto in lista d’attesa per {app} si è liberato. Aprire questo link per creare l’account:",
      closing:
        "Chi non si è mai iscritto alla lista può ignorare questa email: finché il link non viene aperto, non viene creato alcun account.",
    },
  },
  notices: {
    password_changed: {
      subject: "La password è stata cambiata",
      lead: "La password dell’account {app} è stata cambiata.",
    },
    password_removed: {
      subject: "La password è stata rimossa",
      lead: "La password dell’account {app} è stata rimossa.",
    },
    primary_email_address_changed: {
      subject: "L’indirizzo email principale è stato cambiato",
      lead: "L’indirizzo principale dell’account {app} ora è un altro.",
    },
    passkey_added: {
      subject: "È stata aggiunta una passkey",
      lead: "È stata aggiunta una passkey all’account {app}.",
    },
    passkey_removed: {
      subject: "È stata rimossa una passkey",
      lead: "È stata rimossa una passkey dall’account {app}.",
    },
    mfa_enabled: {
      subject: "La verifica in due passaggi è attiva",
      lead: "D’ora in poi, per accedere all’account {app} serve un secondo passaggio.",
    },
    mfa_disabled: {
      subject: "La verifica in due passaggi è disattivata",
      lead: "Per accedere all’account {app} non serve più un secondo passaggio.",
    },
    new_device_sign_in: {
      subject: "Nuovo accesso all’account",
      lead: "Qualcuno ha effettuato l’accesso all’account {app} da un browser mai usato prima con questo account.",
      button: "Non riconosco questo accesso",
    },
  },
  details: {
    codeValidity: "Il codice è valido per {time}.",
    linkValidity: "Il link è valido per {time}.",
    requestedFrom: "Richiesta inviata dall’indirizzo IP {address}.",
    time: "Data e ora: {time}.",
    browser: "Browser: {browser}.",
    address: "Indirizzo IP: {address}.",
    notMe: "Se l’operazione non è stata autorizzata, reimpostare la password e uscire da tutti gli altri dispositivi.",
    notMeWithLink:
      "Se l’accesso non è stato autorizzato, disconnettere quel browser con il link e cambiare la password.",
  },
  texts: {
    verification_code: "{code} è il codice per {app}. Da non condividere con nessuno.",
    reset_password_code: "{code} è il codice per reimpostare la password di {app}. Da non condividere con nessuno.",
  },
};
