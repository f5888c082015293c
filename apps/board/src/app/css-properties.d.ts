import type {} from 'react'

/** Lets a style name custom properties, which is how components hand numbers to their stylesheet. */
declare module 'react' {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined
  }
}
