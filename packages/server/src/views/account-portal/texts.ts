/*
 * The few texts of the hosted pages that do not come with a component: what stands there before the script runs, and
 * what stands there without it. `{app}` is the name of the application.
 */
const en = {
  signIn: "Sign in to {app}",
  signUp: "Create your {app} account",
  user: "Your {app} account",
  waitlist: "Join the waitlist of {app}",
  start: "{app}",
  popupCallback: "One moment",
  unauthorized: "You have been signed out",
  unauthorizedText:
    "This browser's sign-in was ended or is not recognised any more. If that surprises you, sign in and look at your devices and your password.",
  signInAgain: "Sign in again",
  notFound: "There is no page here",
  notFoundText: "The address may be mistyped, or the link may be out of date.",
  unavailable: "This does not work just now",
  unavailableText: "It is not your fault. Wait a moment, then try again.",
  failed: "This page did not load completely. Check your connection.",
  retry: "Try again",
  noScript: "This page needs JavaScript. Turn it on in your browser, then load the page again.",
};

export type PortalTexts = typeof en;

const de: PortalTexts = {
  signIn: "Bei {app} anmelden",
  signUp: "Konto für {app} erstellen",
  user: "Ihr Konto bei {app}",
  waitlist: "Auf die Warteliste von {app}",
  start: "{app}",
  popupCallback: "Einen Moment",
  unauthorized: "Sie wurden abgemeldet",
  unauthorizedText:
    "Die Anmeldung dieses Browsers wurde beendet oder gilt nicht mehr. Wenn Sie das überrascht, melden Sie sich an und prüfen Sie Ihre Geräte und Ihr Passwort.",
  signInAgain: "Wieder anmelden",
  notFound: "Hier ist keine Seite",
  notFoundText: "Vielleicht ist die Adresse falsch geschrieben oder der Link veraltet.",
  unavailable: "Das geht gerade nicht",
  unavailableText: "Es liegt nicht an Ihnen. Warten Sie einen Moment und versuchen Sie es dann noch einmal.",
  failed: "Diese Seite wurde nicht vollständig geladen. Prüfen Sie Ihre Verbindung.",
  retry: "Noch einmal versuchen",
  noScript: "Diese Seite braucht JavaScript. Schalten Sie es im Browser ein und laden Sie die Seite neu.",
};

const es: PortalTexts = {
  signIn: "Iniciar sesión en {app}",
  signUp: "Crear tu cuenta de {app}",
  user: "Tu cuenta de {app}",
  waitlist: "Apúntate a la lista de espera de {app}",
  start: "{app}",
  popupCallback: "Un momento",
  unauthorized: "Se ha cerrado tu sesión",
  unauthorizedText:
    "La sesión de este navegador ha terminado o ya no se reconoce. Si no te lo esperabas, inicia sesión y revisa tus dispositivos y tu contraseña.",
  signInAgain: "Volver a iniciar sesión",
  notFound: "Aquí no hay ninguna página",
  notFoundText: "Puede que la dirección esté mal escrita o que el enlace sea antiguo.",
  unavailable: "Ahora mismo no funciona",
  unavailableText: "No es culpa tuya. Espera un momento y vuelve a intentarlo.",
  failed: "La página no se ha cargado por completo. Comprueba tu conexión.",
  retry: "Reintentar",
  noScript: "Esta página necesita JavaScript. Actívalo en tu navegador y vuelve a cargarla.",
};

const fr: PortalTexts = {
  signIn: "Se connecter à {app}",
  signUp: "Créer votre compte {app}",
  user: "Votre compte {app}",
  waitlist: "Rejoindre la liste d’attente de {app}",
  start: "{app}",
  popupCallback: "Un instant",
  unauthorized: "Vous avez été déconnecté",
  unauthorizedText:
    "La session de ce navigateur a pris fin ou n’est plus reconnue. Si cela vous étonne, connectez-vous puis vérifiez vos appareils et votre mot de passe.",
  signInAgain: "Se reconnecter",
  notFound: "Il n’y a pas de page ici",
  notFoundText: "L’adresse est peut-être mal saisie, ou le lien trop ancien.",
  unavailable: "Cela ne fonctionne pas pour le moment",
  unavailableText: "Vous n’y êtes pour rien. Patientez un instant, puis réessayez.",
  failed: "La page n’a pas été chargée entièrement. Vérifiez votre connexion.",
  retry: "Réessayer",
  noScript: "Cette page a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.",
};

const pl: PortalTexts = {
  signIn: "Zaloguj się do {app}",
  signUp: "Załóż konto w {app}",
  user: "Twoje konto w {app}",
  waitlist: "Zapisz się na listę oczekujących {app}",
  start: "{app}",
  popupCallback: "Chwileczkę",
  unauthorized: "Nastąpiło wylogowanie",
  unauthorizedText:
    "Sesja w tej przeglądarce została zakończona albo nie jest już rozpoznawana. Jeśli to niespodzianka, zaloguj się i sprawdź swoje urządzenia oraz hasło.",
  signInAgain: "Zaloguj się ponownie",
  notFound: "Tu nie ma żadnej strony",
  notFoundText: "Być może adres zawiera błąd albo odnośnik jest nieaktualny.",
  unavailable: "To teraz nie działa",
  unavailableText: "To nie Twoja wina. Odczekaj chwilę i spróbuj ponownie.",
  failed: "Strona nie wczytała się w całości. Sprawdź połączenie.",
  retry: "Spróbuj ponownie",
  noScript: "Ta strona wymaga JavaScriptu. Włącz go w przeglądarce i wczytaj stronę jeszcze raz.",
};

const ar: PortalTexts = {
  signIn: "تسجيل الدخول إلى {app}",
  signUp: "إنشاء حسابك في {app}",
  user: "حسابك في {app}",
  waitlist: "الانضمام إلى قائمة انتظار {app}",
  start: "{app}",
  popupCallback: "لحظة من فضلك",
  unauthorized: "تم تسجيل خروجك",
  unauthorizedText:
    "انتهت جلسة هذا المتصفح أو لم تعد معروفة. إذا كان ذلك مفاجئًا لك، فسجّل الدخول وراجع أجهزتك وكلمة المرور.",
  signInAgain: "تسجيل الدخول من جديد",
  notFound: "لا توجد صفحة هنا",
  notFoundText: "ربما كُتب العنوان خطأً أو أصبح الرابط قديمًا.",
  unavailable: "هذا لا يعمل الآن",
  unavailableText: "ليس الخطأ منك. انتظر لحظة ثم حاول مرة أخرى.",
  failed: "لم تُحمَّل هذه الصفحة كاملة. تحقق من اتصالك.",
  retry: "إعادة المحاولة",
  noScript: "تحتاج هذه الصفحة إلى جافاسكربت. فعّلها في متصفحك ثم أعد تحميل الصفحة.",
};

const languages: Record<string, PortalTexts> = { en, de, es, fr, pl, ar };

/** The texts in a language, in English where there are none; `app` is the name of the application. */
export function portalTexts(locale: string, app: string): PortalTexts {
  const texts = languages[new Intl.Locale(locale).language] ?? en;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.replaceAll("{app}", () => app)]),
  ) as PortalTexts;
}
