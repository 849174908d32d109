package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county with two departments that have to do with a river, one for housing, and a petition office. */
class RouteTest {
    private static final String ORGANS = """
            organ_id,name,region_code,superior_by_territory_id,body
            gov,County Government,611002,,
            housing,Housing Bureau,611002,gov,
            water,Water Bureau,611002,gov,
            farming,Farming Bureau,611002,gov,
            office,Petition Office,611002,gov,petition-office
            """;

    private static final String FUNCTIONS = """
            organ_id,categories
            housing,housing
            water,river
            farming,river
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("organs.csv"), ORGANS);
        Files.writeString(folder.resolve("functions.csv"), FUNCTIONS);
    }

    private Ran ask(String petition, String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(
                new String[] {"route", "-", "--organs", folder.toString(), "--as-of=2024-03-01"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.reading(petition, args);
    }

    private static String about(String category) {
        return "{\"category\":\"" + category + "\",\"regions\":[\"611002\"],\"office\":\"office\"}";
    }

    @Test
    void saysWhoMustActAndOnWhatGround() {
        Ran ran = ask(about("housing"), "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .containsSequence(
                        "Must act: Housing Bureau (housing)",
                        "How it gets there: forwarded",
                        "Ground: by territory, 信访工作条例 art. 5 item 3",
                        "Ground: of its own level: forwarded, 信访工作条例 art. 22 item 1");
    }

    /** The code of a district that another took over in 2010, by the history that comes with the rules. */
    @Test
    void readsAnOldCodeAsTheRegionThatTookItOver(@TempDir Path regions) throws IOException {
        Files.writeString(regions.resolve("regions.csv"), "code,name\n110000,北京市\n110101,东城区\n");
        Files.writeString(folder.resolve("organs.csv"), ORGANS.replace("611002", "110101"));
        Ran ran = ask(
                about("housing").replace("611002", "110103"),
                "--regions",
                regions.toString(),
                "--explain",
                "--lang",
                "en");
        assertThat(ran.out().lines())
                .contains("Must act: Housing Bureau (housing)")
                .anyMatch(line -> line.contains("the code 110103 is an old one, and read as 110101"));
    }

    @Test
    void tellsTwoWithOneRightAsADisputeAndExitsWithNo() {
        Ran ran = ask(about("river"), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines())
                .startsWith(
                        "Several are concerned with the same right: Water Bureau (water); Farming Bureau (farming)",
                        "Decides if they do not agree: County Government (gov)");
        assertThat(ask(about("river"), "--overlay", "beijing-jiesujiban", "--format", "json")
                        .json()
                        .at("/routed/type")
                        .asText())
                .isEqualTo("dispute");
        String received = about("river").replace("}", ",\"firstReceiver\":\"water\"}");
        assertThat(ask(received, "--overlay", "beijing-jiesujiban", "--format", "json")
                        .json()
                        .at("/routed/lead")
                        .asText())
                .isEqualTo("water");
    }

    /** The rules of Shandong of 2015 stand over the edition of 2005, and not over that of today. */
    @Test
    void anOverlayThatAddsNothingOnTheDayIsNamed() {
        String line = "Overlay shandong-2015 has no effect on the law that governs this petition";
        assertThat(ask(about("housing"), "--overlay", "shandong-2015", "--lang", "en")
                        .out()
                        .lines())
                .contains(line);
        assertThat(ask(about("housing"), "--overlay", "shandong-2015", "--format", "json")
                        .json()
                        .at("/withoutEffect/0")
                        .asText())
                .isEqualTo("shandong-2015");
        String in2018 = about("housing").replace("}", ",\"received\":\"2018-06-01\"}");
        assertThat(ask(in2018, "--overlay", "shandong-2015", "--lang", "en")
                        .out()
                        .lines())
                .isNotEmpty()
                .doesNotContain(line);
    }

    @Test
    void tellsNobodyAndWhereItGoes() {
        Ran ran = ask(about("tax"), "--format", "json", "--explain");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().at("/routed/type").asText()).isEqualTo("vacancy");
        assertThat(ran.json().at("/routed/goesTo").asText()).isEqualTo("office");
        assertThat(ran.json().at("/steps"))
                .anyMatch(step -> step.path("code").asText().equals("route-ground-nobody")
                        && step.at("/sources/0/article").asText().equals("5(3)"));
        assertThat(ask(about("tax"), "--format", "json").json().has("steps")).isFalse();
    }

    /** Somebody leads, and yet the answer is no: a demand has nobody. */
    @Test
    void tellsADemandThatNobodyIsCompetentForBesideTheLead() {
        String petition = """
                {"office":"office","regions":["611002"],"demands":[
                  {"id":"roof","category":"housing"},{"id":"levy","category":"tax"}]}
                """;
        Ran ran = ask(petition, "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines())
                .containsSequence(
                        "Must act: Housing Bureau (housing)",
                        "How it gets there: forwarded",
                        "NOT placed, nobody is competent for it: demand levy (611002)",
                        "Not placed because: nobody serves 611002 with \"tax\"",
                        "Meanwhile that demand goes to: Petition Office (office)")
                .anyMatch(line -> line.startsWith(
                        "Open: it might also be reported up with a proposal for the committee and government of the level"
                                + " to decide; assigned; missing: whether it is grave or urgent;"
                                + " whether the result is to be reported back"));
        assertThat(ask(petition, "--format", "json")
                        .json()
                        .at("/routed/unplaced/0/demand")
                        .asText())
                .isEqualTo("levy");
    }

    /** Whose which demand is, who keeps away and on what rule, and whom nobody has to tell of what is urgent. */
    @Test
    void saysWhoseEachDemandIsAndWhoStandsAside() {
        String petition = """
                {"office":"office","regions":["611002"],"purpose":"request","matterClass":"31(6)","urgent":true,
                 "persons":["clerk-7"],"agreedLead":"housing","demands":[
                  {"id":"roof","category":"housing"},{"id":"dam","category":"river"}]}
                """;
        assertThat(ask(petition, "--lang", "en").out().lines())
                .containsSequence(
                        "Must act: Housing Bureau (housing)",
                        "Together with: Water Bureau (water); Farming Bureau (farming)",
                        "How it gets there: reported up with a proposal for the committee and government of the level to"
                                + " decide",
                        "Of this, demand roof (611002): Housing Bureau (housing), by \"by territory\"",
                        "Of this, demand dam (611002): Water Bureau (water); Farming Bureau (farming), by"
                                + " \"by territory\"")
                .contains("Must keep away from it wherever it goes: clerk-7;"
                        + " interested officials stand aside, 信访工作条例 art. 28 para. 3");
        assertThat(ask(petition.replace("\"river\"", "\"tax\"").replace("\"housing\"}", "\"levy\"}"), "--lang", "en")
                        .out()
                        .lines())
                .contains("Nobody for demand roof (611002): nobody serves 611002 with \"levy\"");
    }

    /** One letter with a demand for the courts: that is led apart, and told beside who handles the rest. */
    @Test
    void tellsADemandForTheCourtsApart() throws IOException {
        Files.writeString(folder.resolve("organs.csv"), ORGANS + "pl,Political-legal,611002,gov,political-legal\n");
        String petition = """
                {"office":"office","regions":["611002"],"channel":"visit","urgent":false,"important":false,"demands":[
                  {"id":"roof","category":"housing","matterClass":"31(6)"},{"id":"verdict","matterClass":"31(1)"}]}
                """;
        Ran ran = ask(petition, "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .containsSequence(
                        "Must act: Housing Bureau (housing)",
                        "How it gets there: forwarded",
                        "Of this, demand roof (611002): Housing Bureau (housing), by \"by territory\"",
                        "Of this, demand verdict (611002): Political-legal (pl), by \"litigation apart from petitions:"
                                + " a visitor on a litigation matter\"; told where to go");
        assertThat(ask(petition, "--format", "json")
                        .json()
                        .at("/routed/apart/0/way")
                        .asText())
                .isEqualTo("tell");
    }

    @Test
    void raisesAPetitionOneLevel() {
        Ran ran = ask(about("housing").replace("}", ",\"escalatedFrom\":\"housing\"}"), "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .startsWith("Must act: County Government (gov)")
                .contains("Ground (a reading, not confirmed): raised one level: the organ above the one that has it,"
                        + " 信访工作条例 art. 5 item 3; 信访工作条例 art. 14");
    }

    /** An urgent matter: nobody is told as the joint conference, and why. */
    @Test
    void saysWhyNobodyIsTold() {
        assertThat(ask(about("housing").replace("}", ",\"urgent\":true}"), "--lang", "en")
                        .out()
                        .lines())
                .contains("To be told at once: the joint conference of the level: nobody,"
                        + " the directory does not know the joint conference of the level for office");
    }

    @Test
    void answersEveryLineOfABatch() {
        String lines = about("housing") + "\n{\"category\":7}\n" + about("river") + "\n{}\n";
        Ran ran = Ran.reading(lines, "route", "--batch=-", "--organs", folder.toString(), "--as-of=2024-03-01");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1,", "\"type\":\"assignment\""),
                        line -> assertThat(line).contains("\"line\":2,", "\"field\":\"category\""),
                        line -> assertThat(line).contains("\"line\":3,", "\"type\":\"dispute\""),
                        line -> assertThat(line).contains("\"line\":4,", "\"type\":\"vacancy\""));
    }

    /** A superior that is not there could hide who is below an accused: it is told with every other fault, and nothing is routed. */
    @Test
    void routesByNoTableThatHasAFault() throws IOException {
        Files.writeString(
                folder.resolve("organs.csv"),
                ORGANS + "squad,Squad,611002,nowhere,\nodd,,611002,,\nbad,Bad,611002,,no-such-body\n");
        Ran ran = ask(about("housing"), "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines())
                .extracting(line -> line.path("line").asInt() + " "
                        + line.at("/error/field").asText())
                .containsExactly("8 name", "0 organ-superior-unknown");
        assertThat(ran.out()).contains("nowhere").doesNotContain("routed");
        assertThat(ran.err()).contains("no-such-body");
    }

    @Test
    void saysWhatOfTheQuestionCannotBeRead() {
        assertThat(Ran.of("route", "--organs", folder.toString(), "--lang", "en")
                        .err())
                .contains("--batch");
        assertThat(Ran.reading(about("housing"), "route", "-", "--lang", "en").err())
                .contains("organs");
        assertThat(Ran.reading(about("housing"), "route", "-", "--organs", "no-such-folder", "--lang", "en")
                        .err())
                .contains("no-such-folder");
        assertThat(Ran.reading(about("housing"), "route", "-", "--organs", folder.toString(), "--lang", "en")
                        .err())
                .contains("as-of");
        assertThat(ask(about("housing"), "--overlay", "nothing", "--lang", "en").err())
                .contains("nothing", "shanghai-2018");
    }
}
