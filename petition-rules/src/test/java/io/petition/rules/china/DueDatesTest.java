package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.Regime;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DeliberationCommand.AskSupplement;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.OrderRectification;
import io.petition.lifecycle.FollowUpCommand.ReturnVisit;
import io.petition.lifecycle.SupportCommand.ProposeRelief;
import io.petition.lifecycle.SupportCommand.Summon;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is due before the day on which it is asked for. */
class DueDatesTest {
    private static final String DAY = "2025-04-15";
    private static final OrganId FINANCE = OrganId.of("finance-bureau");
    private static final Actor CONFERENCE =
            new Actor(Role.JOINT_CONFERENCE, Optional.of(OrganId.of("county-joint-conference")), Optional.empty());
    private static final Actor STREET =
            new Actor(Role.GRASS_ROOTS, Optional.of(OrganId.of("street-office")), Optional.empty());

    /** Every act that sets somebody a day: at which desk, and with which day. */
    private static Story story(String act) {
        Regime china = ChinaRules.national();
        return switch (act) {
            case "assign" -> Story.under(china).registers(OFFICE, "2025-04-14", "P-1", Channel.LETTER);
            case "ask-supplement" -> Shandong.underReview(Shandong.REGIME);
            case "summon" ->
                Shandong.answered(ChinaOverlays.lay(china, ChinaOverlays.BEIJING_JIESUJIBAN)
                        .regime()
                        .orElseThrow());
            case "order-carrying-out" -> Shandong.supported(china);
            default -> Shandong.answered(china);
        };
    }

    private static Actor actor(String act) {
        return switch (act) {
            case "assign", "propose-relief", "return-visit" -> OFFICE;
            case "ask-supplement" -> CITY;
            case "summon" -> STREET;
            case "order-rectification" -> CONFERENCE;
            default -> HOUSING;
        };
    }

    private static Command command(String act, LocalDate by) {
        return switch (act) {
            case "assign" -> new Assign(FIRST, List.of(FINANCE), by);
            case "ask-supplement" -> new AskSupplement(FIRST, "the contract", Optional.of(by));
            case "summon" -> new Summon(FIRST, List.of(FINANCE), "emergency", When.on(by));
            case "order-rectification" -> new OrderRectification(FIRST, FINANCE, by);
            case "order-carrying-out" -> new OrderCarryingOut(FIRST, FINANCE, Optional.of(by));
            case "propose-relief" -> new ProposeRelief(FIRST, "social-relief", FINANCE, Optional.of(by));
            case "return-visit" -> new ReturnVisit(FIRST, false, false, Optional.of(by));
            default -> throw new IllegalArgumentException(act);
        };
    }

    /** What is assigned is reported on later than today; everything else may be asked for until tonight. */
    static List<Arguments> rows() {
        List<Arguments> rows = new ArrayList<>();
        for (String act : List.of(
                "assign",
                "ask-supplement",
                "summon",
                "order-rectification",
                "order-carrying-out",
                "propose-relief",
                "return-visit")) {
            rows.add(Arguments.of(act, "2025-04-14", true));
            rows.add(Arguments.of(act, "2025-04-15", act.equals("assign")));
            rows.add(Arguments.of(act, "2025-04-16", false));
        }
        return rows;
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("rows")
    void whatIsPastIsNotSet(String act, String by, boolean refused) {
        assertThat(story(act).refusals(actor(act), DAY, command(act, LocalDate.parse(by))))
                .isEqualTo(refused ? List.of("due-date-not-ahead") : List.of());
    }

    /** To the hour, where both hours are known. */
    @ParameterizedTest(name = "answer by {0}")
    @CsvSource({"2025-04-14T23:00:00Z, false", "2025-04-14T15:59:00Z, true"})
    void anHourIsOfItsDay(String by, boolean refused) {
        Summon summon = new Summon(FIRST, List.of(FINANCE), "emergency", When.of(by));
        assertThat(story("summon").refusals(STREET, DAY, summon).contains("due-date-not-ahead"))
                .isEqualTo(refused);
    }
}
