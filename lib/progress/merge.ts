import type { SearchEvent } from '../search/events.ts'
import type { SearchState } from '../search/state.ts'
import { addEvent, beginStory, parseId, type Story } from './story.ts'
import type { Topic } from './topic.ts'

/** What the script LOAD answers. */
export type Loaded = [] | [epoch: string, n: string, state?: string, events?: string[]]

/** Takes what was published; false when it does not follow on what is known, so that the log must be read. */
export function follow(topic: Topic, message: string): boolean {
  const space = message.indexOf(' ')
  const id = parseId(message.slice(0, space))
  const { story } = topic
  if (!id || !story) return false
  if (id.epoch < story.epoch || (id.epoch === story.epoch && id.n <= story.last)) return true
  const event = JSON.parse(message.slice(space + 1)) as SearchEvent
  if (id.epoch > story.epoch && id.n === 1 && event.type === 'snapshot')
    topic.story = beginStory(id.epoch, event.state)
  else if (id.epoch === story.epoch && id.n === story.last + 1) addEvent(story, event)
  else return false
  topic.ring()
  return true
}

/** Takes what was read, unless more is known already: a restarted Redis may have lost the end of a story. */
export function accept(topic: Topic, [epochText, nText, stateText, texts = []]: Loaded): void {
  const { story } = topic
  if (epochText === undefined) {
    topic.story = undefined
    topic.ring()
    return
  }
  const [epoch, last] = [Number(epochText), Number(nText)]
  if (stateText === undefined) return
  if (story && (story.epoch > epoch || (story.epoch === epoch && story.last >= last))) return
  const first = last - texts.length + 1
  const events = texts.map((text, at) => ({
    id: `${epoch}-${first + at}`,
    event: JSON.parse(text) as SearchEvent,
  }))
  topic.story = { epoch, last, events, state: JSON.parse(stateText) as SearchState } satisfies Story
  topic.ring()
}
