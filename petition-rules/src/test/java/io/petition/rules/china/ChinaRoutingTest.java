package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Decider;
import io.petition.assignment.Part;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.Unplaced;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.region.Tier;
import io.petition.explain.Citation;
import io.petition.explain.Step;
import io.petition.law.MatterClass;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lawyer's table of who must act, in {@code routing.csv}: a row or more for each ground, under each edition that has it. */
class ChinaRoutingTest {
    private static final Regime CHINA = ChinaRules.national();

    static Stream<List<String>> rows() {
        return CsvRows.of("routing.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableHolds(List<String> row) {
        Routing routing = Routing.under(regime(row.get(0)), Shangnan.directory(), Shangnan.regions());
        LocalDate day = LocalDate.parse(row.get(1));
        RoutingRequest request = request(row.get(2));

        Routed routed = routing.route(request, day);

        assertThat(answer(routed)).as(row.get(2)).isEqualTo(row.get(3));
        assertThat(way(routed)).as(row.get(2)).isEqualTo(row.get(4));
        assertThat(grounds(routed)).as(row.get(2)).isEqualTo(row.get(5));
        assertThat(routing.explain(request, day).value()).isEqualTo(routed);
        assertThat(routing.compiledFor(day).route(request, day)).isEqualTo(routed);
    }

    /** Every ground of every edition is shown by a row, so that none is added without one. */
    @Test
    void everyGroundHasARow() {
        String said = rows().map(row -> row.get(0) + " " + row.get(5)).collect(Collectors.joining("\n"));
        RoutingBook book = CHINA.part(RoutingBook.PART).orElseThrow();
        book.byEdition()
                .forEach((edition, rules) -> rules.grounds()
                        .forEach(
                                ground -> assertThat(said).containsPattern(edition + " .*\\b" + ground.key() + "\\b")));
        assertThat(said).contains("first-receiver 27-2", "first-receiver 14-2", "first-handler 37");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTraceNamesEveryGroundTriedAndReadsInBothLanguages(List<String> row) {
        Routing routing = Routing.under(regime(row.get(0)), Shangnan.directory(), Shangnan.regions());
        var explained = routing.explain(request(row.get(2)), LocalDate.parse(row.get(1)));
        List<String> tried = explained.steps().stream()
                .filter(step -> step.args().containsKey("ground"))
                .map(step -> step.args().get("ground"))
                .toList();
        RoutingBook book = regime(row.get(0)).part(RoutingBook.PART).orElseThrow();
        for (var part : explained.value().considered().parts()) {
            for (Ground ground : book.byEdition().values().stream()
                    .filter(rules ->
                            part.ground().isPresent() && rules.edition().endsWith(row.get(0)))
                    .flatMap(rules -> rules.grounds().stream())
                    .filter(ground -> ground.effect() == Ground.Effect.CONCERNS)
                    .toList()) {
                assertThat(tried).contains(ground.key());
                if (ground.key().equals(part.ground().orElseThrow())) {
                    break;
                }
            }
        }
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (Step step : explained.steps()) {
                assertThat(texts.codes()).contains(step.code());
                assertThat(texts.text(step)).doesNotContain("{", "}");
            }
            explained.value().considered().leftOut().forEach(left -> {
                assertThat(texts.codes()).contains(left.why().code());
                assertThat(texts.text(left.why())).doesNotContain("{", "}");
            });
        }
    }

    static Regime regime(String id) {
        return CHINA.edition(id).isPresent()
                ? CHINA
                : ChinaOverlays.lay(CHINA, id).regime().orElseThrow();
    }

    static RoutingRequest request(String facts) {
        RoutingRequest.Builder request = RoutingRequest.builder();
        for (String fact : facts.split(" ", -1)) {
            String value = fact.substring(fact.indexOf('=') + 1);
            switch (fact.substring(0, fact.indexOf('='))) {
                case "region" -> request.addRegions(RegionCode.of(value));
                case "category" -> request.category(Category.of(value));
                case "office" -> request.office(OrganId.of(value));
                case "against" -> request.addComplainedOf(OrganId.of(value));
                case "purpose" -> request.purpose(Purpose.valueOf(value.toUpperCase(Locale.ROOT)));
                case "class" -> request.matterClass(MatterClass.of(value));
                case "channel" ->
                    request.channel(
                            Channel.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')));
                case "tier" -> request.tier(Tier.valueOf(value.toUpperCase(Locale.ROOT)));
                case "cadre" -> request.cadreTier(Tier.valueOf(value.toUpperCase(Locale.ROOT)));
                case "power" -> request.inPowerOf(SpecialBody.valueOf(value.toUpperCase(Locale.ROOT)));
                case "important" -> request.important(Boolean.parseBoolean(value));
                case "agreed" -> request.agreedLead(OrganId.of(value));
                case "first-receiver" -> request.firstReceiver(OrganId.of(value));
                case "first-handler" -> request.firstHandler(OrganId.of(value));
                case "escalated" -> request.escalatedFrom(OrganId.of(value));
                case "urgent" -> request.urgent(Boolean.parseBoolean(value));
                case "person" -> request.addPersons(PersonRef.of(value));
                case "residence" -> request.residence(RegionCode.of(value));
                case "household" -> request.household(RegionCode.of(value));
                case "demand" -> request.addDemands(demand(value.split(":", -1)));
                default -> throw new IllegalStateException(fact);
            }
        }
        return request.build();
    }

    /** Id, content and region, and where they are its own purpose, class, body and whom it is against. */
    private static RoutingDemand demand(String... parts) {
        RoutingDemand.Builder demand = RoutingDemand.builder().from(RoutingDemand.of(parts[0], parts[1], parts[2]));
        for (int i = 3; i < parts.length; i++) {
            String value = parts[i].substring(1);
            switch (parts[i].charAt(0)) {
                case '?' -> demand.purpose(Purpose.valueOf(value.toUpperCase(Locale.ROOT)));
                case '#' -> demand.matterClass(MatterClass.of(value));
                case '^' -> demand.inPowerOf(SpecialBody.valueOf(value.toUpperCase(Locale.ROOT)));
                case '!' -> demand.addComplainedOf(OrganId.of(value));
                default -> throw new IllegalStateException(parts[i]);
            }
        }
        return demand.build();
    }

    static String answer(Routed routed) {
        if (routed instanceof Assignment assignment) {
            return "assignment " + assignment.lead()
                    + (assignment.coHandlers().isEmpty() ? "" : " + " + ids(assignment.coHandlers()))
                    + unplaced(assignment.unplaced())
                    + apart(assignment.apart());
        }
        if (routed instanceof CompetenceDispute dispute) {
            return "dispute " + ids(dispute.between()) + " > " + decider(dispute.decider())
                    + unplaced(dispute.unplaced())
                    + apart(dispute.apart());
        }
        Vacancy vacancy = (Vacancy) routed;
        return "vacancy " + vacancy.goesTo().map(OrganId::value).orElse("nobody") + ": "
                + vacancy.why().stream()
                        .map(why -> (why.code() + " " + why.args().getOrDefault("fact", "")).strip())
                        .collect(Collectors.joining(" "));
    }

    private static String unplaced(List<Unplaced> unplaced) {
        return unplaced.stream()
                .map(each -> " ! "
                        + each.demand().map(DemandId::value).orElse("")
                        + each.region().map(region -> "@" + region).orElse("")
                        + " > " + each.goesTo().map(OrganId::value).orElse("nobody"))
                .collect(Collectors.joining());
    }

    private static String apart(List<Part> apart) {
        return apart.stream()
                .map(each -> " / "
                        + each.demand()
                                .map(DemandId::value)
                                .or(() -> each.region().map(region -> "@" + region))
                                .orElse("")
                        + " > " + ids(each.organs()) + " "
                        + each.way().orElseThrow().code())
                .collect(Collectors.joining());
    }

    private static String decider(Decider decider) {
        if (decider instanceof Decider.OwnLevel own) {
            return "own level " + own.leadership();
        }
        if (decider instanceof Decider.JointConference conference) {
            return "conference " + conference.conference();
        }
        if (decider instanceof Decider.Superior superior) {
            if (superior.superior() instanceof CommonSuperior.ByTerritory above) {
                return "by territory " + above.organ();
            }
            if (superior.superior() instanceof CommonSuperior.Choice choice) {
                return "both " + choice.inLine() + "/" + choice.byTerritory();
            }
            if (superior.superior() instanceof CommonSuperior.HalfKnown half) {
                return "half " + half.organ() + " " + half.why().code();
            }
            return superior.superior().toString();
        }
        return "nobody";
    }

    private static String way(Routed routed) {
        return routed instanceof Assignment assignment
                ? assignment.way().map(way -> way.code()).orElse("")
                : "";
    }

    private static String grounds(Routed routed) {
        return routed.considered().grounds().stream()
                .map(ChinaRoutingTest::ground)
                .collect(Collectors.joining(" | "));
    }

    static String ground(Basis basis) {
        return basis.key()
                + (basis.standing() == Standing.UNCONFIRMED ? "? " : " ")
                + basis.citations().stream().map(Citation::article).collect(Collectors.joining(" "));
    }

    private static String ids(List<OrganId> organs) {
        return organs.stream().map(OrganId::value).collect(Collectors.joining(" "));
    }

    /** Who accepted it first is a candidate: that it has no such function is said of it, and not passed over. */
    @Test
    void aFirstHandlerWithoutTheFunctionIsLeftOutWithThatReason() {
        Routed routed = Routing.under(regime(ChinaOverlays.SHANDONG_2015), Shangnan.directory(), Shangnan.regions())
                .route(
                        request(
                                "region=611002 category=housing purpose=request first-handler=city-labour office=city-office"),
                        LocalDate.parse("2016-03-01"));
        assertThat(routed.considered().leftOut())
                .filteredOn(left -> left.organ().equals(OrganId.of("city-labour")))
                .extracting(left -> left.why().code())
                .containsExactly("route-first-not-competent");
    }

    /** Every basis has its words, and the rules of an edition cite that edition. */
    @Test
    void everyRuleHasItsWordsAndCitesItsEdition() {
        for (String regime : List.of(
                "cn-2022",
                ChinaOverlays.SHANGHAI_2018,
                ChinaOverlays.BEIJING_JIESUJIBAN,
                ChinaOverlays.SHANDONG_2015,
                ChinaOverlays.SHANDONG_REVIEW_2024)) {
            RoutingBook book = regime(regime).part(RoutingBook.PART).orElseThrow();
            book.byEdition()
                    .forEach((edition, rules) -> rules.bases().forEach(basis -> {
                        for (Language language : Language.values()) {
                            assertThat(Texts.in(language).codes()).contains("routing." + basis.key());
                        }
                        Set<String> instruments = basis.citations().stream()
                                .map(Citation::instrument)
                                .collect(Collectors.toSet());
                        assertThat(instruments)
                                .as(edition + " " + basis.key())
                                .hasSize(1)
                                .doesNotContain(edition.startsWith("cn-2022") ? "信访条例" : "信访工作条例");
                    }));
        }
    }
}
