import type { Wording } from "./en.ts";

export const ms: Wording = {
  signIn: "Log masuk ke {app}",
  signUp: "Cipta akaun {app} anda",
  user: "Akaun {app} anda",
  waitlist: "Sertai senarai menunggu {app}",
  popupCallback: "Tunggu sebentar",
  unauthorized: "Anda telah dilog keluar",
  unauthorizedText:
    "Log masuk pada penyemak imbas ini telah tamat atau tidak lagi dikenali. Jika ini mengejutkan anda, log masuk dan semak peranti serta kata laluan anda.",
  signInAgain: "Log masuk semula",
  notFound: "Tiada halaman di sini",
  notFoundText: "Alamat mungkin tersalah taip, atau pautan sudah lapuk.",
  unavailable: "Ini tidak berfungsi buat masa ini",
  unavailableText: "Ini bukan salah anda. Tunggu sebentar, kemudian cuba lagi.",
  failed: "Halaman ini tidak dimuatkan sepenuhnya. Semak sambungan anda.",
  retry: "Cuba lagi",
  noScript: "Halaman ini memerlukan JavaScript. Hidupkannya dalam penyemak imbas anda, kemudian muat semula halaman.",
};
