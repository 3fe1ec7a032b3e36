import type { MessageTexts } from "./message-texts.ts";

export const huHU: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} – az Ön kódja ({app})",
      heading: "Az Ön ellenőrző kódja",
      lead: "A folytatáshoz adja meg ezt a kódot itt: {app}",
      closing: "Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: a kód nélkül senki sem léphet be.",
    },
    reset_password_code: {
      subject: "{code} – jelszó-visszaállító kód ({app})",
      heading: "Jelszó visszaállítása",
      lead: "Új jelszó beállításához adja meg ezt a kódot itt: {app}",
      closing: "Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: a jelszava változatlan marad.",
    },
    waitlist_confirmation: {
      subject: "Ön a várólistán van: {app}",
      heading: "Ön a várólistán van",
      lead: "Köszönjük az érdeklődését ({app}). Írunk, amint elkészült a helye.",
      closing: "Ha nem iratkozott fel, hagyja figyelmen kívül ezt az e-mailt.",
    },
    magic_link_sign_in: {
      button: "Bejelentkezés",
      subject: "Bejelentkezés ide: {app}",
      heading: "Bejelentkezés ide: {app}",
      lead: "Ezt a linket abban a böngészőben nyissa meg, amelyben kérte:",
      closing:
        "Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: amíg a linket meg nem nyitják, senki sem léphet be.",
    },
    magic_link_sign_up: {
      button: "Cím megerősítése",
      subject: "Erősítse meg a címét: {app}",
      heading: "Erősítse meg az e-mail-címét",
      lead: "A regisztráció folytatásához ({app}) nyissa meg ezt a linket:",
      closing:
        "Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: amíg a linket meg nem nyitják, nem jön létre fiók.",
    },
    magic_link_user_profile: {
      button: "Cím megerősítése",
      subject: "Erősítse meg a címét: {app}",
      heading: "Erősítse meg az e-mail-címét",
      lead: "Nyissa meg ezt a linket, hogy a cím bekerüljön a fiókjába ({app}):",
      closing:
        "Ha nem Ön kérte, hagyja figyelmen kívül ezt az e-mailt: amíg a linket meg nem nyitják, a címet nem adjuk hozzá.",
    },
    invitation: {
      button: "Meghívás elfogadása",
      subject: "Meghívást kapott ide: {app}",
      heading: "Meghívást kapott ide: {app}",
      lead: "Fiókja létrehozásához nyissa meg ezt a linket:",
      closing:
        "Ha nem tudja, miért kapta, hagyja figyelmen kívül ezt az e-mailt: amíg a linket meg nem nyitják, nem jön létre fiók.",
    },
    waitlist_invitation: {
      button: "Fiók létrehozása",
      subject: "Elkészült a helye: {app}",
      heading: "Vége a várakozásnak",
      lead: "Ön feliratkozott a várólistára ({app}). Fiókja létrehozásához nyissa meg ezt a linket:",
      closing:
        "Ha sosem iratkozott fel, hagyja figyelmen kívül ezt az e-mailt: amíg a linket meg nem nyitják, nem jön létre fiók.",
    },
  },
  notices: {
    password_changed: {
      subject: "A jelszava megváltozott",
      lead: "Fiókja ({app}) jelszava megváltozott.",
    },
    password_removed: {
      subject: "A jelszavát eltávolították",
      lead: "Fiókja ({app}) jelszavát eltávolították.",
    },
    primary_email_address_changed: {
      subject: "Az elsődleges e-mail-címe megváltozott",
      lead: "Fiókja ({app}) elsődleges címe mostantól egy másik cím.",
    },
    passkey_added: {
      subject: "Azonosítókulcs hozzáadva",
      lead: "Fiókjához ({app}) azonosítókulcsot adtak hozzá.",
    },
    passkey_removed: {
      subject: "Azonosítókulcs eltávolítva",
      lead: "Fiókjából ({app}) eltávolítottak egy azonosítókulcsot.",
    },
    mfa_enabled: {
      subject: "A kétlépcsős azonosítás be van kapcsolva",
      lead: "Fiókjába ({app}) mostantól csak második lépéssel lehet bejelentkezni.",
    },
    mfa_disabled: {
      subject: "A kétlépcsős azonosítás ki van kapcsolva",
      lead: "Fiókjába ({app}) már második lépés nélkül lehet bejelentkezni.",
    },
    new_device_sign_in: {
      subject: "Új bejelentkezés a fiókjába",
      lead: "Valaki olyan böngészőben jelentkezett be a fiókjába ({app}), amelyben korábban még nem használták.",
      button: "Nem én voltam",
    },
  },
  details: {
    codeValidity: "A kód érvényessége: {time}.",
    linkValidity: "A link érvényessége: {time}.",
    requestedFrom: "A kérés innen érkezett: {address}.",
    time: "Időpont: {time}.",
    browser: "Böngésző: {browser}.",
    address: "IP-cím: {address}.",
    notMe: "Ha nem Ön volt, állítsa vissza a jelszavát, és jelentkezzen ki minden más eszközön.",
    notMeWithLink: "Ha nem Ön volt, jelentkeztesse ki azt a böngészőt a linkkel, és módosítsa a jelszavát.",
  },
  texts: {
    verification_code: "{code} – az Ön kódja ({app}). Soha ne ossza meg senkivel.",
    reset_password_code: "{code} – jelszó-visszaállító kód ({app}). Soha ne ossza meg senkivel.",
  },
};
