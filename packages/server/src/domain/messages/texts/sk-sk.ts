import type { MessageTexts } from "./message-texts.ts";

export const skSK: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} je váš kód pre {app}",
      heading: "Váš overovací kód",
      lead: "Zadajte tento kód a pokračujte do {app}:",
      closing: "Ak ste oň nepožiadali, môžete tento e-mail ignorovať: bez kódu sa nikto neprihlási.",
    },
    reset_password_code: {
      subject: "{code} je váš kód na obnovenie hesla v {app}",
      heading: "Obnovte si heslo",
      lead: "Zadajte tento kód a nastavte si nové heslo pre {app}:",
      closing: "Ak ste oň nepožiadali, tento e-mail ignorujte: vaše heslo zostane nezmenené.",
    },
    waitlist_confirmation: {
      subject: "Ste na čakacej listine {app}",
      heading: "Ste na čakacej listine",
      lead: "Ďakujeme za váš záujem o {app}. Napíšeme vám, keď bude vaše miesto pripravené.",
      closing: "Ak ste sa na ňu nezapísali, môžete tento e-mail ignorovať.",
    },
    magic_link_sign_in: {
      button: "Prihlásiť sa",
      subject: "Prihlásenie do {app}",
      heading: "Prihlásenie do {app}",
      lead: "Otvorte tento odkaz v prehliadači, v ktorom ste oň požiadali:",
      closing: "Ak ste oň nepožiadali, tento e-mail ignorujte: kým odkaz nikto neotvorí, nikto sa neprihlási.",
    },
    magic_link_sign_up: {
      button: "Overiť adresu",
      subject: "Overte svoju adresu pre {app}",
      heading: "Overte svoju e-mailovú adresu",
      lead: "Otvorte tento odkaz a pokračujte v registrácii do {app}:",
      closing: "Ak ste oň nepožiadali, tento e-mail ignorujte: kým odkaz nikto neotvorí, žiadny účet nevznikne.",
    },
    magic_link_user_profile: {
      button: "Overiť adresu",
      subject: "Overte svoju adresu pre {app}",
      heading: "Overte svoju e-mailovú adresu",
      lead: "Otvorte tento odkaz a pridajte adresu do svojho účtu v {app}:",
      closing: "Ak ste oň nepožiadali, tento e-mail ignorujte: kým odkaz nikto neotvorí, adresa sa nepridá.",
    },
    invitation: {
      button: "Prijať pozvánku",
      subject: "Pozývame vás do {app}",
      heading: "Pozývame vás do {app}",
      lead: "Otvorte tento odkaz a vytvorte si účet:",
      closing:
        "Ak neviete, prečo ste tento e-mail dostali, ignorujte ho: kým odkaz nikto neotvorí, žiadny účet nevznikne.",
    },
    waitlist_invitation: {
      button: "Vytvoriť účet",
      subject: "Vaše miesto v {app} je pripravené",
      heading: "Čakanie sa skončilo",
      lead: "Zapísali ste sa na čakaciu listinu {app}. Otvorte tento odkaz a vytvorte si účet:",
      closing:
        "Ak ste sa na ňu nikdy nezapísali, tento e-mail ignorujte: kým odkaz nikto neotvorí, žiadny účet nevznikne.",
    },
  },
  notices: {
    password_changed: {
      subject: "Vaše heslo bolo zmenené",
      lead: "Heslo k vášmu účtu v {app} bolo zmenené.",
    },
    password_removed: {
      subject: "Vaše heslo bolo odstránené",
      lead: "Heslo k vášmu účtu v {app} bolo odstránené.",
    },
    primary_email_address_changed: {
      subject: "Vaša hlavná e-mailová adresa bola zmenená",
      lead: "Hlavnou adresou vášho účtu v {app} je teraz iná adresa.",
    },
    passkey_added: {
      subject: "Bol pridaný prístupový kľúč",
      lead: "Do vášho účtu v {app} bol pridaný prístupový kľúč.",
    },
    passkey_removed: {
      subject: "Bol odstránený prístupový kľúč",
      lead: "Z vášho účtu v {app} bol odstránený prístupový kľúč.",
    },
    mfa_enabled: {
      subject: "Dvojstupňové overenie je zapnuté",
      lead: "Prihlásenie do vášho účtu v {app} odteraz vyžaduje druhý krok.",
    },
    mfa_disabled: {
      subject: "Dvojstupňové overenie je vypnuté",
      lead: "Prihlásenie do vášho účtu v {app} už nevyžaduje druhý krok.",
    },
    new_device_sign_in: {
      subject: "Nové prihlásenie do vášho účtu",
      lead: "Niekto sa prihlásil do vášho účtu v {app} v prehliadači, v ktorom sa doteraz nepoužíval.",
      button: "To som nebol(a) ja",
    },
  },
  details: {
    codeValidity: "Platnosť kódu: {time}.",
    linkValidity: "Platnosť odkazu: {time}.",
    requestedFrom: "Žiadosť prišla z IP adresy {address}.",
    time: "Čas: {time}.",
    browser: "Prehliadač: {browser}.",
    address: "IP adresa: {address}.",
    notMe: "Ak ste to neboli vy, obnovte si heslo a odhláste všetky ostatné zariadenia.",
    notMeWithLink: "Ak ste to neboli vy, odhláste ten prehliadač pomocou odkazu a zmeňte si heslo.",
  },
  texts: {
    verification_code: "{code} je váš kód pre {app}. Nikomu ho neprezrádzajte.",
    reset_password_code: "{code} je váš kód na obnovenie hesla v {app}. Nikomu ho neprezrádzajte.",
  },
};
