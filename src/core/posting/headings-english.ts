import type { Topic } from './headings.ts'

/** What an English heading is about, by its cues; the first that matches decides. `’` is `'` and "&" is "and" by then. */
const CUES: readonly (readonly [Topic, RegExp])[] = [
  [
    'conditions',
    /^(?:ability to (?:commute|relocate)|physical|travel|visa|citizenship|work environment|working (?:conditions|pattern|hours|time|arrangements?)|work conditions|work (?:location|schedule|hours|authorization|arrangements?)|location|locations|salary|schedule|shift|job (?:type|id|code|location|family|category|title|number)|employment type|worker|time type|clearance|security clearance|supervisory|reports? to|department|duration|contract|requisition|posting|covid|primary location|hours|status|flsa|start date|openings|rate|background (?:check|screening))\b|\b(?:physical|travel|clearance|language) requirements?\b|\bwork environment\b/,
  ],
  [
    'company',
    /^(?:about (?!you\b|your\b|the (?:ideal |right )?candidate|the person)|who we are|the company|company\b|how we (?!hire|recruit|interview)|ways? of working|meet |join |expect from us|.*what (?:you can|to) expect|life at|where (?:we|you)|why\b|more about|get to know|overview|a bit about us|introduction|the (?:team|opportunity|challenge|client|project|product|business|mission)\b|(?:job|role|position|general|executive|company|department) (?:description|overview|summary|purpose|details|profile|information|objective)|description|summary|purpose|mission|culture|diversity|what we do|what (?:is|makes) (?!you)|who are we)/,
  ],
  [
    'benefits',
    /\b(?:benefits?|perks|compensation|what (?:we|[a-z]+)(?:'ll| will| can)? (?:offer|offers|provide|give)|what we(?:'ll| will| can)? bring|^we (?:bring|provide|give)|^we(?:'ll| will)$|what do (?:i|you) (?:get|earn)|^(?:the|our) (?:deal|promise)$|what(?:'s| is) in it|what(?:'s| is) on offer|what you(?:'ll| will| can)? (?:get|gain|receive|enjoy|learn|love)|we offer|pay (?:range|transparency|type|rate|scale)|salary|reimbursement|insurance|401|paid time|pto\b|total rewards|equity|relocation|retirement|referral|sign-?on|stock|our offer|you(?:'ll| will) (?:get|receive|enjoy|love))\b/,
  ],
  [
    'process',
    /\b(?:how to apply|how we (?:hire|recruit|interview)|how (?:do|can) (?:i|you) (?:apply|get in|join)|apply (?:now|today|here|on)|application (?:process|question|deadline|instructions)|to apply|interview|(?:hiring|our|the|recruiting) process|next steps|what happens (?:next|after)|^apply$|contact|recruit(?:ment|ing) process|submission|selection process|^process$)\b/,
  ],
  [
    'note',
    /\b(?:equal (?:opportunity|employment)|eeo|affirmative action|accommodations?|disclaimer|e-verify|privacy|legal|notice|additional information|other information|important (?:note|information)|accessibility|pay transparency|background check|veterans?|non-?discrimination|disclosures?|learn more|employment eligibility|special considerations)\b/,
  ],
  [
    'preferred',
    /\b(?:preferred|preferably|preferences?|desired (?!candidate)|desired$|desirables?|desires|nice[ -]to[ -]haves?|nice if|good[ -]to[ -]haves?|great[ -]to[ -]haves?|(?:would|it'd|is|are|it's) (?:also )?(?:be )?(?:nice|great|a plus|a bonus|helpful|awesome)|bonus(?:es)?|plus(?:es)?|brownie|extra (?:credit|points)|gold stars?|cherry on|priority|even better|ideally|ideal (?:qualifications|experience|skills|background)|recommended|additional qualifications?|additional (?:skills|experience) that|that will help|you (?:might|may|could) also|(?<!may )also have|stand out|set(?:s)? you apart|x-factor|advantage(?:s|ous)?|an asset|assets|optional|beneficial|favou?rable|useful|helps (?:if|to|when)|wish ?list|icing|secret sauce|^(?:some |also )?nice\b(?! people)|^extras?\b|a dream\b|^dream\b|would be (?:nice|great|lovely|ideal|cool|awesome|amazing)|makes? you (?:shine|stand out)|not (?:a deal ?breaker|required|essential|mandatory|necessary)|highly desired|helpful|kudos|would love to see|we(?:'d| would) (?:love|be (?:thrilled|excited|impressed|delighted)) (?:to see|if|by)|love to see|(?:impress|excite|delight) us|(?:would|'d) be [a-z]+ if)\b/,
  ],
  [
    'required',
    /^(?:to (?:be (?:successful|considered|a good fit|the)|succeed|qualify|thrive|excel|land|win)|you(?:'ll| will) (?:excel|thrive|need|be a (?:good|great|perfect))|you may be|educations?(?: and)?(?: or)? experience|experience and education|technical requirements)\b/,
  ],
  [
    'duties',
    /\b(?:success looks|your first (?:[a-z0-9]+ )?(?:days|weeks|months|year)|what the (?:[a-z]{1,30} ){0,2}(?:candidate|person|engineer|role) (?:will|would)|responsibilit(?:y|ies)|duties|accountabilities|functions?|tasks?|activities|what you(?:'ll| will| would|'d| get to)? (?:do|be doing|be working|own|accomplish|build|work|be responsible|achieve|deliver|contribute|be up to|get to do|tackle|lead|focus)|what will you (?:do|be)|what (?:would|will|do|can) i (?:actually )?(?:do|work|own)|what you(?:'ll| will) (?:actually )?(?:do|be)|you will(?! (?:need|have|bring|be a|excel|thrive|love|possess))|you(?:'ll| will) (?:be responsible|do|work|build|own|lead)|in this role|the role\b|your role|role and|your (?:impact|mission|day|contribution|job|work|responsib)|how you(?:'ll| will)?|a day in|day[ -]to[ -]day|typical day|objectives|deliverables|(?:your|the) impact|the job(?! poster)|the work|the position|job purpose|scope|key job elements|projects? you|opportunit(?:y|ies) to|as (?:a|an|our|the) .{2,40} you|here's where you come in)\b/,
  ],
  [
    'required',
    /\b(?:qualifications?|qualified|requirements?|required|requires?|must[ -]haves?|musts?|minimum|mandatory|essentials?|skills?|skill ?sets?|competenc(?:y|ies)|abilit(?:y|ies)|knowledge|expertise|proficienc(?:y|ies)|prerequisites?|criteria|credentials|eligibility|eligible|candidate|specifications?|who you are|who are you|who(?:'s| is) a (?:good )?fit|who we(?:'re|'d| are| would)? (?:like|love|want|need|look|hope)|who (?:is|are) (?:this|it|we) (?:role |job )?(?:for|looking)|who(?:'s| is) this for|superpowers|sets? you up|who can apply|who should apply|about (?:you|your|the (?:ideal |right )?candidate|the person)|sounds? like you|(?:ideal|candidate|target) profile|^profile$|we(?:'re| are) after|you come with|table stakes|non-? ?negotiables?|you (?:are|have|bring|should|need|must|possess|may be|might be|could be|know|love|enjoy|can)\b|you(?:'re| are) |you(?:'ve| have)|you(?:'ll| will) (?:need|have|bring|be a|excel|thrive|possess)|you(?:'d| would) (?:be|have)|your (?:skills?|profile|background|experience|expertise|qualifications?|strengths|toolkit|toolbox|competencies|core|attributes|qualities)|what you(?:'ll| will| should|'d| would)?(?: already)? (?:need|bring|have|know|should|must|offer|possess)|what (?:we|we're|we are|are we|we'd|do we|we will) ?(?:are )?(?:look|expect|need|require|want|seek|value|like)|what it takes|what makes you|what you(?:'re| are) (?:good|made)|looking for|seeking|we (?:expect|need|require|want|value|seek)|to (?:be (?:successful|considered|a good fit)|succeed|qualify|thrive|excel|land|do this|be the|win)|(?:good|great|right|perfect) (?:fit|match)|(?:fit|match) (?:if|for|when)|ideal (?:candidate|teammate|colleague|hire|person|match)|know-?how|if(?: you(?:'re|'ve| are| have)?)?$|is this you|is it you|do you have|are you|how to succeed|success(?:ful)? (?:in|here|candidate|profile)|basics|years of experience|experience (?:required|requirements?|level|with|in|and)|(?:required|work|professional|relevant|prior|key|technical|related) experience)\b/,
  ],
  ['company', /^our\b/],
]

/** Words of which bare headings are made; a line of these alone is one ("Education & Experience", "Key Skills"). */
const WORDS = new Set(
  'a abilities ability academic accountabilities added additional advantage advantageous advantages also and application apply appreciated arrangement arrangements asset assets attitude attributes background bar based basic basics behavioral beneficial benefits big bonus bonuses business but can candidate capabilities career certificate certificates certification certifications characteristics cherry company compensation competencies competency computer conditions core credentials credit criteria critical degree demonstrated description desirable desired domain duties education educational eligibility eligible employer environment equal essential essentials expectations experience experiences expertise extra extras favorable favourable for from full functional functions general good great hard have haves help helpful highly hiring ideal if in include includes including interpersonal interview is it job key know-how knowledge language languages leadership level license licenses licensure list location major management mandatory mindset minimum must necessary need needed negotiable negotiables next nice non non-negotiable non-negotiables not now of offer opportunity optional or other our overview pay perk perks person personal physical plus pluses points position preferable preferably preferences preferred prerequisite prerequisites primary principal prior priority process professional proficiencies profile programming project projects qualification qualifications qualifying qualities recommended recruitment related relevant required requirement requirements requires responsibilities responsibility rewards role roles secondary selection set sets should skill skills skillset skillsets soft software special specific specifications stack stage stages stakes standard steps strong successful summary table tasks team tech technical technologies technology that the these this to tools top total training traits travel type typical us useful values we welcome who will wish wishlist with work working would year years you your'.split(
    ' ',
  ),
)
const PHRASE =
  /^(?:so,? |and,? )?(?:what|who|how|why|where|about|is this|is it|do you|are you|to be|to succeed|to qualify|to thrive|to land|you|you're|you'll|youll|you've|you'd|your|these (?:qualifications|skills)|we|we're|we'd|the (?:ideal|right|perfect|successful|role|team|company|job|position|opportunity)|ideally|our|in this role|in this newly|bonus (?:points )?if|even better|some nice|must have|(?:requirements|qualifications) (?:added|for|of|to)|this (?:role|job|position) |it would|it's|icing|cherry on|brownie|join us|life at|here's|how to|kudos|does this|do these|sounds? like|ready to (?:apply|join)|not (?:required|essential|mandatory)|(?:it )?would be|the [a-z]+ (?:we're|we are) (?:looking for|after)$|(?:skills|experience|things|qualities) (?:that )?(?:you|we)(?:'re|'ll|'d)? )\b/

/** Longest heading: words for a bare line, for one that ends with a colon, for a decorated one. */
const WORDS_BARE = 10
const WORDS_COLON = 14
const WORDS_DECORATED = 14

export interface Setting {
  readonly decorated: boolean
  readonly colon: boolean
}

/** What an English line heads; null where it is no heading, 'topic' where it heads something unknown. */
export function englishHeading(text: string, { decorated, colon }: Setting): Topic | null {
  if (text.length > 120) return null
  const folded = foldHeading(text)
  const words = folded.split(' ').filter(Boolean)
  const most = decorated ? WORDS_DECORATED : colon ? WORDS_COLON : WORDS_BARE
  if (words.length === 0 || words.length > most || folded.length > 110) return null
  if (!decorated && !colon && !isBare(text, folded, words)) return null
  if (colon && !decorated && CONTENT.test(folded) && !cueOf('conditions').test(folded))
    return 'topic'
  const cue = CUES.find(([, pattern]) => pattern.test(folded))?.[0]
  if (cue) return isSubTopic(folded) && cue === 'required' ? 'topic' : cue
  return 'topic'
}

/** Lower case, plain quotes, without brackets' content, numbers and closing signs. */
export function foldHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\([^()]{0,80}\)/g, (inner) =>
      /required|preferred|must|nice|desired/.test(inner) ? inner : ' ',
    )
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9' -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function isBare(text: string, folded: string, words: readonly string[]): boolean {
  const capital = /^[\W_]*[A-Z]/.test(text)
  if (/[;,]$/.test(text) || !capital) return false
  const closed = /\.$/.test(text)
  if (words.every(isHeadingWord)) {
    if (words.length > 3 && CONTENT.test(folded)) return false
    return !closed || words.length <= 2 || !/[a-z]/.test(text)
  }
  if (closed && !/(?:\.\s?){2}$|…$/.test(text)) return false
  if (DANGLING.test(folded) && !CONTENT.test(folded)) return true
  if (words.length > 3 && STATEMENT.test(folded)) return false
  if (PHRASE.test(folded)) return !CONTENT.test(folded)
  if (isCapitals(text) && CUES.some(([, cue]) => cue.test(folded))) return true
  return words.length <= 5 && isTitleCase(text) && QUIET.some((topic) => cueOf(topic).test(folded))
}

/** "You care about performance" is a line; "You might also have" is none. */
const STATEMENT = /^you(?:'re|'ve| (?!may|might|will|should|could|would|must|bring))/

/** "You are the one if", "Extra points for": left open for the list below. */
const DANGLING =
  /\b(?:if|when|points for|plus(?:es)? for|someone (?:who|that))(?: (?:you|you also|you have|you are|you're|you've|your|you can))?$/

/** Words that a requirement goes on with: "You have experience with ..." is a line, not a heading. */
const CONTENT =
  /\b(?:experience (?:with|in|of|working|using|building)|ability to|knowledge of|degree in|proficien(?:t|cy) in|familiar(?:ity)? with|understanding of|\d)\b/

/** Topics that ask nothing: their bare headings may hold any word ("Work Environment", "Life at Acme"). */
const QUIET: readonly Topic[] = ['conditions', 'company', 'benefits', 'process', 'note', 'duties']

function cueOf(topic: Topic): RegExp {
  return CUES.find(([t]) => t === topic)?.[1] ?? /$^/
}

function isHeadingWord(word: string): boolean {
  return WORDS.has(word.replace(/^-+|(?<!-)-+$|'s$/g, '')) || /^(?:must|nice|good)-/.test(word)
}

/** "WHO WE'D LIKE TO MEET": set in capitals throughout, two words at least. */
function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && (text.match(/[A-Z]{2,}/g)?.length ?? 0) >= 2
}

function isTitleCase(text: string): boolean {
  return text
    .split(/[\s/]+/)
    .every((word) => /^[^a-z]/.test(word) || /^(?:and|or|of|the|for|in|to|at|a|with)$/.test(word))
}

/** "Education", "Technical skills": a topic inside a section, or the section itself where none is open. */
function isSubTopic(folded: string): boolean {
  return /^(?:(?:formal |relevant )?education(?:al)?(?: background)?(?: level)?|experience|experiences|skills?|(?:technical|soft|hard|computer|language|interpersonal|personal|communication|programming|other|additional|leadership|functional|analytical|mathematical|core) (?:skills?|(?<!(?:technical|hard) )requirements?|abilities|competencies|experience|qualifications)|certifications?|licenses?|competencies|technologies|technology|tools|training|languages?|years of experience|experience level|knowledge|abilities|(?:work|professional|relevant|related) experience|reasoning ability|attributes|personal attributes|experience with)$/.test(
    folded,
  )
}
