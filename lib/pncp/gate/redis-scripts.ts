/** `KEYS`: the hash with rate, tokens and pause; the places in flight, by when they run out. */

/** Redis' clock in milliseconds, hurried in tests. `ARGV[1]`: time scale. */
const NOW = `
local time = redis.call('TIME')
local now = (time[1] * 1000 + time[2] / 1000) / tonumber(ARGV[1])`

/**
 * `ARGV`: time scale, pass, pass lives, places, initial rate, burst, cautious burst, caution, tokens to leave.
 * Answers 0 (go), -1 (no place is free), or the milliseconds to wait.
 */
export const ENTER = `${NOW}
local known = redis.call('HMGET', KEYS[1], 'rate', 'tokens', 'refilledAt', 'pausedUntil')
local rate = tonumber(known[1] or ARGV[5])
local paused = tonumber(known[4] or 0)
if now < paused then return tostring(paused - now) end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[4]) then return '-1' end
local capacity = tonumber(ARGV[6])
if now - paused < tonumber(ARGV[8]) then capacity = tonumber(ARGV[7]) end
local tokens = tonumber(known[2] or ARGV[6])
local filled = tokens + math.max(0, now - tonumber(known[3] or now)) / 1000 * rate
tokens = math.max(tokens, math.min(capacity, filled))
local wait = 0
local enough = 1 + tonumber(ARGV[9])
if tokens >= enough then
  tokens = tokens - 1
  redis.call('ZADD', KEYS[2], now + tonumber(ARGV[3]), ARGV[2])
else
  wait = (enough - tokens) / rate * 1000
end
redis.call('HSET', KEYS[1], 'rate', rate, 'tokens', tostring(tokens), 'refilledAt', tostring(now))
redis.call('EXPIRE', KEYS[1], 3600)
redis.call('EXPIRE', KEYS[2], 3600)
return tostring(wait)`

/** `ARGV`: initial rate, step, highest rate. */
export const SUCCEEDED = `
local rate = tonumber(redis.call('HGET', KEYS[1], 'rate') or ARGV[1])
redis.call('HSET', KEYS[1], 'rate', tostring(math.min(tonumber(ARGV[3]), rate + tonumber(ARGV[2]))))
return redis.call('EXPIRE', KEYS[1], 3600)`

/** `ARGV`: time scale, pause, initial rate, lowest rate, cautious burst. What comes within a pause is old news. */
export const THROTTLED = `${NOW}
local known = redis.call('HMGET', KEYS[1], 'rate', 'pausedUntil')
if now < tonumber(known[2] or 0) then return 0 end
local rate = math.max(tonumber(ARGV[4]), tonumber(known[1] or ARGV[3]) / 2)
local until_ = now + tonumber(ARGV[2])
redis.call('HSET', KEYS[1], 'rate', tostring(rate), 'tokens', ARGV[5], 'refilledAt', tostring(until_), 'pausedUntil', tostring(until_))
return redis.call('EXPIRE', KEYS[1], 3600)`

/** `ARGV`: time scale, pass lives, the passes still held. One that ran out meanwhile stays out. */
export const RENEW = `${NOW}
for at = 3, #ARGV do redis.call('ZADD', KEYS[2], 'XX', now + tonumber(ARGV[2]), ARGV[at]) end
return redis.call('EXPIRE', KEYS[2], 3600)`
