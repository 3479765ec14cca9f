package org.trichluc.extract.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichluc.report.Period;

class TitlePeriodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả trồng rừng năm 2021|năm 2021|2021-01-01|2021-12-31",
                "Tình hình thu hút đầu tư 6 tháng đầu năm 2017|6 tháng đầu năm 2017|2017-01-01|2017-06-30",
                "Công tác y tế sáu tháng cuối năm 2017|sáu tháng cuối năm 2017|2017-07-01|2017-12-31",
                "Tình hình giá cả quý III/2020|quý III/2020|2020-07-01|2020-09-30",
                "Công tác tháng 5 năm 2018 và kế hoạch tháng 6 năm 2018|tháng 5 năm 2018|2018-05-01|2018-05-31",
                "Công tác tháng 5 và phương hướng tháng 6 năm 2018|tháng 5 năm 2018|2018-05-01|2018-05-31",
                "Thu ngân sách tháng 9, quý III năm 2019|tháng 9, quý III năm 2019|2019-07-01|2019-09-30",
                "Xây dựng nông thôn mới giai đoạn 2011 - 2015|giai đoạn 2011 - 2015|2011-01-01|2015-12-31",
                "Công tác tuần (từ ngày 02/8/2021 đến ngày 08/8/2021)|từ ngày 02/8/2021 đến ngày 08/8/2021|2021-08-02|2021-08-08",
                "Kết quả năm 2014; nhiệm vụ trọng tâm năm 2015|năm 2014|2014-01-01|2014-12-31",
            })
    void thePeriodThatTheTitleNamesIsRead(String title, String text, String from, String to) {
        Period p = TitlePeriods.of(title);
        assertNotNull(p);
        assertEquals(text, p.text());
        assertEquals(from, p.from());
        assertEquals(to, p.to());
    }

    @Test
    void theYearOfALawIsNoPeriod() {
        assertNull(TitlePeriods.of("Tổng kết thi hành Luật Đất đai năm 2013"));
    }

    @Test
    void aTitleWithoutAPeriodHasNone() {
        assertNull(TitlePeriods.of("Về việc bổ sung kinh phí sửa chữa trường học"));
    }

    @Test
    void aDateIsNoNumberOfMonths() {
        assertNull(TitlePeriods.of("Kết quả cuộc họp ngày 05 tháng 3"));
    }
}
