import type { Wording } from "./en.ts";

export const he: Wording = {
  signIn: "כניסה אל {app}",
  signUp: "יצירת חשבון ב-{app}",
  user: "החשבון שלך ב-{app}",
  waitlist: "הצטרפות לרשימת ההמתנה של {app}",
  popupCallback: "רק רגע",
  unauthorized: "יצאת מהחשבון",
  unauthorizedText:
    "הכניסה בדפדפן הזה הסתיימה או שאינה מוכרת עוד. אם זה מפתיע, כדאי להיכנס ולבדוק את המכשירים ואת הסיסמה.",
  signInAgain: "כניסה מחדש",
  notFound: "אין כאן דף",
  notFoundText: "ייתכן שהכתובת הוקלדה לא נכון או שהקישור אינו עדכני.",
  unavailable: "זה לא עובד כרגע",
  unavailableText: "זו לא אשמתך. אפשר להמתין רגע ולנסות שוב.",
  failed: "הדף לא נטען במלואו. כדאי לבדוק את החיבור.",
  retry: "ניסיון נוסף",
  noScript: "הדף הזה צריך JavaScript. יש להפעיל אותו בדפדפן ולטעון את הדף מחדש.",
};
