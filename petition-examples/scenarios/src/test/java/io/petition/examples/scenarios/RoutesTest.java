package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.assignment.Boundary;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Decider;
import io.petition.assignment.Routed;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.competence.OrganLint;
import io.petition.condition.Truth;
import io.petition.explain.Coded;
import io.petition.explain.Finding.Severity;
import io.petition.law.Regime;
import io.petition.model.OrganId;
import io.petition.rules.china.ChinaRules;
import io.petition.time.Span;
import io.petition.time.When;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who must act in the scenarios, each answer as a lawyer would give it, each figure recounted by hand. */
class RoutesTest {
    private static final Regime CHINA = ChinaRules.national();

    /** No code stands for the whole country, and that of the two national bodies the region is not in the tree is no fault. */
    @Test
    void theDirectoryHasNoFault() {
        assertThat(OrganLint.under(Town.regions()).check(Town.directory().organs()))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** S07: both bureaus are the county's; no government stands above both provinces in this directory. */
    @Test
    void theCommonSuperiorDecidesAndWhereThereIsNoneTheConference() {
        Crossing crossing = S07Baotou.play(CHINA).crossing();
        assertThat(crossing.wages().decider())
                .isEqualTo(new Decider.Superior(new CommonSuperior.ByTerritory(OrganId.of("county"))));
        assertThat(crossing.apart().decider())
                .isEqualTo(new Decider.JointConference(OrganId.of("national-conference")));
        assertThat(crossing.before().decider())
                .as("art. 24 of 2005 knows no conference")
                .isInstanceOf(Decider.NobodyKnown.class);
    }

    /** S07: they live where they worked, and are registered at home. */
    @Test
    void whatIsCrossedIsWorkedOut() {
        S07Baotou.Report report = S07Baotou.play(CHINA);
        Crossing crossing = report.crossing();
        assertThat(crossing.apart().considered().boundary())
                .isEqualTo(new Boundary(Truth.YES, Truth.YES, Truth.YES, Truth.NO, Truth.YES, Truth.NO));
        assertThat(Found.crossed(crossing.wages().considered().boundary())).isEqualTo(1);
        assertThat(crossing.agreed().lead()).isEqualTo(OrganId.of("labour"));
        assertThat(report.told().track().coHandlers())
                .containsExactly(OrganId.of("construction"), OrganId.of("labour-of-other-province"));
    }

    /** S08: the heating office serves cell 7 alone; seven are to be told, of whom the record names four. */
    @Test
    void eachDemandIsLookedAtInItsCellAndAllAreToldAtOnce() {
        S08Baota.Report report = S08Baota.play(CHINA);
        Night night = report.night();
        assertThat(night.concerned())
                .extracting(OrganId::value)
                .containsExactly("heating", "construction", "civil-affairs");
        assertThat(((Assignment) night.neighbour()).lead()).isEqualTo(OrganId.of("housing"));
        assertThat(night.national().considered().told())
                .hasSize(7)
                .allMatch(told -> told.within().isEmpty() && told.organ().isPresent());
        assertThat(night.local().considered().told())
                .hasSize(7)
                .allMatch(told -> told.within().orElseThrow().equals(Span.hours(2)));
        assertThat(night.untold(report.told().state()))
                .extracting(OrganId::value)
                .containsExactly("county-conference", "city-office", "national-office");
    }

    /** S06: the city has a housing bureau, and nobody for relief; settled are three, one of them by who had it first and at once. */
    @Test
    void whatIsHardGoesUpOneLevelAndNotBackDown() {
        S06Guangdong.Report report = S06Guangdong.play(CHINA);
        assertThat(report.up().lead()).isEqualTo(OrganId.of("city-housing"));
        assertThat(report.nobody()).isInstanceOf(Vacancy.class);
        assertThat(report.bare().refusals()).extracting(Coded::code).containsExactly("act-without-basis");
        assertThat(report.told().refusals())
                .extracting(Coded::code)
                .containsExactly("actor-does-not-hold-track", "nobody-in-the-chair");
        assertThat(report.told().state().findings()).isEmpty();
        assertThat(report.settled()).isEqualTo(3);
        assertThat(report.atFirstHandling()).isEqualTo(1);
        assertThat(report.ledger())
                .as("every matter has a clock, closed or not")
                .allMatch(row -> row.due().isPresent());
    }

    /** S21: of the five only the request comes back, and only under the rule that knows the duty. */
    @Test
    void whoAcceptedItFirstKeepsItWhereARuleSaysSo() {
        List<S21FirstHandler.Asked> asked = S21FirstHandler.play(CHINA).asked();
        assertThat(asked).noneMatch(S21FirstHandler.Asked::backUnderNational);
        assertThat(asked)
                .filteredOn(S21FirstHandler.Asked::backUnderLocal)
                .extracting(S21FirstHandler.Asked::name)
                .containsExactly("request");
        assertThat(asked.get(1).local().considered().leftOut())
                .extracting(left -> left.why().code())
                .contains("route-first-not-competent");
        assertThat(asked.get(2).local().considered().leftOut())
                .extracting(left -> left.organ() + " " + left.why().code())
                .contains("city-housing route-left-complained-of");
        assertThat(asked.get(3).local().considered().open())
                .extracting(open -> open.args().get("ground"))
                .contains("first-handler");
        assertThat(asked.get(4).local()).isInstanceOf(Vacancy.class);
    }

    /** What both had alike was disputed until they were one; who ended takes nothing more, and 60 days from 2025-06-09 stay 60 days. */
    @Test
    void theNewBureauHasWhatTheTwoHad() {
        Merger.Report report = Merger.play(CHINA);
        assertThat(report.asked().get(0).before()).extracting(RoutesTest::lead).isEqualTo("land");
        assertThat(report.asked().get(1).before()).isInstanceOf(CompetenceDispute.class);
        for (Merger.Asked each : report.asked().subList(0, 2)) {
            assertThat(each.after()).extracting(RoutesTest::lead).isEqualTo("resources");
            assertThat(each.after().considered().grounds())
                    .extracting(Basis::key)
                    .contains("successor");
        }
        assertThat(report.asked().get(2).after()).extracting(RoutesTest::lead).isEqualTo("county");
        assertThat(report.names())
                .extracting(name -> name.value().organs().toString())
                .containsExactly("[land]", "[resources]");
        assertThat(report.due()).contains(When.of("2025-08-08")).isEqualTo(report.dueAfter());
        assertThat(report.told().refusals())
                .extracting(Coded::code)
                .containsExactly("actor-not-in-matter", "actor-does-not-hold-track", "actor-does-not-hold-track");
        assertThat(report.told().state().findings()).isEmpty();
    }

    /** S11: whom the order binds is found in the cell; ordered at 09:10 until 17:00, one answers at 12:10. */
    @Test
    void anOrderOfTheGrassRootsBindsWhomRoutingFinds() {
        Order order = S11Guangming.play(CHINA).order();
        assertThat(order.answers())
                .containsExactly(
                        new Order.Answered("heating", "in-time"), new Order.Answered("construction", "missing"));
        assertThat(order.bare().refusals()).extracting(Coded::code).containsExactly("act-without-basis");
        assertThat(order.told().refusals())
                .extracting(Coded::code)
                .containsExactly(
                        "ground-not-known",
                        "act-not-at-this-stage",
                        "actor-does-not-hold-track",
                        "objection-not-in-time",
                        "proceeding-not-open");
        assertThat(order.told().state().findings()).isEmpty();
    }

    private static String lead(Routed routed) {
        return ((Assignment) routed).lead().value();
    }
}
