import type { MessageTexts } from "./message-texts.ts";

export const isIS: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} er kóðinn þinn fyrir {app}",
      heading: "Staðfestingarkóðinn þinn",
      lead: "Sláðu inn þennan kóða til að halda áfram á {app}:",
      closing: "Ef þú baðst ekki um kóðann geturðu hunsað þennan póst: enginn kemst inn án kóðans.",
    },
    reset_password_code: {
      subject: "{code} er kóðinn til að endurstilla lykilorðið fyrir {app}",
      heading: "Endurstilltu lykilorðið",
      lead: "Sláðu inn þennan kóða til að velja nýtt lykilorð fyrir {app}:",
      closing: "Ef þú baðst ekki um kóðann skaltu hunsa þennan póst: lykilorðið þitt helst óbreytt.",
    },
    waitlist_confirmation: {
      subject: "Þú ert á biðlista {app}",
      heading: "Þú ert á biðlistanum",
      lead: "Takk fyrir áhugann á {app}. Við skrifum þér þegar röðin kemur að þér.",
      closing: "Ef þú skráðir þig ekki á listann geturðu hunsað þennan póst.",
    },
    magic_link_sign_in: {
      button: "Skrá inn",
      subject: "Innskráning á {app}",
      heading: "Innskráning á {app}",
      lead: "Opnaðu þennan tengil í sama vafra og þú baðst um hann:",
      closing: "Ef þú baðst ekki um tengilinn skaltu hunsa þennan póst: enginn kemst inn nema tengillinn sé opnaður.",
    },
    magic_link_sign_up: {
      button: "Staðfesta netfang",
      subject: "Staðfestu netfangið þitt fyrir {app}",
      heading: "Staðfestu netfangið þitt",
      lead: "Opnaðu þennan tengil til að halda nýskráningu á {app} áfram:",
      closing:
        "Ef þú baðst ekki um tengilinn skaltu hunsa þennan póst: enginn reikningur er stofnaður nema tengillinn sé opnaður.",
    },
    magic_link_user_profile: {
      button: "Staðfesta netfang",
      subject: "Staðfestu netfangið þitt fyrir {app}",
      heading: "Staðfestu netfangið þitt",
      lead: "Opnaðu þennan tengil til að bæta netfanginu við reikninginn þinn hjá {app}:",
      closing:
        "Ef þú baðst ekki um tengilinn skaltu hunsa þennan póst: netfanginu er ekki bætt við nema tengillinn sé opnaður.",
    },
    invitation: {
      button: "Þiggja boð",
      subject: "Þér er boðið á {app}",
      heading: "Þér er boðið á {app}",
      lead: "Opnaðu þennan tengil til að stofna reikning:",
      closing:
        "Ef þú veist ekki hvers vegna þú fékkst þennan póst skaltu hunsa hann: enginn reikningur er stofnaður nema tengillinn sé opnaður.",
    },
    waitlist_invitation: {
      button: "Stofna reikning",
      subject: "Röðin er komin að þér hjá {app}",
      heading: "Biðin er á enda",
      lead: "Þú skráðir þig á biðlista {app}. Opnaðu þennan tengil til að stofna reikning:",
      closing:
        "Ef þú skráðir þig aldrei á listann skaltu hunsa þennan póst: enginn reikningur er stofnaður nema tengillinn sé opnaður.",
    },
  },
  notices: {
    password_changed: {
      subject: "Lykilorðinu þínu var breytt",
      lead: "Lykilorðinu að reikningnum þínum hjá {app} var breytt.",
    },
    password_removed: {
      subject: "Lykilorðið þitt var fjarlægt",
      lead: "Lykilorðið að reikningnum þínum hjá {app} var fjarlægt.",
    },
    primary_email_address_changed: {
      subject: "Aðalnetfanginu þínu var breytt",
      lead: "Annað netfang er nú aðalnetfang reikningsins þíns hjá {app}.",
    },
    passkey_added: {
      subject: "Aðgangslykli var bætt við",
      lead: "Aðgangslykli var bætt við reikninginn þinn hjá {app}.",
    },
    passkey_removed: {
      subject: "Aðgangslykill var fjarlægður",
      lead: "Aðgangslykill var fjarlægður af reikningnum þínum hjá {app}.",
    },
    mfa_enabled: {
      subject: "Kveikt er á tveggja þrepa staðfestingu",
      lead: "Héðan í frá þarf annað þrep til að skrá sig inn á reikninginn þinn hjá {app}.",
    },
    mfa_disabled: {
      subject: "Slökkt er á tveggja þrepa staðfestingu",
      lead: "Ekki þarf lengur annað þrep til að skrá sig inn á reikninginn þinn hjá {app}.",
    },
    new_device_sign_in: {
      subject: "Ný innskráning á reikninginn þinn",
      lead: "Einhver skráði sig inn á reikninginn þinn hjá {app} í vafra sem hefur ekki verið notaður áður.",
      button: "Þetta var ekki ég",
    },
  },
  details: {
    codeValidity: "Gildistími kóðans: {time}.",
    linkValidity: "Gildistími tengilsins: {time}.",
    requestedFrom: "Beiðnin kom frá IP-tölunni {address}.",
    time: "Tími: {time}.",
    browser: "Vafri: {browser}.",
    address: "IP-tala: {address}.",
    notMe: "Ef þetta varst ekki þú skaltu endurstilla lykilorðið og skrá þig út á öllum öðrum tækjum.",
    notMeWithLink: "Ef þetta varst ekki þú skaltu nota tengilinn til að skrá þann vafra út og breyta lykilorðinu.",
  },
  texts: {
    verification_code: "{code} er kóðinn þinn fyrir {app}. Ekki deila honum með neinum.",
    reset_password_code: "{code} er kóðinn til að endurstilla lykilorðið fyrir {app}. Ekki deila honum með neinum.",
  },
};
