import type { Wording } from "./en.ts";

export const is: Wording = {
  signIn: "Innskráning á {app}",
  signUp: "Stofnaðu reikning hjá {app}",
  user: "Reikningurinn þinn hjá {app}",
  waitlist: "Farðu á biðlistann hjá {app}",
  popupCallback: "Augnablik",
  unauthorized: "Innskráningu er lokið",
  unauthorizedText:
    "Innskráningu í þessum vafra er lokið eða hún þekkist ekki lengur. Ef þetta kemur þér á óvart skaltu skrá þig inn og skoða tækin þín og lykilorðið.",
  signInAgain: "Skrá inn aftur",
  notFound: "Hér er engin síða",
  notFoundText: "Slóðin gæti verið rangt slegin inn eða tengillinn úreltur.",
  unavailable: "Þetta virkar ekki sem stendur",
  unavailableText: "Þetta er ekki þér að kenna. Bíddu augnablik og reyndu aftur.",
  failed: "Síðan hlóðst ekki að fullu. Athugaðu nettenginguna.",
  retry: "Reyna aftur",
  noScript: "Þessi síða þarf JavaScript. Kveiktu á því í vafranum og endurnýjaðu síðuna.",
};
