package org.trichluc.extract.citation;

import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;

/**
 * The words that tell what stands around a mention.
 *
 * @param symbol letters in a number and the type that they stand for
 * @param issuer bodies, with {@code form} {@code name}, {@code head} or {@code task}
 * @param issuerEnd words that no body's name holds
 * @param titleStart what introduces a title; {@code keep} where the words are part of it
 * @param titleEnd what ends a title; {@code after} {@code comma} where only a comma before it does
 * @param relation governing words, with {@code relation} and {@code reach}
 */
record Vocabulary(
        Lexicon symbol,
        Lexicon issuer,
        Lexicon issuerEnd,
        Lexicon titleStart,
        Lexicon titleEnd,
        Lexicon relation,
        LawRegister laws) {

    static Vocabulary of(RuleBook book) {
        return new Vocabulary(
                book.lexicon("document-symbol"),
                book.lexicon("issuer"),
                book.lexicon("issuer-end"),
                book.lexicon("title-start"),
                book.lexicon("title-end"),
                book.lexicon("relation"),
                new LawRegister(book.lexicon("law"), book.lexicon("law-edition")));
    }
}
