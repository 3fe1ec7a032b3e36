import type { MessageTexts } from "./message-texts.ts";

export const fiFI: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} on koodisi palveluun {app}",
      heading: "Vahvistuskoodisi",
      lead: "Jatka palveluun {app} antamalla tämä koodi:",
      closing: "Jos et pyytänyt koodia, voit jättää viestin huomiotta: ilman koodia kukaan ei pääse tilillesi.",
    },
    reset_password_code: {
      subject: "{code} on salasanan nollauskoodisi palveluun {app}",
      heading: "Nollaa salasanasi",
      lead: "Aseta uusi salasana palveluun {app} antamalla tämä koodi:",
      closing: "Jos et pyytänyt koodia, jätä viesti huomiotta: salasanasi pysyy ennallaan.",
    },
    waitlist_confirmation: {
      subject: "Olet palvelun {app} jonotuslistalla",
      heading: "Olet jonotuslistalla",
      lead: "Kiitos kiinnostuksestasi palvelua {app} kohtaan. Kirjoitamme, kun paikkasi on valmis.",
      closing: "Jos et liittynyt listalle, voit jättää viestin huomiotta.",
    },
    magic_link_sign_in: {
      button: "Kirjaudu sisään",
      subject: "Kirjaudu palveluun {app}",
      heading: "Kirjaudu palveluun {app}",
      lead: "Avaa tämä linkki selaimessa, jossa pyysit sen:",
      closing: "Jos et pyytänyt linkkiä, jätä viesti huomiotta: kukaan ei pääse tilillesi, ellei linkkiä avata.",
    },
    magic_link_sign_up: {
      button: "Vahvista osoite",
      subject: "Vahvista osoitteesi palveluun {app}",
      heading: "Vahvista sähköpostiosoitteesi",
      lead: "Jatka rekisteröitymistä palveluun {app} avaamalla tämä linkki:",
      closing: "Jos et pyytänyt linkkiä, jätä viesti huomiotta: tiliä ei luoda, ellei linkkiä avata.",
    },
    magic_link_user_profile: {
      button: "Vahvista osoite",
      subject: "Vahvista osoitteesi palveluun {app}",
      heading: "Vahvista sähköpostiosoitteesi",
      lead: "Lisää osoite tilillesi palvelussa {app} avaamalla tämä linkki:",
      closing: "Jos et pyytänyt linkkiä, jätä viesti huomiotta: osoitetta ei lisätä, ellei linkkiä avata.",
    },
    invitation: {
      button: "Hyväksy kutsu",
      subject: "Sinut on kutsuttu palveluun {app}",
      heading: "Sinut on kutsuttu palveluun {app}",
      lead: "Luo tilisi avaamalla tämä linkki:",
      closing: "Jos et tiedä, miksi sait viestin, jätä se huomiotta: tiliä ei luoda, ellei linkkiä avata.",
    },
    waitlist_invitation: {
      button: "Luo tili",
      subject: "Paikkasi palvelussa {app} on valmis",
      heading: "Odotus on ohi",
      lead: "Liityit palvelun {app} jonotuslistalle. Luo tilisi avaamalla tämä linkki:",
      closing: "Jos et koskaan liittynyt listalle, jätä viesti huomiotta: tiliä ei luoda, ellei linkkiä avata.",
    },
  },
  notices: {
    password_changed: {
      subject: "Salasanasi on vaihdettu",
      lead: "Tilisi salasana palvelussa {app} on vaihdettu.",
    },
    password_removed: {
      subject: "Salasanasi on poistettu",
      lead: "Tilisi salasana palvelussa {app} on poistettu.",
    },
    primary_email_address_changed: {
      subject: "Ensisijainen sähköpostiosoitteesi on vaihdettu",
      lead: "Tilisi ensisijainen osoite palvelussa {app} on nyt toinen osoite.",
    },
    passkey_added: {
      subject: "Pääsyavain on lisätty",
      lead: "Tilillesi palvelussa {app} on lisätty pääsyavain.",
    },
    passkey_removed: {
      subject: "Pääsyavain on poistettu",
      lead: "Tililtäsi palvelussa {app} on poistettu pääsyavain.",
    },
    mfa_enabled: {
      subject: "Kaksivaiheinen vahvistus on käytössä",
      lead: "Kirjautuminen tilillesi palvelussa {app} vaatii tästä lähtien toisen vaiheen.",
    },
    mfa_disabled: {
      subject: "Kaksivaiheinen vahvistus on poistettu käytöstä",
      lead: "Kirjautuminen tilillesi palvelussa {app} ei enää vaadi toista vaihetta.",
    },
    new_device_sign_in: {
      subject: "Uusi kirjautuminen tilillesi",
      lead: "Joku kirjautui tilillesi palvelussa {app} selaimella, jolla sitä ei ole aiemmin käytetty.",
      button: "Tämä en ollut minä",
    },
  },
  details: {
    codeValidity: "Koodin voimassaoloaika: {time}.",
    linkValidity: "Linkin voimassaoloaika: {time}.",
    requestedFrom: "Pyyntö tuli IP-osoitteesta {address}.",
    time: "Aika: {time}.",
    browser: "Selain: {browser}.",
    address: "IP-osoite: {address}.",
    notMe: "Jos se et ollut sinä, nollaa salasanasi ja kirjaudu ulos kaikista muista laitteista.",
    notMeWithLink: "Jos se et ollut sinä, kirjaa kyseinen selain ulos linkin avulla ja vaihda salasanasi.",
  },
  texts: {
    verification_code: "{code} on koodisi palveluun {app}. Älä kerro sitä kenellekään.",
    reset_password_code: "{code} on salasanan nollauskoodisi palveluun {app}. Älä kerro sitä kenellekään.",
  },
};
