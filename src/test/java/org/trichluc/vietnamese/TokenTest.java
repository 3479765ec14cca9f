package org.trichluc.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static List<String> tokens(String text) {
        return Token.in(text, 0, text.length()).stream().map(t -> t.in(text)).toList();
    }

    @Test
    void aNumberIsOneTokenWithItsPointsCommasAndSlashes() {
        assertEquals(
                List.of("ngày", "27/9/2022", "đạt", "1.502,5", "ha", "(", "14.175/17.378", "hộ", ")", "."),
                tokens("ngày 27/9/2022 đạt 1.502,5 ha (14.175/17.378 hộ)."));
    }

    @Test
    void wordsWithASlashBetweenThemAreTwo() {
        assertEquals(List.of("cán", "bộ", "/", "công", "chức"), tokens("cán bộ/công chức"));
    }
}
