import type { Wording } from "./en.ts";

export const zhCN: Wording = {
  signIn: "登录 {app}",
  signUp: "创建您的 {app} 账号",
  user: "您的 {app} 账号",
  waitlist: "加入 {app} 候补名单",
  popupCallback: "请稍候",
  unauthorized: "您已退出登录",
  unauthorizedText: "此浏览器的登录已结束或不再被识别。如果您对此感到意外，请登录并检查您的设备和密码。",
  signInAgain: "重新登录",
  notFound: "这里没有页面",
  notFoundText: "地址可能有误，或者链接已过期。",
  unavailable: "暂时无法使用",
  unavailableText: "这不是您的问题。请稍等片刻，然后重试。",
  failed: "页面未能完全加载。请检查网络连接。",
  retry: "重试",
  noScript: "此页面需要 JavaScript。请在浏览器中启用后刷新页面。",
};
