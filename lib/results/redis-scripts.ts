/**
 * Names rows as those of a version. `KEYS`: the result, the rows. `ARGV`: epoch, versao, seconds to live,
 * seconds that replaced rows still live. Answers 0, and lets the rows go, when a newer epoch has written.
 * May be told twice.
 */
export const COMMIT_ROWS = `
if tonumber(redis.call('HGET', KEYS[1], 'epoch') or 0) > tonumber(ARGV[1]) then
  redis.call('UNLINK', KEYS[2])
  return 0
end
local field = 'rows:' .. ARGV[2]
local replaced = redis.call('HGET', KEYS[1], field)
if replaced and replaced ~= KEYS[2] then redis.call('EXPIRE', replaced, ARGV[4]) end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'latest', ARGV[2], field, KEYS[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
redis.call('EXPIRE', KEYS[2], ARGV[3])
return 1`

/**
 * Keeps how a search ended; from now all of it lives on for the same time. `KEYS`: the result. `ARGV`: epoch,
 * versao, seconds to live, ending, canonical query. Answers 0 when a newer epoch has written.
 */
export const COMMIT_ENDING = `
if tonumber(redis.call('HGET', KEYS[1], 'epoch') or 0) > tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'ending', ARGV[4], 'query', redis.sha1hex(ARGV[5]))
redis.call('EXPIRE', KEYS[1], ARGV[3])
for versao = 1, tonumber(ARGV[2]) do
  local rows = redis.call('HGET', KEYS[1], 'rows:' .. versao)
  if rows then redis.call('EXPIRE', rows, ARGV[3]) end
end
return 1`
