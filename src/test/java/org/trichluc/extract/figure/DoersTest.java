package org.trichluc.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did what, in invented sentences. */
class DoersTest {

    private static List<String> doers(String text) {
        return Prose.figures(text).stream()
                .map(f -> f.subject() == null ? "-" : f.subject())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huyện ủy Lâm Thao đã ban hành 12 văn bản chỉ đạo.|Huyện ủy Lâm Thao",
                "Công an xã phát hiện 05 vụ trộm cắp.|Công an xã",
                "Kết quả trong năm MTTQ các cấp đã vận động 35 hộ.|MTTQ các cấp",
                "Nhân dịp này, Hội Nông dân xã trao 20 suất quà.|Hội Nông dân xã",
                "Ủy ban kiểm tra các cấp kiểm tra 9 đảng viên.|Ủy ban kiểm tra các cấp",
                "Sở Giáo dục và Đào tạo tổ chức 4 hội nghị.|Sở Giáo dục và Đào tạo",
                "Hội Nông dân các cấp trong huyện đã tổ chức 18 buổi.|Hội Nông dân các cấp trong huyện",
                "Mỗi năm, cấp ủy cơ sở giám sát 6 chi bộ.|cấp ủy cơ sở",
                "Đảng bộ xã Tân Lập 03 chi bộ.|Đảng bộ xã Tân Lập",
                "Xã Tung Qua Lĩnh thành lập 02 đoàn kiểm tra.|Xã Tung Qua Lĩnh",
            })
    void theOneAtTheHeadOfTheClauseDidIt(String text, String doer) {
        assertEquals(doer, doers(text).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổ chức tuyên truyền 11 buổi.",
                "Một số người dân đã nộp 40 hồ sơ.",
                "mỗi tổ chuyên môn tổ chức 02 chuyên đề.",
                "Cơ sở khám bệnh, chữa bệnh: 03 bệnh viện.",
                "Trường hợp chi bộ có 30 đảng viên thì tách.",
                "Đối với các doanh nghiệp kiểm tra 03 đơn vị.",
                "Có địa phương phải chi 20 triệu đồng.",
                "Khối sở, ban, ngành cấp tỉnh 40 mét giá.",
            })
    void noDoerIsGuessed(String text) {
        assertEquals("-", doers(text).get(0));
    }

    @Test
    void whatABracketSaysOfOthersEndsWithIt() {
        assertEquals(
                List.of("Đoàn Thanh niên huyện", "cấp xã", "Đoàn Thanh niên huyện"),
                doers("Đoàn Thanh niên huyện đã mở 30 lớp (trong đó cấp xã tổ chức 12 lớp), trồng 500 cây xanh."));
    }

    @Test
    void aSentenceThatBeginsWithAVerbIsAboutTheSameDoer() {
        assertEquals(
                List.of("Công đoàn huyện", "Công đoàn huyện"),
                doers("Công đoàn huyện đã thăm 14 đoàn viên. Trao 06 suất quà cho người bệnh."));
        assertEquals(List.of("Nhân dân", "-"), doers("Nhân dân đã hiến 120 m2 đất. Có 7 sản phẩm được công nhận."));
    }

    @Test
    void whatIsCountedBehindASemicolonIsNotDoneByTheOneBefore() {
        assertEquals(
                List.of("Ban Thường vụ Huyện ủy", "-"),
                doers("Ban Thường vụ Huyện ủy đã tổ chức 02 hội nghị; 31 tổ chức đảng hoàn thành việc học."));
    }
}
