import type { MessageTexts } from "./message-texts.ts";

export const frFR: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} est votre code {app}",
      heading: "Votre code de vérification",
      lead: "Saisissez ce code pour continuer vers {app} :",
      closing:
        "Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail : sans ce code, personne ne peut accéder à votre compte.",
    },
    reset_password_code: {
      subject: "{code} est votre code de réinitialisation du mot de passe {app}",
      heading: "Réinitialisez votre mot de passe",
      lead: "Saisissez ce code pour définir un nouveau mot de passe {app} :",
      closing: "Si vous ne l’avez pas demandé, ignorez cet e-mail : votre mot de passe reste inchangé.",
    },
    waitlist_confirmation: {
      subject: "Vous êtes sur la liste d’attente {app}",
      heading: "Vous êtes sur la liste d’attente",
      lead: "Merci de l’intérêt que vous portez à {app}. Nous vous écrirons dès que votre place sera prête.",
      closing: "Si vous ne l’avez pas rejointe, vous pouvez ignorer cet e-mail.",
    },
    magic_link_sign_in: {
      button: "Se connecter",
      subject: "Connexion à {app}",
      heading: "Connectez-vous à {app}",
      lead: "Ouvrez ce lien dans le navigateur où vous l’avez demandé :",
      closing:
        "Si vous ne l’avez pas demandé, ignorez cet e-mail : tant que le lien n’est pas ouvert, personne ne peut accéder à votre compte.",
    },
    magic_link_sign_up: {
      button: "Confirmer l’adresse",
      subject: "Confirmez votre adresse pour {app}",
      heading: "Confirmez votre adresse e-mail",
      lead: "Ouvrez ce lien pour poursuivre votre inscription à {app} :",
      closing:
        "Si vous ne l’avez pas demandé, ignorez cet e-mail : tant que le lien n’est pas ouvert, aucun compte n’est créé.",
    },
    magic_link_user_profile: {
      button: "Confirmer l’adresse",
      subject: "Confirmez votre adresse pour {app}",
      heading: "Confirmez votre adresse e-mail",
      lead: "Ouvrez ce lien pour ajouter l’adresse à votre compte {app} :",
      closing:
        "Si vous ne l’avez pas demandé, ignorez cet e-mail : tant que le lien n’est pas ouvert, l’adresse n’est pas ajoutée.",
    },
    invitation: {
      button: "Accepter l’invitation",
      subject: "Invitation à rejoindre {app}",
      heading: "Invitation à rejoindre {app}",
      lead: "Ouvrez ce lien pour créer votre compte :",
      closing:
        "Si vous ne savez pas pourquoi vous l’avez reçu, ignorez cet e-mail : tant que le lien n’est pas ouvert, aucun compte n’est créé.",
    },
    waitlist_invitation: {
      button: "Créer votre compte",
      subject: "Votre place sur {app} est prête",
      heading: "L’attente est terminée",
      lead: "Vous avez rejoint la liste d’attente {app}. Ouvrez ce lien pour créer votre compte :",
      closing:
        "Si vous ne l’avez jamais rejointe, ignorez cet e-mail : tant que le lien n’est pas ouvert, aucun compte n’est créé.",
    },
  },
  notices: {
    password_changed: {
      subject: "Votre mot de passe a été modifié",
      lead: "Le mot de passe de votre compte {app} a été modifié.",
    },
    password_removed: {
      subject: "Votre mot de passe a été supprimé",
      lead: "Le mot de passe de votre compte {app} a été supprimé.",
    },
    primary_email_address_changed: {
      subject: "Votre adresse e-mail principale a été modifiée",
      lead: "Une autre adresse est désormais l’adresse principale de votre compte {app}.",
    },
    passkey_added: {
      subject: "Une clé d’accès a été ajoutée",
      lead: "Une clé d’accès a été ajoutée à votre compte {app}.",
    },
    passkey_removed: {
      subject: "Une clé d’accès a été retirée",
      lead: "Une clé d’accès a été retirée de votre compte {app}.",
    },
    mfa_enabled: {
      subject: "La vérification en deux étapes est activée",
      lead: "La connexion à votre compte {app} demande désormais une deuxième étape.",
    },
    mfa_disabled: {
      subject: "La vérification en deux étapes est désactivée",
      lead: "La connexion à votre compte {app} ne demande plus de deuxième étape.",
    },
    new_device_sign_in: {
      subject: "Nouvelle connexion à votre compte",
      lead: "Quelqu’un s’est connecté à votre compte {app} dans un navigateur où il n’avait encore jamais été utilisé.",
      button: "Ce n’était pas moi",
    },
  },
  details: {
    codeValidity: "Le code est valable {time}.",
    linkValidity: "Le lien est valable {time}.",
    requestedFrom: "Demande envoyée depuis l’adresse IP {address}.",
    time: "Date : {time}.",
    browser: "Navigateur : {browser}.",
    address: "Adresse IP : {address}.",
    notMe: "Si ce n’était pas vous, réinitialisez votre mot de passe et déconnectez tous les autres appareils.",
    notMeWithLink: "Si ce n’était pas vous, déconnectez ce navigateur à l’aide du lien et modifiez votre mot de passe.",
  },
  texts: {
    verification_code: "{code} est votre code {app}. Ne le communiquez à personne.",
    reset_password_code:
      "{code} est votre code de réinitialisation du mot de passe {app}. Ne le communiquez à personne.",
  },
};
