import type { Wording } from "./en.ts";

export const fr: Wording = {
  signIn: "Se connecter à {app}",
  signUp: "Créez votre compte {app}",
  user: "Votre compte {app}",
  waitlist: "Rejoignez la liste d’attente de {app}",
  popupCallback: "Un instant",
  unauthorized: "Votre session est terminée",
  unauthorizedText:
    "La session de ce navigateur a pris fin ou n’est plus reconnue. Si cela vous étonne, connectez-vous, puis vérifiez vos appareils et votre mot de passe.",
  signInAgain: "Se reconnecter",
  notFound: "Il n’y a pas de page ici",
  notFoundText: "L’adresse est peut-être mal saisie, ou le lien trop ancien.",
  unavailable: "Cela ne fonctionne pas pour le moment",
  unavailableText: "Vous n’y êtes pour rien. Patientez un instant, puis réessayez.",
  failed: "La page n’a pas été chargée entièrement. Vérifiez votre connexion.",
  retry: "Réessayer",
  noScript: "Cette page a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.",
};
