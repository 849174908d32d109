package io.petition.examples.cli.ledger.matter;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.Role;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import io.petition.lifecycle.DisposalEvent.Forwarded;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.HandlingEvent.Answered;
import io.petition.lifecycle.HandlingEvent.ProgressReported;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.Recorded;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes events of what a letter's row says: registered on the day it was sent; forwarded on the day of the interim note,
 * where the row says to whom; noted that day; answered on the day signed under the final answer. There is no event of
 * acceptance, because no column holds one, and none for the published reply, because nobody says whether it answers.
 */
public final class Histories {
    private final OrganDirectory organs;
    private final Actor office;
    private final ZoneId zone;

    /**
     * Makes histories.
     *
     * @param organs the organs that names stand for
     * @param office the organs taken for the petition office that received the letters; the first one registers
     * @param zone in which a day begins
     */
    public Histories(OrganDirectory organs, List<OrganId> office, ZoneId zone) {
        this.organs = organs;
        this.office = new Actor(Role.PETITION_OFFICE, office.stream().findFirst(), Optional.empty());
        this.zone = zone;
    }

    /** The history of one letter whose day of sending is known. */
    public List<Recorded> of(Letter letter, LetterDates dates) {
        List<Recorded> history = new ArrayList<>();
        MatterId matter = MatterId.of(letter.key());
        Petition petition = Petition.builder()
                .id(PetitionId.of(letter.key()))
                .channel(Channel.LEADER_MAILBOX)
                .received(When.on(dates.submitted()))
                .build();
        add(history, matter, new Registered(petition), office, dates.submitted());
        TrackId first = TrackId.of("1");
        List<OrganId> targets = letter.passedTo().map(NameMatch::organs).orElse(ImmutableList.of());
        if (dates.interim().isPresent()) {
            LocalDate noted = dates.interim().get();
            if (letter.passedTo().isPresent()) {
                // an unresolved name leaves the list empty: it was forwarded, to whom is not known
                add(history, matter, new Forwarded(first, targets), office, noted);
            }
            add(history, matter, new ProgressReported(first), office, noted);
        }
        if (dates.answered().isPresent()) {
            List<OrganId> answering = letter.answeredBy().organs();
            Actor organ = new Actor(Role.ORGAN, answering.stream().findFirst(), Optional.empty());
            List<OrganId> sentTo = dates.interim().isPresent() ? targets : ImmutableList.of();
            for (TrackId track : answered(sentTo, answering)) {
                add(
                        history,
                        matter,
                        new Answered(track, Opinion.unknown()),
                        organ,
                        dates.answered().get());
            }
        }
        return history;
    }

    /** The tracks that the answering organs have; the first where that cannot be told. */
    private List<TrackId> answered(List<OrganId> sentTo, List<OrganId> answering) {
        List<TrackId> tracks = new ArrayList<>();
        for (int i = 0; i < sentTo.size(); i++) {
            OrganId target = sentTo.get(i);
            if (answering.stream().anyMatch(organ -> isOrBelow(organ, target))) {
                tracks.add(TrackId.of(Integer.toString(i + 1)));
            }
        }
        return tracks.isEmpty() ? List.of(TrackId.of("1")) : tracks;
    }

    private boolean isOrBelow(OrganId organ, OrganId other) {
        Optional<OrganId> at = Optional.of(organ);
        while (at.isPresent()) {
            if (at.get().equals(other)) {
                return true;
            }
            at = organs.find(at.get()).flatMap(Organ::superior);
        }
        return false;
    }

    private void add(List<Recorded> history, MatterId matter, Event event, Actor actor, LocalDate day) {
        Occasion at = new Occasion(actor, When.on(day), day.atStartOfDay(zone).toInstant());
        history.add(new Recorded(matter, history.size() + 1L, event, at));
    }
}
