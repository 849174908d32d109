package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Decider;
import io.petition.assignment.Routing;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Way;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.competence.OrganLint;
import io.petition.examples.scenarios.Shangluo.Against;
import io.petition.examples.scenarios.Shangluo.Compared;
import io.petition.examples.scenarios.ShangluoNames.Signed;
import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.model.OrganId;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The organs rebuilt from the letters of Shangluo, and the letters passed to a county, recounted from the bare rows. */
class ShangluoTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final ShangluoOrgans ORGANS = ShangluoOrgans.read();
    private static final Shangluo.Report REPORT = Shangluo.play(CHINA);

    private static final Map<String, String> COUNTIES = Map.of(
            "商州", "611002", "洛南", "611021", "丹凤", "611022", "商南", "611023", "山阳", "611024", "镇安", "611025", "柞水",
            "611026");

    /** A row by the bare words that stand in it. */
    private record Bare(String passedTo, String region, String kind) {
        /** The code of the one county that is named; blank for none. */
        String county() {
            return COUNTIES.entrySet().stream()
                    .filter(county -> passedTo.contains(county.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining());
        }
    }

    @Test
    void theTablesOfTheOrgansAreReadWhole() {
        assertThat(ORGANS.findings()).extracting(Finding::code).containsOnly("cell-no-day");
        assertThat(ORGANS.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.NOTE);
        assertThat(ORGANS.directory().organs())
                .allMatch(organ -> ORGANS.regions().find(organ.region()).found().isPresent());
        assertThat(OrganLint.under(ORGANS.regions()).check(ORGANS.directory().organs()))
                .isEmpty();
    }

    /** 194 names: 104 full, 65 short or otherwise worded, one former, 8 misspelt, 8 joint, 2 persons, 6 that do not decide. */
    @Test
    void everyNameIsOfOneClassAndNoneIsUnknown() {
        assertThat(REPORT.names().matches().asMap())
                .hasSize(7)
                .allSatisfy((kind, names) -> assertThat(names)
                        .as("%s", kind)
                        .hasSize(
                                switch (kind) {
                                    case OFFICIAL -> 104;
                                    case ALIAS -> 65;
                                    case FORMER -> 1;
                                    case TYPO, JOINT -> 8;
                                    case PERSON -> 2;
                                    case UNCLEAR -> 6;
                                    case UNKNOWN -> 0;
                                }));
        assertThat(REPORT.names().matches().values().stream()
                        .mapToInt(Signed::letters)
                        .sum())
                .isEqualTo(1179);
    }

    @Test
    void everyNameThatIsNoFullNameHasItsReason() {
        for (Signed signed : REPORT.names().matches().values()) {
            NameMatch name = signed.name();
            List<Organ> organs = ORGANS.named(name.written());
            switch (name.kind()) {
                case OFFICIAL -> assertThat(organs).extracting(Organ::name).containsExactly(name.written());
                case JOINT -> assertThat(organs).as(name.written()).hasSizeGreaterThan(1);
                case PERSON -> assertThat(name.written()).startsWith("【");
                case UNCLEAR -> assertThat(name.note()).as(name.written()).isNotBlank();
                default -> {
                    assertThat(organs).as(name.written()).hasSize(1);
                    assertThat(!name.note().isEmpty()
                                    || shortFor(name.written(), organs.get(0).name()))
                            .as(name.written())
                            .isTrue();
                }
            }
        }
    }

    /** Whether a name only leaves characters out. */
    private static boolean shortFor(String name, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < name.length(); i++) {
            at += whole.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    /** A slip in 县 or 市 is left open, for counties differ by no more; none is read wrongly. */
    @Test
    void aReaderWhoIsNotToldOfTheSlipsReadsNoneWrongly() {
        assertThat(REPORT.names().slips()).hasSize(8).allMatch(slip -> slip.right() || slip.open());
        assertThat(REPORT.names().slips()).filteredOn(ShangluoNames.Slip::right).hasSizeGreaterThan(3);
    }

    /** In all letters 280 notes name a county; 11 of those letters lack the date of a step. */
    @Test
    void theLettersPassedToACountyAreCountedByTheNote() {
        assertThat(bare("three_step_cases.csv")).hasSize(269).hasSameSizeAs(REPORT.letters());
        assertThat(Rows.shipped("shangluo/cases.csv", row -> new Bare(row.getField("transferred_to"), "", "")))
                .filteredOn(row -> !row.county().isEmpty())
                .hasSize(280);
        assertThat(REPORT.letters())
                .allMatch(letter -> CHINA.governing(letter.sent(), letter.sent())
                        .orElseThrow()
                        .id()
                        .equals("cn-2005"));
    }

    @Test
    void noDifferenceIsWithoutItsReason() {
        assertThat(REPORT.compared()).hasSize(5).allSatisfy(compared -> {
            assertThat(compared.letters().values()).hasSize(269);
            assertThat(compared.letters().keySet()).doesNotContain(Difference.UNEXPLAINED);
        });
    }

    @Test
    void withoutPlaceAndContentNobodyIsGuessed() {
        Compared day = compared(LetterFacts.DAY, Against.PASSED_TO);
        assertThat(day.letters().keySet()).containsExactly(Difference.REGION_UNKNOWN);
        Compared county = compared(LetterFacts.COUNTY, Against.PASSED_TO);
        assertThat(county.letters().keySet()).containsExactly(Difference.CONTENT_UNKNOWN);
        assertThat(List.of(day, county))
                .flatExtracting(Compared::routed)
                .allSatisfy(routed -> assertThat(((Vacancy) routed).goesTo()).contains(ShangluoOrgans.OFFICE));
    }

    /** One letter was passed to a county and to a bureau of the city together. */
    @Test
    void byTheCountyNamedItsGovernmentLeads() {
        Compared compared = compared(LetterFacts.COUNTY_AND_REST, Against.PASSED_TO);
        assertThat(sizes(compared)).isEqualTo(Map.of(Difference.SAME, 268, Difference.TOGETHER, 1));
        assertThat(compared.routed()).allSatisfy(routed -> {
            assertThat(((Assignment) routed).way()).contains(Way.FORWARD);
            assertThat(((Assignment) routed).considered().grounds().toString())
                    .contains("21(3)")
                    .contains("territory");
        });
    }

    /** The data's own columns say for each answer of which region and kind the organ is. */
    @Test
    void whoAnsweredIsExplainedAsTheDatasOwnColumnsSay() {
        List<Bare> rows = bare("three_step_cases.csv");
        long byGovernment = rows.stream()
                .filter(row -> row.kind().equals("county_government"))
                .filter(row -> row.region().equals(row.county()))
                .count();
        Map<Difference, Integer> named = sizes(compared(LetterFacts.COUNTY_AND_REST, Against.ANSWERED_BY));
        assertThat(named.get(Difference.SAME) + named.get(Difference.OWN_OFFICE))
                .isEqualTo((int) byGovernment);
        assertThat(named.get(Difference.OTHER_COUNTY)).isEqualTo((int) rows.stream()
                .filter(row -> !row.region().equals("611000"))
                .filter(row -> !row.region().equals(row.county()))
                .count());
        assertThat(named.get(Difference.MAILBOX) + named.get(Difference.CITY) + named.get(Difference.NAME_UNCLEAR))
                .isEqualTo((int) rows.stream()
                        .filter(row -> row.region().equals("611000"))
                        .count());
    }

    @Test
    void twoRecordsThatDoNotComeFromEachOtherAgree() {
        Compared compared = compared(LetterFacts.ANSWER, Against.PASSED_TO);
        Map<Difference, Integer> sizes = sizes(compared);
        assertThat(compared.count(Vacancy.class))
                .as("who shows nothing is routed to nobody")
                .isEqualTo(sizes.get(Difference.MAILBOX) + sizes.get(Difference.NAME_UNCLEAR));
        assertThat(compared.routed())
                .filteredOn(CompetenceDispute.class::isInstance)
                .singleElement()
                .satisfies(routed -> assertThat(((CompetenceDispute) routed).decider())
                        .isEqualTo(new Decider.Superior(new CommonSuperior.Both(OrganId.of("611000-gov")))));
        assertThat(sizes.get(Difference.LEAD_OPEN)).isEqualTo(1);
        assertThat(sizes.get(Difference.SAME))
                .as("at least every letter that was answered by the government of the county named, or its office")
                .isGreaterThanOrEqualTo(
                        sizes(compared(LetterFacts.COUNTY_AND_REST, Against.ANSWERED_BY)).entrySet().stream()
                                .filter(each ->
                                        each.getKey() == Difference.SAME || each.getKey() == Difference.OWN_OFFICE)
                                .mapToInt(Map.Entry::getValue)
                                .sum());
    }

    /** What was compiled for one day and what is explained say the same of every letter. */
    @Test
    void neitherTheTableNorTheTraceChangesAnAnswer() {
        Routing routing = Routing.under(CHINA, ORGANS.directory(), ORGANS.regions());
        Routing compiled = routing.compiledFor(LocalDate.parse("2021-06-01"));
        for (LetterFacts facts : LetterFacts.values()) {
            for (PassedLetter letter : REPORT.letters()) {
                RoutingRequest request = facts.of(letter, ORGANS);
                assertThat(compiled.route(request, letter.sent()))
                        .isEqualTo(routing.route(request, letter.sent()))
                        .isEqualTo(routing.explain(request, letter.sent()).value());
            }
        }
    }

    @Test
    void noPersonIsNamed() {
        for (Language language : Language.values()) {
            assertThat(Sheet.text(REPORT.lines(), language)).noneMatch(line -> line.contains("【"));
        }
    }

    private static Compared compared(LetterFacts facts, Against against) {
        return REPORT.compared().stream()
                .filter(compared -> compared.facts() == facts && compared.against() == against)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Difference, Integer> sizes(Compared compared) {
        return compared.letters().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    /** The rows whose note names a county, with what the data says of who answered. */
    private static List<Bare> bare(String file) {
        Map<String, String> kinds = Rows.shipped(
                        "shangluo/agencies.csv", row -> Map.entry(row.getField("raw"), row.getField("kind_rule")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Rows.shipped(
                        "shangluo/" + file,
                        row -> new Bare(
                                row.getField("transferred_to"),
                                row.getField("region_code_rule"),
                                kinds.getOrDefault(row.getField("reply_agency"), "")))
                .stream()
                .filter(row -> !row.county().isEmpty())
                .toList();
    }
}
