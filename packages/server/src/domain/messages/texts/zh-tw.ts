import type { MessageTexts } from "./message-texts.ts";

export const zhTW: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} 是您的 {app} 驗證碼",
      heading: "您的驗證碼",
      lead: "請輸入此驗證碼以繼續前往 {app}：",
      closing: "如果您沒有提出要求，可以忽略此郵件：沒有驗證碼，任何人都無法登入。",
    },
    reset_password_code: {
      subject: "{code} 是您的 {app} 密碼重設驗證碼",
      heading: "重設密碼",
      lead: "請輸入此驗證碼，為 {app} 設定新密碼：",
      closing: "如果您沒有提出要求，請忽略此郵件：您的密碼不會變更。",
    },
    waitlist_confirmation: {
      subject: "您已加入 {app} 的候補名單",
      heading: "您已加入候補名單",
      lead: "感謝您對 {app} 的關注。名額準備好時，我們會寫信通知您。",
      closing: "如果您沒有加入候補名單，可以忽略此郵件。",
    },
    magic_link_sign_in: {
      button: "登入",
      subject: "登入 {app}",
      heading: "登入 {app}",
      lead: "請在索取連結時所用的瀏覽器中開啟此連結：",
      closing: "如果您沒有提出要求，請忽略此郵件：只要不開啟連結，任何人都無法登入。",
    },
    magic_link_sign_up: {
      button: "驗證地址",
      subject: "驗證您用於 {app} 的地址",
      heading: "驗證您的電子郵件地址",
      lead: "請開啟此連結，繼續註冊 {app}：",
      closing: "如果您沒有提出要求，請忽略此郵件：只要不開啟連結，就不會建立帳號。",
    },
    magic_link_user_profile: {
      button: "驗證地址",
      subject: "驗證您用於 {app} 的地址",
      heading: "驗證您的電子郵件地址",
      lead: "請開啟此連結，將該地址新增至您的 {app} 帳號：",
      closing: "如果您沒有提出要求，請忽略此郵件：只要不開啟連結，就不會新增該地址。",
    },
    invitation: {
      button: "接受邀請",
      subject: "邀請您加入 {app}",
      heading: "邀請您加入 {app}",
      lead: "請開啟此連結以建立帳號：",
      closing: "如果您不清楚為何收到此郵件，請忽略：只要不開啟連結，就不會建立帳號。",
    },
    waitlist_invitation: {
      button: "建立帳號",
      subject: "您在 {app} 的名額已準備好",
      heading: "等待結束了",
      lead: "您已加入 {app} 的候補名單。請開啟此連結以建立帳號：",
      closing: "如果您從未加入候補名單，請忽略此郵件：只要不開啟連結，就不會建立帳號。",
    },
  },
  notices: {
    password_changed: {
      subject: "您的密碼已變更",
      lead: "您的 {app} 帳號密碼已變更。",
    },
    password_removed: {
      subject: "您的密碼已移除",
      lead: "您的 {app} 帳號密碼已移除。",
    },
    primary_email_address_changed: {
      subject: "您的主要電子郵件地址已變更",
      lead: "您的 {app} 帳號已將另一個地址設為主要地址。",
    },
    passkey_added: {
      subject: "已新增密碼金鑰",
      lead: "您的 {app} 帳號新增了一組密碼金鑰。",
    },
    passkey_removed: {
      subject: "已移除密碼金鑰",
      lead: "您的 {app} 帳號移除了一組密碼金鑰。",
    },
    mfa_enabled: {
      subject: "兩步驟驗證已開啟",
      lead: "從現在起，登入您的 {app} 帳號需要第二步驟。",
    },
    mfa_disabled: {
      subject: "兩步驟驗證已關閉",
      lead: "登入您的 {app} 帳號不再需要第二步驟。",
    },
    new_device_sign_in: {
      subject: "您的帳號有新的登入活動",
      lead: "有人從未曾使用過的瀏覽器登入了您的 {app} 帳號。",
      button: "不是我本人",
    },
  },
  details: {
    codeValidity: "驗證碼有效時間：{time}。",
    linkValidity: "連結有效時間：{time}。",
    requestedFrom: "要求來自 IP 位址：{address}。",
    time: "時間：{time}。",
    browser: "瀏覽器：{browser}。",
    address: "IP 位址：{address}。",
    notMe: "如果不是您本人，請重設密碼，並登出其他所有裝置。",
    notMeWithLink: "如果不是您本人，請透過連結登出該瀏覽器，並變更密碼。",
  },
  texts: {
    verification_code: "{code} 是您的 {app} 驗證碼。請勿告知任何人。",
    reset_password_code: "{code} 是您的 {app} 密碼重設驗證碼。請勿告知任何人。",
  },
};
