import { MOMENT, stopClock } from './still-clock.ts'

// For `node --import`: the application believes in the same moment as the simulator and the browser.
stopClock(MOMENT)
