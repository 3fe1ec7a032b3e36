import type { Wording } from "./en.ts";

export const ca: Wording = {
  signIn: "Inicieu la sessió a {app}",
  signUp: "Creeu un compte a {app}",
  user: "El vostre compte a {app}",
  waitlist: "Apunteu-vos a la llista d’espera de {app}",
  popupCallback: "Un moment",
  unauthorized: "S’ha tancat la sessió",
  unauthorizedText:
    "La sessió d’aquest navegador ha acabat o ja no es reconeix. Si us sorprèn, inicieu la sessió i reviseu els dispositius i la contrasenya.",
  signInAgain: "Torna a iniciar la sessió",
  notFound: "Aquí no hi ha cap pàgina",
  notFoundText: "Potser l’adreça està mal escrita o l’enllaç ha quedat antic.",
  unavailable: "Ara mateix no funciona",
  unavailableText: "No és culpa vostra. Espereu un moment i torneu-ho a provar.",
  failed: "La pàgina no s’ha carregat del tot. Comproveu la connexió.",
  retry: "Torna-ho a provar",
  noScript: "Aquesta pàgina necessita JavaScript. Activeu-lo al navegador i torneu a carregar la pàgina.",
};
