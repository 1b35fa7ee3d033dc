/**
 * What a page may load and run: its own files, nothing else. No inline script or style exists, so
 * no hash is needed; `wasm-unsafe-eval` is for the search index, which is WebAssembly.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const join = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy as every page carries it in a `<meta>`. */
export const contentSecurityPolicy = join(directives);

/**
 * The `_headers` file of Netlify and Cloudflare: the policy, and what only a header can say. The camera
 * is for the trainer’s page, which reads students’ codes; the browser asks first.
 */
export const headersFile = `/*
  Content-Security-Policy: ${join({ ...directives, 'frame-ancestors': "'none'" })}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(self), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin

/sw.js
  Cache-Control: no-cache

/_assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
