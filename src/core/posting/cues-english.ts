import { anyAtStart, anyOf, anyWord, joined, wordsOf } from '../cues.ts'
import type { Topic } from './headings.ts'

const CONDITION = joined({
  work: 'work environment|working (?:conditions|pattern|hours|time|arrangements?)|work conditions',
  place: 'work (?:location|schedule|hours|authorization|arrangements?)|locations?|primary location',
  job: 'job (?:type|id|code|location|family|category|title|number)|employment type|worker|department',
  time: 'time type|schedule|shift|duration|hours|start date|contract|status|flsa',
  pay: 'salary|rate',
  papers: 'visa|citizenship|clearance|security clearance|background (?:check|screening)|covid',
  body: 'ability to (?:commute|relocate)|physical|travel',
  ranks: 'supervisory|reports? to|requisition|posting|openings',
})

/** What an English heading is about, by its cues, in the form of `foldHeading`; the first that matches decides. */
export const ENGLISH_CUES: readonly (readonly [Topic, RegExp])[] = [
  [
    'note',
    anyOf({
      apply: "\\b(?:not|n't|never) (?:[a-z]{2,10} )?apply\\b",
      you: "\\b(?:not|n't) (?:be )?(?:[a-z]{1,10} ){0,3}for you\\b|\\byou (?:won't|will not|may not|might not) (?:enjoy|like|fit|be happy|thrive)",
      is: "^(?:what|who) (?:this|it|we|you)\\b.{0,24} (?:is|are)(?: not|n't)\\b|^what (?:this|it|we) (?:isn't|aren't)|\\bnot (?:a |the )?(?:good |right )?(?:fit|match)\\b",
    }),
  ],
  [
    'conditions',
    anyOf({
      first: `^(?:${CONDITION})\\b`,
      demanded: '\\b(?:physical|travel|clearance|language) requirements?\\b',
      work: '\\bwork environment\\b',
    }),
  ],
  [
    'company',
    anyAtStart({
      about:
        'about (?!you\\b|your\\b|the (?:ideal |right )?candidate|the person)|more about|a bit about us',
      us: 'who we are|who are we|what we do|the company|company\\b|meet |join |(?:life|working) at|get to know',
      ways: 'how we (?!hire|recruit|interview)|ways? of working|where (?:we|you)|why\\b',
      expect: 'expect from us|.{0,60}what (?:you can|to) expect|what (?:is|makes) (?!you)',
      parts:
        'the (?:team|opportunity|challenge|client|project|product|business|mission)\\b|' +
        'overview|introduction|description|summary|purpose|mission|culture|diversity',
      job:
        '(?:job|role|position|general|executive|company|department) ' +
        '(?:description|overview|summary|purpose|details|profile|information|objective)',
    }),
  ],
  [
    'benefits',
    anyWord({
      names: 'benefits?|perks|compensation|total rewards|equity|our offer|we offer',
      pay: 'pay (?:range|transparency|type|rate|scale)|salary|reimbursement|stock|sign-?on|referral',
      kinds: 'insurance|401|paid time|pto\\b|relocation|retirement',
      given:
        "what (?:we|(?!(?:you|will|would|could|might)\\b)[a-z]{1,20})(?:'ll| will| can)? (?:offer|offers|provide|give)|" +
        "what we(?:'ll| will| can)? bring|^we (?:bring|provide|give)|^we(?:'ll| will)$",
      taken:
        "what do (?:i|you) (?:get|earn)|what you(?:'ll| will| can)? (?:get|gain|receive|enjoy|learn|love)|" +
        "you(?:'ll| will) (?:get|receive|enjoy|love)\\b(?! .{1,60} if$)|look(?:ing)? forward to|" +
        "what(?:'s| is) in store|what awaits|reasons? (?:to|why)",
      deal: "^(?:the|our) (?:deal|promise)$|what(?:'s| is) in it|what(?:'s| is) on offer",
    }),
  ],
  [
    'process',
    anyWord({
      how: 'how to apply|how we (?:hire|recruit|interview)|how (?:do|can) (?:i|you) (?:apply|get in|join)',
      applying:
        'apply (?:now|today|here|on)|application (?:process|question|deadline|instructions)|to apply|^apply$',
      steps:
        'interview|(?:hiring|our|the|recruiting|recruitment) process|recruiting process|selection process|^process$',
      next: 'next steps|what happens (?:next|after)|contact|submission|cover letter',
    }),
  ],
  [
    'note',
    anyWord({
      fair: 'equal (?:opportunity|employment)|eeo|affirmative action|veterans?|non-?discrimination',
      access: 'accommodations?|accessibility|special considerations',
      law: 'disclaimer|e-verify|privacy|legal|disclosures?|background check|employment eligibility',
      told: 'notice|^notes?$|things to (?:know|note|consider)|good to know|additional information|other information|important (?:note|information)',
      more: 'pay transparency|learn more|^(?:more|further|other) details?$',
    }),
  ],
  [
    'preferred',
    anyWord({
      preferred: 'preferred|preferably|preferences?|recommended|priority|favou?rable',
      desired: 'desired (?!candidate)|desired$|desirables?|desires|highly desired|wish ?list',
      nice: '(?:nice|good|great)[ -]to[ -]haves?|^(?:should|could)[ -]haves?$|nice if|^(?:some |also )?nice\\b(?! people)',
      be: "(?:would|it'd|is|are|it's) (?:also )?(?:be )?(?:nice|great|a plus|a bonus|helpful|awesome)",
      would:
        "would be (?:nice|great|lovely|ideal|cool|awesome|amazing)|(?:would|'d) be [a-z]{1,20} if",
      bonus:
        'bonus(?:es)?|plus(?:s?es)?|brownie|extra (?:credit|points)|^extras?\\b|gold stars?|kudos',
      cake: 'cherry on|icing|secret sauce|x-factor|even better|a dream\\b|^dream\\b',
      ideal:
        'ideally|in an? (?:perfect|ideal) world|ideal (?:qualifications|experience|skills|background)',
      added:
        'secondary skills?|special consideration|additional qualifications?|additional (?:skills|experience) that|that will help',
      also: 'you (?:might|may|could) (?:also|have|bring|know)|if you also|(?<!may )also have|optional',
      strong:
        '(?:strong|stronger|great|exceptional|best) candidates? (?:may|might|could|will also|would also)',
      stand:
        'stand out|set(?:s)? you apart|makes? you (?:shine|stand out)|you an? (?:[a-z]{2,8} )?(?:edge|head start|leg up)|the edge you',
      use: 'advantage(?:s|ous)?|an asset|assets|beneficial|useful|helpful|helps (?:if|to|when)',
      unneeded: 'not (?:a (?:deal ?breaker|must)|required|essential|mandatory|necessary)',
      love:
        'would love to see|love to see|(?:impress|excite|delight) us|' +
        "we(?:'d|'ll| would| will) (?:love(?: it)?|be (?:[a-z]{2,10} )?(?:thrilled|excited|impressed|delighted)) (?:to see|if|by)",
    }),
  ],
  [
    'required',
    anyOf({
      seen: '\\bwe want to see\\b',
      first: `^(?:${joined({
        to: 'to (?:be (?:successful|considered|a good fit|the)|succeed|qualify|thrive|excel|land|win)',
        you: "you(?:'ll| will) (?:excel|thrive|need|be a (?:good|great|perfect))|you may be",
        named:
          'educations?(?: and)?(?: or)? experience|experience and education|technical requirements',
      })})\\b`,
    }),
  ],
  [
    'duties',
    anyWord({
      names:
        'responsibilit(?:y|ies)|duties|accountabilities|functions?|tasks?|activities|objectives',
      parts: 'deliverables|scope|key job elements|projects? you|opportunit(?:y|ies) to|job purpose',
      done:
        "what you(?:'ll| will| would|'d| get to)? (?:do|be doing|be working|own|accomplish|build|work|" +
        'be responsible|achieve|deliver|contribute|be up to|get to do|tackle|lead|focus)|' +
        "what you(?:'ll| will) (?:actually )?(?:do|be)|what will you (?:do|be)|" +
        'what (?:would|will|do|can|am) i (?:actually )?(?:do|work|own|going to)|what (?:are|will|would|do|can) you (?:be |going to ){0,2}(?:do|build|work|own)',
      will:
        'you will(?! (?:need|have|bring|be a|excel|thrive|love|possess))|' +
        "you(?:'ll| will) (?:be responsible|do|work|build|own|lead)|how you(?:'ll| will)?",
      others: 'what the (?:[a-z]{1,30} ){0,2}(?:candidate|person|engineer|role) (?:will|would)',
      role: 'in this role|the role\\b|role and|the job(?! poster)|the work|the position',
      wanted: 'we want you to (?:help|build|join|work|lead|own|make|solve)',
      your: 'your role|your (?:impact|mission|day|daily|contribution|job|work|responsib)|(?:your|the) impact',
      days:
        'a day in|day[ -]to[ -]day|typical (?:day|week)|success looks|' +
        'your first (?:[a-z0-9]{1,20} )?(?:days|weeks|months|year)',
      as: "as (?:a|an|our|the) (?:[a-z0-9'-]{1,20} ){1,6}you|here's where you come in",
    }),
  ],
  [
    'required',
    anyWord({
      names: 'qualifications?|qualified|requirements?|required|requires?|must[ -]haves?|musts?',
      needed:
        'minimum|mandatory|our expectations|essentials?|prerequisites?|criteria|credentials|specifications?',
      skills:
        'skills?|skill ?sets?|competenc(?:y|ies)|abilit(?:y|ies)|knowledge|expertise|know-?how',
      more: 'proficienc(?:y|ies)|basics|table stakes|non-? ?negotiables?|superpowers|sets? you up',
      eligible: 'eligibility|eligible|candidate|who (?:can|may|should|could) apply',
      who:
        "who you are|who are you|who(?:'s| is) a (?:good )?fit|who(?:'s| is) this for|" +
        "who we(?:'re|'d| are| would)? (?:like|love|want|need|look|hope)|" +
        'who (?:is|are) (?:this|it|we) (?:role |job )?(?:for|looking)',
      about:
        "about (?:you|your|the (?:ideal |right )?candidate|the person)|sounds? like you|(?:this|that|it)(?:'s| is) you$",
      profile: '(?:ideal|candidate|target) profile|^profile$',
      you:
        'you (?:are|have|bring|should|need|must|possess|may be|might be|could be|know|love|enjoy|can)\\b|' +
        "you(?:'re| are) |you(?:'ve| have)|you(?:'d| would) (?:be|have)|you come with|" +
        "you(?:'ll| will) (?:need|have|bring|be a|excel|thrive|possess)",
      your:
        'your (?:skills?|profile|background|experience|expertise|qualifications?|strengths|toolkit|' +
        'toolbox|competencies|core|attributes|qualities)',
      brought:
        "what you(?:'ll| will| should|'d| would)?(?: already)? " +
        '(?:need|bring|have|know|should|must|offer|possess)',
      sought:
        "what (?:we|we're|we are|are we|we'd|do we|we will) ?(?:are )?" +
        '(?:look|expect|need|require|want|seek|value|like)(?:ing)?|' +
        "looking for|seeking|we (?:expect|need|require|want|value|seek|look for|hope that|hope you(?! will))|we(?:'re| are) after",
      takes: "what it takes|what makes you|what you(?:'re| are) (?:good|made)",
      to: 'to (?:be (?:successful|considered|a good fit)|succeed|qualify|thrive|excel|land|do this|be the|win)',
      fit:
        '(?:good|great|right|perfect) (?:fit|match)|(?:fit|match) (?:if|for|when)|' +
        'ideal (?:candidate|teammate|colleague|hire|person|match)',
      asking: "if(?: you(?:'re|'ve| are| have)?)?$|is this you|is it you|do you have|are you",
      success: 'how to succeed|success(?:ful)? (?:in|here|candidate|profile)',
      experience:
        'years of experience|experience (?:required|requirements?|level|with|in|and)|' +
        '(?:required|work|professional|relevant|prior|key|technical|related) experience',
    }),
  ],
  ['company', /^our\b/],
]

/** Words of which bare headings are made; a line of these alone is one ("Education & Experience", "Key Skills"). */
export const HEADING_WORDS = wordsOf({
  asked: `
      abilities ability capabilities certificate certificates certification certifications
      competencies competency credentials degree education educational experience experiences
      expertise know-how knowledge language languages license licenses licensure qualification
      qualifications requirement requirements skill skills skillset skillsets training`,
  needed: `
      compensation conditions critical criteria eligibility eligible essential essentials
      expectations mandatory minimum must necessary need needed negotiable negotiables non
      non-negotiable non-negotiables not prerequisite prerequisites qualifying required requires
      stakes table`,
  wished: `
      added additional advantage advantageous advantages also appreciated asset assets beneficial
      bonus bonuses cherry credit desirable desired extra extras favorable favourable good great
      have haves help helpful ideal if nice optional plus pluses points preferable preferably
      preferences preferred prior priority recommended useful welcome wish wishlist`,
  ranks: `
      bar based basic basics big core full general hard highly key level major primary principal
      secondary set sets soft special specific standard strong top total typical`,
  people: `
      academic attitude attributes background behavioral candidate characteristics demonstrated
      interpersonal leadership mindset person personal physical professional profile proficiencies
      qualities successful traits`,
  work: `
      accountabilities arrangement arrangements business career computer description domain duties
      environment functional functions job location management position programming project
      projects related relevant responsibilities responsibility role roles selection software
      specifications stack summary tasks team tech technical technologies technology tools travel
      type work working`,
  offers:
    'benefits offer opportunity pay perk perks rewards values equal employer company overview',
  steps: 'application apply hiring interview list next process recruitment stage stages steps',
  small: `
      a and but can for from in include includes including is it now of or other our should that
      the these this to us we who will with would year years you your`,
})

/** "If your experience includes the following, it would be great": a sentence that heads what is below it. */
export const POINTING =
  /^if\b.{0,80}\b(?:the following|any of|one of|these|some of|below)\b|\b(?:the following|these|below)$/

/** Beginnings of headings that are a phrase ("What you bring", "You might also have"). */
export const PHRASE = new RegExp(
  `^(?:so,? |and,? )?(?:${joined({
    asking:
      'what|who|how|why|where|about|(?:a few|some|other) things|is this|is it|do you|are you|does this|do these',
    to: 'to be|to succeed|to qualify|to thrive|to land|ready to (?:apply|join)',
    you: "you|you're|you'll|youll|you've|you'd|your|sounds? like",
    we: "we|we're|we'd|our|join us|life at",
    the:
      'the (?:ideal|right|perfect|successful|role|team|company|job|position|opportunity)|' +
      "the [a-z]{1,20} (?:we're|we are) (?:looking for|after)$",
    this: "this (?:role|job|position) |in this role|in this newly|it would|it's|here's|how to",
    named:
      'these (?:qualifications|skills)|(?:requirements|qualifications) (?:added|for|of|to)|must have|' +
      "(?:skills|experience|things|qualities) (?:that )?(?:you|we)(?:'re|'ll|'d)? ",
    wished:
      'ideally|bonus (?:points )?if|even better|some nice|icing|cherry on|brownie|kudos|' +
      'not (?:required|essential|mandatory)|(?:it )?would be',
  })})\\b`,
)

/** "Education", "Technical skills": a topic inside a section, or the section itself where none is open. */
export const SUB_TOPIC = new RegExp(
  `^(?:${joined({
    education: '(?:formal |relevant )?education(?:al)?(?: background)?(?: level)?',
    experience:
      'experiences?|years of experience|experience level|experience with|' +
      '(?:work|professional|relevant|related) experience',
    skills:
      'skills?|(?:technical|soft|hard|computer|language|interpersonal|personal|communication|' +
      'programming|other|additional|leadership|functional|analytical|mathematical|core) ' +
      '(?:skills?|(?<!(?:technical|hard) )requirements?|abilities|competencies|experience|qualifications)',
    papers: 'certifications?|licenses?',
    known: 'competencies|technologies|technology|tools|training|languages?|knowledge',
    person: 'abilities|reasoning ability|attributes|personal attributes',
  })})$`,
)
