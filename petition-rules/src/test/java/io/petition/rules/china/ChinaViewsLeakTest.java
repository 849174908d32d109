package io.petition.rules.china;

import static io.petition.rules.china.MarkedMatters.ABOVE;
import static io.petition.rules.china.MarkedMatters.ACCUSED;
import static io.petition.rules.china.MarkedMatters.ACCUSED_ORGAN;
import static io.petition.rules.china.MarkedMatters.ACCUSER;
import static io.petition.rules.china.MarkedMatters.ASIDE;
import static io.petition.rules.china.MarkedMatters.AS_OF;
import static io.petition.rules.china.MarkedMatters.CLERK;
import static io.petition.rules.china.MarkedMatters.CO_HANDLER;
import static io.petition.rules.china.MarkedMatters.DESK;
import static io.petition.rules.china.MarkedMatters.FIRST;
import static io.petition.rules.china.MarkedMatters.PROXY;
import static io.petition.rules.china.MarkedMatters.RESPONDENT;
import static io.petition.rules.china.MarkedMatters.STRANGER;
import static io.petition.rules.china.MarkedMatters.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.Track;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Purpose;
import io.petition.model.TrackId;
import io.petition.rules.china.MarkedMatters.Told;
import io.petition.view.Audience;
import io.petition.view.Disclosure;
import io.petition.view.DisclosureRule;
import io.petition.view.Item;
import io.petition.view.LeakFinder;
import io.petition.view.MatterView;
import io.petition.view.Relation;
import io.petition.view.ViewPolicy;
import io.petition.view.Views;
import io.petition.view.status.StatusCard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Looks for leaks: matters that were lived lawfully, with every kind of event there is added to them, with each person and each
 * text in them marked; then everybody looks, and what they see is searched for the marks.
 */
class ChinaViewsLeakTest {
    private static final Views VIEWS = Views.under(DESK.regime());

    /** Where keys of the regime may stand, which an event holds as a text. */
    private static final List<String> KEYS =
            List.of(".ground=", ".outcome=", ".step=", ".subject=", ".act.value=", ".matterClass.value=");

    @Provide
    Arbitrary<Told> accusations() {
        return MarkedMatters.accusations();
    }

    @Provide
    Arbitrary<Told> others() {
        return MarkedMatters.others();
    }

    @Provide
    Arbitrary<Told> appeals() {
        return MarkedMatters.appeals();
    }

    /** 30-3. Nothing at all, so nothing that identifies; and no telling it from a matter one has nothing to do with. */
    @Property(tries = 25)
    void nothingReachesTheAccusedNorWhoIsNotNamedAndMayBeTheAccused(@ForAll("accusations") Told told) {
        MatterView stranger = seen(told, Audience.person(STRANGER));
        assertThat(LeakFinder.leaks(stranger, told.people())).isEmpty();
        assertThat(stranger.empty()).isTrue();
        for (PersonRef each : List.of(ACCUSED, STRANGER)) {
            Outlook outlook = DESK.outlook(told.state(), Actor.petitioner(each), AS_OF);
            assertThat(LeakFinder.leaks(outlook, told.people())).isEmpty();
            assertThat(outlook.track(TrackId.FIRST)).as("%s", each).isEmpty();
        }
        for (Audience each : List.of(
                Audience.person(ACCUSED),
                Audience.official(Role.ORGAN, ABOVE, ACCUSED),
                Audience.official(Role.LEADERSHIP, ABOVE, ACCUSED),
                Audience.official(Role.LEADERSHIP, OrganId.of("leaders-elsewhere"), CLERK),
                Audience.official(Role.JOINT_CONFERENCE, OrganId.of("conference-elsewhere"), CLERK),
                Audience.official(Role.ORGAN, ACCUSED_ORGAN, CLERK),
                Audience.official(Role.ORGAN, RESPONDENT, CLERK),
                Audience.of(Actor.organ(ACCUSED_ORGAN)),
                Audience.anybody())) {
            assertThat(seen(told, each)).as("%s", each).isEqualTo(stranger);
        }
        for (Track track : told.state().tracks()) {
            Actor holder = track.holder();
            Audience itself = Audience.builder()
                    .role(holder.role())
                    .organ(holder.organ())
                    .person(ACCUSED)
                    .build();
            assertThat(seen(told, itself))
                    .as("accused, and it is on their desk")
                    .isEqualTo(stranger);
            assertThat(seen(told, Audience.of(holder))).as("not named").isEqualTo(stranger);
        }
    }

    /** 28-3. */
    @Property(tries = 25)
    void whoStandsAsideSeesNothing(@ForAll("appeals") Told told) {
        MatterView stranger = seen(told, Audience.person(STRANGER));
        for (Track track : told.state().tracks()) {
            Actor holder = track.holder();
            Audience aside = Audience.builder()
                    .role(holder.role())
                    .organ(holder.organ())
                    .person(ASIDE)
                    .build();
            assertThat(seen(told, aside)).isEqualTo(stranger);
        }
    }

    @Property(tries = 25)
    void whoOverseesOrHelpsWithAnAccusationLearnsNotWhoMadeIt(@ForAll("accusations") Told told) {
        for (Audience each : List.of(
                Audience.official(Role.JOINT_CONFERENCE, ABOVE, CLERK),
                Audience.official(Role.LEADERSHIP, ABOVE, CLERK),
                Audience.official(Role.ORGAN, CO_HANDLER, CLERK))) {
            assertThat(LeakFinder.leaks(seen(told, each), told.people()))
                    .as("%s", each)
                    .isEmpty();
        }
        MatterView above = seen(told, Audience.official(Role.LEADERSHIP, ABOVE, CLERK));
        assertThat(above.tracks())
                .as("it supervised, and sees how the matter goes")
                .isNotEmpty();
    }

    @Property(tries = 25)
    void anOrganComplainedOfOutsideOfAppealsLearnsNotByWhom(@ForAll("others") Told told) {
        assertThat(LeakFinder.leaks(seen(told, Audience.official(Role.ORGAN, RESPONDENT, CLERK)), told.people()))
                .isEmpty();
    }

    /** Of whoever may see much: texts stay where they are, but for the journal and the keys of the regime. */
    @Property(tries = 25)
    void noTextOfAnEventIsShownToAnybody(
            @ForAll("accusations") Told accusation, @ForAll("others") Told other, @ForAll("appeals") Told appeal) {
        for (Told told : List.of(accusation, other, appeal)) {
            List<Audience> all = new ArrayList<>(List.of(
                    Audience.person(ACCUSER),
                    Audience.person(PROXY),
                    Audience.official(Role.ORGAN, RESPONDENT, CLERK),
                    Audience.official(Role.ORGAN, CO_HANDLER, CLERK),
                    Audience.official(Role.LEADERSHIP, ABOVE, CLERK)));
            for (Track track : told.state().tracks()) {
                all.add(named(track.holder()));
                track.sender().ifPresent(sender -> all.add(named(sender)));
            }
            for (Audience each : all) {
                MatterView seen = MatterView.builder()
                        .from(seen(told, each))
                        .journal(List.of())
                        .build();
                assertThat(LeakFinder.leaks(seen, Set.of(TEXT)))
                        .as("%s", each)
                        .allMatch(leak -> KEYS.stream().anyMatch(leak::contains));
            }
            assertThat(seen(told, Audience.person(ACCUSER)).journal()).isEmpty();
        }
    }

    /** A petitioner sees their own petition and nobody else's, whatever else came into the matter. */
    @Property(tries = 25)
    void aPetitionerSeesTheirOwnPeopleAlone(@ForAll("accusations") Told told) {
        for (PersonRef each : List.of(ACCUSER, PROXY)) {
            MatterView seen = seen(told, Audience.person(each));
            assertThat(LeakFinder.persons(seen)).contains(ACCUSER, PROXY);
            Set<PersonRef> own = new LinkedHashSet<>(told.first().petitioners());
            own.add(PROXY);
            own.add(ACCUSED);
            assertThat(own).containsAll(LeakFinder.persons(seen));
        }
    }

    /** That the finder finds: who handles it sees who petitioned, and an open policy shows it to the accused. */
    @Property(tries = 25)
    void theFinderFindsWhatIsThere(@ForAll("accusations") Told told) {
        Optional<Track> track = told.state().tracks().stream()
                .filter(each -> each.petition().equals(Optional.of(FIRST)))
                .filter(each -> each.organ().isPresent())
                .findFirst();
        track.ifPresent(held -> assertThat(LeakFinder.leaks(seen(told, named(held.holder())), told.people()))
                .isNotEmpty());
        for (Item item : List.of(Item.PETITIONERS, Item.JOURNAL)) {
            MatterView leak = Views.under(opened(item)).of(told.state(), Audience.person(ACCUSED), told.owed());
            assertThat(LeakFinder.leaks(leak, item == Item.JOURNAL ? Set.of(TEXT) : told.people()))
                    .as("%s opened to the accused", item)
                    .isNotEmpty();
        }
    }

    @Property(tries = 25)
    void aStatusCardHoldsAStageAndADate(@ForAll("accusations") Told told) {
        StatusCard card = StatusCard.of(
                        told.state(), FIRST, told.owed(), DESK.regime().zone())
                .orElseThrow();
        assertThat(LeakFinder.leaves(card))
                .allMatch(leaf -> leaf.startsWith(".stage.") || leaf.matches("\\.next=\\d{4}-\\d{2}-\\d{2}"));
        assertThat(LeakFinder.leaks(card, Set.of(TEXT, "person~"))).isEmpty();
    }

    private static MatterView seen(Told told, Audience audience) {
        return VIEWS.of(told.state(), audience, told.owed());
    }

    private static Audience named(Actor desk) {
        return Audience.builder()
                .role(desk.role())
                .organ(desk.organ())
                .person(CLERK)
                .build();
    }

    private static ViewPolicy opened(Item item) {
        return ViewPolicy.builder()
                .id("open")
                .addRules(DisclosureRule.builder()
                        .addItems(item)
                        .addRelations(Relation.ACCUSED)
                        .purposes(EnumSet.allOf(Purpose.class))
                        .disclosure(Disclosure.SHOWN)
                        .waivable(false)
                        .addCitations(Citation.of("a made-up law", "1"))
                        .standing(Standing.UNCONFIRMED)
                        .build())
                .build();
    }
}
