export interface UserAgent {
  isMobile: boolean;
  deviceType: string | null;
  browserName: string | null;
  browserVersion: string | null;
}

// Order matters: most browsers name their ancestors too.
const browsers: readonly [name: string, pattern: RegExp][] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\/([\d.]+)/],
  ["Opera", /\b(?:OPR|Opera)\/([\d.]+)/],
  ["Samsung Internet", /\bSamsungBrowser\/([\d.]+)/],
  ["Firefox", /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ["Chrome", /\b(?:Chrome|CriOS|HeadlessChrome)\/([\d.]+)/],
  ["Safari", /\bVersion\/([\d.]+).*\bSafari\//],
];

const devices: readonly [name: string, pattern: RegExp][] = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Macintosh", /\bMacintosh\b/],
  ["Windows", /\bWindows\b/],
  ["Linux", /\bLinux\b/],
];

/** Device and browser as far as a list of one's own devices needs them. */
export function parseUserAgent(text: string): UserAgent {
  const agent = text.slice(0, 512);
  const deviceType = devices.find(([, pattern]) => pattern.test(agent))?.[0] ?? null;
  for (const [browserName, pattern] of browsers) {
    const match = pattern.exec(agent);
    if (match) return { isMobile: isMobile(agent), deviceType, browserName, browserVersion: match[1] ?? null };
  }
  return { isMobile: isMobile(agent), deviceType, browserName: null, browserVersion: null };
}

const isMobile = (agent: string): boolean => /\bMobile\b|\biPhone\b|\biPad\b/.test(agent);
