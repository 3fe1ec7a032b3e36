import type { MessageTexts } from "./message-texts.ts";

export const trTR: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{app} kodunuz: {code}",
      heading: "Doğrulama kodunuz",
      lead: "{app} ile devam etmek için bu kodu girin:",
      closing: "Bu kodu siz istemediyseniz e-postayı dikkate almayabilirsiniz: Kod olmadan kimse hesabınıza giremez.",
    },
    reset_password_code: {
      subject: "{app} şifre sıfırlama kodunuz: {code}",
      heading: "Şifrenizi sıfırlayın",
      lead: "{app} için yeni bir şifre belirlemek üzere bu kodu girin:",
      closing: "Bu kodu siz istemediyseniz e-postayı dikkate almayın: Şifreniz olduğu gibi kalır.",
    },
    waitlist_confirmation: {
      subject: "{app} bekleme listesindesiniz",
      heading: "Bekleme listesindesiniz",
      lead: "{app} ile ilgilendiğiniz için teşekkür ederiz. Yeriniz hazır olduğunda size yazacağız.",
      closing: "Listeye siz katılmadıysanız bu e-postayı dikkate almayabilirsiniz.",
    },
    magic_link_sign_in: {
      button: "Oturum aç",
      subject: "{app} hesabınızda oturum açın",
      heading: "{app} hesabınızda oturum açın",
      lead: "Bu bağlantıyı, istediğiniz tarayıcıda açın:",
      closing:
        "Bu bağlantıyı siz istemediyseniz e-postayı dikkate almayın: Bağlantı açılmadıkça kimse hesabınıza giremez.",
    },
    magic_link_sign_up: {
      button: "Adresi doğrula",
      subject: "{app} için adresinizi doğrulayın",
      heading: "E-posta adresinizi doğrulayın",
      lead: "{app} kaydınıza devam etmek için bu bağlantıyı açın:",
      closing: "Bu bağlantıyı siz istemediyseniz e-postayı dikkate almayın: Bağlantı açılmadıkça hesap oluşturulmaz.",
    },
    magic_link_user_profile: {
      button: "Adresi doğrula",
      subject: "{app} için adresinizi doğrulayın",
      heading: "E-posta adresinizi doğrulayın",
      lead: "Adresi {app} hesabınıza eklemek için bu bağlantıyı açın:",
      closing: "Bu bağlantıyı siz istemediyseniz e-postayı dikkate almayın: Bağlantı açılmadıkça adres eklenmez.",
    },
    invitation: {
      button: "Daveti kabul et",
      subject: "{app} için davet aldınız",
      heading: "{app} için davet aldınız",
      lead: "Hesabınızı oluşturmak için bu bağlantıyı açın:",
      closing: "Bu e-postayı neden aldığınızı bilmiyorsanız dikkate almayın: Bağlantı açılmadıkça hesap oluşturulmaz.",
    },
    waitlist_invitation: {
      button: "Hesap oluştur",
      subject: "{app} için yeriniz hazır",
      heading: "Bekleyiş sona erdi",
      lead: "{app} bekleme listesine katılmıştınız. Hesabınızı oluşturmak için bu bağlantıyı açın:",
      closing: "Listeye hiç katılmadıysanız bu e-postayı dikkate almayın: Bağlantı açılmadıkça hesap oluşturulmaz.",
    },
  },
  notices: {
    password_changed: {
      subject: "Şifreniz değiştirildi",
      lead: "{app} hesabınızın şifresi değiştirildi.",
    },
    password_removed: {
      subject: "Şifreniz kaldırıldı",
      lead: "{app} hesabınızın şifresi kaldırıldı.",
    },
    primary_email_address_changed: {
      subject: "Birincil e-posta adresiniz değiştirildi",
      lead: "{app} hesabınızın birincil adresi artık başka bir adres.",
    },
    passkey_added: {
      subject: "Geçiş anahtarı eklendi",
      lead: "{app} hesabınıza bir geçiş anahtarı eklendi.",
    },
    passkey_removed: {
      subject: "Geçiş anahtarı kaldırıldı",
      lead: "{app} hesabınızdan bir geçiş anahtarı kaldırıldı.",
    },
    mfa_enabled: {
      subject: "İki adımlı doğrulama açıldı",
      lead: "{app} hesabınızda oturum açmak için artık ikinci bir adım gerekiyor.",
    },
    mfa_disabled: {
      subject: "İki adımlı doğrulama kapatıldı",
      lead: "{app} hesabınızda oturum açmak için artık ikinci bir adım gerekmiyor.",
    },
    new_device_sign_in: {
      subject: "Hesabınızda yeni bir oturum açıldı",
      lead: "{app} hesabınızda, daha önce kullanılmadığı bir tarayıcıdan oturum açıldı.",
      button: "Bu ben değildim",
    },
  },
  details: {
    codeValidity: "Kodun geçerlilik süresi: {time}.",
    linkValidity: "Bağlantının geçerlilik süresi: {time}.",
    requestedFrom: "İsteğin geldiği IP adresi: {address}.",
    time: "Zaman: {time}.",
    browser: "Tarayıcı: {browser}.",
    address: "IP adresi: {address}.",
    notMe: "Bu siz değilseniz şifrenizi sıfırlayın ve diğer tüm cihazlarda oturumu kapatın.",
    notMeWithLink: "Bu siz değilseniz bağlantıyı kullanarak o tarayıcıdaki oturumu kapatın ve şifrenizi değiştirin.",
  },
  texts: {
    verification_code: "{app} kodunuz: {code}. Kimseyle paylaşmayın.",
    reset_password_code: "{app} şifre sıfırlama kodunuz: {code}. Kimseyle paylaşmayın.",
  },
};
