package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Coded;
import io.petition.rules.china.ChinaCalendar;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scenarios speak both languages, and leave nothing unsaid in either. */
class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() {
        Texts english = own(Language.EN);
        Texts chinese = own(Language.ZH);
        assertThat(chinese.codes()).isEqualTo(english.codes());
        for (String code : english.codes()) {
            assertThat(places(chinese, code)).as(code).isEqualTo(places(english, code));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfEveryReportIsFilled(Language language) {
        List<Coded> all = Stream.of(
                        S03Xingguo.play(ChinaRules.national()).lines(),
                        TalesTest.lines(),
                        FiguresTest.lines(),
                        S05Shaanxi.play().lines(),
                        S21Xiapu.play().lines(),
                        S06Guangdong.play(ChinaRules.national()).lines(),
                        S21FirstHandler.play(ChinaRules.national()).lines(),
                        Merger.play(ChinaRules.national()).lines(),
                        S12Longquanyi.play(ChinaRules.national()).lines(),
                        S16Yongchuan.play(ChinaRules.national()).lines(),
                        S11Guangming.play(ChinaRules.national()).lines(),
                        S13Chaoyang.play(ChinaRules.national()).lines(),
                        S25Regulation.play(ChinaCalendar.history()).lines(),
                        Shangluo.play(ChinaRules.national()).lines(),
                        RoadTrafficTest.made().lines(),
                        BostonTest.made().lines())
                .flatMap(List::stream)
                .toList();
        Texts own = own(language);
        assertThat(all)
                .filteredOn(Line.class::isInstance)
                .allMatch(line -> own.find(line.code()).isPresent());
        assertThat(Sheet.text(all, language))
                .noneMatch(line -> PLACE.matcher(line).find());
    }

    private static Texts own(Language language) {
        return Texts.in(language).with(Sheet.class, "scenarios");
    }

    private static Set<String> places(Texts texts, String code) {
        return PLACE.matcher(texts.find(code).orElseThrow())
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
