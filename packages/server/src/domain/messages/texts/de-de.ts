import type { MessageTexts } from "./message-texts.ts";

export const deDE: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} ist Ihr Code für {app}",
      heading: "Ihr Bestätigungscode",
      lead: "Geben Sie diesen Code ein, um mit {app} fortzufahren:",
      closing:
        "Falls Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren: Ohne den Code kommt niemand in Ihr Konto.",
    },
    reset_password_code: {
      subject: "{code} ist Ihr Code zum Zurücksetzen des Passworts für {app}",
      heading: "Passwort zurücksetzen",
      lead: "Geben Sie diesen Code ein, um ein neues Passwort für {app} festzulegen:",
      closing: "Falls Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail: Ihr Passwort bleibt unverändert.",
    },
    waitlist_confirmation: {
      subject: "Sie stehen auf der Warteliste von {app}",
      heading: "Sie stehen auf der Warteliste",
      lead: "Vielen Dank für Ihr Interesse an {app}. Wir schreiben Ihnen, sobald Ihr Platz bereit ist.",
      closing: "Falls Sie sich nicht eingetragen haben, können Sie diese E-Mail ignorieren.",
    },
    magic_link_sign_in: {
      button: "Anmelden",
      subject: "Bei {app} anmelden",
      heading: "Bei {app} anmelden",
      lead: "Öffnen Sie diesen Link in dem Browser, in dem Sie ihn angefordert haben:",
      closing:
        "Falls Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail: Solange der Link nicht geöffnet wird, kommt niemand in Ihr Konto.",
    },
    magic_link_sign_up: {
      button: "Adresse bestätigen",
      subject: "Bestätigen Sie Ihre Adresse für {app}",
      heading: "Bestätigen Sie Ihre E-Mail-Adresse",
      lead: "Öffnen Sie diesen Link, um die Registrierung bei {app} fortzusetzen:",
      closing:
        "Falls Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail: Solange der Link nicht geöffnet wird, entsteht kein Konto.",
    },
    magic_link_user_profile: {
      button: "Adresse bestätigen",
      subject: "Bestätigen Sie Ihre Adresse für {app}",
      heading: "Bestätigen Sie Ihre E-Mail-Adresse",
      lead: "Öffnen Sie diesen Link, um die Adresse Ihrem Konto bei {app} hinzuzufügen:",
      closing:
        "Falls Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail: Solange der Link nicht geöffnet wird, wird die Adresse nicht hinzugefügt.",
    },
    invitation: {
      button: "Einladung annehmen",
      subject: "Sie sind zu {app} eingeladen",
      heading: "Sie sind zu {app} eingeladen",
      lead: "Öffnen Sie diesen Link, um Ihr Konto zu erstellen:",
      closing:
        "Falls Sie nicht wissen, warum Sie diese E-Mail erhalten haben, ignorieren Sie sie: Solange der Link nicht geöffnet wird, entsteht kein Konto.",
    },
    waitlist_invitation: {
      button: "Konto erstellen",
      subject: "Ihr Platz bei {app} ist bereit",
      heading: "Das Warten hat ein Ende",
      lead: "Sie haben sich in die Warteliste von {app} eingetragen. Öffnen Sie diesen Link, um Ihr Konto zu erstellen:",
      closing:
        "Falls Sie sich nie eingetragen haben, ignorieren Sie diese E-Mail: Solange der Link nicht geöffnet wird, entsteht kein Konto.",
    },
  },
  notices: {
    password_changed: {
      subject: "Ihr Passwort wurde geändert",
      lead: "Das Passwort Ihres Kontos bei {app} wurde geändert.",
    },
    password_removed: {
      subject: "Ihr Passwort wurde entfernt",
      lead: "Das Passwort Ihres Kontos bei {app} wurde entfernt.",
    },
    primary_email_address_changed: {
      subject: "Ihre primäre E-Mail-Adresse wurde geändert",
      lead: "Für Ihr Konto bei {app} ist jetzt eine andere Adresse als primär festgelegt.",
    },
    passkey_added: {
      subject: "Ein Passkey wurde hinzugefügt",
      lead: "Ihrem Konto bei {app} wurde ein Passkey hinzugefügt.",
    },
    passkey_removed: {
      subject: "Ein Passkey wurde entfernt",
      lead: "Aus Ihrem Konto bei {app} wurde ein Passkey entfernt.",
    },
    mfa_enabled: {
      subject: "Die Zwei-Schritt-Verifizierung ist eingeschaltet",
      lead: "Für die Anmeldung bei Ihrem {app}-Konto ist ab jetzt ein zweiter Schritt nötig.",
    },
    mfa_disabled: {
      subject: "Die Zwei-Schritt-Verifizierung ist ausgeschaltet",
      lead: "Für die Anmeldung bei Ihrem {app}-Konto ist kein zweiter Schritt mehr nötig.",
    },
    new_device_sign_in: {
      subject: "Neue Anmeldung bei Ihrem Konto",
      lead: "Jemand hat sich bei Ihrem {app}-Konto in einem Browser angemeldet, in dem es bisher nicht verwendet wurde.",
      button: "Das war ich nicht",
    },
  },
  details: {
    codeValidity: "Der Code ist {time} gültig.",
    linkValidity: "Der Link ist {time} gültig.",
    requestedFrom: "Angefordert von der IP-Adresse {address}.",
    time: "Zeitpunkt: {time}.",
    browser: "Browser: {browser}.",
    address: "IP-Adresse: {address}.",
    notMe: "Falls Sie das nicht waren, setzen Sie Ihr Passwort zurück und melden Sie alle anderen Geräte ab.",
    notMeWithLink: "Falls Sie das nicht waren, melden Sie diesen Browser über den Link ab und ändern Sie Ihr Passwort.",
  },
  texts: {
    verification_code: "{code} ist Ihr Code für {app}. Geben Sie ihn niemals weiter.",
    reset_password_code: "{code} ist Ihr Code zum Zurücksetzen des Passworts für {app}. Geben Sie ihn niemals weiter.",
  },
};
