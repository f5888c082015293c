import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** The board loads nothing from elsewhere, runs no inline script and is shown in nobody's frame. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'script-src-attr': ["'none'"],
        // Widths of progress bars and places on the time slider are set as style attributes.
        'style-src': ["'self'"],
        'style-src-attr': ["'unsafe-inline'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    // Over plain HTTP browsers ignore it; behind TLS the proxy that ends it says for how long.
    strictTransportSecurity: false,
  })
}
