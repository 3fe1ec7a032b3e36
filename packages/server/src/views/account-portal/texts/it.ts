import type { Wording } from "./en.ts";

export const it: Wording = {
  signIn: "Accedi a {app}",
  signUp: "Crea il tuo account {app}",
  user: "Il tuo account {app}",
  waitlist: "Entra in lista d’attesa per {app}",
  popupCallback: "Un momento",
  unauthorized: "La sessione è terminata",
  unauthorizedText:
    "L’accesso da questo browser è terminato o non è più riconosciuto. Se la cosa sorprende, accedere e controllare i dispositivi e la password.",
  signInAgain: "Accedi di nuovo",
  notFound: "Qui non c’è nessuna pagina",
  notFoundText: "L’indirizzo potrebbe essere scritto male o il link non più aggiornato.",
  unavailable: "Al momento non funziona",
  unavailableText: "Non dipende da te. Attendere un momento, poi riprovare.",
  failed: "La pagina non è stata caricata del tutto. Controllare la connessione.",
  retry: "Riprova",
  noScript: "Questa pagina ha bisogno di JavaScript. Attivarlo nel browser e ricaricare la pagina.",
};
