package org.trichluc.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something was counted, in invented sentences. */
class PlacesTest {

    private static List<String> places(String text) {
        return Prose.figures(text).stream()
                .map(f -> f.place() == null ? "-" : f.place())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trên địa bàn huyện Phú Lâm có 12 hợp tác xã.|huyện Phú Lâm",
                "Giá trị sản xuất trên địa bàn tỉnh ước đạt 95 tỷ đồng.|địa bàn tỉnh",
                "Mở 05 lớp dạy nghề tại các xã Yên Đổ, Tân Lập và Hòa Bình.|xã Yên Đổ, Tân Lập và Hòa Bình",
                "BCĐ xã Yên Đổ đã kiểm tra 03 thôn.|xã Yên Đổ",
                "Toàn huyện có 31 trường.|Toàn huyện",
                "Xã Tân Lập thành lập 02 đoàn.|Xã Tân Lập",
                "Dự án tại Lào Cai có 40 lao động.|Lào Cai",
            })
    void thePlaceIsSaid(String text, String place) {
        assertEquals(place, places(text).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Thực hiện chỉ đạo của UBND tỉnh Lam Giang đã mở 4 lớp.",
        "Khu vực này chiếm tỷ trọng lớn trong cả nước với 15 nhà máy.",
        "Gạo tẻ ngon tăng 0.5%.",
    })
    void aNameThatNothingPlacesIsNone(String text) {
        assertEquals("-", places(text).get(0));
    }

    @Test
    void aWordWithOneCapitalIsNoProvince() {
        assertEquals(
                List.of("-", "-"), places("Chỉ số giá nhóm này tăng, cụ thể: Gạo tẻ ngon tăng 1,2%; Thịt bò tăng 3%."));
        assertEquals(
                "Hà Giang",
                places("Tốc độ tăng trưởng các tỉnh gồm: Hà Giang 5,1%; Nam Định 6%.")
                        .get(0));
    }

    @Test
    void numbersThatAPlaceFollowsShareIt() {
        assertEquals(
                List.of("huyện Phú Lâm", "huyện Phú Lâm"),
                places("Kiểm tra 26 doanh nghiệp và 07 hộ kinh doanh trên địa bàn huyện Phú Lâm."));
    }

    @Test
    void eachMemberOfAListHasItsOwnPlace() {
        assertEquals(
                List.of("xã Yên Đổ", "xã Tân Lập"), places("Số hộ thoát nghèo: xã Yên Đổ 12 hộ, xã Tân Lập 15 hộ."));
    }
}
