package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.remedy.ReviewQuestion;
import io.petition.assignment.remedy.Reviewers;
import io.petition.assignment.remedy.Reviews;
import io.petition.authority.Organ;
import io.petition.authority.OrganSketch;
import io.petition.explain.Citation;
import io.petition.model.OrganId;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lawyer's table of who reviews whose opinion, in {@code reviews.csv}. */
class ChinaReviewsTest {
    static Stream<List<String>> rows() {
        return CsvRows.of("reviews.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableHolds(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(0).equals("cn-2005") ? "2010-03-01" : "2024-07-01");
        Reviewers reviewers = Reviews.under(
                        ChinaRoutingTest.regime(row.get(0)), Shangnan.directory(), Shangnan.regions())
                .reviewers(new ReviewQuestion(day, organs(row.get(1)), organs(row.get(2))), day);
        assertThat(answer(reviewers)).isEqualTo(row.get(3));
        assertThat(basis(reviewers)).isEqualTo(row.get(4));
    }

    /** Art. 13 is whole: every rule of it has a row. */
    @Test
    void everyRuleOfArticle13HasARow() {
        Set<String> said = rows().map(row -> row.get(4)).collect(Collectors.toSet());
        assertThat(said)
                .contains(
                        "review-leadership 13",
                        "review-provincial-department 13",
                        "review-department 13",
                        "review-vertical 13",
                        "review-dispatched 13",
                        "review-managed 13",
                        "review-joint 13");
    }

    /** Equal questions have equal answers, in whatever order a host wrote the organs. */
    @Test
    void theOrderInWhichTheOrgansWereWrittenChangesNothing() {
        OrganId a = OrganId.of("county-housing");
        OrganId b = OrganId.of("county2-housing");
        LocalDate day = LocalDate.parse("2024-07-01");
        assertThat(new ReviewQuestion(day, ImmutableSet.of(b, a), ImmutableSet.of(b, a)).toString())
                .isEqualTo(new ReviewQuestion(day, ImmutableSet.of(a, b), ImmutableSet.of(a, b)).toString());
        OrganId top = OrganId.of("council");
        Reviews reviews = Reviews.under(ChinaRules.national(), Shangnan.directory(), Shangnan.regions());
        assertThat(reviews.reviewers(new ReviewQuestion(day, ImmutableSet.of(top, a), Set.of()), day))
                .isEqualTo(reviews.reviewers(new ReviewQuestion(day, ImmutableSet.of(a, top), Set.of()), day));
    }

    /** Half of a choice, and a superior that is lost, are said in both languages, with whom it is about. */
    @Test
    void whyASuperiorCannotBeToldReadsInBothLanguages() {
        LocalDate day = LocalDate.parse("2024-07-01");
        Reviews reviews = Reviews.under(ChinaRules.national(), Shangnan.directory(), Shangnan.regions());
        for (String organ : List.of("county-pool", "county-salt")) {
            Reviewers.HalfChoice half =
                    (Reviewers.HalfChoice) reviews.reviewers(ReviewQuestion.against(day, OrganId.of(organ)), day);
            for (Language language : Language.values()) {
                assertThat(Texts.in(language).text(half.why()))
                        .contains(organ, organ.replace("county", "city"))
                        .doesNotContain("{", "}");
            }
        }
    }

    /** A rule that might be met is not skipped: the fact that would tell is named, in both languages. */
    @Test
    void aMissingKindOrTierIsNamed() {
        assertThat(open(Organ.builder()
                        .from(OrganSketch.organ("bare", "611002", "city-tax", "county-gov"))
                        .kind("")
                        .build()))
                .isEqualTo("organ-kind");
        assertThat(open(OrganSketch.organ("bare", "999999", "city-housing", "county-gov")))
                .isEqualTo("organ-tier");
    }

    private static String open(Organ organ) {
        LocalDate day = LocalDate.parse("2024-07-01");
        Reviews reviews = Reviews.under(
                ChinaRoutingTest.regime(ChinaOverlays.SHANDONG_REVIEW_2024),
                Shangnan.directory(List.of(organ)),
                Shangnan.regions());
        Reviewers.Nobody nobody = (Reviewers.Nobody) reviews.reviewers(ReviewQuestion.against(day, organ.id()), day);
        assertThat(nobody.why().code()).isEqualTo("review-rule-open");
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).text(nobody.why())).doesNotContain("{", "}", "organ-");
        }
        return nobody.why().args().get("facts");
    }

    @Test
    void everyUnknownOrganIsNamed() {
        LocalDate day = LocalDate.parse("2024-07-01");
        Reviewers reviewers = Reviews.under(ChinaRules.national(), Shangnan.directory(), Shangnan.regions())
                .reviewers(new ReviewQuestion(day, organs("x1+x2"), Set.of()), day);
        assertThat(((Reviewers.Nobody) reviewers).why().args().get("organ").split(", ", -1))
                .containsExactlyInAnyOrder("x1", "x2");
    }

    private static Set<OrganId> organs(String cell) {
        return cell.isEmpty()
                ? Set.of()
                : Arrays.stream(cell.split("\\+", -1)).map(OrganId::of).collect(Collectors.toSet());
    }

    private static String answer(Reviewers reviewers) {
        if (reviewers instanceof Reviewers.One one) {
            return "one " + one.organ();
        }
        if (reviewers instanceof Reviewers.Choice choice) {
            return "choice " + choice.inLine() + "/" + choice.byTerritory() + " "
                    + choice.whose().name().toLowerCase(Locale.ROOT);
        }
        if (reviewers instanceof Reviewers.HalfChoice half) {
            return "half " + half.organ() + " " + half.why().code() + " "
                    + half.whose().name().toLowerCase(Locale.ROOT);
        }
        return "nobody " + ((Reviewers.Nobody) reviewers).why().code();
    }

    private static String basis(Reviewers reviewers) {
        if (reviewers instanceof Reviewers.One one) {
            return text(one.basis());
        }
        if (reviewers instanceof Reviewers.HalfChoice half) {
            return text(half.basis());
        }
        return reviewers instanceof Reviewers.Choice choice ? text(choice.basis()) : "";
    }

    private static String text(Basis basis) {
        return basis.key() + " "
                + basis.citations().stream().map(Citation::article).collect(Collectors.joining(" "));
    }
}
