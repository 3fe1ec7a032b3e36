import type { Wording } from "./en.ts";

export const zhTW: Wording = {
  signIn: "登入 {app}",
  signUp: "建立您的 {app} 帳號",
  user: "您的 {app} 帳號",
  waitlist: "加入 {app} 候補名單",
  popupCallback: "請稍候",
  unauthorized: "您已登出",
  unauthorizedText: "這個瀏覽器的登入已結束或不再受到辨識。如果您感到意外，請登入並檢查您的裝置和密碼。",
  signInAgain: "重新登入",
  notFound: "這裡沒有頁面",
  notFoundText: "網址可能有誤，或連結已過期。",
  unavailable: "目前無法使用",
  unavailableText: "這不是您的問題。請稍候片刻，然後再試一次。",
  failed: "頁面未能完整載入。請檢查網路連線。",
  retry: "再試一次",
  noScript: "此頁面需要 JavaScript。請在瀏覽器中啟用，然後重新載入頁面。",
};
