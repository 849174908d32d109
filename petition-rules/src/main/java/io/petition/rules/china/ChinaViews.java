package io.petition.rules.china;

import static io.petition.view.Disclosure.HIDDEN;
import static io.petition.view.Disclosure.MASKED;
import static io.petition.view.Disclosure.SHOWN;
import static io.petition.view.Item.ARRIVAL;
import static io.petition.view.Item.CLASS;
import static io.petition.view.Item.DEADLINES;
import static io.petition.view.Item.DEMANDS;
import static io.petition.view.Item.HISTORY;
import static io.petition.view.Item.INTERNAL;
import static io.petition.view.Item.JOURNAL;
import static io.petition.view.Item.ORGANS;
import static io.petition.view.Item.OUTCOMES;
import static io.petition.view.Item.PETITIONERS;
import static io.petition.view.Item.PROCEEDINGS;
import static io.petition.view.Item.RESPONDENTS;
import static io.petition.view.Item.STAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.explain.Citation;
import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ProceedingKind;
import io.petition.model.Purpose;
import io.petition.view.Disclosure;
import io.petition.view.DisclosureRule;
import io.petition.view.Item;
import io.petition.view.Relation;
import io.petition.view.ViewPolicy;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who sees what of a matter in China 信访信息公开范围. Confirmed is what the regulation says: that a petitioner can ask how a matter stands,
 * that nothing of an accuser reaches the accused, that interested officials stand aside. The rest is read from who has to do
 * what, as narrowly as they can do it, and marked unconfirmed.
 */
public final class ChinaViews {
    private static final Set<Purpose> ANY = Sets.immutableEnumSet(EnumSet.allOf(Purpose.class));
    private static final Set<Purpose> ACCUSATION = Sets.immutableEnumSet(Purpose.ACCUSATION);
    private static final Set<Purpose> OTHERWISE =
            Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.copyOf(ACCUSATION)));
    private static final Set<Purpose> APPEALS = Sets.immutableEnumSet(Purpose.APPEAL, Purpose.REQUEST);
    private static final Set<Item> ALL = Sets.immutableEnumSet(EnumSet.allOf(Item.class));
    private static final Set<Relation> OWN = Sets.immutableEnumSet(Relation.PETITIONER, Relation.REPRESENTATIVE);

    private static final String ENVIRONMENT = "生态环境信访工作办法";

    private ChinaViews() {}

    /** The national table. */
    public static ViewPolicy national() {
        ViewPolicy.Builder policy = ViewPolicy.builder().id("cn").purposes(purposes());
        barred(policy);
        petitioners(policy);
        officials(policy);
        respondents(policy);
        return policy.addInternalActs(
                        ActKey.WRITE_JOURNAL,
                        ActKey.NOTE_FACT,
                        ActKey.NOTE_MILESTONE,
                        ActKey.STAND_ASIDE,
                        ActKey.AUDIT_CLOSING,
                        ActKey.SUPERVISE,
                        ActKey.PROPOSE,
                        ActKey.ANSWER_PROPOSAL,
                        ActKey.ORDER_RECTIFICATION,
                        ActKey.REPORT_RECTIFIED,
                        ActKey.CORRECT)
                .addInternalProceedings(
                        ProceedingKind.RECUSAL,
                        ProceedingKind.SUPERVISION,
                        ProceedingKind.PROPOSAL,
                        ProceedingKind.RECTIFICATION)
                .build();
    }

    /**
     * The national table and over it the environmental sector's rule: who asks for a duty to be performed against somebody is not
     * named to them, unless they agree. Its last paragraph speaks of requests of art. 24(3), nationally 31(5).
     */
    public static ViewPolicy environment() {
        return national()
                .with(
                        "cn+environment-2025",
                        DisclosureRule.builder()
                                .addItems(PETITIONERS, ARRIVAL)
                                .addRelations(Relation.RESPONDENT)
                                .purposes(ANY)
                                .addClasses(MatterClasses.DUTY)
                                .disclosure(HIDDEN)
                                .waivable(true)
                                .addCitations(Citation.of(ENVIRONMENT, "24"))
                                .standing(Standing.CONFIRMED)
                                .build());
    }

    /** What each class is, as it bears on who may see: arts. 29 to 31. A request to perform a duty is often a complaint about somebody. */
    private static Map<MatterClass, Purpose> purposes() {
        ImmutableMap.Builder<MatterClass, Purpose> purposes = ImmutableMap.builder();
        for (MatterClass each : MatterClasses.all()) {
            purposes.put(each, Purpose.APPEAL);
        }
        return purposes.put(MatterClasses.SUGGESTION, Purpose.SUGGESTION)
                .put(MatterClasses.ACCUSATION, Purpose.ACCUSATION)
                .put(MatterClasses.DUTY, Purpose.REQUEST)
                .buildKeepingLast();
    }

    /** Arts. 30-3, 46(5) and 28-3, and their forerunners. That an official must be named is the price of being able to keep to them. */
    private static void barred(ViewPolicy.Builder policy) {
        policy.addRules(
                row(HIDDEN, ALL, Relation.ACCUSED, ANY)
                        .addCitations(article("30-3"), article("46(5)"), former("23"))
                        .standing(Standing.CONFIRMED)
                        .build(),
                row(HIDDEN, ALL, Relation.ASIDE, ANY)
                        .addCitations(article("28-3"), former("30"))
                        .standing(Standing.CONFIRMED)
                        .build(),
                row(HIDDEN, ALL, Relation.UNNAMED, ANY)
                        .addCitations(article("28-3"), article("30-3"))
                        .build());
    }

    /** Art. 21-2: who petitions can ask how it stands and what came of it. */
    private static void petitioners(ViewPolicy.Builder policy) {
        policy.addRules(
                own(SHOWN, STAGE, DEADLINES, OUTCOMES)
                        .standing(Standing.CONFIRMED)
                        .build(),
                own(SHOWN, ARRIVAL, PETITIONERS, DEMANDS, RESPONDENTS).build(),
                own(SHOWN, CLASS, ORGANS).addCitations(article("23")).build(),
                own(MASKED, HISTORY, PROCEEDINGS).build());
    }

    private static DisclosureRule.Builder own(Disclosure disclosure, Item... items) {
        return DisclosureRule.builder()
                .disclosure(disclosure)
                .addItems(items)
                .relations(OWN)
                .purposes(ANY)
                .waivable(false)
                .addCitations(article("21-2"))
                .standing(Standing.UNCONFIRMED);
    }

    /** Each as much as its task needs. Who decides on a petition must know whose it is; who oversees need not. */
    private static void officials(ViewPolicy.Builder policy) {
        policy.addRules(
                row(SHOWN, ALL, Relation.HANDLER, ANY)
                        .addCitations(article("30-1"), article("31"))
                        .build(),
                row(SHOWN, without(PROCEEDINGS, JOURNAL), Relation.SENDER, ANY)
                        .addCitations(article("22-1"))
                        .build(),
                row(MASKED, ImmutableSet.of(PROCEEDINGS), Relation.SENDER, ANY)
                        .addCitations(article("22-1"))
                        .build(),
                row(SHOWN, without(JOURNAL), Relation.REMEDY_ORGAN, ANY)
                        .addCitations(article("35"), article("36"))
                        .build(),
                row(SHOWN, without(INTERNAL, JOURNAL), Relation.CO_HANDLER, OTHERWISE)
                        .addCitations(article("24-1"))
                        .build(),
                row(SHOWN, without(PETITIONERS, PROCEEDINGS, INTERNAL, JOURNAL), Relation.CO_HANDLER, ACCUSATION)
                        .addCitations(article("24-1"))
                        .build(),
                row(MASKED, ImmutableSet.of(PETITIONERS, PROCEEDINGS), Relation.CO_HANDLER, ACCUSATION)
                        .addCitations(article("46(5)"))
                        .build(),
                supervisor(SHOWN, ImmutableSet.of(STAGE, DEADLINES, CLASS, OUTCOMES, ORGANS, HISTORY, INTERNAL), ANY),
                supervisor(SHOWN, ImmutableSet.of(DEMANDS, RESPONDENTS), OTHERWISE),
                supervisor(MASKED, ImmutableSet.of(DEMANDS), ACCUSATION),
                supervisor(MASKED, ImmutableSet.of(PETITIONERS, PROCEEDINGS), ANY));
    }

    private static DisclosureRule supervisor(Disclosure disclosure, Set<Item> items, Set<Purpose> purposes) {
        return row(disclosure, items, Relation.SUPERVISOR, purposes)
                .addCitations(article("38"), article("39-3"), article("40-1"))
                .build();
    }

    /**
     * The organ that is to answer sees what it must answer; an accused organ is none, it is barred. Whose appeal it is it must know,
     * for the decision appealed against was made for somebody; who requests something of others, only if they agree.
     */
    private static void respondents(ViewPolicy.Builder policy) {
        policy.addRules(
                respondent(SHOWN, ImmutableSet.of(STAGE, DEMANDS), OTHERWISE).build(),
                respondent(SHOWN, ImmutableSet.of(DEADLINES, CLASS, OUTCOMES, ARRIVAL, PETITIONERS, ORGANS), APPEALS)
                        .build(),
                respondent(MASKED, ImmutableSet.of(HISTORY), APPEALS).build(),
                respondent(MASKED, ImmutableSet.of(PETITIONERS), Sets.immutableEnumSet(Purpose.REQUEST))
                        .waivable(true)
                        .build(),
                respondent(
                                MASKED,
                                ImmutableSet.of(PETITIONERS),
                                Sets.immutableEnumSet(Purpose.SUGGESTION, Purpose.ENQUIRY, Purpose.OTHER))
                        .build());
    }

    private static DisclosureRule.Builder respondent(Disclosure disclosure, Set<Item> items, Set<Purpose> purposes) {
        return row(disclosure, items, Relation.RESPONDENT, purposes).addCitations(article("31"), article("32-1"));
    }

    private static DisclosureRule.Builder row(
            Disclosure disclosure, Set<Item> items, Relation relation, Set<Purpose> purposes) {
        return DisclosureRule.builder()
                .disclosure(disclosure)
                .items(items)
                .addRelations(relation)
                .purposes(purposes)
                .waivable(false)
                .standing(Standing.UNCONFIRMED);
    }

    private static Set<Item> without(Item... items) {
        EnumSet<Item> left = EnumSet.allOf(Item.class);
        left.removeAll(ImmutableList.copyOf(items));
        return left;
    }

    private static Citation article(String article) {
        return Citation.of(Cn2022.INSTRUMENT, article);
    }

    private static Citation former(String article) {
        return Citation.of(Cn2005.INSTRUMENT, article);
    }
}
