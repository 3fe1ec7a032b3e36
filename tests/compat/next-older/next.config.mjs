const config = { eslint: { ignoreDuringBuilds: true } };

export default config;
