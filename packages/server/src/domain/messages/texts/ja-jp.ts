import type { MessageTexts } from "./message-texts.ts";

export const jaJP: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code}：{app}の確認コード",
      heading: "確認コード",
      lead: "{app}の利用を続けるには、次のコードを入力してください：",
      closing: "お心当たりがない場合は、このメールを無視してください。コードがなければ、誰もアクセスできません。",
    },
    reset_password_code: {
      subject: "{code}：{app}のパスワード再設定コード",
      heading: "パスワードの再設定",
      lead: "{app}の新しいパスワードを設定するには、次のコードを入力してください：",
      closing: "お心当たりがない場合は、このメールを無視してください。パスワードは変更されません。",
    },
    waitlist_confirmation: {
      subject: "{app}のウェイトリストに登録されました",
      heading: "ウェイトリストに登録されました",
      lead: "{app}にご関心をお寄せいただきありがとうございます。ご利用の準備が整いましたら、メールでお知らせします。",
      closing: "登録したお心当たりがない場合は、このメールを無視してください。",
    },
    magic_link_sign_in: {
      button: "サインイン",
      subject: "{app}にサインイン",
      heading: "{app}にサインイン",
      lead: "リクエストしたときと同じブラウザで、次のリンクを開いてください：",
      closing: "お心当たりがない場合は、このメールを無視してください。リンクを開かない限り、誰もアクセスできません。",
    },
    magic_link_sign_up: {
      button: "アドレスを確認",
      subject: "{app}：メールアドレスの確認",
      heading: "メールアドレスの確認",
      lead: "{app}への登録を続けるには、次のリンクを開いてください：",
      closing:
        "お心当たりがない場合は、このメールを無視してください。リンクを開かない限り、アカウントは作成されません。",
    },
    magic_link_user_profile: {
      button: "アドレスを確認",
      subject: "{app}：メールアドレスの確認",
      heading: "メールアドレスの確認",
      lead: "このアドレスを{app}のアカウントに追加するには、次のリンクを開いてください：",
      closing: "お心当たりがない場合は、このメールを無視してください。リンクを開かない限り、アドレスは追加されません。",
    },
    invitation: {
      button: "招待を受ける",
      subject: "{app}に招待されました",
      heading: "{app}に招待されました",
      lead: "アカウントを作成するには、次のリンクを開いてください：",
      closing:
        "お心当たりがない場合は、このメールを無視してください。リンクを開かない限り、アカウントは作成されません。",
    },
    waitlist_invitation: {
      button: "アカウントを作成",
      subject: "{app}をご利用いただけるようになりました",
      heading: "お待たせしました",
      lead: "{app}のウェイトリストにご登録いただきありがとうございました。次のリンクを開いて、アカウントを作成してください：",
      closing:
        "登録したお心当たりがない場合は、このメールを無視してください。リンクを開かない限り、アカウントは作成されません。",
    },
  },
  notices: {
    password_changed: {
      subject: "パスワードが変更されました",
      lead: "{app}のアカウントのパスワードが変更されました。",
    },
    password_removed: {
      subject: "パスワードが削除されました",
      lead: "{app}のアカウントのパスワードが削除されました。",
    },
    primary_email_address_changed: {
      subject: "メインのメールアドレスが変更されました",
      lead: "{app}のアカウントで、別のアドレスがメインに設定されました。",
    },
    passkey_added: {
      subject: "パスキーが追加されました",
      lead: "{app}のアカウントにパスキーが追加されました。",
    },
    passkey_removed: {
      subject: "パスキーが削除されました",
      lead: "{app}のアカウントからパスキーが削除されました。",
    },
    mfa_enabled: {
      subject: "2段階認証がオンになりました",
      lead: "今後、{app}のアカウントへのサインインには2段階目の認証が必要です。",
    },
    mfa_disabled: {
      subject: "2段階認証がオフになりました",
      lead: "今後、{app}のアカウントへのサインインに2段階目の認証は必要ありません。",
    },
    new_device_sign_in: {
      subject: "アカウントへの新しいサインイン",
      lead: "これまで使われていなかったブラウザから、{app}のアカウントへのサインインがありました。",
      button: "身に覚えがない",
    },
  },
  details: {
    codeValidity: "コードの有効期間：{time}",
    linkValidity: "リンクの有効期間：{time}",
    requestedFrom: "リクエスト元のIPアドレス：{address}",
    time: "日時：{time}",
    browser: "ブラウザ：{browser}",
    address: "IPアドレス：{address}",
    notMe: "お心当たりがない場合は、パスワードを再設定し、他のすべてのデバイスからサインアウトしてください。",
    notMeWithLink: "お心当たりがない場合は、リンクからそのブラウザをサインアウトさせ、パスワードを変更してください。",
  },
  texts: {
    verification_code: "{code}は{app}の確認コードです。誰にも教えないでください。",
    reset_password_code: "{code}は{app}のパスワード再設定コードです。誰にも教えないでください。",
  },
};
