import { z } from 'zod'

/**
 * The file format of a dossier, version 1. The JSON Schema that editors use is generated from this file
 * (`npm run schema`), so each description below is also what an author reads while typing.
 */

/** Long enough for a telling slug, short enough to be read aloud and typed from a slide. */
const slugLength = 60

const anySlug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits and single hyphens')
  .max(slugLength)

const slug = <Brand extends string>(of: string) =>
  anySlug
    .brand<Brand>()
    .describe(`Permanent slug of ${of}. It is part of published links: never change it, add an alias.`)

/** Whether the sentences of a language can be told apart at all: a malformed tag is refused, not guessed. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

const dossierId = slug<'DossierId'>('the dossier; the file is named after it')
const sourceId = slug<'SourceId'>('a source')
const noteId = slug<'NoteId'>('a note from outside the text')
const actorId = slug<'ActorId'>('an actor')
const quoteId = slug<'QuoteId'>('a quote')
const momentId = slug<'MomentId'>('a moment')
const scenarioId = slug<'ScenarioId'>('a scenario')
const groupId = slug<'GroupId'>('a group of steps')
const stepId = slug<'StepId'>('a step')
const topicId = slug<'TopicId'>('a topic')
const readingId = slug<'ReadingId'>('a reading')
const promptId = slug<'PromptId'>('a prompt')

/** Half of a character cannot be written into a page, an address or a file. */
const isWellFormed = (words: string) => !/\p{Surrogate}/u.test(words)

const text = z.string().min(1).refine(isWellFormed, 'holds half of a character (a lone surrogate)')
/** Other schemes, such as javascript:, would run or open what nobody has looked at. */
const webAddress = z.url({ protocol: /^https?$/, error: 'not an address that starts with http or https' })
const languageTag = text.refine(isLanguageTag, 'not a BCP 47 tag, as in "en" or "en-GB"')
const ours = text.describe('Our words. Words of the source inside them stand in [[double brackets]].')
const quotes = z.array(quoteId).describe('Ids of quotes, in the order in which they are shown.')
const aliases = z.array(anySlug).optional().describe('Former ids, so that old links still open.')
const place = {
  source: sourceId,
  paragraph: z.int().min(1).describe('Number of the paragraph in its source, from 1.'),
  exact: text.describe('The words, character for character, from one contiguous place.'),
  prefix: text.optional().describe('The words just before, where the exact words occur twice.'),
  suffix: text.optional().describe('The words just after, where the exact words occur twice.'),
}

const statement = z.strictObject({
  says: ours,
  quotes,
  ourReading: z.literal(true).optional().describe('No quote carries this: it is our reading, shown as such.'),
})

/** An EDTF expression, level 0 or 1 (Library of Congress, 2019); checked by a parser, not by this shape. */
const edtf = text.describe('EDTF, level 0 or 1, no more precise than the words: "2012", "2017-04", "196X".')

const source = z.strictObject({
  id: sourceId,
  label: ours.describe('What the page calls it: "this article".'),
  verb: ours.describe('What it does with the words: "repeats".'),
  language: languageTag.describe('BCP 47 tag of the text.'),
  citation: z.looseObject({ id: text, type: text }).describe('CSL-JSON. Leave out what is not known.'),
  paragraphs: z.array(z.string().min(1)).min(1),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the paragraphs in UTF-8, joined by one newline, without a last one.'),
  hands: z
    .array(z.strictObject({ actor: actorId, verb: ours }))
    .describe('Through whose hands the words came, from the first mouth on, before this source.'),
  notes: z
    .array(
      z.strictObject({
        id: noteId,
        says: ours,
        reference: z.strictObject({ title: text, url: webAddress.optional() }),
      }),
    )
    .describe('What is known from outside the text, each with its reference, shown apart.'),
  publisher: z.strictObject({ name: text, note: noteId }).optional(),
})

const form = z.strictObject({
  ...place,
  as: z
    .enum(['name', 'description', 'pronoun', 'inside'])
    .describe('"inside": a name inside another name, which does not act ("U.S." in "U.S.-led").'),
  reading: readingId.optional().describe('Where it can be disputed that this names the actor.'),
})

const actor = z.strictObject({
  id: actorId,
  name: text.describe('The name to show: one of the forms, as printed.'),
  kind: z.enum(['state', 'group', 'organization', 'person', 'outlet']),
  forms: z.array(form).min(1).describe('Every place where the text names it, in the order of the text.'),
  partOf: z
    .array(z.strictObject({ actor: actorId, quotes }))
    .optional()
    .describe('Only where the text says so, with the quote that does.'),
  note: statement.optional(),
  aliases,
})

const quote = z.strictObject({
  id: quoteId,
  ...place,
  voice: z
    .enum(['direct', 'reported', 'narrated'])
    .describe(
      'direct: inside the source’s own quotation marks; reported: it paraphrases somebody; narrated: it asserts.',
    ),
  speaker: actorId.optional().describe('Whose words or claim it is; none where the source narrates.'),
  hands: z.array(actorId).describe('From the first mouth to the last hand before the source.'),
  attribution: quoteId.optional().describe('The quote with the words that attribute this one.'),
  inherited: z.literal(true).optional().describe('The attributing words stand in another sentence. Checked.'),
  aliases,
})

const time = z.strictObject({
  quotes: quotes.describe('The text’s own time words.'),
  edtf: edtf.optional().describe('Only where the text states a date.'),
  outside: z.strictObject({ edtf, note: noteId }).optional(),
})

const moment = z.strictObject({
  id: momentId,
  strand: ours.describe('The group of the shared past that it is shown in. No order between the groups.'),
  label: ours,
  quotes,
  acting: z.array(actorId),
  affected: z.array(actorId),
  time: time.optional(),
  follows: z
    .array(z.strictObject({ moment: momentId, quotes: quotes.describe('The connective, quoted.') }))
    .optional()
    .describe('Only where a connective of the text says so.'),
  beside: z
    .array(z.strictObject({ moment: momentId, quotes: quotes.describe('The connective, quoted.') }))
    .optional()
    .describe('Set beside another by a connective that gives no order: "while".'),
  fork: z.literal(true).optional().describe('Here the text parts into the scenarios.'),
  aliases,
})

const step = z.strictObject({
  id: stepId,
  kind: z.enum(['condition', 'action', 'response', 'outcome']),
  why: ours.describe('The reason for the kind, in one sentence.'),
  label: ours,
  quotes,
  acting: z.array(actorId),
  affected: z.array(actorId),
  time: time.optional(),
  aliases,
})

const linkBetweenGroups = z.strictObject({ group: groupId, quotes: quotes.describe('The words, quoted.') })

const group = z.strictObject({
  id: groupId,
  joinedBy: quotes.describe('The words that join the steps beside each other: "and", "while".'),
  after: linkBetweenGroups
    .optional()
    .describe('The group that the text puts before this one, and by which words.'),
  pointsTo: linkBetweenGroups
    .optional()
    .describe('Words that refer to another group without ordering the two.'),
  steps: z.array(step).min(1),
})

const scenario = z.strictObject({
  id: scenarioId,
  ordinal: ours.describe('Its place in the telling: "First".'),
  label: ours.describe('Two words, parallel to the labels of the others.'),
  title: statement.describe('One sentence of ours.'),
  whole: quotes.describe('All that the text says of it, in the order of the text.'),
  groups: z.array(group).min(1),
  aliases,
})

const side = z.union([
  z.strictObject({
    scenario: scenarioId,
    says: ours.describe('Our short statement of what the quotes say.'),
    quotes,
    elided: z
      .literal(true)
      .optional()
      .describe('The quotes are one statement with words left out, joined by […].'),
    ourReading: z.literal(true).optional(),
  }),
  z.strictObject({ scenario: scenarioId, silent: z.literal(true) }),
])

const topic = z.strictObject({
  id: topicId,
  label: ours,
  relation: z
    .enum(['differ', 'echo', 'one-silent', 'both-silent'])
    .describe(
      'differ, echo: every scenario speaks. one-silent: at least one does not. both-silent: none speaks.',
    ),
  sides: z.array(side).describe('One for each scenario.'),
  note: statement.optional(),
  elsewhere: quotes.optional().describe('Where the text names the topic outside the scenarios.'),
  aliases,
})

const reading = z.strictObject({
  id: readingId,
  title: ours,
  quotes,
  readings: z.array(ours).min(2).describe('Each way in which the words can be read.'),
})

const prompt = z.strictObject({ id: promptId, asks: ours, quotes, topics: z.array(topicId).optional() })

const unused = z.strictObject({
  source: sourceId,
  paragraph: place.paragraph,
  sentence: text.describe('The whole sentence, or its beginning.'),
  why: ours,
})

const tombstone = z.strictObject({
  kind: z.enum(['source', 'quote', 'actor', 'scenario', 'topic', 'moment', 'step']),
  id: anySlug.describe('The id that published links may still name.'),
  says: ours.describe('One sentence to the reader of such a link: what was here, and why it is not.'),
  successor: anySlug.optional().describe('The id, of the same kind, that is shown in its place.'),
})

export const dossierFormat = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  id: dossierId,
  title: ours,
  question: ours,
  summary: ours.describe('One or two sentences under the question.'),
  language: languageTag.describe('BCP 47 tag of our words.'),
  sources: z.array(source).min(1),
  actors: z.array(actor),
  quotes: z.array(quote),
  moments: z.array(moment),
  scenarios: z.array(scenario).min(2).max(6),
  topics: z.array(topic).min(1),
  readings: z.array(reading),
  prompts: z.array(prompt),
  unused: z.array(unused).describe('Sentences that nothing rests on, each with the reason.'),
  removed: z
    .array(tombstone)
    .optional()
    .describe('What was published and is gone. An id that only changed its name is an alias instead.'),
})

/**
 * The same for a file with mistakes: what its header lacks, and how few items of the right shape are left,
 * has been reported and must not keep the rest from being checked.
 */
export const draftFormat = dossierFormat.extend({
  id: dossierId.catch(dossierId.parse('draft')),
  title: ours.catch(''),
  question: ours.catch(''),
  summary: ours.catch(''),
  language: languageTag.catch('und'),
  sources: z.array(source),
  scenarios: z.array(scenario),
  topics: z.array(topic),
})
