import type { Wording } from "./en.ts";

export const ko: Wording = {
  signIn: "{app}에 로그인",
  signUp: "{app} 계정 만들기",
  user: "내 {app} 계정",
  waitlist: "{app} 대기자 명단에 등록",
  popupCallback: "잠시만 기다려 주세요",
  unauthorized: "로그아웃되었습니다",
  unauthorizedText:
    "이 브라우저의 로그인이 종료되었거나 더 이상 인식되지 않습니다. 예상하지 못한 일이라면 로그인하여 기기와 비밀번호를 확인하세요.",
  signInAgain: "다시 로그인",
  notFound: "여기에는 페이지가 없습니다",
  notFoundText: "주소를 잘못 입력했거나 오래된 링크일 수 있습니다.",
  unavailable: "지금은 이용할 수 없습니다",
  unavailableText: "사용자의 잘못이 아닙니다. 잠시 기다렸다가 다시 시도하세요.",
  failed: "페이지를 모두 불러오지 못했습니다. 연결을 확인하세요.",
  retry: "다시 시도",
  noScript: "이 페이지에는 JavaScript가 필요합니다. 브라우저에서 켠 뒤 페이지를 새로고침하세요.",
};
