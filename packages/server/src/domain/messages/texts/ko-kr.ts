import type { MessageTexts } from "./message-texts.ts";

export const koKR: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{app} 인증 코드: {code}",
      heading: "인증 코드",
      lead: "{app} 이용을 계속하려면 다음 코드를 입력하세요.",
      closing: "요청하지 않으셨다면 이 메일을 무시하셔도 됩니다. 코드가 없으면 아무도 로그인할 수 없습니다.",
    },
    reset_password_code: {
      subject: "{app} 비밀번호 재설정 코드: {code}",
      heading: "비밀번호 재설정",
      lead: "{app}의 새 비밀번호를 설정하려면 다음 코드를 입력하세요.",
      closing: "요청하지 않으셨다면 이 메일을 무시하세요. 비밀번호는 그대로 유지됩니다.",
    },
    waitlist_confirmation: {
      subject: "{app} 대기자 명단에 등록되었습니다",
      heading: "대기자 명단에 등록되었습니다",
      lead: "{app}에 관심을 가져 주셔서 감사합니다. 자리가 준비되면 메일로 알려드리겠습니다.",
      closing: "등록하지 않으셨다면 이 메일을 무시하셔도 됩니다.",
    },
    magic_link_sign_in: {
      button: "로그인",
      subject: "{app}에 로그인",
      heading: "{app}에 로그인",
      lead: "링크를 요청한 브라우저에서 다음 링크를 여세요.",
      closing: "요청하지 않으셨다면 이 메일을 무시하세요. 링크를 열지 않으면 아무도 로그인할 수 없습니다.",
    },
    magic_link_sign_up: {
      button: "주소 확인",
      subject: "{app} 이메일 주소 확인",
      heading: "이메일 주소 확인",
      lead: "{app} 가입을 계속하려면 다음 링크를 여세요.",
      closing: "요청하지 않으셨다면 이 메일을 무시하세요. 링크를 열지 않으면 계정이 만들어지지 않습니다.",
    },
    magic_link_user_profile: {
      button: "주소 확인",
      subject: "{app} 이메일 주소 확인",
      heading: "이메일 주소 확인",
      lead: "{app} 계정에 이 주소를 추가하려면 다음 링크를 여세요.",
      closing: "요청하지 않으셨다면 이 메일을 무시하세요. 링크를 열지 않으면 주소가 추가되지 않습니다.",
    },
    invitation: {
      button: "초대 수락",
      subject: "{app}에 초대합니다",
      heading: "{app}에 초대합니다",
      lead: "계정을 만들려면 다음 링크를 여세요.",
      closing: "이 메일을 받은 이유를 모르신다면 무시하세요. 링크를 열지 않으면 계정이 만들어지지 않습니다.",
    },
    waitlist_invitation: {
      button: "계정 만들기",
      subject: "{app}의 자리가 준비되었습니다",
      heading: "오래 기다리셨습니다",
      lead: "{app} 대기자 명단에 등록하신 분께 알려드립니다. 계정을 만들려면 다음 링크를 여세요.",
      closing: "등록한 적이 없으시다면 이 메일을 무시하세요. 링크를 열지 않으면 계정이 만들어지지 않습니다.",
    },
  },
  notices: {
    password_changed: {
      subject: "비밀번호가 변경되었습니다",
      lead: "{app} 계정의 비밀번호가 변경되었습니다.",
    },
    password_removed: {
      subject: "비밀번호가 삭제되었습니다",
      lead: "{app} 계정의 비밀번호가 삭제되었습니다.",
    },
    primary_email_address_changed: {
      subject: "기본 이메일 주소가 변경되었습니다",
      lead: "{app} 계정의 기본 주소가 다른 주소로 변경되었습니다.",
    },
    passkey_added: {
      subject: "패스키가 추가되었습니다",
      lead: "{app} 계정에 패스키가 추가되었습니다.",
    },
    passkey_removed: {
      subject: "패스키가 삭제되었습니다",
      lead: "{app} 계정에서 패스키가 삭제되었습니다.",
    },
    mfa_enabled: {
      subject: "2단계 인증이 켜졌습니다",
      lead: "이제 {app} 계정에 로그인하려면 2단계 인증이 필요합니다.",
    },
    mfa_disabled: {
      subject: "2단계 인증이 꺼졌습니다",
      lead: "이제 {app} 계정에 로그인할 때 2단계 인증이 필요하지 않습니다.",
    },
    new_device_sign_in: {
      subject: "계정에 새로운 로그인이 있습니다",
      lead: "이전에 사용한 적 없는 브라우저에서 {app} 계정에 로그인했습니다.",
      button: "본인이 아닙니다",
    },
  },
  details: {
    codeValidity: "코드 유효 시간: {time}",
    linkValidity: "링크 유효 시간: {time}",
    requestedFrom: "요청한 IP 주소: {address}",
    time: "시간: {time}",
    browser: "브라우저: {browser}",
    address: "IP 주소: {address}",
    notMe: "본인이 아니라면 비밀번호를 재설정하고 다른 모든 기기에서 로그아웃하세요.",
    notMeWithLink: "본인이 아니라면 링크를 눌러 해당 브라우저에서 로그아웃하고 비밀번호를 변경하세요.",
  },
  texts: {
    verification_code: "{code}은(는) {app} 인증 코드입니다. 다른 사람에게 알려주지 마세요.",
    reset_password_code: "{code}은(는) {app} 비밀번호 재설정 코드입니다. 다른 사람에게 알려주지 마세요.",
  },
};
