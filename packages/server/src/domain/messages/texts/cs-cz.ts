import type { MessageTexts } from "./message-texts.ts";

export const csCZ: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} je váš kód pro {app}",
      heading: "Váš ověřovací kód",
      lead: "Zadejte tento kód a pokračujte do {app}:",
      closing: "Pokud jste o něj nepožádali, můžete tento e-mail ignorovat: bez kódu se nikdo nepřihlásí.",
    },
    reset_password_code: {
      subject: "{code} je váš kód pro reset hesla v {app}",
      heading: "Resetujte heslo",
      lead: "Zadejte tento kód a nastavte si nové heslo pro {app}:",
      closing: "Pokud jste o něj nepožádali, tento e-mail ignorujte: vaše heslo zůstane beze změny.",
    },
    waitlist_confirmation: {
      subject: "Jste na čekací listině {app}",
      heading: "Jste na čekací listině",
      lead: "Děkujeme za váš zájem o {app}. Napíšeme vám, až bude vaše místo připraveno.",
      closing: "Pokud jste se na ni nezapsali, můžete tento e-mail ignorovat.",
    },
    magic_link_sign_in: {
      button: "Přihlásit se",
      subject: "Přihlášení do {app}",
      heading: "Přihlášení do {app}",
      lead: "Otevřete tento odkaz v prohlížeči, ve kterém jste o něj požádali:",
      closing: "Pokud jste o něj nepožádali, tento e-mail ignorujte: dokud odkaz nikdo neotevře, nikdo se nepřihlásí.",
    },
    magic_link_sign_up: {
      button: "Ověřit adresu",
      subject: "Ověřte svou adresu pro {app}",
      heading: "Ověřte svou e-mailovou adresu",
      lead: "Otevřete tento odkaz a pokračujte v registraci do {app}:",
      closing: "Pokud jste o něj nepožádali, tento e-mail ignorujte: dokud odkaz nikdo neotevře, žádný účet nevznikne.",
    },
    magic_link_user_profile: {
      button: "Ověřit adresu",
      subject: "Ověřte svou adresu pro {app}",
      heading: "Ověřte svou e-mailovou adresu",
      lead: "Otevřete tento odkaz a přidejte adresu ke svému účtu v {app}:",
      closing: "Pokud jste o něj nepožádali, tento e-mail ignorujte: dokud odkaz nikdo neotevře, adresa se nepřidá.",
    },
    invitation: {
      button: "Přijmout pozvánku",
      subject: "Zveme vás do {app}",
      heading: "Zveme vás do {app}",
      lead: "Otevřete tento odkaz a vytvořte si účet:",
      closing:
        "Pokud nevíte, proč jste tento e-mail dostali, ignorujte ho: dokud odkaz nikdo neotevře, žádný účet nevznikne.",
    },
    waitlist_invitation: {
      button: "Vytvořit účet",
      subject: "Vaše místo v {app} je připraveno",
      heading: "Čekání skončilo",
      lead: "Zapsali jste se na čekací listinu {app}. Otevřete tento odkaz a vytvořte si účet:",
      closing:
        "Pokud jste se na ni nikdy nezapsali, tento e-mail ignorujte: dokud odkaz nikdo neotevře, žádný účet nevznikne.",
    },
  },
  notices: {
    password_changed: {
      subject: "Vaše heslo bylo změněno",
      lead: "Heslo k vašemu účtu v {app} bylo změněno.",
    },
    password_removed: {
      subject: "Vaše heslo bylo odebráno",
      lead: "Heslo k vašemu účtu v {app} bylo odebráno.",
    },
    primary_email_address_changed: {
      subject: "Vaše hlavní e-mailová adresa byla změněna",
      lead: "Hlavní adresou vašeho účtu v {app} je nyní jiná adresa.",
    },
    passkey_added: {
      subject: "Byl přidán přístupový klíč",
      lead: "K vašemu účtu v {app} byl přidán přístupový klíč.",
    },
    passkey_removed: {
      subject: "Byl odebrán přístupový klíč",
      lead: "Z vašeho účtu v {app} byl odebrán přístupový klíč.",
    },
    mfa_enabled: {
      subject: "Dvoufázové ověření je zapnuté",
      lead: "Přihlášení k vašemu účtu v {app} od této chvíle vyžaduje druhý krok.",
    },
    mfa_disabled: {
      subject: "Dvoufázové ověření je vypnuté",
      lead: "Přihlášení k vašemu účtu v {app} už nevyžaduje druhý krok.",
    },
    new_device_sign_in: {
      subject: "Nové přihlášení k vašemu účtu",
      lead: "Někdo se přihlásil k vašemu účtu v {app} v prohlížeči, ve kterém dosud nebyl používán.",
      button: "To jsem nebyl(a) já",
    },
  },
  details: {
    codeValidity: "Platnost kódu: {time}.",
    linkValidity: "Platnost odkazu: {time}.",
    requestedFrom: "Žádost přišla z IP adresy {address}.",
    time: "Čas: {time}.",
    browser: "Prohlížeč: {browser}.",
    address: "IP adresa: {address}.",
    notMe: "Pokud jste to nebyli vy, resetujte heslo a odhlaste všechna ostatní zařízení.",
    notMeWithLink: "Pokud jste to nebyli vy, odhlaste prohlížeč pomocí odkazu a změňte si heslo.",
  },
  texts: {
    verification_code: "{code} je váš kód pro {app}. Nikomu ho nesdělujte.",
    reset_password_code: "{code} je váš kód pro reset hesla v {app}. Nikomu ho nesdělujte.",
  },
};
