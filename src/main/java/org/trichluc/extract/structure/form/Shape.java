package org.trichluc.extract.structure.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.vietnamese.Folded;

/** How the fixed lines of a form are written, whoever issues it. */
final class Shape {

    private static final Pattern MOTTO = Pattern.compile(
            "c.ng h..? x. h.i ch. ngh.a vi.t nam|đ.c l.p ?[-.,*]* ?t. do ?[-.,*]* ?h.nh ph.c|đ.ng c.ng s.n vi.t nam");
    private static final Pattern YOUTH = Pattern.compile("đoàn (?:tncs|thanh niên cộng sản) hồ chí minh");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:luật|lệnh|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị) )?+số(?: hiệu)? ?(?::.*+|[.…_ ]*+(?:\\d.*+)?|[.…_ ]*+[/-] ?\\p{L}{2,8}[-/ ].*+)");
    private static final Pattern RULE = Pattern.compile("(?=[o0& ]*+[-_*=~.…–—─•¯])[-_*=~.…–—─•¯o0& ]++");
    private static final Pattern ABOUT = Pattern.compile("\\(?(?:v/v|vv|v\\.v)[ :.].*+|về việc .*+");
    private static final Pattern RUBRIC = Pattern.compile("phần văn bản (?:quy phạm pháp luật|khác)");
    private static final Pattern URGENCY =
            Pattern.compile("[^\\p{L}\\p{N}]{0,3}(?:hỏa tốc(?: hẹn giờ.*+)?|thượng khẩn|khẩn)[^\\p{L}\\p{N}]{0,3}");
    private static final Pattern SECRECY =
            Pattern.compile("[^\\p{L}\\p{N}]{0,3}(?:tuyệt mật|tối mật|mật)[^\\p{L}\\p{N}]{0,3}");
    private static final Pattern DRAFT =
            Pattern.compile("[^\\p{L}\\p{N}]{0,2}(?:bản )?dự thảo(?: lần.*+| \\d.*+)?[^\\p{L}\\p{N}]{0,2}");
    private static final Pattern TO = Pattern.compile("kính (?:gửi|gởi|trình|thưa)\\b.*+");
    private static final Pattern PERSON =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]{0,11} ){1,6}\\p{Lu}[\\p{L}.'’-]{0,11}");

    private Shape() {}

    /** Quốc hiệu, tiêu ngữ, the Party's title: never an issuer. */
    static boolean isMotto(CharSequence text) {
        return MOTTO.matcher(Folded.of(text)).find() && text.length() < 60;
    }

    /** The league's own title, printed where the State prints the motto. */
    static boolean isYouthTitle(CharSequence text) {
        return YOUTH.matcher(Folded.of(text)).lookingAt() && text.length() < 45;
    }

    /** Where the motto begins in a line that something stands before, -1 where it does not. */
    static int mottoIn(CharSequence text) {
        Matcher m = MOTTO.matcher(Folded.of(text));
        return m.find() ? m.start() : -1;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(Folded.of(text)).matches() && text.length() < 90;
    }

    static boolean isRule(CharSequence text) {
        return RULE.matcher(text).matches();
    }

    static boolean isAbout(CharSequence text) {
        return ABOUT.matcher(Folded.of(text)).matches();
    }

    /** The heading over a part of a gazette; who issued what it holds is named again under it. */
    static boolean isRubric(CharSequence text) {
        return RUBRIC.matcher(Folded.of(text)).lookingAt();
    }

    static boolean isUrgency(CharSequence text) {
        return URGENCY.matcher(Folded.of(text)).matches();
    }

    static boolean isSecrecy(CharSequence text) {
        return SECRECY.matcher(Folded.of(text)).matches();
    }

    static boolean isDraft(CharSequence text) {
        return DRAFT.matcher(Folded.of(text)).matches();
    }

    static boolean isAddress(CharSequence text) {
        return TO.matcher(Folded.of(text)).matches();
    }

    /** Two to seven words that begin with a capital, no figures: what a person's name looks like. */
    static boolean isPerson(String text) {
        return PERSON.matcher(text).matches() && text.length() <= 45;
    }

    /** Whether a text has at least two letters, and none in lower case. */
    static boolean isCapitals(CharSequence text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                upper++;
            }
        }
        return upper >= 2;
    }

    /** Without closing punctuation. */
    static String bare(String text) {
        int e = text.length();
        while (e > 0 && " .,;:/".indexOf(text.charAt(e - 1)) >= 0) {
            e--;
        }
        return text.substring(0, e);
    }
}
