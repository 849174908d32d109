package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.petition.examples.cli.ledger.show.Shown;
import io.petition.examples.cli.text.Words;
import io.petition.rules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page: whole markup, both languages, nothing fetched, nothing that comes from data taken for markup. */
class LedgerPageTest {
    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=\"alert('2')\">&局";

    @TempDir
    Path dir;

    private String page(String... args) throws IOException {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--report";
        all[args.length + 1] = dir.resolve("out").toString();
        Ran ran = Ran.of(all);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("index.html");
        return Files.readString(dir.resolve("out").resolve("index.html"));
    }

    @Test
    void isWholeMarkupThatFetchesNothing() throws IOException {
        String page = page("demo");
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(page, parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(document.select("[src], link, iframe, object, base, form")).isEmpty();
        assertThat(document.select("[href]").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
        for (String href : document.select("[href]").eachAttr("href")) {
            assertThat(document.select(href)).as(href).hasSize(1);
        }
        assertThat(document.select("style").html()).doesNotContain("@import", "url(", "http");
        assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
        assertThat(document.select("script")).hasSize(3);
        assertThat(document.select("section[aria-labelledby] h2[id]")).hasSize(12);
        assertThat(document.select("table caption")).hasSameSizeAs(document.select("table"));
        assertThat(document.select("th:not([scope])")).isEmpty();
        assertThat(document.select(".chart[role=img][aria-labelledby]")).hasSize(7);
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        Document document = Jsoup.parse(page("demo", "--lang", "en"));
        assertThat(document.select("span[lang=zh-CN]")).hasSameSizeAs(document.select("span[lang=en]"));
        for (Element chinese : document.select("span[lang=zh-CN]")) {
            Element english = chinese.nextElementSibling();
            assertThat(english).as(chinese.text()).isNotNull();
            assertThat(english.attr("lang")).isEqualTo("en");
            assertThat(english.text()).isNotEmpty();
        }
        String text = document.text();
        for (Language language : Language.values()) {
            Words words = Shown.words(new Words(language));
            for (String code : List.of(
                    "title",
                    "short.title",
                    "read.title",
                    "findings.title",
                    "names.title",
                    "judged.title",
                    "readings.title",
                    "ledger.region",
                    "ledger.organ",
                    "ledger.year",
                    "unknown.title",
                    "law.title",
                    "page.method",
                    "page.chart.curves",
                    "readings.unit",
                    "page.method.persons",
                    "kind.no-submit-date")) {
                assertThat(text).contains(words.of(code));
            }
        }
        assertThat(text).contains("281 of 386 (72.8 %)", "386 件中 281 件（72.8%）", "348 of 389");
        assertThat(text).doesNotContainPattern("\\{[a-zA-Z.-]+\\}").doesNotContain("【个人署名】");
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        assertThat(page("demo")).isEqualTo(page("demo", "--lang", "en", "--findings"));
    }

    @Test
    void everyRateStandsBesideItsIntervalAndWhatItDoesNotCount() throws IOException {
        Document document = Jsoup.parse(page("demo"));
        JsonNode data = new JsonMapper().readTree(document.select("script#data").html());
        JsonNode ledgers =
                Ran.of("demo", "--no-report", "--format", "json").json().path("ledgers");
        for (String name : List.of("region", "year")) {
            Map<String, JsonNode> lines = new HashMap<>();
            ledgers.path(name)
                    .path("lines")
                    .forEach(line -> lines.put(line.path("name").asText(), line));
            data.path(name + "s").forEach(drawn -> {
                JsonNode line =
                        Objects.requireNonNull(lines.get(drawn.path("zh").asText()));
                long met = line.path("disposalMet").asLong();
                long judged = met + line.path("disposalMissed").asLong();
                assertThat(drawn.path("met").asLong()).isEqualTo(met);
                assertThat(drawn.path("judged").asLong()).isEqualTo(judged);
                long named = 0;
                for (JsonNode letters : drawn.path("notJudged")) {
                    named += letters.asLong();
                }
                assertThat(named).isEqualTo(line.path("disposalNotJudged").asLong());
                assertThat(judged + named).isEqualTo(line.path("letters").asLong());
                assertThat(drawn.has("share")).isEqualTo(judged > 0);
                if (judged > 0) {
                    double share = 100.0 * met / judged;
                    assertThat(drawn.path("share").asDouble()).isCloseTo(share, within(0.051));
                    bound(drawn.path("low").asDouble(), share, judged);
                    bound(drawn.path("high").asDouble(), share, judged);
                    assertThat(share)
                            .isBetween(
                                    drawn.path("low").asDouble(),
                                    drawn.path("high").asDouble());
                }
            });
        }
        String text = document.select("#year").text();
        data.path("years").forEach(year -> {
            if (year.has("share")) {
                assertThat(text)
                        .contains(year.path("share").asText() + " "
                                + year.path("low").asText() + "–"
                                + year.path("high").asText());
            }
        });
    }

    /** At a bound the share lies as far off as its spread reaches there: 1.96 of its standard deviations. */
    private static void bound(double percent, double share, long judged) {
        double spread = 1.96 * Math.sqrt(percent * (100 - percent) / judged);
        assertThat(Math.abs(share - percent)).isCloseTo(spread, within(0.6));
    }

    @Test
    void whatComesFromDataStaysText() throws IOException {
        Path files = Files.createDirectories(dir.resolve("in"));
        Files.writeString(
                files.resolve("cases.csv"),
                "letter_key,submit_date,reply_date_published,reply_agency,region_code_rule,interim_signed_date,"
                        + "transferred_to,final_signed_date\n"
                        + "1,2015-03-02,2015-03-03,\"" + HOSTILE.replace("\"", "\"\"") + "\",<b>1</b>,,,2015-03-04\n");
        Files.writeString(
                files.resolve("organs.csv"),
                "organ_id,name,name_en,region_code\na,\"" + HOSTILE.replace("\"", "\"\"") + "\",\"x" + "</script>"
                        + "\",1\n");
        Files.writeString(files.resolve("ledger.properties"), "name.zh=<i>名</i>\nname.en=<i>n</i>\n");
        Document document = Jsoup.parse(page("ledger", files.toString()));
        assertThat(document.select("img, b, i")).isEmpty();
        assertThat(document.select("script")).hasSize(3);
        assertThat(document.select("#organ").text()).contains(HOSTILE);
        assertThat(document.select("script#data").html()).doesNotContain("<").contains("alert(1)");
    }

    @Test
    void aLedgerOfNothingIsAPageToo() throws IOException {
        Path files = Files.createDirectories(dir.resolve("empty"));
        Files.writeString(files.resolve("cases.csv"), "");
        assertThat(Jsoup.parse(page("ledger", files.toString(), "--lang", "en")).text())
                .contains("no data", "无数据");
    }

    @Test
    void whereThePageCannotBeWrittenIsTold() throws IOException {
        Path taken = Files.writeString(dir.resolve("taken"), "");
        Ran ran = Ran.of("demo", "--report", taken.toString(), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("taken", "--no-report");
        assertThat(ran.out()).isEmpty();
    }
}
