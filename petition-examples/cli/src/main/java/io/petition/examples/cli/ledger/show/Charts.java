package io.petition.examples.cli.ledger.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.petition.examples.cli.ledger.figure.Ledger;
import io.petition.examples.cli.ledger.figure.Line;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Histogram;
import io.petition.statistics.indicator.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The figures of the charts, as the data that the page's script reads. */
final class Charts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ORGANS = 15;
    private static final List<String> WORDS = List.of(
            "days",
            "letters",
            "percent",
            "published",
            "interim",
            "answer",
            "median",
            "p90",
            "dated",
            "undated",
            "met",
            "missed",
            "between");

    private Charts() {}

    static String data(Report report, Words zh, Words en) {
        Map<String, Object> data = new LinkedHashMap<>();
        Histogram published = report.readings().stepsPublished();
        Histogram interim = report.readings().stepsInterim();
        Histogram answer = report.readings().stepsAnswer();
        int last = Math.max(
                published.percentile(100).orElse(0),
                Math.max(
                        interim.percentile(100).orElse(0),
                        answer.percentile(100).orElse(0)));
        data.put("curves", curves(last, Map.of("published", published, "interim", interim, "answer", answer)));
        data.put("regions", lines(report.byRegion(), report.byRegion().lines().size(), zh, en));
        data.put("organs", lines(report.byOrgan(), MOST_ORGANS, zh, en));
        data.put("years", lines(report.byYear(), report.byYear().lines().size(), zh, en));
        List<String> whys = RatesTable.whys(report.byYear());
        data.put("whys", whys);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("zh", words(zh, whys));
        words.put("en", words(en, whys));
        data.put("words", words);
        try {
            return Resources.script(JSON.writeValueAsString(data)).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("charts: cannot be written as JSON", e);
        }
    }

    /** How many letters had reached their date by each day; the script divides, so that a curve is exact. */
    private static Map<String, Object> curves(int last, Map<String, Histogram> byName) {
        Map<String, Object> curves = new LinkedHashMap<>();
        for (String name : List.of("published", "interim", "answer")) {
            Histogram days = byName.getOrDefault(name, Histogram.empty());
            List<Long> reached = new ArrayList<>();
            for (int day = 0; day <= Math.min(last, 366); day++) {
                reached.add(days.within(day).part());
            }
            Map<String, Object> curve = new LinkedHashMap<>();
            curve.put("n", days.n());
            curve.put("reached", reached);
            curves.put(name, curve);
        }
        return curves;
    }

    private static List<Map<String, Object>> lines(Ledger ledger, int most, Words zh, Words en) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Line line : ledger.lines().stream()
                .filter(any -> any.letters() > 0)
                .limit(most)
                .toList()) {
            Phrase label = Phrase.label(line.label());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("zh", label.in(zh));
            json.put("en", label.in(en));
            json.put("letters", line.letters());
            json.put("dated", line.answer().n());
            put(json, "median", line.answer().median());
            put(json, "p90", line.answer().percentile(90));
            rate(json, line.disposal());
            lines.add(json);
        }
        return lines;
    }

    /** What was in time and what not, the share with its interval, and by name what it does not count. */
    private static void rate(Map<String, Object> json, Figure.Share disposal) {
        Rate rate = disposal.rate();
        json.put("met", rate.part());
        json.put("judged", rate.of());
        rate.percent().ifPresent(share -> json.put("share", share));
        rate.interval().ifPresent(interval -> {
            json.put("low", RatesTable.percent(interval.low()));
            json.put("high", RatesTable.percent(interval.high()));
        });
        json.put("notJudged", disposal.outside());
    }

    private static void put(Map<String, Object> json, String name, OptionalInt days) {
        days.ifPresent(value -> json.put(name, value));
    }

    private static Map<String, String> words(Words spoken, List<String> whys) {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(word -> words.put(word, spoken.of("page.chart." + word)));
        whys.forEach(why -> words.put("why-" + why, spoken.of("rates.why." + why)));
        return words;
    }
}
