import type { Wording } from "./en.ts";

export const vi: Wording = {
  signIn: "Đăng nhập vào {app}",
  signUp: "Tạo tài khoản {app} của bạn",
  user: "Tài khoản {app} của bạn",
  waitlist: "Tham gia danh sách chờ của {app}",
  popupCallback: "Chờ một chút",
  unauthorized: "Bạn đã được đăng xuất",
  unauthorizedText:
    "Phiên đăng nhập của trình duyệt này đã kết thúc hoặc không còn được nhận ra. Nếu bạn thấy bất ngờ, hãy đăng nhập và kiểm tra thiết bị cùng mật khẩu của mình.",
  signInAgain: "Đăng nhập lại",
  notFound: "Không có trang nào ở đây",
  notFoundText: "Có thể địa chỉ bị gõ sai hoặc liên kết đã cũ.",
  unavailable: "Hiện không dùng được",
  unavailableText: "Không phải lỗi của bạn. Hãy chờ một chút rồi thử lại.",
  failed: "Trang chưa được tải hết. Hãy kiểm tra kết nối.",
  retry: "Thử lại",
  noScript: "Trang này cần JavaScript. Hãy bật trong trình duyệt rồi tải lại trang.",
};
