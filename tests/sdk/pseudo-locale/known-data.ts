/** What the stories call people, things and the app, and what stands on the app's own pages. */
const names = {
  people: [
    "Ada Byron",
    "Charles Babbage",
    "Maximiliana Theodora von Hohenfels-Wittgenstein zu Donnersmarck",
    "maximiliana_theodora_von_hohenfels_wittgenstein_1815",
    "ada",
  ],
  things: ["Laptop", "Firefox 144", "Safari 26", "Linux", "iPhone", "(Berlin, DE)", "(Lisbon, PT)"],
  providers: ["Google", "GitHub", "Apple", "Microsoft", "Discord"],
  app: ["Fernweh", "Story", "The page behind", "A page", "A page of the app.", "Billing", "Home page", "Settings"],
  menu: ["Help"],
  server: ["Google has ended the connection."],
};

/** Mail addresses, keys, codes, words to type, and how Intl says when something was and puts a list together. */
const shapes = [
  /\[Delete account\]/g,
  /otpauth:\/\/\S+/g,
  /[\w.-]+@[\w.-]+\.example/g,
  /^[A-Z2-7]{32}$/g,
  /^[\da-f]{8}$/g,
  /\b\d+ (?:hour|year)s ago/g,
  /^now$/g,
  /, and (?=\[)/g,
];

const escape = (text: string): string => text.replaceAll(/[().]/g, String.raw`\$&`);

// The longest first, as some names stand in others.
const named = Object.values(names)
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .map((name) => new RegExp(String.raw`(?<![\p{L}\d])${escape(name)}(?![\p{L}\d])`, "gu"));

/** A text without what is not for a translator: data, and what the browser writes with Intl. */
export const withoutData = (text: string): string =>
  [...shapes, ...named].reduce((rest, shape) => rest.replaceAll(shape, ""), text);
