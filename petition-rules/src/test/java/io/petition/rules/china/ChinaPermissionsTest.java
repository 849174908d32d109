package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.FollowUpCommand.AuditClosing;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Permission;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one may do is shown, whoever else might do the same; what is not one's own to do is refused. */
class ChinaPermissionsTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final String DAY = "2024-03-05";
    private static final PersonRef ANN = PersonRef.of("ann");
    private static final PersonRef BEN = PersonRef.of("ben");
    private static final OrganId LABOUR = OrganId.of("labour-bureau");

    /** Either of two may leave. */
    @Test
    void eachPetitionerIsShownTheirOwnActs() {
        Story story = sent();
        assertThat(story.open(Actor.petitioner(ANN), DAY)).contains(ActKey.REMOVE_PETITIONER);
        assertThat(story.open(Actor.petitioner(BEN), DAY)).contains(ActKey.REMOVE_PETITIONER);
        assertThat(story.open(Actor.petitioner(PersonRef.of("cem")), DAY)).doesNotContain(ActKey.REMOVE_PETITIONER);
    }

    /** Acts on the matter as a whole are open to a role when they are to one of its desks in the matter. */
    @ParameterizedTest
    @EnumSource(names = {"PETITION_OFFICE", "ORGAN"})
    void aRoleIsShownWhatOneOfItsDesksMayDoToTheWhole(Role role) {
        assertThat(DESK.allowed(sent().state(), role, When.on(LocalDate.parse(DAY))))
                .filteredOn(Permission.Open.class::isInstance)
                .extracting(Permission::act)
                .contains(
                        ActKey.JOIN_PETITION,
                        ActKey.SUCCEED_ORGAN,
                        role == Role.ORGAN ? ActKey.ADD_PETITIONER : ActKey.RECORD_DEATH);
    }

    /** Art. 40-4: two organs were each proposed something; each is shown that it may answer. */
    @Test
    void eachWhoIsAskedIsShownTheAnswer() {
        Story story = sent().does(OFFICE, DAY, new Propose(FIRST, "improve-work", LABOUR, "late"))
                .does(OFFICE, DAY, new Propose(FIRST, "improve-work", Story.of(CITY), "late"));
        assertThat(story.open(Actor.organ(LABOUR), DAY)).contains(ActKey.ANSWER_PROPOSAL);
        assertThat(story.open(CITY, DAY)).contains(ActKey.ANSWER_PROPOSAL);
        assertThat(story.open(HOUSING, DAY)).doesNotContain(ActKey.ANSWER_PROPOSAL);
    }

    /** A dispute that a sweep found stands beside what somebody petitioned about, and is not theirs to end. */
    @Test
    void aFoundDisputeIsNoPetitionersToEnd() {
        Story story = sent().does(
                        OFFICE,
                        DAY,
                        new RegisterDispute(Dispute.builder()
                                .origin(Origin.SWEEP)
                                .found(When.on(LocalDate.parse(DAY)))
                                .build()));
        Actor both = Actor.petitioner(ANN);
        assertThat(story.refusals(both, DAY, new Withdraw(SECOND, "enough", List.of(ANN, BEN))))
                .containsExactly("not-the-petitioner");
        assertThat(story.refusals(both, DAY, new Settle(SECOND, "reconciliation")))
                .contains("not-the-petitioner");
        assertThat(story.refusals(both, DAY, new Withdraw(FIRST, "enough", List.of(ANN, BEN))))
                .isEmpty();
    }

    /** An organ that closed it does not find that in order, whichever of its desks looks. */
    @ParameterizedTest
    @EnumSource(names = {"LEADERSHIP", "JOINT_CONFERENCE", "PETITION_OFFICE", "ORGAN"})
    void noDeskOfAnOrganAuditsItsClosing(Role role) {
        Story story = sent().does(HOUSING, DAY, new Classify(FIRST, MatterClasses.SUGGESTION))
                .does(HOUSING, DAY, Notify.whole(FIRST))
                .does(HOUSING, DAY, new Close(FIRST, "suggestion-not-adopted"));
        AuditClosing audit = new AuditClosing(FIRST, true, "in order");
        assertThat(story.refusals(new Actor(role, HOUSING.organ(), Optional.empty()), DAY, audit))
                .contains("audit-of-ones-own");
        assertThat(story.refusals(OFFICE, DAY, audit)).isEmpty();
    }

    private static Story sent() {
        Petition petition = Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .addPetitioners(ANN, BEN)
                .build();
        return Story.under(ChinaRules.national())
                .does(OFFICE, DAY, new Register(petition))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))));
    }
}
