package io.petition.rules.china;

import static io.petition.authority.OrganSketch.function;
import static io.petition.authority.OrganSketch.organ;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Boundary;
import io.petition.assignment.Considered;
import io.petition.assignment.Part;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.authority.OrganDirectory;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lawyer's table of what comes with the answer who must act, in {@code routing-circumstances.csv}. */
class ChinaRoutingCircumstancesTest {
    private static final Set<String> RECUSALS = Set.of("accused", "below-accused", "interested");

    private static final RegionTree REGIONS = new RegionRows()
            .add("61", "省", 1)
            .add("6110", "市", 2)
            .add("611002", "甲县", 3)
            .add("611002001", "街道", 4)
            .add("611021", "乙县", 5)
            .add("611022", "丙县", 6)
            .build()
            .tree();

    /** Operators that stand under nobody in the province. */
    private static final OrganDirectory DIRECTORY = Shangnan.directory(List.of(
            organ("rail", "611002").addFunctions(function("lines", "rails")).build(),
            organ("power", "611002").addFunctions(function("lines")).build(),
            organ("rail2", "611021").addFunctions(function("rails")).build()));

    static Stream<List<String>> rows() {
        return CsvRows.of("routing-circumstances.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableHolds(List<String> row) {
        Routing routing = Routing.under(ChinaRoutingTest.regime(row.get(0)), DIRECTORY, REGIONS);
        LocalDate day = LocalDate.parse(row.get(1));
        Routed routed = routing.route(ChinaRoutingTest.request(row.get(2)), day);
        Considered considered = routed.considered();

        assertThat(List.of(
                        ChinaRoutingTest.answer(routed),
                        told(considered),
                        aside(considered),
                        boundary(considered.boundary()),
                        considered.parts().stream()
                                .map(ChinaRoutingCircumstancesTest::part)
                                .collect(Collectors.joining(" | "))))
                .as(row.get(2))
                .isEqualTo(row.subList(3, 8));
        assertThat(routing.compiledFor(day).route(ChinaRoutingTest.request(row.get(2)), day))
                .isEqualTo(routed);
    }

    private static String told(Considered considered) {
        return considered.told().stream()
                .map(told -> told.recipient().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + "="
                        + told.organ()
                                .map(OrganId::value)
                                .orElseGet(() -> told.why().orElseThrow().code()) + " "
                        + told.basis().citations().stream()
                                .map(Citation::article)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String aside(Considered considered) {
        return considered.aside().isEmpty()
                ? ""
                : considered.aside().stream().map(PersonRef::value).collect(Collectors.joining(" "))
                        + ": "
                        + considered.grounds().stream()
                                .filter(basis -> RECUSALS.contains(basis.key()))
                                .map(ChinaRoutingTest::ground)
                                .collect(Collectors.joining(" | "));
    }

    private static String boundary(Boundary boundary) {
        return Stream.of(
                        boundary.regions(),
                        boundary.departments(),
                        boundary.trades(),
                        boundary.personFromMatter(),
                        boundary.personFromHousehold(),
                        boundary.allApart())
                .map(truth -> truth == Truth.YES ? "y" : truth == Truth.NO ? "n" : "?")
                .collect(Collectors.joining());
    }

    private static String part(Part part) {
        return Stream.of(
                        part.demand().map(demand -> demand.value()).orElse(""),
                        part.region().map(region -> region.value()).orElse("nowhere"),
                        part.ground().orElse("nobody:"),
                        part.organs().stream().map(OrganId::value).collect(Collectors.joining(" ")),
                        part.why().stream().map(Coded::code).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
