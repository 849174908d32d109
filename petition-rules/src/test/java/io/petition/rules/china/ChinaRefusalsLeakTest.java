package io.petition.rules.china;

import static io.petition.rules.china.MarkedMatters.ABOVE;
import static io.petition.rules.china.MarkedMatters.ACCUSED;
import static io.petition.rules.china.MarkedMatters.ACCUSED_ORGAN;
import static io.petition.rules.china.MarkedMatters.ACCUSER;
import static io.petition.rules.china.MarkedMatters.DESK;
import static io.petition.rules.china.MarkedMatters.FIRST;
import static io.petition.rules.china.MarkedMatters.PROXY;
import static io.petition.rules.china.MarkedMatters.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyCommand;
import io.petition.lifecycle.Track;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.rules.china.MarkedMatters.Told;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever guesses who accuses is not told whether they guessed right: not by what they are shown, and not by why they are refused. */
class ChinaRefusalsLeakTest {
    @Provide
    Arbitrary<Told> accusations() {
        return MarkedMatters.accusations();
    }

    /** Nor whether they guessed right: what is refused is refused for the same, whomever it names. */
    @Property(tries = 25)
    void noRefusalTellsTheAccusedNorAStrangerWhomTheyGuessed(@ForAll("accusations") Told told) {
        List<Actor> askers = new ArrayList<>(List.of(
                Actor.petitioner(ACCUSED),
                Actor.petitioner(STRANGER),
                Actor.organ(ACCUSED_ORGAN),
                Actor.organ(OrganId.of("elsewhere")),
                Actor.office(OrganId.of("an-office-elsewhere")),
                new Actor(Role.ORGAN, Optional.of(ABOVE), Optional.of(ACCUSED))));
        for (Track track : told.state().tracks()) {
            Actor holder = track.holder();
            if (holder.role() != Role.PETITIONER) { // which no desk is: events of every kind are added to these matters
                askers.add(holder); // not named, and so it may be the accused
                askers.add(new Actor(holder.role(), holder.organ(), Optional.of(ACCUSED)));
            }
        }
        for (Actor asker : askers) {
            for (PersonRef known : List.of(ACCUSER, PROXY)) {
                Map<ActKey, List<Reason>> nobody = refusals(told, asker, PersonRef.of("person~nobody"));
                refusals(told, asker, known)
                        .forEach((act, reasons) ->
                                assertThat(reasons).as("%s by %s", act, asker).isEqualTo(nobody.get(act)));
            }
        }
    }

    /** By act, what somebody is told who names a person in it. */
    private static Map<ActKey, List<Reason>> refusals(Told told, Actor asker, PersonRef guess) {
        Recorded last = told.state().history().get(told.state().history().size() - 1);
        Occasion at =
                new Occasion(asker, When.at(last.at().recorded()), last.at().recorded());
        Map<ActKey, List<Reason>> refusals = new HashMap<>();
        for (Command command : List.of(
                new IntakeCommand.AddPetitioner(FIRST, guess),
                new IntakeCommand.RemovePetitioner(FIRST, guess, "by mistake"),
                new IntakeCommand.RecordDeath(FIRST, guess),
                new IntakeCommand.SucceedPetitioner(FIRST, guess, STRANGER),
                new IntakeCommand.EndMandate(FIRST, guess),
                new HandlingCommand.Deliver(TrackId.FIRST, Delivery.signed().to(guess)),
                new RemedyCommand.DeliverRemedy(TrackId.FIRST, Delivery.signed().to(guess)))) {
            refusals.put(command.act(), DESK.decide(told.state(), command, at).reasons());
        }
        assertThat(refusals.values()).as("%s", asker).noneMatch(List::isEmpty);
        return refusals;
    }
}
