/** `KEYS[1]`: the hash of one reading: who reads (token), state, pages seen, outcome. */

/**
 * Begins a reading that nobody has, or whose outcome is to be replaced. `ARGV`: token, milliseconds held,
 * token of the outcome to replace, '1' for a reading in the background, which any other takes over. Answers {1}, or {0, token, state, pages, outcome} of the one there is.
 */
export const TAKE = `
local known = redis.call('HMGET', KEYS[1], 'token', 'state', 'pages', 'outcome', 'background')
local yields = known[2] == 'reading' and known[5] == '1' and ARGV[4] ~= '1'
if known[1] and not yields and (known[2] == 'reading' or known[1] ~= ARGV[3]) then
  return {0, known[1], known[2], known[3] or '', known[4] or ''}
end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'token', ARGV[1], 'state', 'reading', 'background', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {1}`

/** Tells how far it is and holds on. `ARGV`: token, milliseconds, pages. Answers 0 when another has it. */
export const HOLD = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'pages', ARGV[3]) end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`

/** Ends it. `ARGV`: token, state, outcome, milliseconds the outcome is kept; without state it is let go. */
export const END = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then return redis.call('DEL', KEYS[1]) end
redis.call('HSET', KEYS[1], 'state', ARGV[2], 'outcome', ARGV[3])
return redis.call('PEXPIRE', KEYS[1], ARGV[4])`
