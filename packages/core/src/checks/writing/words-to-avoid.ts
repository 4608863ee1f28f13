/** Words that the kit does without: how to find them, and what to write instead, with the reason. */
export type Avoided = { words: RegExp; instead: string }

/**
 * By language. A word belongs here when it leaves someone out, scolds, states a myth, or is a term
 * of ours that readers would have to learn.
 */
export const wordsToAvoid: Record<string, Avoided[]> = {
  en: [
    // People are guests, not prey.
    avoid('hunt|hunts|hunting', 'write "look for": people are not prey'),
    avoid('target|targets|targeted|targeting', 'name the person or the aim: people are no targets'),
    avoid('(?:sales|new|hot|warm|good) leads?', 'write "people who may be interested"'),
    avoid('kill|kills|killer|killing', 'say what happens, without violence'),
    avoid('(?:master|work|own|rule) the room', 'say what to do: a room is shared, not won'),

    // Habits that shut people out.
    avoid('(?<!"just )drinks', 'write "get-together" and list what there is: many do not drink'),
    avoid('handshakes?', 'write "a greeting that suits you both": touch is not for everyone'),
    avoid('eye contact', 'write "a greeting that suits you both": it is not for everyone'),
    avoid('normal|normally|abnormal', 'write "common" or "usually": nobody else is abnormal'),
    avoid('crazy|insane|lame', 'say what it is: illness is no joke'),
    avoid('guys|ladies|gentlemen', 'write "people" or "everyone"'),
    avoid('husbands?|wife|wives|boyfriends?|girlfriends?', 'write "partner"'),
    avoid('(?:chair|sales|business|trades|crafts|spokes)(?:man|men|woman|women)', 'name the role'),
    avoid('manpower|foreman|foremen', 'name the role or the people'),
    // By degree, as a study measures it, is no label: "less outgoing", "less extraverted".
    avoid('introverts?|introverted|(?<!less )extr[ao]verte?d?s?', 'write about formats that suit'),
    avoid('networkers?', 'write "people who meet for work": the kit sorts moments, not people'),

    // Claims that nothing good supports.
    avoid('dirty', 'write "uncomfortable": the study behind it is contested'),
    avoid('net worth', 'write that relationships can bring information and help'),
    avoid('hidden (?:job )?market', 'write that contacts play a part in many hires'),
    avoid('\\d+ ?(?:%|percent|per cent) of (?:all )?(?:jobs|hires|openings)', 'leave it out'),
    avoid('150 (?:people|contacts|friends|relationships)', 'write "attention is limited"'),
    avoid('200 hours', 'write "closeness takes repeated time"'),
    avoid('first impressions?', 'leave it out: the seconds that are quoted have no source'),
    avoid('non-?verbal', 'say what is seen: the shares that are quoted have no source'),
    avoid('within (?:24|48) hours', 'write "soon, while the talk is fresh"'),
    avoid('dress for the job', 'write "read the invitation, or ask"'),
    avoid('always be networking', 'write "you may be off duty"'),

    // Our own terms, and one spelling.
    avoid('cues?', 'write "sign"'),
    avoid('blended', 'write "mixed" or "both"'),
    avoid('percentiles?|test scores?', 'tell how many scenes, such as "6 of 8"'),
    avoid('sociali[s]\\w+', 'spell it with z: "socializing"'),
  ],
  es: [
    avoid('cazar|caza|cacería', 'write "buscar": people are not prey'),
    avoid('dominar la sala', 'say what to do: a room is shared, not won'),
    avoid('copas|tragos', 'write "encuentro" and list what there is: many do not drink'),
    avoid('apret(?:ón|ones) de manos', 'write "un saludo": touch is not for everyone'),
    avoid('contacto visual', 'write "un saludo": it is not for everyone'),
    avoid('normal|normales|normalmente|anormal', 'write "habitual": nobody else is abnormal'),
    avoid('loc[oa]s?|locura', 'say what it is: illness is no joke'),
    avoid('caballeros|damas|señoritas?', 'write "personas" or "todo el mundo"'),
    avoid('espos[oa]s?|maridos?|novi[oa]s?', 'write "pareja"'),
    avoid('introvertid[oa]s?|(?<!menos )extrovertid[oa]s?', 'write about formats that suit'),
    avoid('suci[oa]s?', 'write "incómodo": the study behind it is contested'),
    avoid('mercado (?:laboral )?oculto', 'write that contacts play a part in many hires'),
    avoid('\\d+ ?% de los (?:empleos|trabajos|puestos)', 'leave it out'),
    avoid('primeras? impresi(?:ón|ones)', 'leave it out: the quoted seconds have no source'),
    avoid('no verbal', 'say what is seen: the quoted shares have no source'),
    avoid('(?:24|48) horas', 'write "pronto": the deadline is a custom, not a finding'),
    avoid('usted|ustedes|vosotr[oa]s', 'speak to one reader, as "tú"'),
  ],
}

function avoid(words: string, instead: string): Avoided {
  return { words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'), instead }
}
