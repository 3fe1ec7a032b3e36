import type { MessageTexts } from "./message-texts.ts";

export const msMY: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} ialah kod {app} anda",
      heading: "Kod pengesahan anda",
      lead: "Masukkan kod ini untuk meneruskan ke {app}:",
      closing: "Jika anda tidak memintanya, abaikan e-mel ini: tiada sesiapa dapat masuk tanpa kod ini.",
    },
    reset_password_code: {
      subject: "{code} ialah kod tetapan semula kata laluan {app} anda",
      heading: "Tetapkan semula kata laluan anda",
      lead: "Masukkan kod ini untuk menetapkan kata laluan baharu bagi {app}:",
      closing: "Jika anda tidak memintanya, abaikan e-mel ini: kata laluan anda tidak berubah.",
    },
    waitlist_confirmation: {
      subject: "Anda dalam senarai menunggu {app}",
      heading: "Anda dalam senarai menunggu",
      lead: "Terima kasih atas minat anda terhadap {app}. Kami akan memaklumkan kepada anda apabila tempat anda sedia.",
      closing: "Jika anda tidak menyertainya, abaikan e-mel ini.",
    },
    magic_link_sign_in: {
      button: "Log masuk",
      subject: "Log masuk ke {app}",
      heading: "Log masuk ke {app}",
      lead: "Buka pautan ini dalam penyemak imbas yang anda gunakan semasa memintanya:",
      closing: "Jika anda tidak memintanya, abaikan e-mel ini: tiada sesiapa dapat masuk selagi pautan tidak dibuka.",
    },
    magic_link_sign_up: {
      button: "Sahkan alamat",
      subject: "Sahkan alamat anda untuk {app}",
      heading: "Sahkan alamat e-mel anda",
      lead: "Buka pautan ini untuk meneruskan pendaftaran ke {app}:",
      closing: "Jika anda tidak memintanya, abaikan e-mel ini: akaun tidak akan dicipta selagi pautan tidak dibuka.",
    },
    magic_link_user_profile: {
      button: "Sahkan alamat",
      subject: "Sahkan alamat anda untuk {app}",
      heading: "Sahkan alamat e-mel anda",
      lead: "Buka pautan ini untuk menambahkan alamat pada akaun {app} anda:",
      closing:
        "Jika anda tidak memintanya, abaikan e-mel ini: alamat tidak akan ditambahkan selagi pautan tidak dibuka.",
    },
    invitation: {
      button: "Terima jemputan",
      subject: "Anda dijemput ke {app}",
      heading: "Anda dijemput ke {app}",
      lead: "Buka pautan ini untuk mencipta akaun anda:",
      closing:
        "Jika anda tidak tahu sebab anda menerima e-mel ini, abaikan sahaja: akaun tidak akan dicipta selagi pautan tidak dibuka.",
    },
    waitlist_invitation: {
      button: "Cipta akaun anda",
      subject: "Tempat anda di {app} sudah sedia",
      heading: "Penantian sudah berakhir",
      lead: "Anda telah menyertai senarai menunggu {app}. Buka pautan ini untuk mencipta akaun anda:",
      closing:
        "Jika anda tidak pernah menyertainya, abaikan e-mel ini: akaun tidak akan dicipta selagi pautan tidak dibuka.",
    },
  },
  notices: {
    password_changed: {
      subject: "Kata laluan anda telah ditukar",
      lead: "Kata laluan akaun {app} anda telah ditukar.",
    },
    password_removed: {
      subject: "Kata laluan anda telah dialih keluar",
      lead: "Kata laluan akaun {app} anda telah dialih keluar.",
    },
    primary_email_address_changed: {
      subject: "Alamat e-mel utama anda telah ditukar",
      lead: "Alamat lain kini menjadi alamat utama akaun {app} anda.",
    },
    passkey_added: {
      subject: "Kunci laluan telah ditambahkan",
      lead: "Kunci laluan telah ditambahkan pada akaun {app} anda.",
    },
    passkey_removed: {
      subject: "Kunci laluan telah dialih keluar",
      lead: "Kunci laluan telah dialih keluar daripada akaun {app} anda.",
    },
    mfa_enabled: {
      subject: "Pengesahan dua langkah telah dihidupkan",
      lead: "Mulai sekarang, log masuk ke akaun {app} anda memerlukan langkah kedua.",
    },
    mfa_disabled: {
      subject: "Pengesahan dua langkah telah dimatikan",
      lead: "Log masuk ke akaun {app} anda tidak lagi memerlukan langkah kedua.",
    },
    new_device_sign_in: {
      subject: "Log masuk baharu ke akaun anda",
      lead: "Seseorang telah log masuk ke akaun {app} anda dalam penyemak imbas yang belum pernah digunakan untuk akaun ini.",
      button: "Ini bukan saya",
    },
  },
  details: {
    codeValidity: "Kod ini sah selama {time}.",
    linkValidity: "Pautan ini sah selama {time}.",
    requestedFrom: "Permintaan dibuat dari alamat IP {address}.",
    time: "Masa: {time}.",
    browser: "Penyemak imbas: {browser}.",
    address: "Alamat IP: {address}.",
    notMe: "Jika itu bukan anda, tetapkan semula kata laluan anda dan log keluar daripada semua peranti lain.",
    notMeWithLink:
      "Jika itu bukan anda, gunakan pautan untuk melog keluar penyemak imbas itu dan tukar kata laluan anda.",
  },
  texts: {
    verification_code: "{code} ialah kod {app} anda. Jangan kongsi dengan sesiapa.",
    reset_password_code: "{code} ialah kod tetapan semula kata laluan {app} anda. Jangan kongsi dengan sesiapa.",
  },
};
