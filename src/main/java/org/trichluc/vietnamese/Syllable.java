package org.trichluc.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Whether a string can be a syllable of Vietnamese: an initial, a rhyme and a tone that go together. */
public final class Syllable {

    private static final Set<String> INITIALS =
            Set.of(("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(" "));

    /** Open rhymes and those that end in a glide or a nasal: any tone. */
    private static final Set<String> FREE =
            Set.of(("a ai ao au ay am an ang anh ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i "
                            + "ia im in inh iu iêm iên iêng iêu yêm yên yêng yêu y o oi om on ong oong oa oai oao "
                            + "oay oam oan oang oanh oăm oăn oăng oe oen oeo ô ôi ôm ôn ông ơ ơi ơm ơn u ua ui um un "
                            + "ung uân uâng uây uê uênh uy uya uyên uynh uyu uơ uôi uôm uôn uông ư ưa ưi ưm ưn ưng "
                            + "ưu ươi ươm ươn ương ươu uen uyn uao")
                    .split(" +"));

    /** Rhymes that end in a stop: sắc or nặng only. */
    private static final Set<String> STOPPED =
            Set.of(("ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt yêt oc ooc op "
                            + "ot oac oach oap oat oăc oăt oet ôc ôp ôt ơp ơt uc up ut uât uych uyt uyêt uêch uôc "
                            + "uôt ưc ưt ưp ươc ươp ươt uyp")
                    .split(" +"));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Syllable() {}

    /** True for {@code nghiêng}, {@code quốc}, {@code GÌ}; false for {@code strasse}, {@code tấcn}, {@code w}. */
    public static boolean possible(CharSequence text) {
        if (text.length() == 0 || text.length() > 7) {
            return false;
        }
        char tone = 0;
        StringBuilder bare = new StringBuilder();
        String parts = Normalizer.normalize(text.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone != 0) {
                return false;
            } else {
                tone = c;
            }
        }
        return spells(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
    }

    private static boolean spells(String bare, char tone) {
        if (rhymes(bare, tone)) {
            return true;
        }
        for (int cut = Math.min(3, bare.length() - 1); cut > 0; cut--) {
            String initial = bare.substring(0, cut);
            String rhyme = bare.substring(cut);
            if (INITIALS.contains(initial) && agree(initial, rhyme) && rhymes(rhyme, tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(String initial, String rhyme) {
        char first = rhyme.charAt(0);
        boolean front = first == 'i' || first == 'e' || first == 'ê' || first == 'y';
        return switch (initial) {
            case "k", "gh", "ngh" -> front;
            case "c", "ng" -> !front;
            case "g" -> !front || first == 'i';
            default -> true;
        };
    }

    private static boolean rhymes(String rhyme, char tone) {
        if (STOPPED.contains(rhyme)) {
            return tone == '\u0301' || tone == '\u0323';
        }
        return FREE.contains(rhyme);
    }
}
