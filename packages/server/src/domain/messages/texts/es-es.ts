import type { MessageTexts } from "./message-texts.ts";

export const esES: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} es su código de {app}",
      heading: "Su código de verificación",
      lead: "Introduzca este código para continuar a {app}:",
      closing: "Si no lo ha solicitado, puede ignorar este correo: nadie puede entrar sin el código.",
    },
    reset_password_code: {
      subject: "{code} es su código para restablecer la contraseña de {app}",
      heading: "Restablezca su contraseña",
      lead: "Introduzca este código para establecer una contraseña nueva en {app}:",
      closing: "Si no lo ha solicitado, ignore este correo: su contraseña sigue siendo la misma.",
    },
    waitlist_confirmation: {
      subject: "Ya está en la lista de espera de {app}",
      heading: "Ya está en la lista de espera",
      lead: "Gracias por su interés en {app}. Le escribiremos cuando su plaza esté lista.",
      closing: "Si no se ha unido a ella, puede ignorar este correo.",
    },
    magic_link_sign_in: {
      button: "Iniciar sesión",
      subject: "Inicie sesión en {app}",
      heading: "Inicie sesión en {app}",
      lead: "Abra este enlace en el mismo navegador en el que lo solicitó:",
      closing: "Si no lo ha solicitado, ignore este correo: nadie puede entrar si no se abre el enlace.",
    },
    magic_link_sign_up: {
      button: "Verificar la dirección",
      subject: "Verifique su dirección para {app}",
      heading: "Verifique su correo electrónico",
      lead: "Abra este enlace para seguir creando su cuenta de {app}:",
      closing: "Si no lo ha solicitado, ignore este correo: no se creará ninguna cuenta si no se abre el enlace.",
    },
    magic_link_user_profile: {
      button: "Verificar la dirección",
      subject: "Verifique su dirección para {app}",
      heading: "Verifique su correo electrónico",
      lead: "Abra este enlace para añadir la dirección a su cuenta de {app}:",
      closing: "Si no lo ha solicitado, ignore este correo: la dirección no se añadirá si no se abre el enlace.",
    },
    invitation: {
      button: "Aceptar la invitación",
      subject: "Tiene una invitación a {app}",
      heading: "Tiene una invitación a {app}",
      lead: "Abra este enlace para crear su cuenta:",
      closing:
        "Si no sabe por qué lo ha recibido, ignore este correo: no se creará ninguna cuenta si no se abre el enlace.",
    },
    waitlist_invitation: {
      button: "Crear la cuenta",
      subject: "Su plaza en {app} está lista",
      heading: "La espera ha terminado",
      lead: "Se unió a la lista de espera de {app}. Abra este enlace para crear su cuenta:",
      closing: "Si nunca se unió a ella, ignore este correo: no se creará ninguna cuenta si no se abre el enlace.",
    },
  },
  notices: {
    password_changed: {
      subject: "Su contraseña ha cambiado",
      lead: "Se ha cambiado la contraseña de su cuenta de {app}.",
    },
    password_removed: {
      subject: "Se ha quitado su contraseña",
      lead: "Se ha quitado la contraseña de su cuenta de {app}.",
    },
    primary_email_address_changed: {
      subject: "Su correo electrónico principal ha cambiado",
      lead: "Ahora la dirección principal de su cuenta de {app} es otra.",
    },
    passkey_added: {
      subject: "Se ha añadido una llave de acceso",
      lead: "Se ha añadido una llave de acceso a su cuenta de {app}.",
    },
    passkey_removed: {
      subject: "Se ha quitado una llave de acceso",
      lead: "Se ha quitado una llave de acceso de su cuenta de {app}.",
    },
    mfa_enabled: {
      subject: "La verificación en dos pasos está activada",
      lead: "A partir de ahora, para iniciar sesión en su cuenta de {app} hace falta un segundo paso.",
    },
    mfa_disabled: {
      subject: "La verificación en dos pasos está desactivada",
      lead: "Para iniciar sesión en su cuenta de {app} ya no hace falta un segundo paso.",
    },
    new_device_sign_in: {
      subject: "Nuevo inicio de sesión en su cuenta",
      lead: "Alguien ha iniciado sesión en su cuenta de {app} desde un navegador en el que no se había usado antes.",
      button: "No he sido yo",
    },
  },
  details: {
    codeValidity: "El código es válido durante {time}.",
    linkValidity: "El enlace es válido durante {time}.",
    requestedFrom: "Solicitud realizada desde la dirección IP {address}.",
    time: "Fecha y hora: {time}.",
    browser: "Navegador: {browser}.",
    address: "Dirección IP: {address}.",
    notMe: "Si no ha sido usted, restablezca su contraseña y cierre la sesión en los demás dispositivos.",
    notMeWithLink: "Si no ha sido usted, cierre la sesión en ese navegador mediante el enlace y cambie su contraseña.",
  },
  texts: {
    verification_code: "{code} es su código de {app}. No lo comparta nunca.",
    reset_password_code: "{code} es su código para restablecer la contraseña de {app}. No lo comparta nunca.",
  },
};
