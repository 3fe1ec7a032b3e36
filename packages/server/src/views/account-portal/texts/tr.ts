import type { Wording } from "./en.ts";

export const tr: Wording = {
  signIn: "{app} hesabınızda oturum açın",
  signUp: "{app} hesabınızı oluşturun",
  user: "{app} hesabınız",
  waitlist: "{app} bekleme listesine katılın",
  popupCallback: "Bir saniye",
  unauthorized: "Oturumunuz kapatıldı",
  unauthorizedText:
    "Bu tarayıcıdaki oturum sona erdi ya da artık tanınmıyor. Bunu beklemiyorduysanız oturum açıp cihazlarınızı ve şifrenizi kontrol edin.",
  signInAgain: "Yeniden oturum aç",
  notFound: "Burada bir sayfa yok",
  notFoundText: "Adres yanlış yazılmış ya da bağlantı eskimiş olabilir.",
  unavailable: "Bu şu anda çalışmıyor",
  unavailableText: "Sizden kaynaklanmıyor. Biraz bekleyip tekrar deneyin.",
  failed: "Sayfa tam olarak yüklenmedi. Bağlantınızı kontrol edin.",
  retry: "Tekrar dene",
  noScript: "Bu sayfa için JavaScript gerekiyor. Tarayıcınızda açıp sayfayı yenileyin.",
};
