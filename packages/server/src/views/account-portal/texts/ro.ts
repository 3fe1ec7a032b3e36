import type { Wording } from "./en.ts";

export const ro: Wording = {
  signIn: "Conectați-vă la {app}",
  signUp: "Creați-vă contul {app}",
  user: "Contul dumneavoastră {app}",
  waitlist: "Înscrieți-vă pe lista de așteptare {app}",
  popupCallback: "Un moment",
  unauthorized: "Sesiunea s-a încheiat",
  unauthorizedText:
    "Sesiunea din acest browser s-a încheiat sau nu mai este recunoscută. Dacă vă surprinde, conectați-vă și verificați dispozitivele și parola.",
  signInAgain: "Conectați-vă din nou",
  notFound: "Aici nu este nicio pagină",
  notFoundText: "Poate că adresa este scrisă greșit sau linkul este vechi.",
  unavailable: "Acum nu funcționează",
  unavailableText: "Nu este vina dumneavoastră. Așteptați o clipă, apoi încercați din nou.",
  failed: "Pagina nu s-a încărcat complet. Verificați conexiunea.",
  retry: "Încercați din nou",
  noScript: "Această pagină are nevoie de JavaScript. Activați-l în browser și reîncărcați pagina.",
};
