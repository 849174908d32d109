package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Assignment;
import io.petition.assignment.Routed;
import io.petition.assignment.request.RoutingRequest;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import java.time.LocalDate;
import java.util.List;

/**
 * S21, first-handler duty 首办责任: who accepted a matter first keeps it. The national text knows no such duty, and no rule of Fujian's is known, so it is played under
 * the one text that has it, Shandong's of 2015: of who has the function at all, of appeals and requests, and never of who is accused.
 */
public final class S21FirstHandler {
    private static final String DAY = "2016-03-01";
    private static final OrganId CITY_HOUSING = OrganId.of("city-housing");

    private S21FirstHandler() {}

    /**
     * One petition, and who must act on it.
     *
     * @param name which
     * @param firstHandler who accepted it first
     * @param national under the national text alone
     * @param local under Shandong's
     */
    record Asked(String name, OrganId firstHandler, Routed national, Routed local) {
        private static boolean back(OrganId firstHandler, Routed routed) {
            return routed instanceof Assignment assignment && assignment.lead().equals(firstHandler);
        }

        boolean backUnderNational() {
            return back(firstHandler, national);
        }

        boolean backUnderLocal() {
            return back(firstHandler, local);
        }
    }

    /** What the scenario found. */
    record Report(List<Asked> asked) {
        Report {
            asked = ImmutableList.copyOf(asked);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s21.first-title"));
            for (Asked each : asked) {
                lines.add(Line.heading("s21.asked", "petition", each.name(), "handler", each.firstHandler()))
                        .add(Line.item("s21.national"))
                        .addAll(Found.lines(each.national()))
                        .add(Line.item("s21.local"))
                        .addAll(Found.lines(each.local()));
            }
            return lines.add(Line.heading(
                            "s21.share",
                            "national",
                            asked.stream().filter(Asked::backUnderNational).count(),
                            "local",
                            asked.stream().filter(Asked::backUnderLocal).count(),
                            "all",
                            asked.size()))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime, and under the same with Shandong's regulation laid over it. */
    static Report play(Regime china) {
        Regime shandong =
                ChinaOverlays.lay(china, ChinaOverlays.SHANDONG_2015).regime().orElseThrow();
        return new Report(List.of(
                asked(china, shandong, "request", CITY_HOUSING, at().purpose(Purpose.REQUEST)),
                asked(china, shandong, "not-competent", OrganId.of("labour"), at().purpose(Purpose.REQUEST)),
                asked(
                        china,
                        shandong,
                        "accusation",
                        CITY_HOUSING,
                        at().purpose(Purpose.ACCUSATION).addComplainedOf(CITY_HOUSING)),
                asked(china, shandong, "purpose-unknown", CITY_HOUSING, at()),
                asked(
                        china,
                        shandong,
                        "place-unknown",
                        CITY_HOUSING,
                        RoutingRequest.builder()
                                .from(at().build())
                                .regions(List.of())
                                .purpose(Purpose.REQUEST))));
    }

    private static RoutingRequest.Builder at() {
        return RoutingRequest.builder()
                .received(LocalDate.parse(DAY))
                .category(Category.of("housing"))
                .addRegions(Town.COUNTY)
                .office(Town.CITY_OFFICE);
    }

    private static Asked asked(
            Regime china, Regime shandong, String name, OrganId handler, RoutingRequest.Builder request) {
        RoutingRequest again = request.firstHandler(handler).build();
        return new Asked(name, handler, Town.route(china, again, DAY), Town.route(shandong, again, DAY));
    }
}
