import type { MessageTexts } from "./message-texts.ts";

export const plPL: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} to Twój kod do {app}",
      heading: "Twój kod weryfikacyjny",
      lead: "Wpisz ten kod, aby przejść do {app}:",
      closing: "Jeśli to nie była Twoja prośba, zignoruj tę wiadomość: bez kodu nikt nie uzyska dostępu.",
    },
    reset_password_code: {
      subject: "{code} to Twój kod do zresetowania hasła w {app}",
      heading: "Zresetuj hasło",
      lead: "Wpisz ten kod, aby ustawić nowe hasło w {app}:",
      closing: "Jeśli to nie była Twoja prośba, zignoruj tę wiadomość: hasło pozostanie bez zmian.",
    },
    waitlist_confirmation: {
      subject: "Jesteś na liście oczekujących na dostęp do {app}",
      heading: "Jesteś na liście oczekujących",
      lead: "Dziękujemy za zainteresowanie. Napiszemy, gdy Twoje miejsce w {app} będzie gotowe.",
      closing: "Jeśli zgłoszenie na listę nie pochodzi od Ciebie, zignoruj tę wiadomość.",
    },
    magic_link_sign_in: {
      button: "Zaloguj się",
      subject: "Zaloguj się do {app}",
      heading: "Zaloguj się do {app}",
      lead: "Otwórz ten link w tej samej przeglądarce, w której o niego poproszono:",
      closing:
        "Jeśli to nie była Twoja prośba, zignoruj tę wiadomość: dopóki link nie zostanie otwarty, nikt nie uzyska dostępu.",
    },
    magic_link_sign_up: {
      button: "Potwierdź adres",
      subject: "Potwierdź swój adres w {app}",
      heading: "Potwierdź swój adres e-mail",
      lead: "Otwórz ten link, aby kontynuować rejestrację w {app}:",
      closing:
        "Jeśli to nie była Twoja prośba, zignoruj tę wiadomość: dopóki link nie zostanie otwarty, konto nie powstanie.",
    },
    magic_link_user_profile: {
      button: "Potwierdź adres",
      subject: "Potwierdź swój adres w {app}",
      heading: "Potwierdź swój adres e-mail",
      lead: "Otwórz ten link, aby dodać adres do swojego konta w {app}:",
      closing:
        "Jeśli to nie była Twoja prośba, zignoruj tę wiadomość: dopóki link nie zostanie otwarty, adres nie zostanie dodany.",
    },
    invitation: {
      button: "Przyjmij zaproszenie",
      subject: "Zaproszenie do {app}",
      heading: "Zapraszamy do {app}",
      lead: "Otwórz ten link, aby utworzyć konto:",
      closing:
        "Jeśli nie wiesz, skąd wzięło się to zaproszenie, zignoruj tę wiadomość: dopóki link nie zostanie otwarty, konto nie powstanie.",
    },
    waitlist_invitation: {
      button: "Utwórz konto",
      subject: "Twoje miejsce w {app} jest gotowe",
      heading: "Koniec czekania",
      lead: "Jesteś na liście oczekujących na dostęp do {app}. Otwórz ten link, aby utworzyć konto:",
      closing:
        "Jeśli zgłoszenie na listę nie pochodzi od Ciebie, zignoruj tę wiadomość: dopóki link nie zostanie otwarty, konto nie powstanie.",
    },
  },
  notices: {
    password_changed: {
      subject: "Twoje hasło zostało zmienione",
      lead: "Hasło do Twojego konta w {app} zostało zmienione.",
    },
    password_removed: {
      subject: "Twoje hasło zostało usunięte",
      lead: "Hasło do Twojego konta w {app} zostało usunięte.",
    },
    primary_email_address_changed: {
      subject: "Twój główny adres e-mail został zmieniony",
      lead: "Głównym adresem Twojego konta w {app} jest teraz inny adres.",
    },
    passkey_added: {
      subject: "Dodano klucz dostępu",
      lead: "Do Twojego konta w {app} dodano klucz dostępu.",
    },
    passkey_removed: {
      subject: "Usunięto klucz dostępu",
      lead: "Z Twojego konta w {app} usunięto klucz dostępu.",
    },
    mfa_enabled: {
      subject: "Weryfikacja dwuetapowa jest włączona",
      lead: "Od teraz logowanie na Twoje konto w {app} wymaga drugiego etapu.",
    },
    mfa_disabled: {
      subject: "Weryfikacja dwuetapowa jest wyłączona",
      lead: "Logowanie na Twoje konto w {app} nie wymaga już drugiego etapu.",
    },
    new_device_sign_in: {
      subject: "Nowe logowanie na Twoje konto",
      lead: "Ktoś zalogował się na Twoje konto w {app} w przeglądarce, w której dotąd go nie używano.",
      button: "To nie ja",
    },
  },
  details: {
    codeValidity: "Ważność kodu: {time}.",
    linkValidity: "Ważność linku: {time}.",
    requestedFrom: "Adres IP, z którego wysłano prośbę: {address}.",
    time: "Data i godzina: {time}.",
    browser: "Przeglądarka: {browser}.",
    address: "Adres IP: {address}.",
    notMe: "Jeśli to nie Ty, zresetuj hasło i wyloguj wszystkie inne urządzenia.",
    notMeWithLink: "Jeśli to nie Ty, użyj linku, aby wylogować tę przeglądarkę, i zmień hasło.",
  },
  texts: {
    verification_code: "{code} to Twój kod do {app}. Nie podawaj go nikomu.",
    reset_password_code: "{code} to Twój kod do zresetowania hasła w {app}. Nie podawaj go nikomu.",
  },
};
