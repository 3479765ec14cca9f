package org.trichluc.vietnamese;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "quốc", "GÌ", "giếng", "gìn", "uỷ", "ủy", "Đảng", "khuỷu", "thuở", "quyết", "quý", "hoà",
                "hòa", "ăn", "yêu", "xoong", "giặc", "nghề", "kỷ", "được", "tuyển", "khuya", "rượu", "người"
            })
    void syllablesOfVietnameseArePossible(String text) {
        assertTrue(Syllable.possible(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strasse",
                "tấcn",
                "w",
                "",
                "quôcs",
                "cíe",
                "ngi",
                "cap̃",
                "catt",
                "µng",
                "®¶ng",
                "lác̀",
                "hoc",
                "bb",
                "nghiêngx"
            })
    void othersAreNot(String text) {
        assertFalse(Syllable.possible(text));
    }
}
