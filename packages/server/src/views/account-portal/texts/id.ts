import type { Wording } from "./en.ts";

export const id: Wording = {
  signIn: "Masuk ke {app}",
  signUp: "Buat akun {app} Anda",
  user: "Akun {app} Anda",
  waitlist: "Gabung ke daftar tunggu {app}",
  popupCallback: "Tunggu sebentar",
  unauthorized: "Anda telah keluar",
  unauthorizedText:
    "Sesi di browser ini telah berakhir atau tidak lagi dikenali. Jika Anda tidak menduganya, masuklah lalu periksa perangkat dan kata sandi Anda.",
  signInAgain: "Masuk lagi",
  notFound: "Tidak ada halaman di sini",
  notFoundText: "Mungkin alamatnya salah ketik atau tautannya sudah lama.",
  unavailable: "Ini sedang tidak berfungsi",
  unavailableText: "Ini bukan kesalahan Anda. Tunggu sebentar, lalu coba lagi.",
  failed: "Halaman ini tidak dimuat sepenuhnya. Periksa koneksi Anda.",
  retry: "Coba lagi",
  noScript: "Halaman ini memerlukan JavaScript. Aktifkan di browser Anda, lalu muat ulang halaman.",
};
