package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CELL;
import static io.petition.examples.scenarios.Cast.CIVIL_AFFAIRS;
import static io.petition.examples.scenarios.Cast.CONSTRUCTION;
import static io.petition.examples.scenarios.Cast.COUNTY;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HEATING;
import static io.petition.examples.scenarios.Cast.OFFICE;
import static io.petition.examples.scenarios.Cast.SECOND;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.deadline.Milestone;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.ReportUrgent;
import io.petition.lifecycle.DisposalCommand.TakeMeasures;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Milestones;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * S08, one grid and two services 一网两代: a cell finds that a house has been without heating for three days and registers it
 * before anybody petitions; a helper petitions on the residents' behalf, with their mandate; several organs act in one night.
 */
public final class S08Baota {
    /** The figure of the report: the heating has been off for three days when the cell finds it, at eight in the evening. */
    private static final Instant OFF = Instant.parse("2026-01-09T12:00:00Z");

    private static final Instant FOUND = OFF.plus(Duration.ofDays(3));

    private S08Baota() {}

    /**
     * When an organ took measures.
     *
     * @param organ the organ
     * @param after how long after the cell found it
     */
    record Acted(String organ, Duration after) {}

    /**
     * What the scenario found.
     *
     * @param night who must act, and who is told at once
     * @param told the story
     * @param acted when each organ took measures
     */
    record Report(Night night, Tale told, List<Acted> acted) {
        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading(
                            "s08.title", "days", Duration.between(OFF, FOUND).toDays()))
                    .addAll(told.lines())
                    .add(Line.heading("s08.acted"));
            acted.forEach(each -> lines.add(Line.item(
                    "s08.after",
                    "organ",
                    each.organ(),
                    "hours",
                    each.after().toHours(),
                    "minutes",
                    each.after().toMinutesPart())));
            return lines.addAll(night.lines(told.state())).build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Night night = Night.work(china);
        Tale told = Tale.under(china, "S08")
                .asksInVain(CELL, hours(0, 20), new Register(proxy(true)))
                .does(CELL, hours(0, 20), new RegisterDispute(found()))
                .does(CELL, hours(0, 30), new ReportUrgent(FIRST, List.of(Cast.organ(COUNTY))))
                .owes(Terms.URGENT_REPORT, hours(0, 30))
                .asksInVain(
                        CELL,
                        hours(0, 30),
                        new Assign(FIRST, List.of(Cast.organ(HEATING)), LocalDate.parse("2026-01-20")))
                .asksInVain(OFFICE, hours(1, 0), new Register(proxy(false)))
                .does(OFFICE, hours(1, 10), new Register(proxy(true)))
                .does(OFFICE, hours(1, 20), new Forward(SECOND, night.concerned()));
        measures(told, HEATING, SECOND, hours(2, 40), "the repair began");
        measures(told, CONSTRUCTION, TrackId.of("3"), hours(3, 30), "the valve house was opened");
        measures(told, CIVIL_AFFAIRS, TrackId.of("4"), hours(4, 0), "blankets and a warm room");
        // The dispute that the cell found and the petition are two tracks of one matter: what settles the one settles
        // both.
        told.does(OFFICE, hours(11, 0), new Settle(FIRST, "on-the-spot"))
                .does(HEATING, hours(11, 0), new Settle(SECOND, "on-the-spot"));
        return new Report(night, told, acted(told));
    }

    private static void measures(Tale told, Actor organ, TrackId track, String when, String what) {
        told.does(organ, when, new TakeMeasures(track, what));
    }

    private static String hours(int hours, int minutes) {
        return FOUND.plus(Duration.ofHours(hours).plusMinutes(minutes)).toString();
    }

    private static Dispute found() {
        return Dispute.builder()
                .origin(Origin.CELL)
                .found(When.at(FOUND))
                .region(Town.CELL)
                .addParties(Party.organ(Party.Side.PARTY, Cast.organ(HEATING)))
                .urgent(true)
                .build();
    }

    private static Petition proxy(boolean mandated) {
        return Petition.builder()
                .from(Cast.petition("S08-1", FOUND.toString(), Channel.PHONE))
                .representation(Representation.proxy(PersonRef.of("helper"), mandated))
                .urgent(true)
                .build();
    }

    private static List<Acted> acted(Tale told) {
        ImmutableList.Builder<Acted> acted = ImmutableList.builder();
        for (Milestone milestone : told.state().milestones()) {
            if (milestone.key().equals(Milestones.MEASURES_TAKEN) && milestone.when() instanceof When.Moment moment) {
                Track track = told.state().tracks().stream()
                        .filter(each -> each.scope().equals(milestone.scope()))
                        .findFirst()
                        .orElseThrow();
                acted.add(new Acted(track.organ().orElseThrow().value(), Duration.between(FOUND, moment.instant())));
            }
        }
        return acted.build();
    }
}
