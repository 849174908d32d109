package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Truth;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.model.OrganId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.Timeline;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The duties without a term of one matter as of a time. They are read from the milestones that clocks are read from, in the order in which
 * they happened; what a track owed in a round that is over is not owed in the next.
 */
final class UntimedDuties {
    private final Regime regime;
    private final Map<String, Rows> rows;
    private final MatterState state;
    private final When asOf;
    private final Successors successors;

    private UntimedDuties(Regime regime, Map<String, Rows> rows, MatterState state, When asOf) {
        this.regime = regime;
        this.rows = rows;
        this.state = state;
        this.asOf = asOf;
        this.successors = Successors.of(state, regime.zone());
    }

    static List<Untimed> of(Regime regime, Map<String, Rows> rows, MatterState state, When asOf) {
        return new UntimedDuties(regime, rows, state, asOf).all();
    }

    /** What goes on and is expected by a day that somebody set. */
    static List<Expected> expected(Regime regime, MatterState state, When asOf) {
        ImmutableList.Builder<Expected> expected = ImmutableList.builder();
        for (Proceeding each : state.proceedings()) {
            if (each.open() && each.due().isPresent()) {
                When due = each.due().get();
                boolean past = When.compare(asOf, due, regime.zone()) > 0;
                expected.add(new Expected(each.kind(), each.track(), each.subject(), each.began(), due, past));
            }
        }
        return expected.build();
    }

    private List<Untimed> all() {
        Map<Scope, Track> scopes = scopes();
        Map<Scope, List<Milestone>> heard = heard(scopes.keySet());
        ImmutableList.Builder<Untimed> all = ImmutableList.builder();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            Edition edition = entry.value();
            for (NoTerm none : edition.withoutTerm()) {
                if (!none.starts().isEmpty()) {
                    scopes.forEach((scope, track) -> open(edition, none, heard.getOrDefault(scope, List.of()), track)
                            .ifPresent(begun ->
                                    untimed(edition, none, begun, scope, track).ifPresent(all::add)));
                }
            }
        }
        return all.build();
    }

    /** Every track in its round, and every petition on it once: at the first track that has it and goes on. */
    private Map<Scope, Track> scopes() {
        Map<Scope, Track> scopes = new LinkedHashMap<>();
        for (Track track : state.tracks()) {
            for (Petition petition : state.petitions(track)) {
                scopes.merge(
                        Scope.petition(petition.id().value()),
                        track,
                        (first, next) -> first.stage().equals(Stage.CLOSED) ? next : first);
            }
            scopes.put(track.scope(), track);
        }
        return scopes;
    }

    private Map<Scope, List<Milestone>> heard(Set<Scope> scopes) {
        List<Milestone> happened = new ArrayList<>();
        for (Milestone milestone : state.milestones()) {
            if (milestone.moved()) {
                happened.removeIf(earlier ->
                        earlier.key().equals(milestone.key()) && earlier.scope().equals(milestone.scope()));
            }
            if (scopes.contains(milestone.scope()) && When.compare(milestone.when(), asOf, regime.zone()) <= 0) {
                happened.add(milestone);
            }
        }
        happened.sort(Comparator.comparing(Milestone::when, When.order(regime.zone()))); // stable: else as recorded
        Map<Scope, List<Milestone>> heard = new LinkedHashMap<>();
        happened.forEach(milestone -> heard.computeIfAbsent(milestone.scope(), scope -> new ArrayList<>())
                .add(milestone));
        return heard;
    }

    /** From when it is owed, and whom that names; the law of the day on which it begins decides. */
    private Optional<Milestone> open(Edition edition, NoTerm none, List<Milestone> heard, Track track) {
        Milestone begun = null;
        for (Milestone milestone : heard) {
            if (none.stops().contains(milestone.key())) {
                begun = null;
            }
            if (none.starts().contains(milestone.key()) && governs(edition, track, milestone.when())) {
                begun = begun == null ? milestone : begun.borneBy(milestone.bearer());
            }
        }
        return Optional.ofNullable(begun);
    }

    private boolean governs(Edition edition, Track track, When step) {
        return regime.governing(track.registered(), step)
                .filter(found -> found.id().equals(edition.id()))
                .isPresent();
    }

    private Optional<Untimed> untimed(Edition edition, NoTerm none, Milestone begun, Scope scope, Track track) {
        Rows book = rows.get(edition.id());
        DutyRule rule = rule(book, none);
        boolean over = track.stage().equals(Stage.CLOSED) && !fulfillable(none, scope.kind(), track);
        if (over || rule.reach().test(facts(track, scope)) != Truth.YES) {
            return Optional.empty();
        }
        return Optional.of(new Untimed(
                none, track.id(), scope, organ(rule.desk(), none, begun, track), begun.when(), rule.internal()));
    }

    private static DutyRule rule(@Nullable Rows book, NoTerm none) {
        if (book != null) {
            for (DutyRule rule : book.procedure().duties()) {
                if (rule.duty().equals(none.key())) {
                    return rule;
                }
            }
        }
        return new DutyRule(none.key(), Condition.always(), DutyRule.Desk.NAMED, false);
    }

    private TermFacts facts(Track track, Scope scope) {
        TermFacts facts = state.facts(track, scope);
        Optional<PetitionId> petition =
                scope.kind() == Scope.Kind.PETITION ? Optional.of(PetitionId.of(scope.id())) : track.anyPetition();
        Optional<Boolean> urgent = petition.flatMap(state::petition).flatMap(Petition::urgent);
        return urgent.isPresent() ? facts.with(DutyRule.URGENT, urgent.get().toString()) : facts;
    }

    /** Whether an act that is possible after the end would still fulfil it; where none is, it ended with the track. */
    private boolean fulfillable(NoTerm none, Scope.Kind kind, Track track) {
        Rows book = regime.governing(track.registered(), asOf)
                .map(edition -> rows.get(edition.id()))
                .orElse(null);
        if (book == null) {
            return true;
        }
        for (ActRule row : book.procedure().acts()) {
            if (row.stages().contains(Stage.CLOSED) && ends(row.emits(), none.stops(), kind)) {
                return true;
            }
        }
        for (GroundRule ground : book.procedure().grounds()) {
            boolean possible = ground.fits(Stage.CLOSED)
                    && book.procedure().rows(ground.act()).stream()
                            .anyMatch(row -> row.stages().contains(Stage.CLOSED));
            if (possible && ends(ground.emits(), none.stops(), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(List<Emission> emits, Set<MilestoneKey> stops, Scope.Kind kind) {
        return emits.stream()
                .anyMatch(emission ->
                        !emission.next() && emission.scope() == kind && stops.contains(emission.milestone()));
    }

    private Optional<OrganId> organ(DutyRule.Desk desk, NoTerm none, Milestone begun, Track track) {
        return switch (desk) {
            case NAMED -> begun.bearer().map(id -> successors.of(OrganId.of(id), Optional.of(begun.when())));
            case HOLDER -> of(track.holder(), none);
            case SENDER -> track.sender().flatMap(Actor::organ);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** Who has the track, where it is of the kind that owes it: what an organ owes, an office that has yet to send it on does not. */
    private static Optional<OrganId> of(Actor holder, NoTerm none) {
        boolean office = holder.role() == Role.PETITION_OFFICE;
        boolean fits = none.holder().isEmpty() || office == (none.holder().get() == Holder.PETITION_OFFICE);
        return fits ? holder.organ() : Optional.empty();
    }
}
