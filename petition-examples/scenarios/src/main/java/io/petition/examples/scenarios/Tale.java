package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Track;
import io.petition.model.MatterId;
import io.petition.model.Petition;
import io.petition.model.TrackId;
import io.petition.rules.china.MatterClasses;
import io.petition.time.When;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One matter told as a clerk would tell it: who does what when, what is refused and why, how its terms stand. It holds
 * what a host holds, the desk and the state, and keeps what happened as sentences. A time is a day or an instant, written as
 * {@link When#of} reads it.
 */
final class Tale {
    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Lifecycle desk;
    private final List<Coded> lines = new ArrayList<>();
    private final List<Reason> refusals = new ArrayList<>();
    private MatterState state;

    private Tale(Lifecycle desk, String matter) {
        this.desk = desk;
        this.state = MatterState.empty(MatterId.of(matter));
    }

    static Tale under(Regime regime, String matter) {
        return new Tale(Lifecycle.under(regime), matter);
    }

    /** It is done; a story in which it is not is told wrongly. */
    Tale does(Actor actor, String when, Command command) {
        Decision decision = desk.decide(state, command, occasion(actor, when));
        if (!decision.accepted()) {
            throw new IllegalStateException(
                    "command: " + command + " on " + when + " is refused: " + decision.reasons());
        }
        state = desk.evolve(state, decision.events());
        lines.add(Telling.done(actor, shown(When.of(when)), command));
        return this;
    }

    /** It is asked for and refused, with every reason; a story in which it is done is told wrongly. */
    Tale asksInVain(Actor actor, String when, Command command) {
        Decision decision = desk.decide(state, command, occasion(actor, when));
        if (decision.accepted()) {
            throw new IllegalStateException("command: " + command + " on " + when + " is done, not refused");
        }
        refusals.addAll(decision.reasons());
        lines.add(Telling.refused(actor, shown(When.of(when)), command));
        lines.addAll(decision.reasons());
        return this;
    }

    /** How a term stands as of a time: each clock of it, or that the text sets no number of days. */
    Tale owes(TermKey term, String asOf) {
        String on = shown(When.of(asOf));
        desk.deadlines(state, term, When.of(asOf)).forEach(owed -> lines.add(Telling.owed(owed, on)));
        Track track = state.tracks().get(0);
        Edition edition = desk.governing(track, When.of(asOf)).orElseThrow();
        if (edition.term(term) instanceof TermLookup.NoStatutoryTerm none) {
            lines.add(Line.item("tale.no-term", "on", on, "term", term)
                    .citing(none.noTerm().citations()));
        }
        return this;
    }

    /** A petition comes in at the petition office and is registered there. */
    Tale registers(String day, Petition petition) {
        return does(Cast.OFFICE, day, new Register(petition));
    }

    /** The office forwards it, and the organ signs for it. */
    Tale reaches(Actor organ, String day) {
        return does(Cast.OFFICE, day, new Forward(TrackId.FIRST, List.of(Cast.organ(organ))))
                .does(organ, day, new Receive(TrackId.FIRST));
    }

    /** The organ tells the petitioner, and accepts it as a matter for the ordinary procedure. */
    Tale accepts(Actor organ, String day) {
        return does(organ, day, Notify.whole(TrackId.FIRST))
                .does(organ, day, new Classify(TrackId.FIRST, MatterClasses.ORDINARY))
                .does(organ, day, new Accept(TrackId.FIRST));
    }

    /** The organ decides the whole alike and hands its opinion over. */
    Tale answers(Actor organ, String day, String outcome) {
        return does(organ, day, Answer.whole(TrackId.FIRST, outcome, "law"))
                .does(organ, day, Deliver.signed(TrackId.FIRST));
    }

    /** A day as it is, an instant as the clock on the wall shows it. */
    String shown(When when) {
        return when instanceof When.Moment moment
                ? WALL_CLOCK.format(moment.instant().atZone(desk.regime().zone()))
                : when.toString();
    }

    Owed owed(TermKey term, String asOf) {
        return desk.deadlines(state, term, When.of(asOf)).get(0);
    }

    Lifecycle desk() {
        return desk;
    }

    MatterState state() {
        return state;
    }

    Track track() {
        return state.track(TrackId.FIRST).orElseThrow();
    }

    /** Every reason for which something was refused. */
    List<Reason> refusals() {
        return ImmutableList.copyOf(refusals);
    }

    List<Coded> lines() {
        return ImmutableList.copyOf(lines);
    }

    private Occasion occasion(Actor actor, String when) {
        When happened = When.of(when);
        Instant recorded = happened instanceof When.Moment moment
                ? moment.instant()
                : happened.day(desk.regime().zone())
                        .atTime(18, 0)
                        .atZone(desk.regime().zone())
                        .toInstant();
        return new Occasion(actor, happened, recorded);
    }
}
