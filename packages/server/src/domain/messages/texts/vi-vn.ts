import type { MessageTexts } from "./message-texts.ts";

export const viVN: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} là mã {app} của bạn",
      heading: "Mã xác minh của bạn",
      lead: "Nhập mã này để tiếp tục đến {app}:",
      closing: "Nếu bạn không yêu cầu mã, bạn có thể bỏ qua email này: không có mã thì không ai vào được tài khoản.",
    },
    reset_password_code: {
      subject: "{code} là mã đặt lại mật khẩu {app} của bạn",
      heading: "Đặt lại mật khẩu",
      lead: "Nhập mã này để đặt mật khẩu mới cho {app}:",
      closing: "Nếu bạn không yêu cầu mã, hãy bỏ qua email này: mật khẩu của bạn vẫn giữ nguyên.",
    },
    waitlist_confirmation: {
      subject: "Bạn đã có trong danh sách chờ của {app}",
      heading: "Bạn đã có trong danh sách chờ",
      lead: "Cảm ơn bạn đã quan tâm đến {app}. Chúng tôi sẽ gửi email cho bạn khi có chỗ.",
      closing: "Nếu bạn không tham gia danh sách, bạn có thể bỏ qua email này.",
    },
    magic_link_sign_in: {
      button: "Đăng nhập",
      subject: "Đăng nhập vào {app}",
      heading: "Đăng nhập vào {app}",
      lead: "Mở liên kết này trong trình duyệt mà bạn đã dùng để yêu cầu:",
      closing:
        "Nếu bạn không yêu cầu liên kết, hãy bỏ qua email này: liên kết chưa được mở thì không ai vào được tài khoản.",
    },
    magic_link_sign_up: {
      button: "Xác minh địa chỉ",
      subject: "Xác minh địa chỉ của bạn cho {app}",
      heading: "Xác minh địa chỉ email của bạn",
      lead: "Mở liên kết này để tiếp tục đăng ký {app}:",
      closing:
        "Nếu bạn không yêu cầu liên kết, hãy bỏ qua email này: liên kết chưa được mở thì không có tài khoản nào được tạo.",
    },
    magic_link_user_profile: {
      button: "Xác minh địa chỉ",
      subject: "Xác minh địa chỉ của bạn cho {app}",
      heading: "Xác minh địa chỉ email của bạn",
      lead: "Mở liên kết này để thêm địa chỉ vào tài khoản {app} của bạn:",
      closing:
        "Nếu bạn không yêu cầu liên kết, hãy bỏ qua email này: liên kết chưa được mở thì địa chỉ không được thêm.",
    },
    invitation: {
      button: "Chấp nhận lời mời",
      subject: "Bạn được mời tham gia {app}",
      heading: "Bạn được mời tham gia {app}",
      lead: "Mở liên kết này để tạo tài khoản của bạn:",
      closing:
        "Nếu bạn không biết vì sao mình nhận được email này, hãy bỏ qua: liên kết chưa được mở thì không có tài khoản nào được tạo.",
    },
    waitlist_invitation: {
      button: "Tạo tài khoản",
      subject: "Chỗ của bạn tại {app} đã sẵn sàng",
      heading: "Bạn không phải chờ nữa",
      lead: "Bạn đã tham gia danh sách chờ của {app}. Mở liên kết này để tạo tài khoản của bạn:",
      closing:
        "Nếu bạn chưa từng tham gia danh sách, hãy bỏ qua email này: liên kết chưa được mở thì không có tài khoản nào được tạo.",
    },
  },
  notices: {
    password_changed: {
      subject: "Mật khẩu của bạn đã được thay đổi",
      lead: "Mật khẩu của tài khoản {app} của bạn đã được thay đổi.",
    },
    password_removed: {
      subject: "Mật khẩu của bạn đã bị gỡ",
      lead: "Mật khẩu của tài khoản {app} của bạn đã bị gỡ.",
    },
    primary_email_address_changed: {
      subject: "Địa chỉ email chính của bạn đã được thay đổi",
      lead: "Địa chỉ chính của tài khoản {app} của bạn hiện là một địa chỉ khác.",
    },
    passkey_added: {
      subject: "Đã thêm khóa truy cập",
      lead: "Một khóa truy cập đã được thêm vào tài khoản {app} của bạn.",
    },
    passkey_removed: {
      subject: "Đã gỡ khóa truy cập",
      lead: "Một khóa truy cập đã bị gỡ khỏi tài khoản {app} của bạn.",
    },
    mfa_enabled: {
      subject: "Xác minh hai bước đã được bật",
      lead: "Từ nay, bạn cần thêm bước thứ hai để đăng nhập vào tài khoản {app} của mình.",
    },
    mfa_disabled: {
      subject: "Xác minh hai bước đã bị tắt",
      lead: "Bạn không còn cần bước thứ hai để đăng nhập vào tài khoản {app} của mình.",
    },
    new_device_sign_in: {
      subject: "Có lượt đăng nhập mới vào tài khoản của bạn",
      lead: "Có người đã đăng nhập vào tài khoản {app} của bạn từ một trình duyệt chưa từng được dùng với tài khoản này.",
      button: "Không phải tôi",
    },
  },
  details: {
    codeValidity: "Mã có hiệu lực trong {time}.",
    linkValidity: "Liên kết có hiệu lực trong {time}.",
    requestedFrom: "Yêu cầu được gửi từ địa chỉ IP {address}.",
    time: "Thời gian: {time}.",
    browser: "Trình duyệt: {browser}.",
    address: "Địa chỉ IP: {address}.",
    notMe: "Nếu đó không phải là bạn, hãy đặt lại mật khẩu và đăng xuất khỏi mọi thiết bị khác.",
    notMeWithLink: "Nếu đó không phải là bạn, hãy dùng liên kết để đăng xuất trình duyệt đó và đổi mật khẩu.",
  },
  texts: {
    verification_code: "{code} là mã {app} của bạn. Không chia sẻ mã này với bất kỳ ai.",
    reset_password_code: "{code} là mã đặt lại mật khẩu {app} của bạn. Không chia sẻ mã này với bất kỳ ai.",
  },
};
