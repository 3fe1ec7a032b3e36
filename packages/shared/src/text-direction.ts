const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Where lines begin in a language (BCP 47), in its usual script. */
export const textDirection = (locale: string): "ltr" | "rtl" => (rightToLeft.test(locale) ? "rtl" : "ltr");
