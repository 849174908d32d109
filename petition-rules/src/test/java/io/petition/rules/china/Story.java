package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Permission;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One matter told as a clerk would tell it: who did what on which day, and how it stood. */
final class Story {
    static final Actor OFFICE = Actor.office(OrganId.of("county-petition-office"));
    static final Actor HOUSING = Actor.organ(OrganId.of("housing-bureau"));
    static final Actor CITY = Actor.organ(OrganId.of("city-government"));
    static final Actor PROVINCE = Actor.organ(OrganId.of("province-government"));
    static final Actor PERSON = Actor.petitioner(PersonRef.of("someone"));
    static final TrackId FIRST = TrackId.of("1");
    static final TrackId SECOND = TrackId.of("2");

    private static final Set<Kind> WAITED_FOR = Set.of(Kind.RUNNING, Kind.DUE_SOON, Kind.OVERDUE, Kind.PAUSED);

    private final Lifecycle desk;
    private MatterState state;

    private Story(Lifecycle desk, String matter) {
        this.desk = desk;
        state = MatterState.empty(MatterId.of(matter));
    }

    static Story under(Regime regime) {
        return new Story(Lifecycle.under(regime), "M-1");
    }

    /** One of several matters. */
    static Story of(Lifecycle desk, String matter) {
        return new Story(desk, matter);
    }

    static OrganId of(Actor actor) {
        return actor.organ().orElseThrow();
    }

    /** A petition comes in and is registered the same day. */
    Story registers(Actor actor, String day, String petition, Channel channel) {
        return does(
                actor,
                day,
                new Register(Petition.builder()
                        .id(PetitionId.of(petition))
                        .channel(channel)
                        .received(When.on(LocalDate.parse(day)))
                        .build()));
    }

    Story does(Actor actor, String day, Command command) {
        return late(actor, day, day, command);
    }

    /** What happened on a day and is recorded on another. */
    Story late(Actor actor, String day, String recorded, Command command) {
        Decision decision = desk.decide(state, command, at(actor, day, recorded));
        assertThat(decision).as("%s on %s", command, day).isInstanceOf(Decision.Accepted.class);
        state = desk.evolve(state, ((Decision.Accepted) decision).events());
        assertThat(state.findings()).isEmpty();
        return this;
    }

    /** Why it is refused; empty where it is not. */
    List<String> refusals(Actor actor, String day, Command command) {
        return why(actor, day, command).stream().map(Reason::code).toList();
    }

    /** Every reason for which a command is refused; none when it is not. */
    List<Reason> why(Actor actor, String day, Command command) {
        return desk.decide(state, command, at(actor, day, day)).reasons();
    }

    /** What a desk may do. */
    List<ActKey> open(Actor actor, String asOf) {
        return desk.allowed(state, actor, When.on(LocalDate.parse(asOf))).stream()
                .filter(Permission.Open.class::isInstance)
                .map(Permission::act)
                .distinct()
                .toList();
    }

    /** What runs for a term, or is past: {@code organ until day}; several where several run, none where nothing is owed. */
    List<String> owing(TermKey term, String asOf) {
        return desk.deadlines(state, term, When.on(LocalDate.parse(asOf))).stream()
                .filter(owed -> WAITED_FOR.contains(owed.status().kind()))
                .map(owed -> owed.organ().map(OrganId::value).orElse("nobody") + " until "
                        + owed.deadline().due().map(When::toString).orElse("?"))
                .toList();
    }

    /** How the first clock of a term stands. */
    Owed owed(TermKey term, String asOf) {
        return desk.deadlines(state, term, When.on(LocalDate.parse(asOf))).get(0);
    }

    /** Every clock of a term. */
    List<Owed> allOwed(TermKey term, String asOf) {
        return desk.deadlines(state, term, When.on(LocalDate.parse(asOf)));
    }

    /** How the clock of a term stands that was started last. */
    DeadlineStatus.Kind standingOfLast(TermKey term, String asOf) {
        List<Owed> clocks = desk.deadlines(state, term, When.on(LocalDate.parse(asOf)));
        return clocks.get(clocks.size() - 1).status().kind();
    }

    DeadlineStatus.Kind standing(TermKey term, String asOf) {
        return owed(term, asOf).status().kind();
    }

    /** What the petitioner is told. */
    Outlook outlook(String asOf) {
        return desk.outlook(state, When.on(LocalDate.parse(asOf)));
    }

    /** What one of several is told. */
    Outlook outlook(Actor petitioner, String asOf) {
        return desk.outlook(state, petitioner, When.on(LocalDate.parse(asOf)));
    }

    Lifecycle desk() {
        return desk;
    }

    MatterState state() {
        return state;
    }

    private Occasion at(Actor actor, String day, String recorded) {
        return new Occasion(
                actor,
                When.on(LocalDate.parse(day)),
                LocalDate.parse(recorded)
                        .atTime(18, 0)
                        .atZone(desk.regime().zone())
                        .toInstant());
    }
}
