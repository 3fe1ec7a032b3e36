import type { MessageTexts } from "./message-texts.ts";

export const caES: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} és el vostre codi per a {app}",
      heading: "El vostre codi de verificació",
      lead: "Introduïu aquest codi per continuar a {app}:",
      closing: "Si no l’heu demanat, podeu ignorar aquest missatge: ningú no pot entrar sense el codi.",
    },
    reset_password_code: {
      subject: "{code} és el codi per restablir la contrasenya a {app}",
      heading: "Restabliu la contrasenya",
      lead: "Introduïu aquest codi per definir una contrasenya nova a {app}:",
      closing: "Si no l’heu demanat, ignoreu aquest missatge: la contrasenya no canviarà.",
    },
    waitlist_confirmation: {
      subject: "Sou a la llista d’espera per a {app}",
      heading: "Sou a la llista d’espera",
      lead: "Gràcies pel vostre interès en {app}. Us escriurem quan tingueu el lloc a punt.",
      closing: "Si no us hi heu apuntat, podeu ignorar aquest missatge.",
    },
    magic_link_sign_in: {
      button: "Inicia la sessió",
      subject: "Inicieu la sessió a {app}",
      heading: "Inicieu la sessió a {app}",
      lead: "Obriu aquest enllaç al mateix navegador en què l’heu demanat:",
      closing: "Si no l’heu demanat, ignoreu aquest missatge: ningú no pot entrar si no s’obre l’enllaç.",
    },
    magic_link_sign_up: {
      button: "Verifica l’adreça",
      subject: "Verifiqueu la vostra adreça per a {app}",
      heading: "Verifiqueu l’adreça electrònica",
      lead: "Obriu aquest enllaç per continuar el registre a {app}:",
      closing: "Si no l’heu demanat, ignoreu aquest missatge: no es crearà cap compte si no s’obre l’enllaç.",
    },
    magic_link_user_profile: {
      button: "Verifica l’adreça",
      subject: "Verifiqueu la vostra adreça per a {app}",
      heading: "Verifiqueu l’adreça electrònica",
      lead: "Obriu aquest enllaç per afegir l’adreça al vostre compte a {app}:",
      closing: "Si no l’heu demanat, ignoreu aquest missatge: l’adreça no s’afegirà si no s’obre l’enllaç.",
    },
    invitation: {
      button: "Accepta la invitació",
      subject: "Us han convidat a {app}",
      heading: "Us han convidat a {app}",
      lead: "Obriu aquest enllaç per crear el vostre compte:",
      closing:
        "Si no sabeu per què l’heu rebut, ignoreu aquest missatge: no es crearà cap compte si no s’obre l’enllaç.",
    },
    waitlist_invitation: {
      button: "Crea el compte",
      subject: "Ja teniu el lloc a punt a {app}",
      heading: "S’ha acabat l’espera",
      lead: "Us vau apuntar a la llista d’espera per a {app}. Obriu aquest enllaç per crear el vostre compte:",
      closing: "Si no us hi vau apuntar, ignoreu aquest missatge: no es crearà cap compte si no s’obre l’enllaç.",
    },
  },
  notices: {
    password_changed: {
      subject: "S’ha canviat la vostra contrasenya",
      lead: "S’ha canviat la contrasenya del vostre compte a {app}.",
    },
    password_removed: {
      subject: "S’ha tret la vostra contrasenya",
      lead: "S’ha tret la contrasenya del vostre compte a {app}.",
    },
    primary_email_address_changed: {
      subject: "S’ha canviat la vostra adreça electrònica principal",
      lead: "Ara l’adreça principal del vostre compte a {app} és una altra.",
    },
    passkey_added: {
      subject: "S’ha afegit una clau d’accés",
      lead: "S’ha afegit una clau d’accés al vostre compte a {app}.",
    },
    passkey_removed: {
      subject: "S’ha tret una clau d’accés",
      lead: "S’ha tret una clau d’accés del vostre compte a {app}.",
    },
    mfa_enabled: {
      subject: "S’ha activat la verificació en dos passos",
      lead: "A partir d’ara cal un segon pas per iniciar la sessió al vostre compte a {app}.",
    },
    mfa_disabled: {
      subject: "S’ha desactivat la verificació en dos passos",
      lead: "Ja no cal un segon pas per iniciar la sessió al vostre compte a {app}.",
    },
    new_device_sign_in: {
      subject: "Nou inici de sessió al vostre compte",
      lead: "Algú ha iniciat la sessió al vostre compte a {app} des d’un navegador en què no s’havia fet servir mai.",
      button: "No he estat jo",
    },
  },
  details: {
    codeValidity: "Validesa del codi: {time}.",
    linkValidity: "Validesa de l’enllaç: {time}.",
    requestedFrom: "S’ha demanat des de {address}.",
    time: "Hora: {time}.",
    browser: "Navegador: {browser}.",
    address: "Adreça: {address}.",
    notMe: "Si no heu estat vós, restabliu la contrasenya i tanqueu la sessió a la resta de dispositius.",
    notMeWithLink: "Si no heu estat vós, tanqueu la sessió d’aquest navegador amb l’enllaç i canvieu la contrasenya.",
  },
  texts: {
    verification_code: "{code} és el vostre codi per a {app}. No el compartiu mai.",
    reset_password_code: "{code} és el codi per restablir la contrasenya a {app}. No el compartiu mai.",
  },
};
