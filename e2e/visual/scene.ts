import type { Page } from 'playwright/test'

export const DEVICES = {
  desktop: { viewport: { width: 1280, height: 800 } },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true },
  mobile: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

export type Device = keyof typeof DEVICES
export type Theme = 'light' | 'dark'

/** What a picture shows, and how a fresh browser comes there. */
export type Scene = {
  name: string
  devices?: readonly Device[]
  themes?: readonly Theme[]
  show(page: Page, device: Device): Promise<void>
  /** Ends what would go on behind the next picture. */
  leave?(page: Page, device: Device): Promise<void>
}

export const pictureOf = (name: string, device: Device, theme: Theme) => `${name}-${device}-${theme}.png`
