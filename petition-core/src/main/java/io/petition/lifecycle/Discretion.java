package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.law.MatterClass;
import io.petition.model.Party;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import java.util.List;
import java.util.Set;

/**
 * Which acts are not shown to a desk: a witness of them names who petitions, and that is told to no desk but the petition office where
 * the matter is an accusation, or nobody has said yet what it is. Who knows whom they mean can still ask to do it; who guesses, and
 * has nothing to do with the matter or may be whom it accuses, is not told whether they guessed right.
 */
final class Discretion {
    private static final ImmutableSet<ActKey> NAMING = ImmutableSet.of(
            ActKey.REMOVE_PETITIONER,
            ActKey.END_MANDATE,
            ActKey.RECORD_DEATH,
            ActKey.SUCCEED_PETITIONER,
            ActKey.OPEN_MEDIATION);

    /** What is said of a person whom a command names, and so tells who petitions to whoever guesses. */
    private static final ImmutableSet<String> OF_PERSONS =
            ImmutableSet.of("already-a-petitioner", "not-a-petitioner", "not-a-representative");

    private Discretion() {}

    /** Takes out what is said of persons, where who asks may not know it and is refused for something else in any case. */
    static void keep(MatterState state, Request request, Set<MatterClass> discreet, List<Reason> reasons) {
        boolean said = false;
        boolean otherwise = false;
        for (Reason reason : reasons) {
            said |= OF_PERSONS.contains(reason.code());
            otherwise |= !OF_PERSONS.contains(reason.code());
        }
        if (said && otherwise && !mayKnow(state, request, discreet)) {
            reasons.removeIf(reason -> OF_PERSONS.contains(reason.code()));
        }
    }

    /** A petitioner of their own petition; a desk that has to do with the matter, and in which nobody accused can be sitting. */
    private static boolean mayKnow(MatterState state, Request request, Set<MatterClass> discreet) {
        Actor actor = request.at().actor();
        if (actor.role() == Role.PETITIONER) {
            List<Petition> named = Behalf.named(request.command()).flatMap(state::petition).stream()
                    .toList();
            return Involved.petitioner(state, named, actor).orElse(false); // who says no name may be anybody
        }
        Accused accused = Accused.in(state, discreet);
        return Involved.inMatter(state, actor)
                && !accused.any(actor.organ().stream().toList())
                && actor.person()
                        .map(person -> !accused.has(person))
                        .orElse(actor.organ().filter(accused::mayActFor).isEmpty());
    }

    static boolean shows(MatterState state, Procedure procedure, Role role, ActKey act) {
        return role == Role.PETITIONER
                || role == Role.PETITION_OFFICE
                || !NAMING.contains(act)
                || state.petitions().stream().noneMatch(petition -> guarded(state, procedure.discreet(), petition));
    }

    private static boolean guarded(MatterState state, Set<MatterClass> discreet, Petition petition) {
        boolean accused = petition.respondents().stream().anyMatch(party -> party.side() == Party.Side.ACCUSED);
        boolean classed = false;
        boolean discreetly = false;
        for (Track track : state.tracks()) {
            if (track.petition().filter(petition.id()::equals).isPresent()
                    || track.joined().contains(petition.id())) {
                classed |= track.matterClass().isPresent();
                discreetly |= track.matterClass().filter(discreet::contains).isPresent();
            }
        }
        boolean said = petition.purpose().isPresent() || classed;
        return accused
                || discreetly
                || !said
                || petition.purpose().filter(Purpose.ACCUSATION::equals).isPresent();
    }
}
