import { createHash } from 'node:crypto'

/** A step that Redis or Valkey does as a whole or not at all, in Lua. */
export type Step = { text: string; sha: string }

// The keys of a room come first: room, answers, counts, phones. `open` of a room is how often a round
// was opened in it, below zero while it is closed. Answers are members of a sorted set
// that all weigh the same, so that they lie in the order of hashes: a hash of few would keep them
// in the order in which they came.

/** Makes a room: salt, until. 0 where there is one. */
export const create = step(`
  if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
  redis.call('HSET', KEYS[1], 'salt', ARGV[1], 'until', ARGV[2])
  redis.call('PEXPIREAT', KEYS[1], ARGV[2])
  return 1`)

/** Opens a round: its id, its choices, the channel. */
export const open = step(`
  if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
  local room = redis.call('HMGET', KEYS[1], 'round', 'open')
  local opened = tonumber(room[2] or '0')
  if opened <= 0 or room[1] ~= ARGV[1] then opened = math.abs(opened) + 1 end
  redis.call('HSET', KEYS[1], 'round', ARGV[1], 'choices', ARGV[2], 'open', opened)
  redis.call('PUBLISH', ARGV[3], 'round')
  return 1`)

/** Closes the round: the channel. */
export const close = step(`
  if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
  local opened = tonumber(redis.call('HGET', KEYS[1], 'open') or '0')
  redis.call('HSET', KEYS[1], 'open', -math.abs(opened))
  redis.call('PUBLISH', ARGV[1], 'round')
  return 1`)

/** Keeps a choice: round, hand, choice, version, most hands, whether it is always open, channel. */
export const answer = step(`
  local round, hand, choice, version = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
  local room = redis.call('HMGET', KEYS[1], 'until', 'round', 'choices', 'open')
  if not room[1] then return 'no room' end
  if ARGV[6] ~= '1' then
    if tonumber(room[4] or '0') <= 0 or room[2] ~= round then return 'closed' end
    if not string.find(' ' .. room[3] .. ' ', ' ' .. choice .. ' ', 1, true) then return 'closed' end
  end
  local mine = round .. ' ' .. hand
  local known = redis.call('ZRANGEBYLEX', KEYS[2], '[' .. mine .. ' ', '(' .. mine .. '!')[1]
  if known then
    local before, former = string.match(known, ' (%d+) (%S+)$')
    if tonumber(before) > version then return 'kept' end
    if tonumber(before) == version and former == choice then return 'kept' end
    redis.call('ZREM', KEYS[2], known)
    if redis.call('HINCRBY', KEYS[3], round .. ' ' .. former, -1) == 0 then
      redis.call('HDEL', KEYS[3], round .. ' ' .. former)
    end
  else
    if tonumber(redis.call('HGET', KEYS[3], round) or '0') >= tonumber(ARGV[5]) then return 'full' end
    redis.call('HINCRBY', KEYS[3], round, 1)
  end
  redis.call('HINCRBY', KEYS[3], round .. ' ' .. choice, 1)
  redis.call('ZADD', KEYS[2], 0, mine .. ' ' .. ARGV[4] .. ' ' .. choice)
  redis.call('PEXPIREAT', KEYS[2], room[1])
  redis.call('PEXPIREAT', KEYS[3], room[1])
  redis.call('PUBLISH', ARGV[7], 'answers')
  return 'kept'`)

/** Deletes a room and gives the counts that it had, nothing where there is none: the channel. */
export const end = step(`
  local counts = redis.call('HGETALL', KEYS[3])
  if redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[4]) == 0 then return false end
  redis.call('PUBLISH', ARGV[1], 'round')
  return counts`)

/** Says how many phones listen to a process and sums those of all: process, phones, the channel. */
export const listening = step(`
  if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
  local now, alive = tonumber(redis.call('TIME')[1]), 30
  local former = redis.call('HGET', KEYS[4], ARGV[1]) or '0 0'
  redis.call('HSET', KEYS[4], ARGV[1], ARGV[2] .. ' ' .. (now + alive))
  redis.call('EXPIRE', KEYS[4], alive)
  local all, sum = redis.call('HGETALL', KEYS[4]), 0
  for at = 1, #all, 2 do
    local phones, last = string.match(all[at + 1], '(%d+) (%d+)')
    if phones == '0' or tonumber(last) < now then redis.call('HDEL', KEYS[4], all[at])
    else sum = sum + tonumber(phones) end
  end
  if string.match(former, '%d+') ~= ARGV[2] then redis.call('PUBLISH', ARGV[3], 'answers') end
  return sum`)

function step(text: string): Step {
  return { text, sha: createHash('sha1').update(text).digest('hex') }
}
