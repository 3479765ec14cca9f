package org.trichluc.extract.citation;

import org.trichluc.extract.sentence.SentenceEnds;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;

/**
 * The words that tell what stands around a mention.
 *
 * @param symbol letters in a number and the type that they stand for
 * @param authority central bodies by their letters in a number
 * @param issuer bodies, with {@code form} {@code name}, {@code head} or {@code task}
 * @param issuerEnd words that no body's name holds
 * @param titleStart what introduces a title; {@code keep} where the words are part of it
 * @param titleEnd what ends a title; {@code after} tells where only what stands around it does so
 * @param documentType words for types of documents
 * @param pinpoint words for parts of a document
 * @param listLead what may stand between a governing word and its list
 * @param beforeVerb what may stand between a body and what it does
 * @param companion what stands before a body that only takes part
 * @param ends where sentences end
 * @param timeUnit units of time
 * @param relation governing words, with {@code relation} and {@code reach}
 */
record Vocabulary(
        Lexicon symbol,
        Lexicon authority,
        Lexicon issuer,
        Lexicon issuerEnd,
        Lexicon titleStart,
        Lexicon titleEnd,
        Lexicon documentType,
        Lexicon pinpoint,
        Lexicon listLead,
        Lexicon beforeVerb,
        Lexicon companion,
        SentenceEnds ends,
        Lexicon timeUnit,
        Lexicon relation,
        LawRegister laws) {

    static Vocabulary of(RuleBook book) {
        return new Vocabulary(
                book.lexicon("document-symbol"),
                book.lexicon("symbol-authority"),
                book.lexicon("issuer"),
                book.lexicon("issuer-end"),
                book.lexicon("title-start"),
                book.lexicon("title-end"),
                book.lexicon("document-type"),
                book.lexicon("pinpoint-word"),
                book.lexicon("list-lead"),
                book.lexicon("before-verb"),
                book.lexicon("companion"),
                SentenceEnds.of(book),
                book.lexicon("time-unit"),
                book.lexicon("relation"),
                new LawRegister(book.lexicon("law"), book.lexicon("law-edition")));
    }
}
