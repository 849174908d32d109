package io.petition.rules.china;

import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.atLeast;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;
import static io.petition.statistics.CaseFacts.on;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;
import java.util.Set;

/** How matters are kept and followed: registration, contact, publicity, what remedies come to, faults of the record. */
final class RecordIndicators {
    /** The attribute by which a host says that the petitioner was contacted: {@code contacted} is {@code yes}. */
    static final String CONTACTED = "contacted";

    /** The attribute by which a host says that the answer is to be published, {@code due}, or is, {@code published}. */
    static final String PUBLICITY = "publicity";

    /** What a remedy may come to where the rules tell it apart; the national ones do not. */
    private static final Set<String> TOLD_APART =
            ImmutableSet.of("upheld", "changed", "revoked", "review-revoked", "both-revoked", "sent-back");

    private RecordIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        return List.of(registrationLag(), contact(), publicReply(), upheld(), faults());
    }

    private static Indicator<CaseFact> registrationLag() {
        return IndicatorDraft.of(
                        "registration-lag",
                        CaseFacts.RECEIVED,
                        "登记时滞（自收到至登记）",
                        "days from receipt until registration",
                        IndicatorDraft.article("22-1"))
                .measure(Measure.days(CaseFacts.RECEIVED, CaseFacts.REGISTERED))
                .better(Indicator.Better.LESS)
                .build();
    }

    /** No record of a contact is none, as the source counts. */
    private static Indicator<CaseFact> contact() {
        return IndicatorDraft.of(
                        "first-contact-share",
                        CaseFacts.REGISTERED,
                        "初次信访办理联系率",
                        "first petitioners contacted",
                        IndicatorDraft.enterprise("初次信访办理联系率"))
                .population(IndicatorDraft.first())
                .measure(Measure.share(IndicatorDraft.said(CONTACTED, "yes"), always()))
                .better(Indicator.Better.MORE)
                .decimals(2)
                .build();
    }

    private static Indicator<CaseFact> publicReply() {
        return IndicatorDraft.of(
                        "public-reply-share",
                        on(Milestones.ANSWERED),
                        "公开回复率",
                        "answers published",
                        IndicatorDraft.enterprise("公开回复率"))
                .population(any(IndicatorDraft.said(PUBLICITY, "published"), IndicatorDraft.said(PUBLICITY, "due")))
                .measure(Measure.share(IndicatorDraft.said(PUBLICITY, "published"), always()))
                .better(Indicator.Better.MORE)
                .decimals(2)
                .build();
    }

    /** Ours. It judges nobody: that opinions are upheld may be the work below, or the review above. */
    private static Indicator<CaseFact> upheld() {
        Condition<CaseFact> told = in(CaseFacts.REMEDY, TOLD_APART);
        return IndicatorDraft.of(
                        "remedy-upheld-share",
                        on(Milestones.REVIEW_DECIDED),
                        "复查复核维持率",
                        "opinions upheld on review or re-examination",
                        IndicatorDraft.article("35"),
                        IndicatorDraft.article("36-1"))
                .measure(Measure.share(is(CaseFacts.REMEDY, "upheld"), told)
                        .naming("no-remedy", not(known(CaseFacts.REMEDY)))
                        .naming("outcome-not-told", not(told)))
                .build();
    }

    /** Ours: acts missing, out of order, doubtful. What is found is told, so that the record can be mended. */
    private static Indicator<CaseFact> faults() {
        return IndicatorDraft.<CaseFact>of("data-fault-share", CaseFacts.REGISTERED, "数据疑错率", "records with faults")
                .measure(Measure.share(atLeast(CaseFacts.FAULTS, 1), always()))
                .better(Indicator.Better.LESS)
                .build();
    }
}
