import type { MessageTexts } from "./message-texts.ts";

export const idID: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} adalah kode {app} Anda",
      heading: "Kode verifikasi Anda",
      lead: "Masukkan kode ini untuk melanjutkan ke {app}:",
      closing: "Jika Anda tidak memintanya, abaikan email ini: tidak ada yang dapat masuk tanpa kode tersebut.",
    },
    reset_password_code: {
      subject: "{code} adalah kode atur ulang kata sandi {app} Anda",
      heading: "Atur ulang kata sandi Anda",
      lead: "Masukkan kode ini untuk membuat kata sandi baru di {app}:",
      closing: "Jika Anda tidak memintanya, abaikan email ini: kata sandi Anda tidak berubah.",
    },
    waitlist_confirmation: {
      subject: "Anda masuk daftar tunggu {app}",
      heading: "Anda masuk daftar tunggu",
      lead: "Terima kasih atas minat Anda pada {app}. Kami akan mengabari saat tempat Anda siap.",
      closing: "Jika Anda tidak mendaftar, abaikan saja email ini.",
    },
    magic_link_sign_in: {
      button: "Masuk",
      subject: "Masuk ke {app}",
      heading: "Masuk ke {app}",
      lead: "Buka tautan ini di browser tempat Anda memintanya:",
      closing: "Jika Anda tidak memintanya, abaikan email ini: tidak ada yang dapat masuk kecuali tautan dibuka.",
    },
    magic_link_sign_up: {
      button: "Verifikasi alamat",
      subject: "Verifikasi alamat Anda untuk {app}",
      heading: "Verifikasi alamat email Anda",
      lead: "Buka tautan ini untuk melanjutkan pendaftaran ke {app}:",
      closing: "Jika Anda tidak memintanya, abaikan email ini: akun tidak akan dibuat kecuali tautan dibuka.",
    },
    magic_link_user_profile: {
      button: "Verifikasi alamat",
      subject: "Verifikasi alamat Anda untuk {app}",
      heading: "Verifikasi alamat email Anda",
      lead: "Buka tautan ini untuk menambahkan alamat ke akun {app} Anda:",
      closing: "Jika Anda tidak memintanya, abaikan email ini: alamat tidak akan ditambahkan kecuali tautan dibuka.",
    },
    invitation: {
      button: "Terima undangan",
      subject: "Anda diundang ke {app}",
      heading: "Anda diundang ke {app}",
      lead: "Buka tautan ini untuk membuat akun Anda:",
      closing:
        "Jika Anda tidak tahu mengapa menerimanya, abaikan email ini: akun tidak akan dibuat kecuali tautan dibuka.",
    },
    waitlist_invitation: {
      button: "Buat akun Anda",
      subject: "Tempat Anda di {app} sudah siap",
      heading: "Penantian telah berakhir",
      lead: "Anda mendaftar ke daftar tunggu {app}. Buka tautan ini untuk membuat akun Anda:",
      closing: "Jika Anda tidak pernah mendaftar, abaikan email ini: akun tidak akan dibuat kecuali tautan dibuka.",
    },
  },
  notices: {
    password_changed: {
      subject: "Kata sandi Anda telah diubah",
      lead: "Kata sandi akun {app} Anda telah diubah.",
    },
    password_removed: {
      subject: "Kata sandi Anda telah dihapus",
      lead: "Kata sandi akun {app} Anda telah dihapus.",
    },
    primary_email_address_changed: {
      subject: "Alamat email utama Anda telah diubah",
      lead: "Alamat utama akun {app} Anda kini adalah alamat lain.",
    },
    passkey_added: {
      subject: "Kunci sandi telah ditambahkan",
      lead: "Kunci sandi telah ditambahkan ke akun {app} Anda.",
    },
    passkey_removed: {
      subject: "Kunci sandi telah dihapus",
      lead: "Kunci sandi telah dihapus dari akun {app} Anda.",
    },
    mfa_enabled: {
      subject: "Verifikasi dua langkah aktif",
      lead: "Mulai sekarang, masuk ke akun {app} Anda memerlukan langkah kedua.",
    },
    mfa_disabled: {
      subject: "Verifikasi dua langkah nonaktif",
      lead: "Masuk ke akun {app} Anda tidak lagi memerlukan langkah kedua.",
    },
    new_device_sign_in: {
      subject: "Aktivitas masuk baru di akun Anda",
      lead: "Seseorang masuk ke akun {app} Anda di browser yang belum pernah digunakan sebelumnya.",
      button: "Ini bukan saya",
    },
  },
  details: {
    codeValidity: "Kode ini berlaku selama {time}.",
    linkValidity: "Tautan ini berlaku selama {time}.",
    requestedFrom: "Diminta dari alamat IP {address}.",
    time: "Waktu: {time}.",
    browser: "Browser: {browser}.",
    address: "Alamat IP: {address}.",
    notMe: "Jika itu bukan Anda, atur ulang kata sandi dan keluar dari semua perangkat lain.",
    notMeWithLink: "Jika itu bukan Anda, keluarkan browser tersebut lewat tautan dan ubah kata sandi Anda.",
  },
  texts: {
    verification_code: "{code} adalah kode {app} Anda. Jangan bagikan kepada siapa pun.",
    reset_password_code: "{code} adalah kode atur ulang kata sandi {app} Anda. Jangan bagikan kepada siapa pun.",
  },
};
