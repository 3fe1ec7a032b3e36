import type { MessageTexts } from "./message-texts.ts";

export const zhCN: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} 是您的 {app} 验证码",
      heading: "您的验证码",
      lead: "请输入此验证码以继续使用 {app}：",
      closing: "如果不是您本人操作，请忽略此邮件：没有验证码，任何人都无法登录。",
    },
    reset_password_code: {
      subject: "{code} 是您的 {app} 密码重置验证码",
      heading: "重置密码",
      lead: "请输入此验证码，为 {app} 设置新密码：",
      closing: "如果不是您本人操作，请忽略此邮件：您的密码不会改变。",
    },
    waitlist_confirmation: {
      subject: "您已加入 {app} 的候补名单",
      heading: "您已加入候补名单",
      lead: "感谢您对 {app} 的关注。名额准备好后，我们会写信通知您。",
      closing: "如果您没有加入候补名单，请忽略此邮件。",
    },
    magic_link_sign_in: {
      button: "登录",
      subject: "登录 {app}",
      heading: "登录 {app}",
      lead: "请在获取链接时所用的浏览器中打开此链接：",
      closing: "如果不是您本人操作，请忽略此邮件：只要不打开链接，任何人都无法登录。",
    },
    magic_link_sign_up: {
      button: "验证地址",
      subject: "验证您用于 {app} 的地址",
      heading: "验证您的邮箱地址",
      lead: "请打开此链接以继续注册 {app}：",
      closing: "如果不是您本人操作，请忽略此邮件：只要不打开链接，就不会创建账号。",
    },
    magic_link_user_profile: {
      button: "验证地址",
      subject: "验证您用于 {app} 的地址",
      heading: "验证您的邮箱地址",
      lead: "请打开此链接，将该地址添加到您的 {app} 账号：",
      closing: "如果不是您本人操作，请忽略此邮件：只要不打开链接，就不会添加该地址。",
    },
    invitation: {
      button: "接受邀请",
      subject: "邀请您加入 {app}",
      heading: "邀请您加入 {app}",
      lead: "请打开此链接以创建账号：",
      closing: "如果您不清楚为何收到此邮件，请忽略：只要不打开链接，就不会创建账号。",
    },
    waitlist_invitation: {
      button: "创建账号",
      subject: "您在 {app} 的名额已准备好",
      heading: "等待结束了",
      lead: "您已加入 {app} 的候补名单。请打开此链接以创建账号：",
      closing: "如果您从未加入候补名单，请忽略此邮件：只要不打开链接，就不会创建账号。",
    },
  },
  notices: {
    password_changed: {
      subject: "您的密码已更改",
      lead: "您的 {app} 账号的密码已更改。",
    },
    password_removed: {
      subject: "您的密码已移除",
      lead: "您的 {app} 账号的密码已移除。",
    },
    primary_email_address_changed: {
      subject: "您的主要邮箱地址已更改",
      lead: "您的 {app} 账号现已将另一个地址设为主要地址。",
    },
    passkey_added: {
      subject: "已添加通行密钥",
      lead: "您的 {app} 账号添加了一个通行密钥。",
    },
    passkey_removed: {
      subject: "已移除通行密钥",
      lead: "您的 {app} 账号移除了一个通行密钥。",
    },
    mfa_enabled: {
      subject: "两步验证已开启",
      lead: "从现在起，登录您的 {app} 账号需要第二步验证。",
    },
    mfa_disabled: {
      subject: "两步验证已关闭",
      lead: "登录您的 {app} 账号不再需要第二步验证。",
    },
    new_device_sign_in: {
      subject: "您的账号有新的登录",
      lead: "有人在从未使用过的浏览器中登录了您的 {app} 账号。",
      button: "不是我本人",
    },
  },
  details: {
    codeValidity: "验证码有效期：{time}。",
    linkValidity: "链接有效期：{time}。",
    requestedFrom: "请求来自 IP 地址：{address}。",
    time: "时间：{time}。",
    browser: "浏览器：{browser}。",
    address: "IP 地址：{address}。",
    notMe: "如果不是您本人操作，请重置密码，并在其他所有设备上退出登录。",
    notMeWithLink: "如果不是您本人操作，请通过链接让该浏览器退出登录，并更改密码。",
  },
  texts: {
    verification_code: "{code} 是您的 {app} 验证码。请勿告知任何人。",
    reset_password_code: "{code} 是您的 {app} 密码重置验证码。请勿告知任何人。",
  },
};
