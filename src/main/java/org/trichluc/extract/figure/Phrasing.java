package org.trichluc.extract.figure;

import java.util.regex.Pattern;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;

/**
 * The patterns by which the clause around a number is read, in folded text. Their words come from the lexicons {@code
 * clause-word}, {@code area} and {@code place-head}; how the words stand together is said here.
 *
 * @param parts what opens the parts of a total: {@code trong đó}, a bracket that does not close
 * @param link a preposition between a verb and whom it is for; group 1
 * @param place where something was counted, or when, behind what was counted
 * @param said what is said of the noun that a sentence begins with
 * @param growth {@code tốc độ tăng trưởng GDP}
 * @param area {@code Toàn huyện có}: where, before what is counted there; group 1
 * @param adverbial {@code Trong năm 2020, } and {@code Qua kiểm tra, } at the beginning of a sentence
 * @param whole a noun that a number belongs to with all that is said of it
 * @param auxiliary {@code đã}, between who did something and what was done
 * @param begins nouns that begin labels although they also end them
 * @param stop the end of the noun phrase behind a number
 * @param sentenceStop the end of the noun phrase behind the whole of a share
 * @param share what a percentage is a share of; group 1
 * @param all {@code tổng số}, {@code các}: the whole of a share follows
 * @param generic a label that takes what it is of from the clause before: {@code trị giá}
 * @param compared a label that only says what is compared with
 * @param names a label that itself says what is counted
 */
record Phrasing(
        Pattern parts,
        Pattern link,
        Pattern place,
        Pattern said,
        Pattern growth,
        Pattern area,
        Pattern adverbial,
        Pattern whole,
        Pattern auxiliary,
        Pattern begins,
        Pattern stop,
        Pattern sentenceStop,
        Pattern share,
        Pattern all,
        Pattern generic,
        Pattern compared,
        Pattern names) {

    static Phrasing of(RuleBook book) {
        Lexicon words = book.lexicon("clause-word");
        String places = book.lexicon("place-head").alternatives();
        String areas = book.lexicon("area").alternatives("role", "area");
        String growth = any(words, "growth-noun") + " (?:" + any(words, "growth") + "|" + any(words, "loss") + ")";
        String reaches = " " + any(words, "reaches") + " (?=[^,;.]{0,14}\\d)";
        return new Phrasing(
                compile(any(words, "part") + "|\\((?!.*\\))"),
                compile("(?:^|[ (])(" + any(words, "link") + ")(?= )"),
                compile(" (?:trên địa bàn (?=\\p{L})|tại (?:" + any(words, "at") + "|" + places + ")(?!\\p{L})).*$"
                        + "| " + areas + "(?!\\p{L}).*$"
                        + "| (?:tính )?(?:đến|từ) (?:hết )?(?:ngày )?\\d.*$"
                        + "| (?:trong |vào |thời điểm |của )?(?:tháng|quý) (?:\\d|[ivx]+).*$| trong (?:tháng|quý|kỳ)$"),
                compile(" " + any(words, "said") + "(?= |$)"),
                compile(growth + "(?: (?!" + any(words, "growth-end") + ")\\p{L}++){0,4}+(?![\\p{L}\\d])"),
                compile("(?:(?:trên |trong )?(?:địa bàn )?)(" + areas
                        + ")(?= ?,| (?:hiện |đã |chỉ |hiện nay )?(?:có|còn|đã) )"),
                compile("^[ \\-+*]*(?:" + any(words, "adverbial") + "|\\d+ tháng)[^,;]{0,60}, "),
                compile("(?:[-+*] ?)?" + any(words, "whole") + " "),
                compile("(?:^| )" + any(words, "auxiliary") + "(?= )"),
                compile(any(words, "begins") + " "),
                compile("[;:.()]|, (?!(?:" + places + "|chống)(?!\\p{L}))| (?:" + any(words, "phrase-end") + "|=|x) |"
                        + reaches),
                compile("[;:.()]|" + reaches),
                compile("^ ?(?:" + any(words, "share-link") + " )?(" + any(words, "share-of")
                        + "(?!\\p{L})[^,;.():]{0,90})"),
                compile(any(words, "all-of") + " "),
                compile("(?:với )?(?:tổng )?" + any(words, "generic") + "(?: là)?"),
                compile("(?:so với|so|bình quân \\d).*"),
                compile(any(words, "names") + " .*|.* (?:số|tổng số) .*"));
    }

    static String any(Lexicon words, String role) {
        return words.alternatives("roles", role);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern);
    }
}
