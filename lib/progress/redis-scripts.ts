/**
 * The scripts of the log on Redis. `KEYS`: the hash with the state, the stream with the events of its epoch.
 * Ids of the stream are the ids of the events, so that Redis itself keeps them growing. The clock is that of
 * Redis: one for all replicas.
 */

/**
 * Opens an epoch. `ARGV`: mode, epoch held before (0: none), versao, state, snapshot event, seconds to live,
 * channel, who opens it. Modes: `create` leaves a story of this versao or later as it is; `resume` gives way to an epoch
 * greater than the one held, unless the same writer has opened that, and did not hear of it; `take` opens in
 * any case.
 * Answers {epoch}, {0, state that stands} or {-1}: another holds it.
 */
export const OPEN = `
local known = redis.call('HMGET', KEYS[1], 'epoch', 'versao', 'state', 'holder')
local epoch = tonumber(known[1] or 0)
if ARGV[1] == 'create' and known[2] and tonumber(known[2]) >= tonumber(ARGV[3]) then return {0, known[3]} end
if ARGV[1] == 'resume' and epoch > tonumber(ARGV[2]) then
  if known[4] == ARGV[8] then return {known[1]} end
  return {-1}
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
epoch = math.max(epoch + 1, tonumber(ARGV[2]) + 1, now)
local id = string.format('%.0f', epoch)
redis.call('DEL', KEYS[2])
redis.call('XADD', KEYS[2], id .. '-1', 'event', ARGV[5])
redis.call('HSET', KEYS[1], 'epoch', id, 'n', 1, 'versao', ARGV[3], 'ended', 0, 'state', ARGV[4], 'holder', ARGV[8])
redis.call('EXPIRE', KEYS[1], ARGV[6])
redis.call('EXPIRE', KEYS[2], ARGV[6])
redis.call('PUBLISH', ARGV[7], id .. '-1 ' .. ARGV[5])
return {id}`

/**
 * Appends an event. `ARGV`: epoch, n, event, state after it, 1 when it ends the search, most events kept,
 * seconds to live, channel. Answers `logged` (now or by an earlier try), `superseded`, `forgotten`, or
 * `behind`: Redis lost events that were logged before, as a restart may.
 */
export const APPEND = `
local known = redis.call('HMGET', KEYS[1], 'epoch', 'n', 'ended')
if not known[1] then return 'forgotten' end
local epoch, mine = tonumber(known[1]), tonumber(ARGV[1])
if epoch > mine then return 'superseded' end
local n, next = tonumber(known[2]), tonumber(ARGV[2])
if epoch < mine or n < next - 1 then return 'behind' end
if n >= next then return 'logged' end
if known[3] == '1' then return 'superseded' end
local id = ARGV[1] .. '-' .. ARGV[2]
redis.call('XADD', KEYS[2], 'MAXLEN', ARGV[6], id, 'event', ARGV[3])
redis.call('HSET', KEYS[1], 'n', ARGV[2], 'ended', ARGV[5], 'state', ARGV[4])
redis.call('EXPIRE', KEYS[1], ARGV[7])
redis.call('EXPIRE', KEYS[2], ARGV[7])
redis.call('PUBLISH', ARGV[8], id .. ' ' .. ARGV[3])
return 'logged'`

/**
 * Reads a story. `ARGV`: epoch and n already known. Answers {} when there is none, {epoch, n} when it is as
 * known, else {epoch, n, state, events}.
 */
export const LOAD = `
local known = redis.call('HMGET', KEYS[1], 'epoch', 'n', 'state')
if not known[1] then return {} end
if known[1] == ARGV[1] and known[2] == ARGV[2] then return {known[1], known[2]} end
local entries = redis.call('XRANGE', KEYS[2], known[1] .. '-0', '+')
local events = {}
for at, entry in ipairs(entries) do events[at] = entry[2][2] end
return {known[1], known[2], known[3], events}`
