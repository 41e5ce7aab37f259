import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { useOwnFonts } from './visual/fonts.ts'
import { PAGE_SCENES } from './visual/page-scenes.ts'
import { RESULT_SCENES } from './visual/result-scenes.ts'
import { DEVICES, pictureOf, type Device, type Scene, type Theme } from './visual/scene.ts'
import { ask, OPEN, pncp } from './visual/searches.ts'
import { MOMENT, stopClock } from './visual/still-clock.ts'
import { TROUBLE_SCENES } from './visual/trouble-scenes.ts'

const FOLDER = 'docs/screens'

const SCENES: readonly Scene[] = [...PAGE_SCENES, ...RESULT_SCENES, ...TROUBLE_SCENES]
const shots = SCENES.flatMap((scene) =>
  (scene.devices ?? (['desktop'] as const)).map((device): Shot => ({
    scene,
    device,
    // On a tablet the width is what matters.
    themes: scene.themes ?? (device === 'tablet' ? ['light'] : ['light', 'dark']),
  })),
)
type Shot = { scene: Scene; device: Device; themes: readonly Theme[] }

test.beforeAll(async ({ request }) => {
  await pncp.heal()
  await ask(request, OPEN)
})

test.beforeEach(async ({ page }) => {
  await pncp.heal()
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.addInitScript(stopClock, MOMENT)
  await useOwnFonts(page)
})

for (const { scene, device, themes } of shots)
  test.describe(() => {
    test.use(DEVICES[device])

    test(`${scene.name} ${device}`, async ({ page }) => {
      try {
        await scene.show(page, device)
        // Nothing is under the pointer.
        await page.mouse.move(0, 0)
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme })
          await expect.soft(page).toHaveScreenshot(pictureOf(scene.name, device, colorScheme))
        }
      } finally {
        await scene.leave?.(page, device)
      }
    })
  })

test('no picture is left over', () => {
  const taken = shots.flatMap(({ scene, device, themes }) =>
    themes.map((theme) => pictureOf(scene.name, device, theme)),
  )
  const left = readdirSync(FOLDER).filter((file) => !taken.includes(file))
  const isUpdating = ['all', 'changed'].includes(test.info().config.updateSnapshots)
  if (isUpdating) for (const file of left) rmSync(join(FOLDER, file))
  else expect(left).toEqual([])
})
