/** What a field of a posting's record holds, whatever its maker calls it. Sections come in the order of a posting's text. */
export const SECTIONS = [
  'intro',
  'body',
  'duties',
  'required',
  'preferred',
  'additional',
  'benefits',
  'process',
] as const
export type Section = (typeof SECTIONS)[number]
export type Fact = 'title' | 'company' | 'url' | 'closes' | 'employment'

const words = (text: string): readonly string[] => text.split(/\s+/)

/** The names of fields in the order in which they are believed; see `foldField` for how they are written. */
export const FACTS: Readonly<Record<Fact, readonly string[]>> = {
  title: words(
    'title jobtitle postingtitle positiontitle requisitiontitle position positionname annosubject subject jobname rolename role name text 공고명 채용공고명 포지션 포지션명 제목 직무 모집부문 모집분야',
  ),
  company: words(
    'companyname hiringorganization company organization organizationname employer employername subcompany companies corpname brand 회사 회사명 기업 기업명',
  ),
  url: words(
    'absoluteurl hostedurl joburl careersurl canonicalurl positionurl url link shortlink weburl externalurl applyurl',
  ),
  closes: words(
    'applicationdeadline deadline deadlineat validthrough closeat closesat closingdate closedate enddate endat expirationdate expiresat expireson duetime duedate applyenddate acceptendymd acceptenddate advertisetodatetimeutc advertisetodate 마감일 접수마감 모집마감',
  ),
  employment: words(
    'employmenttype typeofemployment commitment employmenttypecode jobtype contracttype worktype timetype 고용형태 채용형태 근무형태',
  ),
}

/** The names of fields that hold a part of the text. */
export const SECTION_NAMES: Readonly<Record<Section, readonly string[]>> = {
  intro: words('intro introduction opening companydescription aboutcompany summary 회사소개'),
  body: words(
    'description jobdescription content body descriptionbody jobad details detail overview jd positiondescription advert 상세내용 공고내용',
  ),
  duties: words(
    'responsibilities keyresponsibilities maintasks duties examplesofduties tasks jobduties jobresponsibilities whatyouwilldo 주요업무 담당업무',
  ),
  required: words(
    'requirements requirement qualifications qualification skillsknowledgeexpertise minimumqualifications basicqualifications requiredqualifications candidaterequirements experiencerequirements educationrequirements skills qualdesc 자격요건 지원자격',
  ),
  preferred: words(
    'preferredpoints preferred preferredqualifications preferences preference nicetohave desiredqualifications additionalqualifications 우대사항 우대조건',
  ),
  additional: words(
    'additional additionalinformation supplementalinformation additionaldescription otherinformation 기타사항',
  ),
  benefits: words('benefits jobbenefits perks welfare 복지 혜택및복지'),
  process: words('hiringprocess recruitingprocess interviewprocess 전형절차 채용절차'),
}

/** Fields that hold further fields of the same posting. */
export const CONTAINERS = new Set(
  words('categories attributes detail jobad sections fields properties jobposting data'),
)

/** Fields that hold a board's list of postings. */
export const LISTS = new Set(
  words(
    'jobs items item offers data content response results postings jobpostings positions position openings vacancies requisitionlist list nodes entries job graph',
  ),
)

/** Fields that hold headed parts, `{text, content}`, or labelled values, `{name, value}`. */
export const PARTS = new Set(
  words(
    'lists sections parts jobdescriptions jobdescription descriptions contents metadata customfield customfields additionalfields',
  ),
)

/** Fields that tell a posting from another thing with a title. */
export const TRAITS = new Set(
  words(
    'location locations locationstext city cities office offices department departments team employmenttype typeofemployment company companyname hiringorganization publishedat publishedon datepublished releaseddate postedon dateposted createdat requisitionid refnumber shortcode path joburl hostedurl absoluteurl workplacetype seniority reqid',
  ),
)

/** A field's name without case, signs, and the words that say how its value is written. */
export function foldField(name: string): string {
  const folded = name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9가-힣]/g, '')
  return folded.replace(/^external(?=[a-z])|(?<=[a-z]{3})(?:html|plain|str|raw|markdown)$/g, '')
}
