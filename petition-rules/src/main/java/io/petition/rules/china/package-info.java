/**
 * The Chinese national regime: two editions of one body of law, its calendar, its rules of counting.
 *
 * <p>Start at {@link io.petition.rules.china.ChinaRules#national()}. Its edition {@code cn-2022} is the Regulation on Petition
 * Work 信访工作条例 (in force from 2022-05-01), {@code cn-2005} the Regulation on Letters and Visits 信访条例 (2005-05-01 to
 * 2022-04-30), both read article by article from the published texts: {@code Cn2022} and {@code Cn2005} hold the terms ({@code SharedTerms} what both set alike),
 * {@code Procedure2022} and {@code Procedure2005} the acts, {@code ChinaProcedures} what both have. {@code ChinaCounting} holds
 * the rules of counting since 1987, {@link io.petition.rules.china.ChinaCalendar} the official calendars 2007–2026 with
 * their notices. The keys are in {@link io.petition.rules.china.Terms}, {@link io.petition.rules.china.Milestones} and
 * {@link io.petition.rules.china.MatterClasses}.
 *
 * <p>The acts lie by what they are about: {@code IntakeActs} registering and who petitions, {@code CorrectionActs} correcting,
 * {@code SendingOn} and {@code DisposalActs} where a matter goes, {@code Diversions} another procedure, {@code DeliberationActs}
 * hearing and mediation, {@code Deliveries} what counts as receipt, {@code Remedies} review and re-examination, {@code Endings} and
 * {@code Grounds2022} on what it ends, {@code FollowUpActs} and {@code SupervisionActs} what follows, {@code SupportActs} help beside
 * it. {@code Suggestions} says when a petition may be taken for one, {@code Revocations} how an opinion that revokes is served.
 * {@code Accusations} and {@code StandingAside} lay their guard over every row that it concerns.
 *
 * <p>{@link io.petition.rules.china.ChinaOverlays} reads what provinces, sectors and offices set over an edition: files in
 * {@code overlays}, each with what was read and what is a reading at its head. None is laid over the national regime unless a
 * host does so.
 *
 * <p>{@code ChinaRouting} says who must act under either edition, on which ground and by what way, who keeps away and who reviews whose opinion;
 * {@code OverlayRouting} what local rules set instead, each with its article.
 *
 * <p>{@link io.petition.rules.china.ChinaViews} says who sees what of a matter.
 *
 * <p>{@link io.petition.rules.china.ChinaIndicators} holds the indicators, with who defines each so: {@code AcceptanceIndicators},
 * {@code CompletionIndicators}, {@code RecurrenceIndicators}, {@code RatingIndicators}, {@code ResolutionIndicators}, {@code RecordIndicators} of matters, {@code ComingIndicators} of
 * submissions, {@code HotlineIndicators} of calls and return visits. What each counts is said in the texts, {@code indicator.} and its key.
 *
 * <p>{@link io.petition.rules.china.ChinaRegions} reads what became of the codes of regions since 1981, and says how far a name may be misspelt.
 *
 * <p>Articles are written {@code 34}, a paragraph of one {@code 23-3}, an item of one {@code 31(6)}.
 *
 * <p>Some readings are no words of the regulations. Marked unconfirmed are: that an end on a day off moves to the next working
 * day (by analogy with the civil law), that a petition's tracks stay under the edition in force when it was registered, how and
 * on which further grounds a matter is closed or opened again, that it is sent from tier to tier or shared out by demands, what
 * counts as receipt beside a signature, who may correct the record, and that progress may be noted. Guards that are read from
 * an article say so where they are made: on whose word a petitioner's death is recorded, an appeal taken for a suggestion or a
 * closed matter opened again, that an accusation is sent to nobody by place and content while nobody says whom it accuses, among others. Two carry no mark of their own: a term in 日 is counted in days of the calendar,
 * because the text says 工作日 where it means working days (once, in art. 23); and the edition of 2005 is taken to end the day
 * before that of 2022 begins, which is general knowledge.
 */
@NullMarked
package io.petition.rules.china;

import org.jspecify.annotations.NullMarked;
