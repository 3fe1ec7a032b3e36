import type { Wording } from "./en.ts";

export const de: Wording = {
  signIn: "Bei {app} anmelden",
  signUp: "Konto für {app} erstellen",
  user: "Ihr Konto bei {app}",
  waitlist: "In die Warteliste von {app} eintragen",
  popupCallback: "Einen Moment",
  unauthorized: "Sie wurden abgemeldet",
  unauthorizedText:
    "Die Anmeldung dieses Browsers wurde beendet oder gilt nicht mehr. Wenn Sie das überrascht, melden Sie sich an und prüfen Sie Ihre Geräte und Ihr Passwort.",
  signInAgain: "Wieder anmelden",
  notFound: "Hier ist keine Seite",
  notFoundText: "Vielleicht ist die Adresse falsch geschrieben oder der Link veraltet.",
  unavailable: "Das geht gerade nicht",
  unavailableText: "Es liegt nicht an Ihnen. Warten Sie einen Moment und versuchen Sie es dann noch einmal.",
  failed: "Diese Seite wurde nicht vollständig geladen. Prüfen Sie Ihre Verbindung.",
  retry: "Noch einmal versuchen",
  noScript: "Diese Seite braucht JavaScript. Schalten Sie es im Browser ein und laden Sie die Seite neu.",
};
