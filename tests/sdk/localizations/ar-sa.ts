/** As much of a translation as the tests of the hosted pages look at. */
export const arSA = {
  locale: "ar-SA",
  signIn: { start: { title: "تسجيل الدخول", actionText: "ليس لديك حساب؟", actionLink: "إنشاء حساب" } },
  formFieldLabel__emailAddress: "البريد الإلكتروني",
  formFieldLabel__password: "كلمة المرور",
  formButtonPrimary: "متابعة",
  unstable__errors: { form_password_incorrect: "كلمة المرور غير صحيحة." },
};
