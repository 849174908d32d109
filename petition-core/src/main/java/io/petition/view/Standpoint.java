package io.petition.view;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import io.petition.model.Representation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From where an audience looks at a matter: what it is to the whole, to each petition, to each track. */
final class Standpoint {
    private static final ImmutableSet<Relation> BY_ACCUSATION = ImmutableSet.of(Relation.ACCUSED);

    private final MatterState state;
    private final Audience audience;
    private final Kinds kinds;
    private final Bars shut;
    private final Set<Relation> bars;
    private final boolean above;

    Standpoint(MatterState state, Audience audience, ViewPolicy policy) {
        this.state = state;
        this.audience = audience;
        this.kinds = new Kinds(state, policy);
        this.shut = new Bars(state, kinds);
        this.bars = shut.of(audience);
        this.above = above();
    }

    /**
     * The leadership, or a joint conference, that had to do with the matter: it did something in it, or its organ has, sent or reviews
     * it, or takes part in what goes on beside it. Which regions an organ leads, the record does not know.
     */
    private boolean above() {
        if (audience.organ().isEmpty()
                || !(audience.role().equals(Optional.of(Role.JOINT_CONFERENCE))
                        || audience.role().equals(Optional.of(Role.LEADERSHIP)))) {
            return false;
        }
        Set<OrganId> organs = new HashSet<>();
        state.history().forEach(line -> line.at().actor().organ().ifPresent(organs::add));
        for (Track track : state.tracks()) {
            track.organ().ifPresent(organs::add);
            track.sender().flatMap(Actor::organ).ifPresent(organs::add);
            track.remedyAt().ifPresent(organs::add);
            organs.addAll(track.coHandlers());
        }
        boolean takesPart = false;
        for (Proceeding proceeding : state.proceedings()) {
            proceeding.participants().forEach(each -> each.organ().ifPresent(organs::add));
            takesPart |= proceeding.subject().equals(audience.organ().map(OrganId::value))
                    || proceeding.participants().stream()
                            .anyMatch(each ->
                                    each.person().isPresent() && each.person().equals(audience.person()));
        }
        Bars.withSuccessors(state, organs);
        return takesPart || organs.contains(audience.organ().get());
    }

    /** Whether who looks was put down later, by a desk, as one of those who accuse: that alone shows them nobody else. */
    boolean addedByDesk(Petition petition) {
        if (audience.person().isEmpty()
                || audience.official()
                || speaksFor(petition)
                || !kinds.purposes(petition).contains(Purpose.ACCUSATION)) {
            return false;
        }
        boolean added = false;
        for (Recorded line : state.asCorrected()) {
            if (line.event() instanceof IntakeEvent.PetitionerAdded more
                    && more.petition().equals(petition.id())
                    && more.person().equals(audience.person().get())) {
                added = line.at().actor().role() != Role.PETITIONER;
            }
        }
        return added;
    }

    Part of(Petition petition) {
        List<Track> tracks = kinds.tracks(petition);
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (bars.isEmpty() || ownOnly(List.of(petition))) {
            stands(petition, relations);
            for (Track track : tracks) {
                desk(track, relations);
            }
        }
        return new Part(orOutside(relations), kinds.of(kinds.purposes(petition), tracks), consented(List.of(petition)));
    }

    Part of(Track track) {
        List<Petition> petitions = kinds.petitions(track);
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (bars.isEmpty() || ownOnly(petitions)) {
            for (Petition petition : petitions) {
                stands(petition, relations);
            }
            desk(track, relations);
        }
        return new Part(orOutside(relations), kinds.of(kinds.purposes(track), List.of(track)), consented(petitions));
    }

    Part ofMatter() {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (bars.isEmpty()) {
            for (Petition petition : state.petitions()) {
                stands(petition, relations);
            }
            for (Track track : state.tracks()) {
                desk(track, relations);
            }
        }
        return new Part(orOutside(relations), kinds.of(kinds.purposes(), state.tracks()), consented(state.petitions()));
    }

    /**
     * Who is accused by another petition of the matter still sees the own one: else a counter-accusation would silence whoever
     * spoke first.
     */
    private boolean ownOnly(List<Petition> petitions) {
        boolean own = false;
        for (Petition petition : petitions) {
            own |= petitions(petition) || speaksFor(petition);
            if (shut.shutsOut(petition, audience.person())) {
                return false;
            }
        }
        return own && bars.equals(BY_ACCUSATION) && audience.organ().isEmpty();
    }

    private void stands(Petition petition, Set<Relation> relations) {
        if (petitions(petition)) {
            relations.add(Relation.PETITIONER);
        }
        if (speaksFor(petition)) {
            relations.add(Relation.REPRESENTATIVE);
        }
        if (isRespondent(petition)) {
            relations.add(Relation.RESPONDENT);
        }
    }

    private void desk(Track track, Set<Relation> relations) {
        if (isDesk(track.holder())) {
            relations.add(Relation.HANDLER);
        }
        if (track.sender().isPresent() && isDesk(track.sender().get())) {
            relations.add(Relation.SENDER);
        }
        if (audience.organ().isPresent() && (track.remedyAt().equals(audience.organ()) || complained(track))) {
            relations.add(Relation.REMEDY_ORGAN);
        }
        if (audience.organ().filter(track.coHandlers()::contains).isPresent()) {
            relations.add(Relation.CO_HANDLER);
        }
        if (above) {
            relations.add(Relation.SUPERVISOR);
        }
    }

    /** Whether it was turned to because another organ refused a remedy, and has not decided yet. */
    private boolean complained(Track track) {
        for (Proceeding proceeding : state.proceedings()) {
            if (proceeding.kind().equals(ProceedingKind.REFUSAL_COMPLAINT)
                    && proceeding.open()
                    && proceeding.track().equals(Optional.of(track.id()))
                    && proceeding.subject().equals(audience.organ().map(OrganId::value))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDesk(Actor desk) {
        return audience.role().isPresent()
                && desk.sameDesk(new Actor(audience.role().get(), audience.organ(), audience.person()));
    }

    private boolean petitions(Petition petition) {
        return audience.person().filter(petition.petitioners()::contains).isPresent();
    }

    private boolean speaksFor(Petition petition) {
        Optional<PersonRef> person = audience.person();
        Optional<Representation> given = petition.representation();
        if (person.isEmpty()
                || given.isEmpty()
                || !given.get().representatives().contains(person.get())) {
            return false;
        }
        return given.get().kind() != Representation.Kind.PROXY
                || given.get().mandated().equals(Optional.of(true));
    }

    private boolean isRespondent(Petition petition) {
        Set<OrganId> organs = new HashSet<>();
        for (Party party : petition.respondents()) {
            party.organ().ifPresent(organs::add);
        }
        Bars.withSuccessors(state, organs);
        return audience.organ().filter(organs::contains).isPresent();
    }

    private Set<Relation> orOutside(Set<Relation> relations) {
        if (!relations.isEmpty()) {
            return relations;
        }
        if (!bars.isEmpty()) {
            return bars;
        }
        return Sets.immutableEnumSet(audience.nobody() ? Relation.PUBLIC : Relation.STRANGER);
    }

    private boolean consented(List<Petition> petitions) {
        for (Petition petition : petitions) {
            if (!audience.consentedBy().contains(petition.id())) {
                return false;
            }
        }
        return !petitions.isEmpty();
    }
}
