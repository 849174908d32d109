package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Scope;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyEvent;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.Category;
import io.petition.model.Demand;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the parts of a {@link CaseFact} are read from. */
final class Summaries {
    /** The attribute of a track that says by which procedure it is handled. */
    private static final String PROCEDURE = "procedure";

    private Summaries() {}

    static Optional<Track> track(MatterState state, Scope scope) {
        for (Track track : state.tracks()) {
            boolean its = scope.kind() == Scope.Kind.TRACK
                    ? scope.id().equals(track.id().value())
                    : track.petition()
                                    .filter(id -> id.value().equals(scope.id()))
                                    .isPresent()
                            || track.joined().stream().anyMatch(id -> id.value().equals(scope.id()));
            if (its) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    static boolean over(Track track) {
        return track.stage().kind() == Stage.Kind.CLOSED;
    }

    static Intake intake(MatterState state, Optional<Track> only, ZoneId zone) {
        Optional<Petition> first = only.isPresent()
                ? only.get().petition().flatMap(state::petition)
                : state.petitions().stream().findFirst();
        Optional<Dispute> found =
                first.isPresent() ? Optional.empty() : state.disputes().stream().findFirst();
        return Intake.builder()
                .received(first.map(Petition::received)
                        .or(() -> found.map(Dispute::found))
                        .map(when -> when.day(zone)))
                .registered(only.map(Track::registered).or(state::registered).map(when -> when.day(zone)))
                .channel(first.map(Petition::channel))
                .origin(found.map(Dispute::origin))
                .category(category(first.map(Petition::demands)
                        .or(() -> found.map(Dispute::demands))
                        .orElse(ImmutableList.of())))
                .purpose(first.flatMap(Petition::purpose))
                .recurrence(first.flatMap(Petition::recurrence))
                .persons(first.flatMap(Summaries::persons))
                .petitions(state.petitions().size())
                .build();
    }

    static Optional<Category> category(List<Demand> demands) {
        return demands.stream().flatMap(demand -> demand.category().stream()).findFirst();
    }

    /** Those who came are counted, and not only those who are named: of a visit of fifty, five may speak. */
    static Optional<Integer> persons(Petition petition) {
        int named = petition.petitioners().size();
        int said = petition.representation().flatMap(Representation::persons).orElse(0);
        int persons = Math.max(named, said);
        return persons == 0 ? Optional.empty() : Optional.of(persons);
    }

    static Place place(MatterState state, List<Track> tracks) {
        Optional<Track> first = tracks.stream().findFirst();
        return Place.builder()
                .region(state.disputes().stream()
                        .flatMap(dispute -> dispute.region().stream())
                        .findFirst())
                .organ(first.flatMap(Track::organ))
                .office(first.flatMap(Summaries::office))
                .handler(first.map(Track::holder).flatMap(Actor::person))
                .sponsor(sponsor(state, tracks))
                .build();
    }

    static Optional<OrganId> office(Track track) {
        return track.sender()
                .or(() -> Optional.of(track.holder()))
                .filter(actor -> actor.role() == Role.PETITION_OFFICE)
                .flatMap(Actor::organ);
    }

    /** Whoever has, or last had, charge. */
    private static Optional<PersonRef> sponsor(MatterState state, List<Track> tracks) {
        return proceedings(state, tracks, ProceedingKind.SPONSORSHIP).stream()
                .reduce((earlier, later) -> later)
                .flatMap(sponsorship -> sponsorship.participants().stream()
                        .flatMap(participant -> participant.person().stream())
                        .reduce((earlier, later) -> later));
    }

    static Outcome outcome(
            MatterState state, List<Track> tracks, Optional<LocalDate> answered, LocalDate asOf, ZoneId zone) {
        boolean any = !tracks.isEmpty();
        Optional<Track> least =
                tracks.stream().min(Comparator.comparing(track -> track.stage().kind()));
        return Outcome.builder()
                .stage(least.map(Track::stage))
                .matterClass(tracks.stream()
                        .flatMap(track -> track.matterClass().stream())
                        .findFirst())
                .procedure(tracks.stream()
                        .flatMap(track -> Optional.ofNullable(track.attributes().get(PROCEDURE)).stream())
                        .findFirst())
                .ground(least.flatMap(Track::ground))
                .outcomes(tracks.stream()
                        .flatMap(track -> track.outcomes().stream())
                        .map(DemandOutcome::outcome)
                        .toList())
                .remedies(remedies(state, tracks, asOf, zone))
                .closed(any && tracks.stream().allMatch(Summaries::over))
                .settled(
                        any && tracks.stream().allMatch(track -> track.settled().isPresent()))
                .onTheSpot(any && tracks.stream().allMatch(track -> onTheSpot(state, track)))
                .reconciled(any
                        && tracks.stream().allMatch(track -> track.reconciled().isPresent()))
                .audited(audited(tracks))
                .recurred(answered.flatMap(day -> recurred(state, day, zone)))
                .faults(state.findings().size())
                .build();
    }

    /** As the record now reads, and by that day: a decision that was struck came to nothing, and a later one to nothing yet. */
    private static List<String> remedies(MatterState state, List<Track> tracks, LocalDate asOf, ZoneId zone) {
        ImmutableList.Builder<String> remedies = ImmutableList.builder();
        for (Recorded line : state.asCorrected()) {
            if (line.event() instanceof RemedyEvent.RemedyDecided decided
                    && !line.at().happened().day(zone).isAfter(asOf)
                    && tracks.stream().anyMatch(track -> track.id().equals(decided.track()))) {
                remedies.add(decided.outcome());
            }
        }
        return remedies.build();
    }

    /** Settled at the very time of a visit or reception. */
    private static boolean onTheSpot(MatterState state, Track track) {
        Optional<When> settled = track.settled();
        return settled.isPresent()
                && proceedings(state, List.of(track), ProceedingKind.VISIT).stream()
                        .anyMatch(visit -> visit.began().equals(settled.get()));
    }

    /** In order only where every track was found so; not known while none was looked at. */
    private static Optional<Boolean> audited(List<Track> tracks) {
        List<Boolean> looked =
                tracks.stream().flatMap(track -> track.audited().stream()).toList();
        if (looked.contains(false)) {
            return Optional.of(false);
        }
        return looked.size() == tracks.size() && !looked.isEmpty() ? Optional.of(true) : Optional.empty();
    }

    private static Optional<LocalDate> recurred(MatterState state, LocalDate answered, ZoneId zone) {
        return state.petitions().stream()
                .map(petition -> petition.received().day(zone))
                .filter(day -> day.isAfter(answered))
                .min(LocalDate::compareTo);
    }

    static List<Proceeding> proceedings(MatterState state, List<Track> tracks, ProceedingKind kind) {
        ImmutableList.Builder<Proceeding> found = ImmutableList.builder();
        for (Proceeding proceeding : state.proceedings()) {
            if (proceeding.kind().equals(kind)
                    && (proceeding.track().isEmpty()
                            || tracks.stream()
                                    .anyMatch(track ->
                                            track.id().equals(proceeding.track().get())))) {
                found.add(proceeding);
            }
        }
        return found.build();
    }
}
